import type { Atlas, AtlasPlace } from '../model/atlas.ts';
import type { Holder } from '../model/control.ts';
import { layerOf } from '../model/layer-kinds.ts';
import type { PlaceKind } from '../model/place.ts';
import type { SceneArea, ScenePlace } from '../model/scene.ts';
import type { LayerId } from '../model/view.ts';
import type { Holders } from './holders.ts';

/** The places that every reader looks for first: their labels win over others of their size. */
const landmarks = new Set([
  'tripoli',
  'sirte',
  'jufra_airbase',
  'tarhuna',
  'bani_walid',
  'watiya',
  'benghazi',
  'misrata',
]);

/** What a kind counts for where labels compete, and the zoom from which a place of it shows unmentioned. */
const standing: Readonly<Record<PlaceKind, { readonly size: number; readonly minZoom: number }>> = {
  city: { size: 6, minZoom: 0 },
  air_base: { size: 4, minZoom: 5.5 },
  town: { size: 3, minZoom: 6.5 },
  oil_port: { size: 3, minZoom: 5.5 },
  oil_field: { size: 2, minZoom: 6.5 },
  airport: { size: 2, minZoom: 7.5 },
  crossing: { size: 3, minZoom: 5.5 },
  camp: { size: 2, minZoom: 9 },
  checkpoint: { size: 2, minZoom: 8 },
  quarter: { size: 1, minZoom: 9 },
  facility: { size: 1, minZoom: 9 },
  valley: { size: 1, minZoom: 8.5 },
  region: { size: 0, minZoom: 5 },
};

/** A place that the map shows, whoever holds it. */
export type DrawnPlace = (holder: Holder | null) => ScenePlace;

/** The places that the map shows: those of the layers that are on, and always the chosen one. */
export function drawnPlaces(
  atlas: Atlas,
  layers: ReadonlySet<LayerId>,
  chosen: string | null,
  inArticle: ReadonlySet<string>,
): ReadonlyMap<string, DrawnPlace> {
  const scale = scaleOf(atlas);
  const drawn = new Map<string, DrawnPlace>();
  for (const place of atlas.places) {
    const layer = layerOf(place.kind);
    const singled = place.id === chosen || inArticle.has(place.id);
    if (!place.draw || layer === undefined || !(layers.has(layer) || singled)) continue;
    drawn.set(place.id, drawPlace(place, place.passages / scale, singled));
  }
  return drawn;
}

/** The same with their holders. One whose holder did not change is the very same again, so that a step is cheap. */
export function scenePlaces(drawn: ReadonlyMap<string, DrawnPlace>, holders: Holders): ScenePlace[] {
  return [...drawn].map(([id, hold]) => hold(holders.get(id)?.holder ?? null));
}

function drawPlace(place: AtlasPlace, passages: number, singled: boolean): DrawnPlace {
  const { id, kind, name, position, accuracyKm, coastal } = place;
  const { minZoom } = standing[kind];
  const weight = weightOf(passages);
  const rank = rankOf(place, passages, singled);
  const made = new Map<Holder | null, ScenePlace>();
  return (holder) => {
    const known = made.get(holder);
    if (known) return known;
    // What nobody wrote of and nobody's control is recorded for waits for a closer look.
    const from =
      singled || passages >= fewest ? Math.min(minZoom, nearOf(place)) : holder ? minZoom : minZoom + 1.5;
    const scene = { id, kind, name, position, accuracyKm, coastal, holder, weight, rank, minZoom: from };
    made.set(holder, scene);
    return scene;
  };
}

/** A camp or a quarter stays for closer looks even when it is written about: at a country's scale it is a dot on Tripoli. */
function nearOf(place: AtlasPlace): number {
  return ['camp', 'quarter', 'facility'].includes(place.kind) ? 8 : 0;
}

/** Passages of the place that is named most, up to which a place is weighed by how many there are. */
const mostWeighed = 60;
/** Weighed passages from which a place shows at a country's scale: one in the founding corpus. */
const fewest = 0.5;

/** By how much passages are scaled down: in a large corpus a place is weighed beside the one that is named most. */
function scaleOf({ places }: Atlas): number {
  const most = places.reduce((so, { passages }) => Math.max(so, passages), 0);
  return Math.max(1, most / mostWeighed);
}

function weightOf(passages: number): ScenePlace['weight'] {
  return passages === 0 ? 0 : passages < 4 ? 1 : passages < 12 ? 2 : 3;
}

/** Smaller is placed first: what is open, what is written about, the landmarks, then size. */
function rankOf(place: AtlasPlace, passages: number, singled: boolean): number {
  const score =
    (singled ? 100 : 0) +
    (landmarks.has(place.id) ? 30 : 0) +
    Math.min(20, 4 * Math.log2(1 + passages)) +
    3 * standing[place.kind].size;
  return -Math.round(score * 10);
}

/** Labels of the named areas, in the middle of their boxes. */
export function sceneAreas(atlas: Atlas, outlines: ReadonlyMap<string, SceneArea['outline']>): SceneArea[] {
  return atlas.areas.flatMap((area) => {
    const outline = outlines.get(area.id) ?? null;
    if (!outline) return [];
    const [west, south, east, north] = area.bbox;
    return [{ id: area.id, name: area.name, position: [(west + east) / 2, (south + north) / 2], outline }];
  });
}
