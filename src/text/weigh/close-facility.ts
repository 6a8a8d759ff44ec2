import { cue, headClasses } from '../lexicon/cues.ts';
import { sides } from '../lexicon/head-words.ts';
import { isAskedFor } from '../names/names-under.ts';
import type { Reading } from '../reading.ts';
import { foldText, IGNORED, letters } from '../words/letters.ts';
import type { Words } from '../words/words.ts';
import { adjoins } from './adjoins.ts';

const gate = headClasses.indexOf('gate');
const sideWords: ReadonlySet<string> = new Set(sides.split(' ').map(foldText));

const closes = (text: string, words: Words, index: number, { head }: Reading): boolean =>
  (words.cues[index]! & cue.adjective) !== 0 || (head === gate && sideWords.has(wordAt(text, words, index)));

const wordAt = (text: string, words: Words, index: number): string =>
  foldText(text.slice(words.start[index]!, words.end[index]!));

const opening = /["“”„«‹'‘’(]/;
const closing = /["“”„»›'’‘)]/;

/**
 * Takes into the span the adjectives that close a facility's name and the quotation mark that closes
 * what stood open after its head: قاعدة “الوطية” الجوية.
 */
export function closeFacility(text: string, words: Words, reading: Reading): void {
  const quoted = opening.test(text.slice(words.end[reading.governor]!, reading.nameStart));
  for (let taken = 0; taken < 2; taken++) {
    const next = reading.spanLast + 1;
    if (!adjoins(words, next) || !closes(text, words, next, reading)) break;
    // ميناء طرابلس والبحرية: what is joined closes nothing.
    if (words.core[next] !== words.start[next]) break;
    reading.spanLast = next;
    reading.end = words.end[next]!;
    const folded = wordAt(text, words, next);
    reading.name = reading.names.find((name) => name.closing === folded) ?? reading.name;
  }
  // مطار الجفرة is not the one that asks for المدني; بوابة سرت الغربية is the one that asks for its side.
  const { closing: closed } = reading.name;
  const isAsked = isAskedFor(reading.name);
  const alike = reading.names.filter((name) => name.closing === closed || !(isAsked || isAskedFor(name)));
  if (alike.length > 0) reading.names = alike;
  if (!quoted) return;
  let next = reading.end;
  while (next < text.length && letters[text.charCodeAt(next)] === IGNORED) next++;
  if (closing.test(text[next] ?? '')) reading.end = next + 1;
}
