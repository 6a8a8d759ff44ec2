import { cue } from '../lexicon/cues.ts';
import { topics } from '../lexicon/topic-words.ts';
import { trait, traitsOf } from '../lexicon/traits.ts';
import type { Gazetteer } from '../names/names.ts';
import { note, type Reading } from '../reading.ts';
import { rule } from '../rules.ts';
import type { TextContext } from '../text-context.ts';
import { gap } from '../words/gaps.ts';
import { NUMBER, proclitic, type Words } from '../words/words.ts';
import { adjoins } from './adjoins.ts';
import { joins } from './joins.ts';

const sport = topics.indexOf('sport');
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
  const clubs = new Set<string>();
  let previous: Reading | undefined;
  for (const [index, reading] of readings.entries()) {
    const { sport } = context.paragraphs[context.paragraphOf[index]!]!;
    const { name } = reading;
    // وبهذا رفع خليج سرت رصيده, two lines after فريق خليج سرت
    const isOnSport = sport >= onSport || (name.kind === 'region' && clubs.has(name.place));
    if (isOnSport && name.scope === 'LY' && name.place !== 'libya' && !reading.blocked)
      if (!isGround(words, reading, previous, gazetteer)) {
        note(reading, rule.clubName, reading.first);
        reading.accepted = false;
        reading.decidedBy = 'refused';
      }
    if (reading.blocked && sport > 0) clubs.add(name.place);
    previous = reading;
  }
}

/** How many words before بين may tell that it stands between opponents. */
const matchReach = 6;

/** مباراة الديربي بين, الفريقان */
function hasSport(words: Words, index: number): boolean {
  for (let back = index - 1; back >= 0 && back >= index - matchReach; back--) {
    if ((words.gap[back + 1]! & (gap.line | gap.stop)) !== 0) return false;
    if (words.topic[back] === sport) return true;
  }
  return false;
}

/** والملاعب هي الزاوية وصرمان وعلي الزقوزي والخمس: a sentence that begins with stadiums lists towns. */
function isAmongStadiums(words: Words, first: number, gazetteer: Gazetteer): boolean {
  for (let index = first - 1; index >= 0; index--) {
    if ((words.gap[index + 1]! & (gap.line | gap.stop)) !== 0) return false;
    const folded = gazetteer.entries[words.entry[index]!]?.folded;
    if (folded === 'ملاعب' || folded === 'الملاعب') return true;
  }
  return false;
}

/** بمدينة زوارة, على ملعب بنغازي, (طرابلس): what is said to be where something is. */
function isGround(
  words: Words,
  reading: Reading,
  previous: Reading | undefined,
  gazetteer: Gazetteer,
): boolean {
  const { governor, joined, first, spanLast, name } = reading;
  if (isAmongStadiums(words, first, gazetteer)) return true;
  if (joined && previous && joins(words, previous, reading)) return !previous.blocked;
  // شباب غدامس, خليج سرت are clubs too; ملعب شهداء بنينا is ground.
  if (governor >= 0 && !joined && (traitsOf(words, gazetteer, governor) & trait.kindred) !== 0)
    return adjoins(words, governor) && (traitsOf(words, gazetteer, governor - 1) & trait.stadium) !== 0;
  const isRegion = name.kind === 'region';
  // وقع لخليج سرت
  const isIn = reading.prefixed && !(isRegion && (reading.stripped & proclitic.to) !== 0);
  if ((reading.strong > 0 && !isRegion) || isIn) return true;
  if (governor >= 0 && !joined && adjoins(words, first)) {
    const traits = traitsOf(words, gazetteer, governor);
    // المراحل فبين توكرة والمرج: what lies between them is no match.
    if ((words.cues[governor]! & cue.between) !== 0) return !hasSport(words, governor);
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
