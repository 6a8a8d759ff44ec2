import { expect, test } from 'vitest';
import { readArticles } from '../../geo/build/read/read-articles.ts';
import { readBelligerents } from '../../geo/build/read/read-belligerents.ts';
import { repository } from '../../geo/build/read/repository.ts';
import { detectLang } from '../../src/text/detect-lang.ts';
import { placesOf, termPatternsOf } from '../../src/text/term-patterns.ts';
import { foldWithOffsets } from '../../src/text/words/folded-text.ts';

const { articles } = readArticles(repository);
const { belligerents } = readBelligerents(repository);

test('a pattern of a naming matches nowhere but at the words that begin as it does', () => {
  let matches = 0;
  for (const { text } of articles) {
    const { folded } = foldWithOffsets(text);
    const known = termPatternsOf(belligerents![detectLang(text)]);
    const places = placesOf(known, folded);
    for (const [number, { pattern }] of known.patterns.entries()) {
      for (const { index } of folded.matchAll(new RegExp(pattern.source, 'gu'))) {
        expect(places[number]).toContain(index);
        matches++;
      }
    }
  }
  expect(matches).toBeGreaterThan(100);
});
