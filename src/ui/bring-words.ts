import { type ReadonlySignal, signal } from '@preact/signals';
import type { Lang } from '../model/view.ts';
import { loadWords } from './words/language.ts';

const count = signal(0);

/** Grows when words of a language have come: what was written in another's stead is then written anew. */
export const wordsHere: ReadonlySignal<number> = count;

/** Brings the words of a language ahead of their need; where they do not come, the page stays in Arabic. */
export async function bringWords(lang: Lang): Promise<void> {
  try {
    await loadWords(lang);
    count.value += 1;
  } catch {
    // The script of a language is asked for once: opening the page anew asks again.
  }
}
