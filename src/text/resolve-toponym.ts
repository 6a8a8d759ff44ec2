import type { Name } from './names/names.ts';
import { note, type Reading } from './reading.ts';
import { rule } from './rules.ts';
import { distanceKm } from './stated/distance-km.ts';

/** A name that several places share and that the text does not tell apart. */
export interface Unresolved {
  readonly reading: Reading;
  /** Ids of the places that it may mean; the first was taken. */
  readonly places: readonly string[];
}

/** How many neighbours in the text tell where a name lies. */
const neighbourCount = 4;
/** The nearer place must be this many times nearer for the text to tell. */
const margin = 1.3;

/**
 * Tells places of one name apart by the places named beside it: the one nearest to its neighbours in
 * the text. What stays open takes the greater place and is returned, to be decided by an editor.
 */
export function resolveToponyms(readings: readonly Reading[]): readonly Unresolved[] {
  // Most texts have nothing of the kind.
  if (!readings.some((reading) => reading.accepted && (isShared(reading) || isSmallAndDoubtful(reading))))
    return [];
  const unresolved: Unresolved[] = [];
  const doubtful: Reading[] = [];
  const open: Reading[] = [];
  const anchors: Reading[] = [];
  const countries: Reading[] = [];
  const abroad: Reading[] = [];
  for (const reading of readings) {
    if (!reading.accepted) continue;
    const { name, names } = reading;
    if (isSmallAndDoubtful(reading)) doubtful.push(reading);
    if (isShared(reading)) open.push(reading);
    if (frontiers.has(name.place)) countries.push(reading);
    if (name.scope === 'foreign') {
      if (name.trust === 'safe') abroad.push(reading);
    } else if (names.length === 1 && name.trust !== 'hard' && name.position !== null) anchors.push(reading);
  }
  for (const reading of doubtful) {
    refuseIfFar(reading, nearestOf(anchors, reading.first));
    if (reading.accepted)
      refuseIfAbroad(reading, nearestOf(anchors, reading.first), nearestOf(abroad, reading.first));
  }
  for (const reading of open) {
    const shared = reading.names.filter(({ scope, position }) => scope === 'LY' && position !== null);
    const near = [
      ...nearestOf(anchors, reading.first),
      ...nearestOf(countries, reading.first).filter((country) => isBeside(country, reading)),
    ];
    const ranked = shared
      .map((name) => ({ name, farKm: farFrom(name, near, reading.first) }))
      .toSorted((a, b) => a.farKm - b.farKm || rank(a.name) - rank(b.name));
    const [first, second] = ranked;
    if (first && second && near.length > 0 && second.farKm > first.farKm * margin) {
      reading.name = first.name;
      note(reading, rule.nearestNamesake, near[0]!.first);
    } else {
      const byRank = shared.toSorted((a, b) => trustRank(a) - trustRank(b) || rank(a) - rank(b));
      reading.name = byRank[0]!;
      unresolved.push({ reading, places: byRank.map(({ place }) => place) });
    }
  }
  return unresolved;
}

const small: ReadonlySet<string> = new Set(['quarter', 'facility', 'camp', 'checkpoint']);
/** A castle or an old city this far from every town named beside it is another one. */
const farKm = 250;
/** Words between a name and the next in a list, at most. */
const nextWords = 2;
/** Words beyond which a name is no neighbour. */
const neighbourhood = 40;

const isSmallAndDoubtful = ({ name, entry, strong, weak }: Reading): boolean =>
  name.trust === 'hard' &&
  name.scope === 'LY' &&
  name.position !== null &&
  (entry.common || small.has(name.kind)) &&
  strong < 2 &&
  weak < 4;

function refuseIfFar(reading: Reading, near: readonly Reading[]): void {
  const isNear = (anchor: Reading): boolean => farFrom(reading.name, [anchor], reading.first) < farKm;
  // شحات والبيضاء والقبة وغريان: a list of the whole country, and the next in it is close.
  if (near.some((anchor) => Math.abs(anchor.first - reading.first) <= nextWords && isNear(anchor))) return;
  const beside = near.filter(
    ({ first, decidedBy }) =>
      Math.abs(first - reading.first) <= neighbourhood && decidedBy !== 'coordination',
  );
  if (beside.length === 0 || beside.some(isNear)) return;
  note(reading, rule.farFromNeighbours, beside[0]!.first);
  reading.accepted = false;
  reading.decidedBy = 'far-from-neighbours';
}

/** حي الشهداء beside two towns of another country, and none of Libya, is theirs. */
function refuseIfAbroad(reading: Reading, near: readonly Reading[], abroad: readonly Reading[]): void {
  const isBy = ({ first }: Reading): boolean => Math.abs(first - reading.first) <= neighbourhood;
  if (near.some(isBy) || abroad.filter(isBy).length < 2) return;
  note(reading, rule.farFromNeighbours, abroad[0]!.first);
  reading.accepted = false;
  reading.decidedBy = 'far-from-neighbours';
}

/** The few readings that stand nearest to a word; `anchors` are in order of the text. */
function nearestOf(anchors: readonly Reading[], word: number): readonly Reading[] {
  let low = 0;
  let high = anchors.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (anchors[middle]!.first < word) low = middle + 1;
    else high = middle;
  }
  return anchors
    .slice(Math.max(0, low - neighbourCount), low + neighbourCount)
    .toSorted((a, b) => Math.abs(a.first - word) - Math.abs(b.first - word))
    .slice(0, neighbourCount);
}

function isShared({ name, names }: Reading): boolean {
  return (
    names.length > 1 &&
    name.scope === 'LY' &&
    names.some((other) => other.scope === 'LY' && other.place !== name.place && other.position !== null)
  );
}

const ranks: readonly string[] = ['city', 'region', 'town', 'airport', 'air_base', 'oil_port', 'oil_field'];
const rank = ({ kind }: Name): number => (ranks.indexOf(kind) + ranks.length + 1) % (ranks.length + 1);

const trustRank = ({ trust }: Name): number => (trust === 'hard' ? 1 : 0);

/** Where each neighbour of Libya meets it, `[lon, lat]`: العوينات والحدود مع السودان is not the one by Algeria. */
const frontiers: ReadonlyMap<string, readonly number[]> = new Map([
  ['Egypt', [25, 28]],
  ['Sudan', [24.8, 21]],
  ['Chad', [18, 22]],
  ['Niger', [13, 23]],
  ['Algeria', [9.8, 27]],
  ['Tunisia', [10.8, 32.2]],
]);

/** Words within which a country tells of which frontier a text speaks. */
const besideWords = 12;

const isBeside = (country: Reading, reading: Reading): boolean =>
  Math.abs(country.first - reading.first) <= besideWords;

/** Mean distance in km; neighbours count by the inverse square of the words between. */
function farFrom({ position }: Name, anchors: readonly Reading[], word: number): number {
  let sum = 0;
  let weights = 0;
  for (const { name, first } of anchors) {
    const weight = (1 + Math.abs(first - word)) ** -2;
    sum += weight * distanceKm(position ?? [], name.position ?? frontiers.get(name.place) ?? []);
    weights += weight;
  }
  return anchors.length === 0 ? 0 : sum / weights;
}
