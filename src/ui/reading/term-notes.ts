import type { PassageTerm } from '../../model/voices.ts';
import type { TextNote } from '../marked-text.tsx';
import type { ReadingWords } from '../words/reading-ar.ts';

/** The side that a term denotes, as a key of the interface's words. */
export function sideKey(denotes: PassageTerm['denotes']): 'gna' | 'lna' | 'other' | 'untold' {
  return denotes ?? 'untold';
}

/** Terms as notes of a text, offsets as the terms have them; `pick` is told which one was chosen. */
export function termNotes<T extends PassageTerm>(
  terms: readonly T[],
  words: ReadingWords,
  pick: (term: T) => void,
): TextNote[] {
  return terms.map((term) => {
    const side = sideKey(term.denotes);
    return {
      start: term.start,
      end: term.end,
      look: term.quoted ? `term term-${side} quoted` : `term term-${side}`,
      title: (term.quoted ? words.term.quotedTitle : words.term.title)(words.sides[side]),
      act: () => pick(term),
    };
  });
}
