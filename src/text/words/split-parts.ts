import { cue } from '../lexicon/cues.ts';
import { topics } from '../lexicon/topic-words.ts';
import { gap } from './gaps.ts';
import { foldText } from './letters.ts';
import { aboutOf, NUMBER, type Words } from './words.ts';

/** What stands between two blank lines of a text: an item of a digest, or the whole of an article. */
export interface Part {
  /** Index of the first word after it. */
  readonly to: number;
  /** Its first place in `telling`, and the first after it. */
  readonly tellingFrom: number;
  readonly tellingTo: number;
  /** The words of the text, with the topics and actors of this part alone. */
  readonly words: Words;
}

/**
 * Splits a read text at its blank lines, save between the items of one list. What one part says of Libya is
 * no evidence in another, so that two texts joined by a blank line are read as each of them alone.
 */
export function splitParts(text: string, words: Words): readonly Part[] {
  const { telling, tellingCount } = words;
  const starts = [0];
  // The first word of the line before.
  let line = 0;
  for (let at = 1; at < tellingCount; at++) {
    const index = telling[at]!;
    if ((words.gap[index]! & gap.line) === 0) continue;
    if (
      isBlankLine(text, words.end[index - 1]!, words.start[index]!) &&
      !isNextItem(text, words, line, index)
    )
      starts.push(at);
    line = index;
  }
  if (starts.length === 1) {
    if (isOfClubs(text, words, 0, tellingCount)) words.topics |= sport;
    return [{ to: words.count, tellingFrom: 0, tellingTo: tellingCount, words }];
  }
  return starts.map((from, part) => partOf(text, words, from, starts[part + 1] ?? tellingCount));
}

const lineEnd = /\r\n|[\n\r\u2028\u2029\u0085\v\f]/g;

const isBlankLine = (text: string, start: number, end: number): boolean =>
  end - start > 1 && (text.slice(start, end).match(lineEnd)?.length ?? 0) > 1;

/** True for an item of a list after its heading or another item: السراج : حالتان.¶¶- صلاح الدين : حالة. */
function isNextItem(text: string, words: Words, line: number, index: number): boolean {
  if (!isItem(words, index)) return false;
  return isItem(words, line) || /^[^\n\r]*:/.test(text.slice(words.end[index - 1]!, words.start[index]!));
}

/** - السراج, 1 - طرابلس */
const isItem = (words: Words, first: number): boolean =>
  (words.gap[first]! & gap.hyphen) !== 0 ||
  (words.topic[first] === NUMBER &&
    first + 1 < words.count &&
    (words.gap[first + 1]! & (gap.hyphen | gap.stop)) !== 0);

const sport = 1 << topics.indexOf('sport');
/** So many different words for clubs make a part one on sport, or so many that hardly mean anything else: الأهلي, المحلة. */
const clubs = 4;
const sureClubs = 2;
const sure: ReadonlySet<string> = new Set(['الاهلي', 'السويحلي', 'المحله', 'الاولمبي', 'دارنس']);

function isOfClubs(text: string, words: Words, tellingFrom: number, tellingTo: number): boolean {
  let met: Set<string> | null = null;
  for (let at = tellingFrom; at < tellingTo; at++) {
    const index = words.telling[at]!;
    if ((words.cues[index]! & cue.club) === 0) continue;
    met ??= new Set();
    met.add(foldText(text.slice(words.core[index]!, words.end[index]!)));
  }
  if (met === null) return false;
  return met.size >= clubs || [...met].filter((club) => sure.has(club)).length >= sureClubs;
}

function partOf(text: string, words: Words, tellingFrom: number, tellingTo: number): Part {
  const { telling, tellingCount, count } = words;
  let actors = 0;
  let about = 0;
  for (let at = tellingFrom; at < tellingTo; at++) {
    const index = telling[at]!;
    const topic = words.topic[index]!;
    if (topic !== NUMBER) about |= 1 << topic;
    if ((words.cues[index]! & cue.libyan) !== 0) actors++;
  }
  if (isOfClubs(text, words, tellingFrom, tellingTo)) about |= sport;
  const to = tellingTo < tellingCount ? telling[tellingTo]! : count;
  return { to, tellingFrom, tellingTo, words: aboutOf(words, actors, about & ~1) };
}
