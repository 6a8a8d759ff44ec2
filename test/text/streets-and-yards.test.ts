import { describe, expect, test } from 'vitest';
import { findMentions } from '../../src/text/find-mentions.ts';
import { gazetteer } from './gazetteer-of-the-tree.ts';
import { takeMarks } from './marked-text.ts';

/** Each marked sentence is one claim: these spans of Libyan places, the country apart, and no others. */
const expectMarks = (marked: string): void => {
  const { text, surfaces } = takeMarks(marked);
  const found = findMentions(text, gazetteer)
    .filter(({ scope, place }) => scope === 'LY' && place !== 'libya')
    .map(({ start, surface }) => `${start}:${surface}`);
  expect(found).toEqual(surfaces);
};

describe('streets, yards and blocks of a fought-over town', () => {
  test.each([
    'تقدمت القوات في ⟦درنة⟧ نحو ⟦شارع الحشيشة⟧ و⟦وسع بالك⟧، ثم إلى ⟦مصنع المكرونة⟧ في ⟦الفتائح⟧.',
    'قرب ⟦بنغازي⟧ بلغ الجنود ⟦معسكر قنفودة⟧ و⟦بوزكرة⟧ و⟦معهد الكهرباء⟧ و⟦محطة وقود الشلمطاني⟧.',
    'من ⟦وادي الناقة⟧ مشت القوات إلى ⟦وادي بولم⟧ و⟦وادي جرم⟧ غرب ⟦درنة⟧.',
    'نقطة تفتيش في ⟦مطار السبعين⟧ جنوب ⟦سرت⟧، وأخرى عند ⟦جزيرة أبوهادي⟧.',
    'أصيب بيت في ⟦حي التراقين⟧ وآخر في ⟦حي جكو⟧ بمدينة ⟦أوباري⟧.',
  ])('%s', expectMarks);
});

describe('a quarter that is called like something else', () => {
  test.each([
    'غمرت المياه ⟦حي القاهرة⟧ في ⟦سبها⟧.',
    'وصل الوزير إلى القاهرة قادما من ⟦سبها⟧.',
    'باع التاجر أغنامه في سوق المواشي بعمان.',
    'ارتفع سعر المكرونة بعد إغلاق مصنع المكرونة في صنعاء.',
  ])('%s', expectMarks);
});
