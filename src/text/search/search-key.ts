import { foldText } from '../words/letters.ts';

const article = foldText('ال');

/**
 * A name as search compares it: folded as the reading of toponyms folds it, one space between words, and
 * no article ال before a word. `الجُفرة` and `جفره` fold alike.
 */
export function searchKey(name: string): string {
  return foldText(name)
    .split(/\s+/)
    .map((word) => (word.length > 3 && word.startsWith(article) ? word.slice(article.length) : word))
    .filter((word) => word !== '')
    .join(' ');
}
