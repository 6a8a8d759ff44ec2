import { expect, test } from 'vitest';
import { explainMentions, explainRefusals, findAmbiguities } from '../../src/text/explain-mentions.ts';
import { gazetteer } from './gazetteer-of-the-tree.ts';

test('a mention tells its toponym, prefix, foldings, evidence and the rule that decided', () => {
  const [first] = explainMentions('تتقدم القوات نحو محور المشروع جنوبي طرابلس', gazetteer);
  expect(first).toMatchObject({ surface: 'المشروع', place: 'hadba_project' });
  expect(first!.reason).toMatchObject({ toponym: 'المشروع', prefix: '', folds: [], rule: 'strong-evidence' });
  expect(first!.reason.evidence).toContainEqual({ rule: 'head-before', weight: 'strong', words: 'محور' });
});

test('what was stripped and folded is named', () => {
  const [sirte, misrata] = explainMentions('ولســـرت ومصراته', gazetteer);
  expect(sirte!.reason).toMatchObject({ prefix: 'ول', folds: ['tatweel'] });
  expect(misrata!.reason).toMatchObject({ prefix: 'و', folds: ['ta-marbuta'] });
});

test('a refused name tells what spoke against it', () => {
  const [refused] = explainRefusals('شركة سرت لإنتاج النفط', gazetteer);
  expect(refused!.reason.evidence).toContainEqual({ rule: 'body-name', weight: 'against', words: 'شركة' });
});

test('a name of two places that nothing tells apart is laid before an editor', () => {
  const [open] = findAmbiguities('مظاهرة في سوق الثلاثاء غرب ليبيا', gazetteer);
  expect(open!.surface).toBe('سوق الثلاثاء');
  expect(open!.places.toSorted()).toEqual(['suq_al_thulatha_zliten', 'suq_thulatha']);
});
