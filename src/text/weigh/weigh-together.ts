import { note, type Reading } from '../reading.ts';
import { rule } from '../rules.ts';
import { distanceKm } from '../stated/distance-km.ts';
import { abroadBits } from '../text-context.ts';
import type { Words } from '../words/words.ts';

/** Towns further apart than this are not a day's news together. */
const sameNewsKm = 80;
const settled: ReadonlySet<string> = new Set(['city', 'town', 'oil_field', 'oil_port', 'crossing', 'valley']);

/**
 * Notes that a doubtful name which stands where a place does lies close on the ground to another name of
 * the text, be that one as doubtful: مديرية أمن شحات, and later في البيضاء. Words that are no names seldom do.
 * `open`: indices of what may be doubtful.
 */
export function weighTogether(words: Words, readings: readonly Reading[], open: readonly number[]): void {
  if ((words.topics & abroadBits) !== 0) return;
  const doubtful = open.map((index) => readings[index]!).filter(isDoubtful);
  if (doubtful.length === 0) return;
  // Of each place its first name answers for all: a text may repeat one without end.
  const named = new Map<string, Reading>();
  const name = (reading: Reading): void => {
    if (!named.has(reading.name.place)) named.set(reading.name.place, reading);
  };
  for (const reading of doubtful) name(reading);
  for (const reading of readings) if (reading.accepted && reading.name.scope === 'LY') name(reading);
  const beside = new Map<string, Reading | undefined>();
  for (const reading of doubtful) {
    const { place } = reading.name;
    if (!beside.has(place))
      beside.set(
        place,
        [...named.values()].find((one) => isClose(reading, one)),
      );
    const other = beside.get(place);
    if (other === undefined) continue;
    note(reading, rule.placeNearby, other.first);
    reading.inLibya = true;
  }
}

const isDoubtful = ({ accepted, blocked, decidedBy, name, entry, weak, strong, against }: Reading): boolean =>
  !accepted &&
  !blocked &&
  decidedBy === '' &&
  name.scope === 'LY' &&
  settled.has(name.kind) &&
  against === 0 &&
  weak + strong > 0 &&
  !entry.given &&
  !entry.family &&
  !(name.noun && name.trust === 'hard');

const isClose = ({ name }: Reading, { name: other }: Reading): boolean =>
  name.place !== other.place &&
  name.position !== null &&
  other.position !== null &&
  distanceKm(name.position, other.position) <= sameNewsKm;
