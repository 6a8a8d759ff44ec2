import { computed, type ReadonlySignal } from '@preact/signals';
import type { Position } from 'geojson';
import type { Atlas, AtlasPlace } from '../model/atlas.ts';
import type { SceneBond } from '../model/scene.ts';
import type { SpokenTogether } from '../model/together.ts';
import type { View } from '../model/view.ts';
import { loadWanted } from './load.ts';
import type { Loaded, Shelf } from './shelf.ts';

/** The two of a pair. */
export type Pair = readonly [one: string, other: string];

/** Where the passages that name both of a pair are read: a place's, narrowed to those with other places. */
export interface PairReading {
  readonly place: string;
  readonly with: readonly string[];
}

/**
 * Where a pair is read. Among an area's passages are those that name only places inside it; so the other one is
 * opened, or, of two areas, the first is narrowed to what names itself.
 */
export function readingOf([one, other]: Pair, { areas }: Pick<Atlas, 'areas'>): PairReading {
  const isArea = (wanted: string) => areas.some(({ id }) => id === wanted);
  if (!isArea(one)) return { place: one, with: [other] };
  if (!isArea(other)) return { place: other, with: [one] };
  return { place: one, with: [one, other] };
}

/** Whether a view reads exactly the passages of a pair. */
export function readsPair({ place, reading }: View, pair: Pair): boolean {
  const named = new Set([place, ...reading.filter.with]);
  return named.size === 2 && pair.every((id) => named.has(id));
}

/**
 * The lines between places and areas that are spoken of together, the thinnest first, so that the strongest lie
 * above. An area's end is where its name stands; a place's line is drawn while the place is. `write` writes a
 * count, `chosen` tells which pair is being read.
 */
export function sceneBonds(
  { places, areas }: Pick<Atlas, 'places' | 'areas'>,
  pairs: readonly SpokenTogether[],
  write: (count: number) => string,
  chosen: (pair: Pair) => boolean = () => false,
  drawn: (place: AtlasPlace) => boolean = () => true,
): SceneBond[] {
  const ends = new Map<string, Position>([
    ...areas.map(({ id, bbox: [west, south, east, north] }): [string, Position] => [
      id,
      [(west + east) / 2, (south + north) / 2],
    ]),
    ...places.filter(drawn).map(({ id, position }): [string, Position] => [id, position]),
  ]);
  return pairs
    .flatMap(({ one, other, passages }): SceneBond[] => {
      const [from, to] = [ends.get(one), ends.get(other)];
      if (!from || !to) return [];
      const pair = [one, other] as const;
      return [{ pair, line: [from, to], passages, label: write(passages), chosen: chosen(pair) }];
    })
    .reverse();
}

/** The pairs while their layer is on, fetched when it first is; null while it is off. */
export function followTogether(
  view: ReadonlySignal<View>,
  attempt: ReadonlySignal<number>,
  shelf: Pick<Shelf, 'json'>,
): ReadonlySignal<Loaded<readonly SpokenTogether[]> | null> {
  const on = computed(() => view.value.layers.has('together'));
  return loadWanted(attempt, () =>
    on.value ? shelf.json<readonly SpokenTogether[]>('together.json') : null,
  );
}
