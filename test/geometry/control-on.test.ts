import { describe, expect, test } from 'vitest';
import { controlOn } from '../../src/geometry/control-on.ts';
import { readGround } from './control-ground.ts';

const { changes } = readGround();
const holderOn = (date: string, place: string) => controlOn(date, changes).get(place)?.holder;

describe('control on a day', () => {
  test('is the last change on or before it', () => {
    expect(holderOn('2020-06-04', 'tarhuna')).toBe('lna');
    expect(holderOn('2020-06-05', 'tarhuna')).toBe('gna');
    expect(holderOn('2020-10-23', 'tarhuna')).toBe('gna');
  });

  test('follows Mizda through its week of five holders', () => {
    const days = ['2020-05-20', '2020-05-21', '2020-05-22', '2020-05-28', '2020-06-05'];
    expect(days.map((day) => holderOn(day, 'mizda'))).toEqual(['lna', 'gna', 'lna', 'contested', 'gna']);
  });

  test('names the change that made it so', () => {
    expect(controlOn('2020-07-01', changes).get('watiya')?.since.date).toBe('2020-05-18');
  });

  test('knows nobody before the record starts', () => {
    expect(controlOn('2019-03-31', changes).size).toBe(0);
    expect(controlOn('2019-04-01', changes).size).toBe(148);
  });

  test('takes the later of two changes on one day, whatever order the days come in', () => {
    const change = (date: string, to: 'gna' | 'lna') => ({ date, place: 'sirte', to });
    const mixed = [change('2020-01-06', 'gna'), change('2020-01-06', 'lna'), change('2019-04-01', 'gna')];
    expect(controlOn('2020-01-06', mixed).get('sirte')?.holder).toBe('lna');
  });
});
