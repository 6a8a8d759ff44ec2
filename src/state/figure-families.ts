import type { ComparedDistance } from '../model/distance.ts';

/** One figure about one pair of places, and every text that states it. */
export interface FigureFamily {
  readonly from: string;
  /** Null where the text leaves the other end open. */
  readonly to: string | null;
  readonly statedKm: number;
  readonly statedKmMax: number | null;
  /** In the order of the articles. */
  readonly members: readonly [ComparedDistance, ...ComparedDistance[]];
}

/** What a table of figures can be sorted by. */
export const figureColumns = ['pair', 'stated', 'straight', 'road', 'reading'] as const;
export type FigureColumn = (typeof figureColumns)[number];

/** Figures are the same when they differ by less than this share. */
const sameShare = 0.01;

/**
 * Stated figures by what they say: the same figure (to 1 %) between the same two places, in either
 * direction, is one family. Directions without a figure are none.
 */
export function familiesOf(distances: readonly ComparedDistance[]): FigureFamily[] {
  const families: [ComparedDistance, ...ComparedDistance[]][] = [];
  for (const distance of distances) {
    if (distance.statedKm === null || distance.from === null) continue;
    const family = families.find(([first]) => isSame(first, distance));
    if (family) family.push(distance);
    else families.push([distance]);
  }
  return families.map((members) => ({
    from: members[0].from!,
    to: members[0].to,
    statedKm: members[0].statedKm!,
    statedKmMax: members[0].statedKmMax ?? null,
    members,
  }));
}

/** Sorted by a column, upwards or downwards; what has no value in it comes last either way. */
export function sortFamilies(
  families: readonly FigureFamily[],
  column: FigureColumn,
  upwards: boolean,
  nameOf: (id: string) => string,
  lang: string,
): FigureFamily[] {
  const collator = new Intl.Collator(lang);
  const pair = ({ from, to }: FigureFamily) => `${nameOf(from)} ${to === null ? '' : nameOf(to)}`;
  const inColumn = (family: FigureFamily): string | number | null => {
    const [{ measured, reading }] = family.members;
    if (column === 'pair') return pair(family);
    if (column === 'stated') return family.statedKm;
    if (column === 'straight') return measured?.geodesicKm ?? null;
    return column === 'road' ? (measured?.roadKm ?? null) : reading;
  };
  return [...families].sort((one, other) => {
    const [a, b] = [inColumn(one), inColumn(other)];
    if (a === null || b === null) return Number(a === null) - Number(b === null);
    const order = typeof a === 'number' && typeof b === 'number' ? a - b : collator.compare(`${a}`, `${b}`);
    return (upwards ? order : -order) || collator.compare(pair(one), pair(other));
  });
}

function isSame(one: ComparedDistance, other: ComparedDistance): boolean {
  const pairs =
    (one.from === other.from && one.to === other.to) || (one.from === other.to && one.to === other.from);
  return (
    pairs &&
    isNear(one.statedKm, other.statedKm) &&
    isNear(one.statedKmMax ?? null, other.statedKmMax ?? null)
  );
}

function isNear(one: number | null, other: number | null): boolean {
  if (one === null || other === null) return one === other;
  return Math.abs(one - other) <= Math.max(one, other) * sameShare;
}
