import type { Atlas, AtlasPlace } from '../model/atlas.ts';
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

/** The places that the map shows: those of the layers that are on, and always the chosen one. */
export function scenePlaces(
  atlas: Atlas,
  layers: ReadonlySet<LayerId>,
  holders: Holders,
  chosen: string | null,
  inArticle: ReadonlySet<string>,
): ScenePlace[] {
  const scale = scaleOf(atlas);
  return atlas.places.flatMap((place): ScenePlace[] => {
    const layer = layerOf(place.kind);
    const passages = place.passages / scale;
    const singled = place.id === chosen || inArticle.has(place.id);
    if (!place.draw || layer === undefined || !(layers.has(layer) || singled)) return [];
    const holder = holders.get(place.id)?.holder ?? null;
    const { minZoom } = standing[place.kind];
    return [
      {
        id: place.id,
        kind: place.kind,
        name: place.name,
        position: place.position,
        accuracyKm: place.accuracyKm,
        coastal: place.coastal,
        holder,
        weight: weightOf(passages),
        rank: rankOf(place, passages, singled),
        // What nobody wrote of and nobody's control is recorded for waits for a closer look.
        minZoom:
          singled || passages >= fewest ? Math.min(minZoom, nearOf(place)) : holder ? minZoom : minZoom + 1.5,
      },
    ];
  });
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
