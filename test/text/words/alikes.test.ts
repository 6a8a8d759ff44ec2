import { describe, expect, test } from 'vitest';
import { findMentions } from '../../../src/text/find-mentions.ts';
import { differenceOf, soundsOf } from '../../../src/text/names/sounds.ts';
import { gazetteer } from '../gazetteer-of-the-tree.ts';
import { takeMarks } from '../marked-text.ts';

describe('two spellings of one name sound alike', () => {
  test.each([
    ['Misarta', 'Misrata', 2],
    ['Triopoli', 'Tripoli', 1],
    ['Tawerqha', 'Tawergha', 0],
    ['Tueisha', 'Tuwaysha', 0],
    ['Ghrarat', 'Ghararat', 1],
    ['Sarrir', 'Sarir', 0],
    ['Sorman', 'Surman', 0],
    ['Agedabia', 'Ajdabiyah', 1],
    ['Giofra', 'Jufra', 0],
  ])('%s and %s differ in %d sounds', (one, other, sounds) => {
    expect(soundsOf(one)!.key).toBe(soundsOf(other)!.key);
    expect(differenceOf(soundsOf(one)!, soundsOf(other)!)).toBe(sounds);
  });

  test.each([
    ['Gharyani', 'Gharyan'],
    ['Misrati', 'Misrata'],
    ['Maiteeq', 'Mitiga'],
  ])('%s, a man, ends otherwise than %s', (one, other) => {
    expect(differenceOf(soundsOf(one)!, soundsOf(other)!)).toBe(Number.POSITIVE_INFINITY);
  });

  test('what is spelled as only English is has no sounds of Arabic', () => {
    expect(['Scott', 'Wheat', 'Bill', 'Xavier', 'Oak'].map(soundsOf)).toEqual([null, null, null, null, null]);
  });
});

/** Each marked sentence is one claim: these spans of Libyan places, the country apart, and no others. */
const expectMarks = (marked: string): void => {
  const { text, surfaces } = takeMarks(marked);
  const found = findMentions(text, gazetteer).filter(
    ({ scope, place }) => scope === 'LY' && place !== 'libya',
  );
  expect(found.map(({ start, surface }) => `${start}:${surface}`)).toEqual(surfaces);
};

describe('unlisted spellings are read where a Libyan text has them in the place of a place', () => {
  test.each([
    'Libyan troops opened fire in ⟦Triopoli⟧ and left ⟦Misrata⟧.',
    'The ⟦Misarta⟧ transporters drive to ⟦Sabha⟧ in Libya.',
    'In Libya the drivers of ⟦Ubari⟧ and ⟦Bent Beh⟧ wait.',
    'In Libya families of ⟦Bouhadi⟧ fled.',
    'Les forces libyennes quittent ⟦Khallat al-Forjane⟧ et ⟦Tripoli⟧.',
    'Families of ⟦Tripoli⟧ fled to ⟦Jazirah AlFahm⟧ as Libyan forces came.',
    'Haftar’s men came from ⟦al-Sarrir⟧ to ⟦Sirte⟧.',
    'The LNA struck near ⟦Al-Horsha bridge⟧ in ⟦Zawiya⟧.',
    'Libyan officers said the road to ⟦Terhounna⟧’s hills was shut.',
    // Zliten and Zaltan are equally like it.
    'Libyan officers said the road to Zelitan was shut.',
  ])('%s', expectMarks);

  test.each([
    'The shop opened in Triopoli last week.',
    'Libyan troops in ⟦Sirte⟧ spoke with Hamid Torhona of the council.',
    'Libyan troops left ⟦Sirte⟧; Zelitan was a friend of Haftar.',
    'Libyan talks in ⟦Tripoli⟧ heard Zintany and Misraty of the ministry.',
    'Libyan troops in ⟦Tripoli⟧ and ⟦Sirte⟧ are those of Tajouri.',
    'Green grain came to Libya and ⟦Tripoli⟧.',
    'Libyan troops took SRTE to ⟦Tripoli⟧.',
  ])('and not elsewhere: %s', expectMarks);
});
