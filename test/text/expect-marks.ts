import { expect } from 'vitest';
import type { Mention } from '../../src/model/mention.ts';
import { findMentions } from '../../src/text/find-mentions.ts';
import { gazetteer } from './gazetteer-of-the-tree.ts';
import { takeMarks } from './marked-text.ts';

/** The mentions of Libyan places in a text, the country apart. */
export const ofLibya = (text: string): readonly Mention[] =>
  findMentions(text, gazetteer).filter(({ scope, place }) => scope === 'LY' && place !== 'libya');

/** Each marked sentence is one claim: these spans of Libyan places, the country apart, and no others. */
export function expectMarks(marked: string): void {
  const { text, surfaces } = takeMarks(marked);
  expect(ofLibya(text).map(({ start, surface }) => `${start}:${surface}`)).toEqual(surfaces);
}
