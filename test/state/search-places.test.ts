import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { indexNames, searchPlaces } from '../../src/state/search-places.ts';
import { searchKey } from '../../src/text/search/search-key.ts';
import { atlas, names } from './atlas-of-the-tree.ts';

const index = indexNames(atlas, names);
const nameOf = new Map([...atlas.places, ...atlas.areas].map(({ id, name }) => [id, [name.ar, name.en]]));
const search = (query: string) => searchPlaces(query, index, (id) => nameOf.get(id) ?? []);
const first = (query: string) => search(query)[0]?.id;

describe('the first place found', () => {
  test.each([
    ['as written', 'ترهونة', 'tarhuna'],
    ['with ه for ة', 'ترهونه', 'tarhuna'],
    ['with every vowel', 'تَرْهُونَة', 'tarhuna'],
    ['with tatweel', 'تـرهـونـة', 'tarhuna'],
    ['without its article', 'جفرة', 'jufra_region'],
    ['with ى for ي', 'بنى وليد', 'bani_walid'],
    ['with a letter dropped', 'ترهنة', 'tarhuna'],
    ['with a letter changed', 'مصراطة', 'misrata'],
    ['with two letters swapped', 'مصارتة', 'misrata'],
    ['with و joined before it', 'وترهونة', 'tarhuna'],
    ['with ب joined before it', 'بمصراتة', 'misrata'],
    ['in Latin', 'Tarhuna', 'tarhuna'],
    ['in Latin capitals', 'BANI WALID', 'bani_walid'],
    ['in another transcription', 'Tarhouna', 'tarhuna'],
    ['by a part of its name', 'وطية', 'watiya'],
    ['with spaces around', '  سرت  ', 'sirte'],
  ])('%s: %s', (_, query, id) => {
    expect(first(query)).toBe(id);
  });
});

test('nothing is found for nothing', () => {
  expect(search('')).toEqual([]);
  expect(search(' \u200F ')).toEqual([]);
});

test('nothing is found for words that are no place', () => {
  expect(search('zzzzzz')).toEqual([]);
});

test('the very name comes before names that only begin with it', () => {
  const found = search('طرابلس').map(({ id }) => id);
  expect(found[0]).toBe('tripoli');
  expect(found).toContain('tripoli_port');
});

test('a name is said only where it differs from those that are shown anyway', () => {
  expect(search('Tarhuna')[0]?.via).toBeNull();
  expect(search('طرابلس الغرب')[0]).toMatchObject({ id: 'tripoli', via: 'طرابلس الغرب' });
});

test('every preferred name finds its own place or a namesake first', () => {
  const folded = new Map<string, Set<string>>();
  for (const { id, folded: key } of index) folded.set(key, (folded.get(key) ?? new Set()).add(id));
  const astray = [...nameOf].flatMap(([id, shown]) =>
    shown.filter((name) => {
      const found = search(name)[0]?.id ?? '';
      return found !== id && !folded.get(searchKey(name))?.has(found);
    }),
  );
  expect(nameOf.size).toBeGreaterThan(600);
  expect(astray).toEqual([]);
});

test('any text can be searched for: nothing throws, and each place is found once', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (query) => {
      const ids = search(query).map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
    }),
    { numRuns: 40 },
  );
});
