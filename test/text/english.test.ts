import { describe, expect, test } from 'vitest';
import { findMentions } from '../../src/text/find-mentions.ts';
import { gazetteer } from './gazetteer-of-the-tree.ts';
import { takeMarks } from './marked-text.ts';

/** Each marked sentence is one claim: these spans of Libyan places and no others. */
const expectMarks = (marked: string): void => {
  const { text, surfaces } = takeMarks(marked);
  const found = findMentions(text, gazetteer).filter(({ scope }) => scope === 'LY');
  expect(found.map(({ start, surface }) => `${start}:${surface}`)).toEqual(surfaces);
};

describe('what stands before an English name says that it is a place', () => {
  test.each([
    'Fighters took the towns, including ⟦Badr⟧ and ⟦Tiji⟧, on Monday.',
    'He lives in villages such as ⟦Badr⟧ in western ⟦Libya⟧.',
    'Libyan officers met some 30 km from ⟦Bishr⟧.',
    'Libyan officers heard the elders of ⟦Bishr⟧.',
    'Libyan officers heard ⟦Bishr⟧ residents.',
  ])('%s', expectMarks);

  test.each(['Libyan officers rose as Badr rose.', 'Libyan officers heard Bishr songs.'])(
    'and other words do not: %s',
    expectMarks,
  );
});

describe('a body has its town’s name', () => {
  test.each([
    'The Tripoli Revolutionaries Brigade left ⟦Zawiya⟧.',
    'The Sirte-Jufra Operations Room met in ⟦Sirte⟧.',
    'The Bani Walid Protection Force came to ⟦Sirte⟧.',
  ])('%s', expectMarks);

  test.each([
    '⟦Libya⟧’s National Oil Corporation spoke of ⟦Sirte⟧.',
    'They fought on the ⟦Sirte⟧-⟦Jufra⟧ line.',
    'The ⟦Misrata⟧ brigades left ⟦Sirte⟧.',
  ])('and what is only beside one has its own: %s', expectMarks);
});

test('a man’s second name after it makes a name a man’s, but for a city’s', () => {
  expectMarks('In ⟦Libya⟧ and ⟦Tripoli⟧, Agila Saleh spoke.');
  expectMarks('In ⟦Sirte⟧ Omar spoke of ⟦El Agheila⟧.');
});

test('the article and the preposition of French and Italian stand before a name with an apostrophe', () => {
  expectMarks('Les forces quittent l’aéroport d’⟦Ajdabiya⟧, d’⟦al-Watiya⟧ et l’⟦Azizia⟧.');
  expectMarks('The Libyans met in ⟦L’Abraq⟧.');
});

test('an article that no list has belongs to the name', () => {
  expectMarks('Libyan troops took the ⟦Al-Ahyaa Al-Bariya⟧ and ⟦Al Jabal Al Gharbi⟧ in ⟦Libya⟧.');
  expectMarks('Libyan troops took all ⟦Tripoli⟧.');
});

test('a facility’s word that begins the next name closes none before it', () => {
  expectMarks('In ⟦Libya⟧ troops left for ⟦Zawiya⟧’s ⟦Gate 27⟧.');
  expectMarks('In ⟦Libya⟧ troops shut ⟦Zawiya refinery⟧ for 27 days.');
});

test('a name may begin with a figure', () => {
  expectMarks('In ⟦Sirte⟧ they hold the ⟦700 neighbourhood⟧.');
  expectMarks('In ⟦Sirte⟧ they hold 700 neighbours.');
});

test('a plural owner’s apostrophe stands inside a name', () => {
  expectMarks('Libyan officers met in ⟦Martyrs’ Square⟧ on Friday.');
  expectMarks('The owners’ square in ⟦Tripoli⟧ is closed.');
});

test.each([
  ['Tripoli-based GNA', 'metonymic'],
  ['Tobruk-allied Libyan army', 'metonymic'],
  ['Tripoli-based traders', 'literal'],
])('the town of “%s” is %s', (words, sense) => {
  expect(findMentions(`The ${words} spoke.`, gazetteer)[0]).toMatchObject({ start: 4, sense });
});

test('a preposition in small letters is no part of a name', () => {
  expectMarks('Shots were heard in ⟦Salah al-Din⟧, residents of ⟦Tripoli⟧ said.');
  expect(findMentions('They flew to In Salah.', gazetteer)[0]).toMatchObject({ place: 'In Salah' });
});
