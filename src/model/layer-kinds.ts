import type { PlaceKind } from './place.ts';
import type { LayerId } from './view.ts';

/** The kinds of places that each layer of places shows. Regions are areas' labels, not places. */
export const kindsOfLayer = {
  towns: ['city', 'town', 'quarter', 'valley'],
  military: ['air_base', 'airport', 'camp', 'checkpoint', 'facility'],
  oil: ['oil_port', 'oil_field'],
  crossings: ['crossing'],
} as const satisfies Partial<Record<LayerId, readonly PlaceKind[]>>;

const layerOfKind = new Map<PlaceKind, LayerId>(
  Object.entries(kindsOfLayer).flatMap(([layer, kinds]) =>
    kinds.map((kind) => [kind, layer as LayerId] as const),
  ),
);

/** The layer that shows a kind of place; none for a region. */
export function layerOf(kind: PlaceKind): LayerId | undefined {
  return layerOfKind.get(kind);
}
