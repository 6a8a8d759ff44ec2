import { cue } from '../lexicon/cues.ts';
import { topics } from '../lexicon/topic-words.ts';
import { note, type Reading } from '../reading.ts';
import { rule } from '../rules.ts';
import { gap } from '../words/gaps.ts';
import { foldText } from '../words/letters.ts';
import type { Words } from '../words/words.ts';
import { adjoins } from './adjoins.ts';

/** How far back a row of names may begin, in words. */
const reach = 14;
const openers = cue.body | cue.unit | cue.kin;
/** A preposition or another head: what stands before it governs no longer. */
const ends =
  cue.locative |
  cue.settlement |
  cue.facility |
  cue.speech |
  cue.bearing |
  cue.upon |
  cue.fighting |
  cue.between |
  cue.movement |
  cue.people |
  cue.government;
const breaks = gap.line | gap.stop | gap.parenthesis;
const sport = 1 << topics.indexOf('sport');

/**
 * Notes that a joined name, or its head, stands in a row of companies, units, tribes or, in a text on
 * sport, of clubs: شركات الواحة وسرت والزويتينة. `first` is the word that the row is followed back from.
 */
export function weighRow(words: Words, reading: Reading, first: number): void {
  const onSport = (words.topics & sport) !== 0;
  for (let index = first - 1; index >= 0 && index >= first - reach; index--) {
    if ((words.gap[index + 1]! & breaks) !== 0) return;
    const seen = words.cues[index]!;
    if (seen === 0) continue;
    if (onSport && (seen & cue.club) !== 0) {
      note(reading, rule.clubName, index);
      return;
    }
    if ((seen & ends) !== 0) return;
    // هاجمت كتائب القذافي ترهونة ونالوت: whose they are is said, and no town.
    if ((seen & cue.unit) !== 0 && (words.cues[index + 1]! & (cue.libyan | cue.title)) !== 0) return;
    // ميناء السدرة after شركات النفط is no company.
    if (reading.head > 0 || (seen & cue.several) === 0 || (seen & openers) === 0) continue;
    if ((seen & cue.body) !== 0) note(reading, rule.bodyName, index);
    else if ((seen & cue.unit) !== 0) note(reading, rule.unitName, index);
    else if (reading.entry.tribe) note(reading, rule.tribe, index);
    return;
  }
}

/** Tribes that no place is named for. */
const tribes: ReadonlySet<string> = new Set(
  'القذاذفة المقارحة العواقير البراعصة العبيدات المغاربة الحاسة الدرسة المجابرة الفواخر ورفلة'
    .split(' ')
    .map(foldText),
);
/** So many words on, or back, a row of tribes may name one that tells what it is. */
const tribesReach = 8;

/** Notes that the name of a tribe and a place stands in a row of tribes: ورشفانة والمشاشية والقذاذفة. */
export function weighTribes(text: string, words: Words, reading: Reading): void {
  if (!reading.entry.tribe || reading.head > 0) return;
  for (const step of [1, -1]) {
    let index = (step > 0 ? reading.last : reading.first) + step;
    for (let left = tribesReach; left > 0 && index >= 0 && index < words.count; left--, index += step) {
      // What lies between two words stands before the later one.
      const later = step > 0 ? index : index + 1;
      const word = foldText(text.slice(words.start[index]!, words.end[index]!));
      if ((words.gap[later]! & ~(gap.space | gap.comma)) !== 0) break;
      if (!text.startsWith('و', words.start[later]!)) break;
      // ومشايخ ورفلة: its own letter joins it to nothing.
      if (tribes.has(word.replace(/^و/, '')) || (step < 0 && tribes.has(word))) {
        note(reading, rule.tribe, index);
        return;
      }
    }
  }
}

const dashed = gap.space | gap.hyphen | gap.quote;
/** So many clubs in a row make it one of clubs. */
const clubsInRow = 2;

/** Notes that a name, or the word at `first` before it, stands in a row of clubs set apart by dashes: النصر – الأهلي – خليج سرت. */
export function weighClubRow(words: Words, reading: Reading, first: number): void {
  if ((words.gap[first]! & gap.hyphen) === 0) return;
  let clubs = 0;
  for (let index = first - 1; index >= 0 && index >= first - reach; index--) {
    if ((words.gap[index + 1]! & ~dashed) !== 0) break;
    if ((words.cues[index]! & cue.club) !== 0) clubs++;
  }
  for (let index = reading.last + 1; index < words.count && index <= reading.last + reach; index++) {
    if ((words.gap[index]! & ~dashed) !== 0) break;
    if ((words.cues[index]! & cue.club) !== 0) clubs++;
  }
  if (clubs >= clubsInRow) note(reading, rule.clubName, first);
}

/** A word between a club's and a town is the club's: نادي الوحدة الرحيبات; in a text on sport any definite noun is: التعاون أجدابيا. */
export function weighClub(text: string, words: Words, reading: Reading): void {
  const { governor } = reading;
  if (words.cues[governor] !== 0 || words.topic[governor] !== 0) return;
  const afterClub = adjoins(words, governor) && (words.cues[governor - 1]! & cue.club) !== 0;
  if (!afterClub && (words.topics & sport) === 0) return;
  const word = foldText(text.slice(words.start[governor]!, words.end[governor]!));
  // اتحاد غريان; الساحلية is an adjective of the town's own head.
  if (afterClub || word === 'اتحاد' || /^[وفبلك]?ال.*(?<!ي|يه)$/.test(word))
    note(reading, rule.clubName, governor);
}
