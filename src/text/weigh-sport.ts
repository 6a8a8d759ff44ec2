import { adjoins } from './adjoins.ts';
import { cue } from './cues.ts';
import { gap } from './gaps.ts';
import { joins } from './joins.ts';
import type { Gazetteer } from './names.ts';
import { note, type Reading } from './reading.ts';
import { rule } from './rules.ts';
import type { TextContext } from './text-context.ts';
import { trait, traitsOf } from './traits.ts';
import { NUMBER, type Words } from './words.ts';

/** So many words of sport make a paragraph one on sport. */
const onSport = 2;
const placing =
  cue.locative |
  cue.settlement |
  cue.facility |
  cue.people |
  cue.bearing |
  cue.movement |
  cue.government |
  cue.street;

/**
 * Notes, in paragraphs on sport, the names of clubs: what plays, signs and loses is one (الخمس يستضيف,
 * واستعار خليج سرت حارسا), save where the words say where something is.
 */
export function weighSport(
  words: Words,
  readings: readonly Reading[],
  context: TextContext,
  gazetteer: Gazetteer,
): void {
  let previous: Reading | undefined;
  for (const [index, reading] of readings.entries()) {
    const { sport } = context.paragraphs[context.paragraphOf[index]!]!;
    if (sport >= onSport && reading.name.scope === 'LY' && reading.name.place !== 'libya' && !reading.blocked)
      if (!isGround(words, reading, previous, gazetteer)) {
        note(reading, rule.clubName, reading.first);
        reading.accepted = false;
        reading.decidedBy = 'refused';
      }
    previous = reading;
  }
}

/** بمدينة زوارة, على ملعب بنغازي, (طرابلس): what is said to be where something is. */
function isGround(
  words: Words,
  reading: Reading,
  previous: Reading | undefined,
  gazetteer: Gazetteer,
): boolean {
  const { governor, joined, first, spanLast, name } = reading;
  if (joined && previous && joins(words, previous, reading)) return !previous.blocked;
  // شباب غدامس, خليج سرت are clubs too; ملعب شهداء بنينا is ground.
  if (governor >= 0 && !joined && (traitsOf(words, gazetteer, governor) & trait.kindred) !== 0)
    return adjoins(words, governor) && (traitsOf(words, gazetteer, governor - 1) & trait.stadium) !== 0;
  if ((reading.strong > 0 && name.kind !== 'region') || reading.prefixed) return true;
  if (governor >= 0 && !joined && adjoins(words, first)) {
    const traits = traitsOf(words, gazetteer, governor);
    if ((words.cues[governor]! & placing) !== 0 && reading.head === 0) return true;
    if ((traits & (trait.stadium | trait.hosts)) !== 0) return true;
  }
  // طرابلس – وال, بنغازي 3 يناير, (بنغازي)
  const next = spanLast + 1;
  const after = next < words.count ? words.gap[next]! : gap.line;
  const isDateline = (after & (gap.hyphen | gap.stop)) !== 0 || words.topic[next] === NUMBER;
  if ((first === 0 || (words.gap[first]! & gap.line) !== 0) && isDateline) return true;
  return (words.gap[first]! & gap.parenthesis) !== 0 && (after & gap.parenthesis) !== 0;
}
