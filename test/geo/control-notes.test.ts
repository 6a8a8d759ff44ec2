import { expect, test } from 'vitest';
import { readSources } from '../../geo/build/read/read-sources.ts';
import { repository } from '../../geo/build/read/repository.ts';

const { changes, truces } = readSources(repository);
const notes = [...changes, ...truces].filter(({ note }) => note !== '');

test('every note of the record is written in Arabic too, and in Arabic letters', () => {
  expect(notes.length).toBeGreaterThan(250);
  const latin = notes.filter(
    ({ noteAr }) =>
      !/\p{Script=Arabic}/u.test(noteAr) || /[A-Za-z]{3}/.test(noteAr.replace('Libya Security Monitor', '')),
  );
  expect(latin.map(({ noteAr }) => noteAr)).toEqual([]);
});

test('the Arabic says the same days and numbers as the English', () => {
  const figures = (text: string) => (text.match(/\d+/g) ?? []).map(Number).sort((a, b) => a - b);
  // A brigade and an hour are said in words; an article is named by its date.
  const inWords = /7th|9th|04:30|article:/;
  const apart = notes.filter(
    ({ note, noteAr }) => !inWords.test(note) && String(figures(note)) !== String(figures(noteAr)),
  );
  expect(apart.map(({ note, noteAr }) => `${note} = ${noteAr}`)).toEqual([]);
});

test('neither language takes a side’s word for the other', () => {
  const loaded = /militia|terroris|liberat|rebel|usurp|ميليشي|مليشي|إرهاب|حرر|تحرير|متمرد|انقلاب|احتل/i;
  const found = notes.filter(({ note, noteAr }) => loaded.test(noteAr) || loaded.test(note));
  expect(found).toEqual([]);
});
