import type { Place } from '../../src/model/place.ts';
import { foldText } from '../../src/text/words/letters.ts';
import { UsageError } from './problems.ts';

/**
 * The place that a word on the command line means: an id, or a toponym in Arabic or English, folded.
 * A preferred toponym wins over a variant. Throws {@link UsageError} with the nearest names for an unknown
 * word, and with all candidates for a word that several places share.
 */
export function placeNamed(word: string, places: readonly Place[]): Place {
  const byId = places.find((place) => place.id === word);
  if (byId) return byId;
  const key = foldText(word);
  const called = (kinds: readonly string[]) =>
    places.filter((place) =>
      place.toponyms.some((name) => kinds.includes(name.kind) && spellings(name.text).includes(key)),
    );
  const preferred = called(['preferred']);
  const found = preferred.length > 0 ? preferred : called(['variant', 'historical']);
  if (found.length === 1) return found[0]!;
  if (found.length > 1) {
    throw new UsageError(`"${word}" may be ${found.map((place) => place.id).join(' or ')}; give the id`);
  }
  throw new UsageError(
    `no place is called "${word}"; the nearest names are ${nearestNames(key, places).join(', ')}`,
  );
}

/** A toponym as look-up compares it: whole, without what stands in brackets, and what stands in them. */
function spellings(text: string): string[] {
  const bracket = /^(.*?)\s*\((.*)\)\s*(.*)$/.exec(text);
  const parts = bracket ? [text, `${bracket[1]} ${bracket[3]}`, bracket[2]!] : [text];
  return parts.flatMap((part) => [foldText(part), foldText(part.replace(/^al-|^ar-|^at-|^as-|^ash-/i, ''))]);
}

/** The five ids whose names take the fewest edits to become the word. */
function nearestNames(key: string, places: readonly Place[]): string[] {
  return places
    .map((place) => {
      const names = [
        place.id.replaceAll('_', ' '),
        ...place.toponyms.flatMap((name) => spellings(name.text)),
      ];
      return { id: place.id, edits: Math.min(...names.map((name) => editsBetween(key, name))) };
    })
    .sort((a, b) => a.edits - b.edits)
    .slice(0, 5)
    .map((place) => place.id);
}

/** How many letters must be put in, taken out or changed to make one word of the other (Levenshtein). */
function editsBetween(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let i = 1; i <= one.length; i++) {
    const next = [i];
    for (let j = 1; j <= other.length; j++) {
      const change = one[i - 1] === other[j - 1] ? 0 : 1;
      next.push(Math.min(next[j - 1]! + 1, row[j]! + 1, row[j - 1]! + change));
    }
    row = next;
  }
  return row[other.length]!;
}
