import { headClasses } from '../lexicon/cues.ts';
import { facilityTails } from '../lexicon/head-words.ts';
import { namesUnder } from '../names/names-under.ts';
import { note, type Reading } from '../reading.ts';
import { rule } from '../rules.ts';
import { gap } from '../words/gaps.ts';
import { foldText } from '../words/letters.ts';
import type { Words } from '../words/words.ts';

interface Tail {
  readonly head: number;
  readonly several: boolean;
}

const tails = new Map<string, Tail>();
for (const [kind, names] of Object.entries(facilityTails))
  for (const tail of names.split('|')) {
    const head = headClasses.indexOf(kind as 'base');
    tails.set(tail, { head, several: false });
    tails.set(`${tail}s`, { head, several: true });
  }

/**
 * Takes the head that follows an English name into the span: `al-Watiya air base`; a plural is shared. `limit` is the
 * first word of the next name: Zawiya's Gate 27 is no gate of Zawiya.
 */
export function closeLatin(text: string, words: Words, reading: Reading, limit: number): void {
  for (let count = 3; count > 0; count--) {
    const last = reading.last + count;
    if (last >= limit || !areSpaced(words, reading.last + 1, last)) continue;
    const end = endOf(text, words, last);
    const tail = tails.get(foldText(text.slice(words.start[reading.last + 1]!, end)));
    if (!tail) continue;
    const names = namesUnder(
      reading.all,
      reading.all.filter((name) => name.head === 0),
      tail.head,
    );
    if (names.length === 0) return;
    reading.blocked = false;
    reading.names = names;
    reading.name = names[0]!;
    reading.head = tail.head;
    reading.sharedHead = tail.several;
    note(reading, tail.several ? rule.sharedHead : rule.headBefore, last);
    if (tail.several) return;
    reading.spanLast = last;
    reading.end = end;
    return;
  }
}

/** Tripoli International Airport's bridge: the owner's s is no part of the name. */
function endOf(text: string, words: Words, index: number): number {
  const end = words.end[index]!;
  return /['’]s$/.test(text.slice(words.start[index]!, end)) ? end - 2 : end;
}

function areSpaced(words: Words, first: number, last: number): boolean {
  for (let index = first; index <= last; index++) if (words.gap[index] !== gap.space) return false;
  return true;
}
