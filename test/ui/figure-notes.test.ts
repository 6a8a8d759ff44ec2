import { describe, expect, test } from 'vitest';
import type { ComparedDistance } from '../../src/model/distance.ts';
import type { FigureKey } from '../../src/model/distance-view.ts';
import { figureNotes, passageFigures } from '../../src/ui/distances/figure-notes.ts';

const text = 'وبعدها بني وليد (180 كم جنوب شرق العاصمة).';
const surface = '180 كم جنوب شرق العاصمة';
const start = text.indexOf(surface);
const stated = (to: string, at = start): ComparedDistance => ({
  article: 'one',
  start: at,
  end: at + surface.length,
  surface,
  from: 'tripoli',
  to,
  statedKm: 180,
  approximate: false,
  bearing: 'SE',
  measured: null,
  accuracyKm: null,
  reading: null,
});

describe('figures marked in a text', () => {
  test('a figure that is said of two places is marked once and opens by its place in the text', () => {
    const opened: FigureKey[] = [];
    const notes = figureNotes(
      { id: 'one', distances: [stated('bani_walid'), stated('mizda')] },
      'title',
      null,
      (key) => opened.push(key),
    );
    expect(notes.map((note) => text.slice(note.start, note.end))).toEqual([surface]);
    notes[0]!.act!();
    expect(opened).toEqual([{ article: 'one', start }]);
  });

  test('the open one looks so, and only in its own article', () => {
    const looks = (open: FigureKey | null) =>
      figureNotes({ id: 'one', distances: [stated('bani_walid')] }, '', open, () => {}).map(
        ({ look }) => look,
      );
    expect(looks({ article: 'one', start })).toEqual(['stated-figure open']);
    expect(looks({ article: 'two', start })).toEqual(['stated-figure']);
  });

  test('a passage marks what stands in it, counted from its own start', () => {
    const passage = { article: 'one', start: 1000, text };
    const inside = stated('bani_walid', 1000 + start);
    const others = [stated('mizda', 10), { ...inside, article: 'two' }];
    const notes = passageFigures(passage, [inside, ...others], '', null, () => {});
    expect(notes.map((note) => text.slice(note.start, note.end))).toEqual([surface]);
  });
});
