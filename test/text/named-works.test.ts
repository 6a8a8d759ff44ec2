import { describe, expect, test } from 'vitest';
import { findMentions } from '../../src/text/find-mentions.ts';
import { gazetteer } from './gazetteer-of-the-tree.ts';
import { takeMarks } from './marked-text.ts';

/** Each marked sentence is one claim: these spans of Libyan places, and no others. */
const expectMarks = (marked: string): void => {
  const { text, surfaces } = takeMarks(marked);
  const found = findMentions(text, gazetteer).filter(({ scope }) => scope === 'LY');
  expect(found.map(({ start, surface }) => `${start}:${surface}`)).toEqual(surfaces);
};

describe('roundabouts, junctions, works and camps that a report names once', () => {
  test.each([
    'معارك عند ⟦جزيرة السكت⟧ وامتدت إلى ⟦جزيرة الزباطي⟧ في ⟦مصراتة⟧.',
    'قتال في منطقة ⟦الفاسي⟧ بين جزيرتي ⟦البورقيز⟧ و⟦الركينة⟧ بمدينة ⟦الزاوية⟧ الليبية.',
    'تقدم من ⟦مثلث بن عون⟧ إلى ⟦4 شوارع السويحلي⟧ جنوب ⟦طرابلس⟧.',
    'قذائف قرب ⟦شيل البوعيشي⟧ و⟦مصنع الخيام⟧ في ⟦وادي الربيع⟧ جنوب ⟦طرابلس⟧.',
    'غارة على ⟦معسكر الحامية⟧ في ⟦مصراتة⟧.',
    'انفجر لغم في منطقة ⟦أربع شوارع عليوي⟧ ب⟦عين زارة⟧.',
  ])('%s', expectMarks);
});

describe('their names where they are ordinary words or stand abroad', () => {
  test.each([
    'دفن الشيخ في مقبرة الشبيكة بمكة المكرمة.',
    'على العلم التركي نجمة وهلال، ورفع في ⟦طرابلس⟧.',
    'قال العميد خالد المحجوب إن قواته في ⟦طرابلس⟧.',
    'أقام المنتخب في معسكر الحامية في عدن.',
  ])('%s', expectMarks);
});
