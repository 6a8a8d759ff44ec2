import { isArticle } from '../names/sounds.ts';
import { gap } from './gaps.ts';
import { isLatin, letters } from './letters.ts';
import { CANDIDATE_SIZE, type Words } from './words.ts';

/**
 * Takes into each Latin candidate the article before it that the list has not: Al-Ahyaa al-Bariya, El Zaafran. A name
 * in Spanish or English has none with a hyphen, and none with a capital of its own inside a sentence.
 */
export function takeArticles(text: string, words: Words): void {
  const { candidates, candidateCount } = words;
  let covered = -1;
  for (let index = 0; index < candidateCount; index++) {
    const open = index * CANDIDATE_SIZE;
    const first = candidates[open]!;
    const before = first - 1;
    if (before > covered && isLatin(letters[text.charCodeAt(candidates[open + 2]!)]!)) {
      const article = text.slice(words.start[before]!, words.end[before]!);
      const isJoined =
        words.gap[first] === gap.hyphen || (words.gap[first] === gap.space && /^[AE]l$/.test(article));
      if (isJoined && isArticle(article)) {
        candidates[open] = before;
        candidates[open + 2] = words.start[before]!;
      }
    }
    covered = candidates[open + 1]!;
  }
}
