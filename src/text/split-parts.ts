import { cue } from './cues.ts';
import { gap } from './gaps.ts';
import { aboutOf, NUMBER, type Words } from './words.ts';

/** What stands between two blank lines of a text: an item of a digest, or the whole of an article. */
export interface Part {
  /** Index of its first word, and of the first word after it. */
  readonly from: number;
  readonly to: number;
  /** The words of the text, with the topics and actors of this part alone. */
  readonly words: Words;
}

/**
 * Splits a read text at its blank lines. What one part says of Libya is no evidence in another, so that
 * two texts joined by a blank line are read as each of them alone.
 */
export function splitParts(text: string, words: Words): readonly Part[] {
  const starts = [0];
  for (let index = 1; index < words.count; index++)
    if ((words.gap[index]! & gap.line) !== 0 && isBlankLine(text, words.end[index - 1]!, words.start[index]!))
      starts.push(index);
  if (starts.length === 1) return [{ from: 0, to: words.count, words }];
  return starts.map((from, part) => partOf(words, from, starts[part + 1] ?? words.count));
}

const lineEnd = /\r\n|[\n\r\u2028\u2029\u0085\v\f]/g;

const isBlankLine = (text: string, start: number, end: number): boolean =>
  end - start > 1 && (text.slice(start, end).match(lineEnd)?.length ?? 0) > 1;

function partOf(words: Words, from: number, to: number): Part {
  let actors = 0;
  let topics = 0;
  for (let index = from; index < to; index++) {
    const topic = words.topic[index]!;
    if (topic !== NUMBER) topics |= 1 << topic;
    if ((words.cues[index]! & cue.libyan) !== 0) actors++;
  }
  return { from, to, words: aboutOf(words, actors, topics & ~1) };
}
