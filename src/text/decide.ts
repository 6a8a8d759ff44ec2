import { topics } from './lexicon/topic-words.ts';
import type { Entry, Gazetteer } from './names/names.ts';
import { note, type Reading } from './reading.ts';
import { rule } from './rules.ts';
import { contextOf, maybeStray } from './text-context.ts';
import { joins, leadsTo } from './weigh/joins.ts';
import { standsAsPlace } from './weigh/stands-as-place.ts';
import { weighContext } from './weigh/weigh-context.ts';
import { weighHolders } from './weigh/weigh-holder.ts';
import { weighNeighbours } from './weigh/weigh-neighbours.ts';
import { weighSport } from './weigh/weigh-sport.ts';
import { weighTogether } from './weigh/weigh-together.ts';
import { gap } from './words/gaps.ts';
import type { Part } from './words/split-parts.ts';
import type { Words } from './words/words.ts';

const sport = 1 << topics.indexOf('sport');

/** Accepts or refuses every reading of a part: first what stands by itself, then what its neighbours and the part support. */
export function decide(part: Part, readings: readonly Reading[], gazetteer: Gazetteer): void {
  const { words } = part;
  let isDoubtful = false;
  // Indices of what is not accepted as it stands: all that its neighbours and the part may still settle.
  const open: number[] = [];
  for (let index = 0; index < readings.length; index++) {
    const reading = readings[index]!;
    const isSafe = reading.name.trust === 'safe';
    if (reading.blocked) reading.decidedBy = 'refused';
    else if (isSafe && (reading.against === 0 || reading.strong > 0)) {
      accept(reading, 'safe-name');
    } else {
      open.push(index);
      if (isSafe) reading.decidedBy = 'ordinary-word';
      else isDoubtful = true;
    }
  }
  const isStray = maybeStray(words, readings);
  if (!isDoubtful && words.topics === 0 && !isStray) return;
  const context = contextOf(part, readings);
  const neutral = words.topics === 0;
  if ((words.topics & sport) !== 0) weighSport(words, readings, context, gazetteer);
  weighHolders(words, readings, gazetteer);
  // A part with a topic may move even what is sure abroad; one that says nothing of Libya, what is a village.
  for (let index = 0; index < readings.length; index++)
    if (words.topics !== 0 || isStray || !readings[index]!.accepted)
      weighContext(words, readings[index]!, index, context);
  const settle = (): void => {
    for (const index of open) judge(words, readings[index]!, neutral);
    spread(words, readings, open);
  };
  spread(words, readings, open);
  settle();
  if (open.every((index) => isSettled(readings[index]!))) return;
  weighNeighbours(words, readings, open);
  settle();
  weighTogether(words, readings, open);
  settle();
  const left = open.map((index) => readings[index]!).filter(isOpen);
  if (left.length > 0) weighElsewhere(readings, left);
  settle();
  for (const reading of left) if (isOpen(reading)) reading.decidedBy = 'too-little-evidence';
}

/** Notes of what is left open that its name has something strong for it elsewhere in the part. */
function weighElsewhere(readings: readonly Reading[], left: readonly Reading[]): void {
  const strong = new Set<string>();
  for (const { accepted, name, strong: grounds } of readings)
    if (accepted && grounds > 0) strong.add(name.place);
  for (const reading of left)
    if (strong.has(reading.name.place)) note(reading, rule.strongMentionElsewhere, -1);
}

const isSettled = ({ accepted, blocked }: Reading): boolean => accepted || blocked;
const isOpen = (reading: Reading): boolean => !isSettled(reading) && reading.decidedBy === '';

/**
 * Accepts what has enough for it; `neutral` where the part speaks of no country at all, so that a name
 * that is no word needs no more than its preposition.
 */
function judge(words: Words, reading: Reading, neutral: boolean): void {
  if (!isOpen(reading) || !mayBeMeant(words, reading)) return;
  const { name, entry, strong, weak, against, inLibya } = reading;
  if (strong > against) accept(reading, 'strong-evidence');
  else if (name.scope === 'foreign') {
    if (against === 0 && (name.trust === 'soft' || weak > 0)) accept(reading, 'nothing-against');
  } else if (name.trust === 'soft') {
    const enough = (inLibya || (neutral && isPlain(entry))) && !entry.family ? 1 : 2;
    if (against > 0 ? weak > against + 1 : weak >= enough) accept(reading, 'weak-evidence');
  } else if (inLibya && against === 0 && weak >= (name.noun || entry.given ? 3 : 2))
    accept(reading, 'weak-evidence');
}

/** What only sounds like a name stands where a place does, in a text on Libya; a long name of a city anywhere in it. */
const mayBeMeant = (words: Words, reading: Reading): boolean =>
  !reading.entry.alike ||
  (reading.inLibya && (reading.strong > 0 || reading.name.trust === 'soft' || standsAsPlace(words, reading)));

export function accept(reading: Reading, rule: string): void {
  reading.accepted = true;
  reading.decidedBy = rule;
}

// سوق الجمعة is any town's.
const isPlain = (entry: Entry): boolean =>
  !entry.folded.includes(' ') &&
  !entry.verb &&
  !entry.adjective &&
  !entry.common &&
  !entry.given &&
  entry.namesake === null;

/** Coordination with an accepted Libyan name carries its neighbours, forwards and backwards along a row. */
function spread(words: Words, readings: readonly Reading[], open: readonly number[]): void {
  for (const index of open) carry(words, readings, index - 1, index);
  for (let at = open.length - 1; at >= 0; at--) carry(words, readings, open[at]! + 1, open[at]!);
}

function carry(words: Words, readings: readonly Reading[], fromIndex: number, toIndex: number): void {
  if (fromIndex < 0 || fromIndex === readings.length) return;
  const from = readings[fromIndex]!;
  const to = readings[toIndex]!;
  if (!from.accepted || to.accepted || to.blocked || from.name.scope !== to.name.scope) return;
  const earlier = readings[Math.min(fromIndex, toIndex)]!;
  const later = readings[Math.max(fromIndex, toIndex)]!;
  // A definite noun may well be led to: من طرابلس إلى المشروع.
  const isLed = !(to.name.noun && to.entry.folded.startsWith('ال') && to === later);
  if (!(later.joined && joins(words, earlier, later)) && !(isLed && leadsTo(words, earlier, later))) return;
  if (to.entry.alike && !to.inLibya) return;
  note(to, (words.gap[later.first]! & gap.hyphen) > 0 ? rule.axis : rule.coordination, from.first);
  if (to.strong > to.against) accept(to, 'coordination');
}
