import { describe, expect, test } from 'vitest';
import type { AnchoredRuling } from '../../../src/model/claim.ts';
import { explainMentions } from '../../../src/text/explain-mentions.ts';
import { findMentions } from '../../../src/text/find-mentions.ts';
import { findStatedDistances } from '../../../src/text/stated/stated-distances.ts';
import { gazetteer } from '../gazetteer-of-the-tree.ts';
import { takeMarks } from '../marked-text.ts';

const unlistedIn = (text: string) =>
  findMentions(text, gazetteer).filter(({ scope }) => scope === 'unlisted');

/** Each marked sentence is one claim: the gazetteer lacks these names and they are places; it finds no others. */
const expectUnlisted = (marked: string): void => {
  const { text, surfaces } = takeMarks(marked);
  expect(unlistedIn(text).map(({ start, surface }) => `${start}:${surface}`)).toEqual(surfaces);
};

describe('in a row of places', () => {
  test.each([
    'سيول في أم الأرانب، ومجدول، و⟦زلجية⟧، والقطرون بأقصى الجنوب.',
    'تستهدف الوشكة و⟦الحسنون⟧ وجارف وسرت.',
    'اشتباكات في حيي الصابري و⟦الكثبانة⟧، وقتلى في بنغازي.',
    'معارك في غريان، و⟦وسع بالوك⟧، ويفرن.',
    'زار الوفد غريان وعاد إلى يفرن.',
    'الطقس في سبها وجوارها ومرزق غائم.',
    'وصلوا إلى سبها وفتحوا مطار سبها.',
  ])('%s', expectUnlisted);
});

describe('after a word that says what kind of place it is', () => {
  test.each([
    'غارة على ⟦معسكر الجويبرية⟧ جنوب نالوت.',
    'قتال في منطقة ⟦غابسن⟧ شمال أجدابيا.',
    'اجتاحت السيول منطقة ⟦جوفاغي⟧ التابعة لبلدية غات.',
    'تقدمت القوات في محور «⟦الزطارشة⟧» جنوب العاصمة طرابلس.',
    'قال عميد بلدية ⟦تهالجة⟧ إن الطريق إلى مرزق مقطوع.',
    'دخلت قوة بلدة ⟦الزريغق⟧، وتقدمت نحو مصراتة.',
    'حريق في منطقة زراعية شمال أجدابيا، ومحور رئيسي جنوب سرت.',
    'في بنغازي حي سكني، وقرية سياحية، وبلدة صغيرة.',
    'في غريان بلدة كبرى، وفي مصراتة ثماني عشرة بلدية فرغت من الاقتراع.',
    'تقع قرية الزريغق في مصر.',
    'سقطت قذيفة في حي الزريغق بالخرطوم، ونقل جرحى إلى الكفرة.',
  ])('%s', expectUnlisted);
});

test('an unlisted name is linked to nothing and says why it is a place', () => {
  const [mention] = explainMentions('غارة على معسكر «الجويبرية» جنوب نالوت.', gazetteer);
  expect(mention).toMatchObject({
    surface: 'معسكر «الجويبرية»',
    place: '',
    sense: 'literal',
    reason: { toponym: '', rule: 'unlisted', evidence: [{ rule: 'head-before', words: 'معسكر' }, {}] },
  });
});

test('an editor rules what an unlisted name is, or that it is none', () => {
  const text = 'غارة على معسكر الجويبرية جنوب نالوت.';
  const ruling = (place: string | null): AnchoredRuling => ({
    article: 'one',
    quote: { exact: 'الجويبرية', prefix: '', suffix: '' },
    place,
    why: 'a misprint',
    anchor: { start: 15, end: 24 },
  });
  expect(text.slice(15, 24)).toBe('الجويبرية');
  expect(findMentions(text, gazetteer, [ruling('wazin')])[0]).toMatchObject({
    surface: 'معسكر الجويبرية',
    place: 'wazin',
    scope: 'LY',
  });
  expect(findMentions(text, gazetteer, [ruling(null)]).map(({ place }) => place)).toEqual(['nalut']);
});

test('a distance from a place that the gazetteer lacks is none between those it has', () => {
  const read = (text: string) => findStatedDistances(text, findMentions(text, gazetteer));
  expect(read('تقدموا من نالوت إلى بلدة الجويبرية التي تبعد 30 كيلومترا عن غدامس.')).toEqual([]);
  expect(read('تقدموا من نالوت التي تبعد 30 كيلومترا عن غدامس.')).toHaveLength(1);
});
