import type { Feature, FeatureCollection, Geometry, Position } from 'geojson';
import { ringAround } from '../geometry/ring.ts';
import type { BilingualName } from '../model/atlas.ts';
import type { ArcKind, Scene, ScenePlace } from '../model/scene.ts';
import type { LabelLang } from '../model/view.ts';
import type { Ground } from './ground-source.ts';
import { iconOf } from './icon-changes.ts';
import { standOf } from './label-anchors.ts';
import { labelText } from './label-fonts.ts';
import type { SceneSource } from './map-style.ts';

/** A position is doubtful enough to be drawn as such when it may be off by more than this. */
const doubtfulKm = 2;

/** Names of the sea and the neighbours, where the frame leaves room for them. */
const groundNames: readonly { on: 'sea' | 'land'; at: Position; name: BilingualName }[] = [
  { on: 'sea', at: [17.6, 34.2], name: { ar: 'البحر المتوسط', en: 'Mediterranean Sea' } },
  { on: 'sea', at: [18.6, 31.75], name: { ar: 'خليج سرت', en: 'Gulf of Sirte' } },
  { on: 'land', at: [9.3, 33.4], name: { ar: 'تونس', en: 'Tunisia' } },
  { on: 'land', at: [7.3, 29], name: { ar: 'الجزائر', en: 'Algeria' } },
  { on: 'land', at: [27.4, 28.4], name: { ar: 'مصر', en: 'Egypt' } },
  { on: 'land', at: [12.2, 21], name: { ar: 'النيجر', en: 'Niger' } },
  { on: 'land', at: [17.6, 19.6], name: { ar: 'تشاد', en: 'Chad' } },
  { on: 'land', at: [25.95, 20.6], name: { ar: 'السودان', en: 'Sudan' } },
];

/** A name as the map writes it: in one language, or the Arabic above the Latin. */
export function writeLabel(name: BilingualName, labels: LabelLang): string {
  if (labels === 'both') return `${labelText(name.ar)}\n${name.en}`;
  return labels === 'ar' ? labelText(name.ar) : name.en;
}

const collection = (features: Feature[]): FeatureCollection => ({ type: 'FeatureCollection', features });
const feature = (geometry: Geometry, properties: Record<string, unknown> = {}): Feature => ({
  type: 'Feature',
  geometry,
  properties,
});
const point = (at: Position, properties: Record<string, unknown>) =>
  feature({ type: 'Point', coordinates: [...at] }, properties);

/** How each source is filled, and from which parts of the scene: it is filled anew only when one of them changed. */
export const fillings: readonly {
  readonly source: SceneSource;
  readonly from: readonly (keyof Scene)[];
  readonly fill: (scene: Scene, ground: Ground) => FeatureCollection;
}[] = [
  {
    source: 'control',
    from: ['control'],
    fill: ({ control }) => collection(control ? [...control.areas, ...control.fronts] : []),
  },
  {
    source: 'proposals',
    from: ['proposals', 'labels'],
    fill: (scene) =>
      collection(
        scene.proposals.map(({ id, name, geometry }) =>
          feature(geometry, { id, label: writeLabel(name, scene.labels) }),
        ),
      ),
  },
  {
    source: 'together',
    from: ['together'],
    fill: ({ together }) =>
      collection(
        together.map(({ pair: [one, other], line, passages, label, chosen }) =>
          feature({ type: 'LineString', coordinates: [...line] }, { one, other, passages, label, chosen }),
        ),
      ),
  },
  {
    source: 'ghosts',
    from: ['ghosts'],
    fill: ({ ghosts }) =>
      collection(
        ghosts.flatMap(({ label, lines }) =>
          lines.map((line) => feature({ type: 'LineString', coordinates: [...line] }, { label })),
        ),
      ),
  },
  {
    source: 'chosen-front',
    from: ['front', 'control'],
    fill: ({ front, control }) =>
      collection(
        (control?.fronts ?? []).filter(
          ({ properties: { left, right } }) => front?.includes(left) && front.includes(right),
        ),
      ),
  },
  {
    source: 'spot',
    from: ['spot'],
    fill: ({ spot }) =>
      collection(
        spot
          ? [point(spot.from, {}), feature({ type: 'LineString', coordinates: [spot.from, spot.to] })]
          : [],
      ),
  },
  {
    source: 'changed',
    from: ['changed'],
    fill: ({ changed }) =>
      collection(changed.map(({ position, to, label }) => point(position, { to, label }))),
  },
  {
    source: 'places',
    from: ['places', 'labels'],
    fill: (scene) => collection(scene.places.map((place) => placeFeature(place, scene.labels))),
  },
  {
    source: 'uncertain',
    from: ['places', 'chosen'],
    fill: (scene) =>
      collection(
        scene.places
          .filter((place) => place.id === scene.chosen && place.accuracyKm > doubtfulKm)
          .map((place) =>
            feature({ type: 'LineString', coordinates: ringAround(place.position, place.accuracyKm, 64) }),
          ),
      ),
  },
  {
    source: 'names',
    from: ['areas', 'labels'],
    fill: ({ areas, labels }, { base }) =>
      collection([
        ...areas.map(({ id, position, name }) =>
          point(position, { on: 'area', id, label: writeLabel(name, labels) }),
        ),
        ...base.districtNames.features.map(({ geometry, properties }) =>
          point(geometry.coordinates, { on: 'district', label: writeLabel(properties, labels) }),
        ),
        ...groundNames.map(({ at, name, on }) => point(at, { on, label: writeLabel(name, labels) })),
      ]),
  },
  {
    source: 'chosen-area',
    from: ['chosen', 'areas'],
    fill: (scene) =>
      collection(scene.areas.flatMap((area) => (area.id === scene.chosen ? (area.outline ?? []) : []))),
  },
  {
    source: 'chosen',
    from: ['chosen', 'places'],
    fill: (scene) =>
      collection(
        scene.places.filter(({ id }) => id === scene.chosen).map((place) => point(place.position, {})),
      ),
  },
  {
    source: 'arcs',
    from: ['arcs'],
    fill: (scene) =>
      collection(
        scene.arcs
          .filter(({ line }) => line.length > 1)
          .map(({ kind, line }) => feature({ type: 'LineString', coordinates: [...line] }, { kind })),
      ),
  },
  {
    source: 'arc-labels',
    from: ['arcs'],
    fill: ({ arcs }) =>
      collection(
        arcs.map(({ kind, at, label }, index) =>
          point(at, { kind, label: spaceFigures(label), rank: rankOf(kind, index) }),
        ),
      ),
  },
  {
    source: 'pins',
    from: ['pins'],
    fill: ({ pins }) => collection(pins.map(({ position, label }) => point(position, { label }))),
  },
];

/** Between a figure and an Arabic unit the renderer sets so narrow a space that the two run together: two stand there. */
function spaceFigures(label: string): string {
  return label.replace(/(?<=\d) (?=\p{Script=Arabic})/gu, '  ');
}

/** Smaller is written first: what was asked for before what goes with it, and the nearer of many before the further. */
function rankOf(kind: ArcKind, index: number): number {
  return ['straight', 'front', 'road', 'ring', 'ray'].indexOf(kind) * 1000 + index;
}

function placeFeature(place: ScenePlace, labels: LabelLang): Feature {
  return point(place.position, {
    id: place.id,
    kind: place.kind,
    icon: iconOf(place),
    label: writeLabel(place.name, labels),
    weight: place.weight,
    rank: place.rank,
    minZoom: place.minZoom,
    doubtful: place.accuracyKm > doubtfulKm,
    stand: standOf(place),
  });
}
