import { describe, expect, test } from 'vitest';
import { readArticles } from '../../geo/build/read/read-articles.ts';
import { readClaims } from '../../geo/build/read/read-claims.ts';
import { readControl } from '../../geo/build/read/read-control.ts';
import { readPlaces } from '../../geo/build/read/read-places.ts';
import { repository } from '../../geo/build/read/repository.ts';
import type { ControlClaim } from '../../src/model/claim.ts';
import { claimPeriod } from '../../src/text/claim-period.ts';
import { disagreements } from '../../src/text/disagreements.ts';
import { forceNames } from '../../src/text/force-names.ts';
import { recordDifferences } from '../../src/text/record-differences.ts';

const { articles } = readArticles(repository);
const { claims } = readClaims(repository, articles);
const placeIds = new Set(readPlaces(repository).places.map(({ id }) => id));
const { changes } = readControl(repository, placeIds);

const sirteHeld: ControlClaim = claims.find(({ id }) => id === '2020-07-16-battle-for-sirte#c2')!;
const otherArticle = '2020-08-12-trump-erdogan-call';
const sirteTaken: ControlClaim = {
  ...sirteHeld,
  id: `${otherArticle}#c99`,
  article: otherArticle,
  verb: 'takes',
  actors: ['gna'],
  date: '2020-07',
};

describe('claimPeriod', () => {
  test('takes a month for all its days, February of a leap year too', () => {
    expect(claimPeriod({ ...sirteHeld, date: '2020-02' }, '')).toEqual({
      from: '2020-02-01',
      to: '2020-02-29',
    });
  });

  test('takes the day of publication for a claim without a date', () => {
    const claim = { ...sirteHeld, date: null, dateBasis: null };
    expect(claimPeriod(claim, '2020-07-16')).toEqual({ from: '2020-07-16', to: '2020-07-16' });
  });

  test('runs to the end of the last month', () => {
    const turkishForces = claims.find(({ verb }) => verb === 'deploys')!;
    expect(claimPeriod(turkishForces, '')).toEqual({ from: '2020-01-01', to: '2020-03-31' });
  });
});

describe('disagreements', () => {
  const found = disagreements(claims, articles);
  const about = (place: string, reason: string) =>
    found.find((each) => each.place === place && each.reason === reason);

  test('of the five articles are on these places, for these reasons', () => {
    expect(found.map(({ place, reason }) => `${place}: ${reason}`)).toEqual([
      'bani_walid: left-or-driven',
      'jufra_region: force-or-calm',
      'jufra_region: terms',
      'oil_crescent: refused',
      'sirte: force-or-calm',
      'sirte: terms',
      'southern_tripoli: left-or-driven',
      'tarhuna: left-or-driven',
      'tripoli: force-or-calm',
    ]);
  });

  test('set “withdrew from the west” against “Tarhuna was taken from it”', () => {
    expect(about('tarhuna', 'left-or-driven')).toEqual({
      place: 'tarhuna',
      reason: 'left-or-driven',
      one: ['2020-07-30-us-envoy-in-benghazi#c15'],
      other: ['2020-08-12-trump-erdogan-call#c15'],
      from: '2020-06-01',
      to: '2020-06-30',
    });
  });

  test('set the demilitarised Sirte against one side’s entry and one side’s withdrawal', () => {
    expect(about('sirte', 'terms')?.other).toEqual([
      '2020-07-16-battle-for-sirte#c7',
      '2020-08-12-trump-erdogan-call#c3',
      '2020-08-12-trump-erdogan-call#c5',
      '2020-08-12-trump-erdogan-call#c9',
    ]);
  });

  test('never set a speaker against himself', () => {
    const official = claims.filter(({ speaker }) => speaker === 'An official source of the GNA');
    expect(official.length).toBeGreaterThan(5);
    expect(disagreements(official, articles)).toEqual([]);
  });

  test('arise where two articles name two holders in one month', () => {
    expect(disagreements([sirteHeld, sirteTaken], articles)).toEqual([
      {
        place: 'sirte',
        reason: 'holder',
        one: [sirteHeld.id],
        other: [sirteTaken.id],
        from: '2020-07-16',
        to: '2020-07-16',
      },
    ]);
  });

  test('do not arise where the months differ, or the holder is the same', () => {
    expect(disagreements([sirteHeld, { ...sirteTaken, date: '2020-06' }], articles)).toEqual([]);
    expect(disagreements([sirteHeld, { ...sirteTaken, actors: ['lna'] }], articles)).toEqual([]);
  });

  test('do not depend on the order of the claims but for the side', () => {
    const reversed = disagreements([...claims].reverse(), articles);
    const sides = (each: { one: readonly string[]; other: readonly string[] }) =>
      [...each.one, ...each.other].sort();
    expect(reversed.map(sides)).toEqual(found.map(sides));
  });
});

describe('recordDifferences', () => {
  const found = recordDifferences(claims, changes, articles);

  test('are these', () => {
    expect(
      found.map(({ claim, place, kind, days, change }) => [claim.slice(5), place, kind, days, change.date]),
    ).toEqual([
      ['05-23-gna-takes-three-camps#c10', 'hamza_camp', 'date', 43, '2019-12-13'],
      ['05-23-gna-takes-three-camps#c23', 'badr', 'further', 0, '2020-05-19'],
      ['05-23-gna-takes-three-camps#c23', 'tiji', 'further', 0, '2020-05-19'],
      ['05-23-gna-takes-three-camps#c23', 'asabia', 'further', 0, '2020-05-21'],
    ]);
  });

  test('tell another holder', () => {
    const [difference] = recordDifferences([sirteTaken], changes, articles);
    expect(difference).toMatchObject({
      place: 'sirte',
      kind: 'holder',
      change: { to: 'lna', date: '2020-01-06' },
    });
  });

  test('tell another day, and on which side of the claim it lies', () => {
    const tarhuna = claims.find(({ id }) => id === '2020-08-12-trump-erdogan-call#c15')!;
    const differences = (date: string) => recordDifferences([{ ...tarhuna, date }], changes, articles);
    expect(differences('2020-06-04')).toMatchObject([{ kind: 'date', days: 1 }]);
    expect(differences('2020-06-08')).toMatchObject([{ kind: 'date', days: -3 }]);
    expect(differences('2020-06-05')).toEqual([]);
  });
});

describe('forceNames', () => {
  test('shows one name on opposite armies', () => {
    const calledLibyanArmy = forceNames(claims).filter(({ words }) => words.includes('الجيش الليبي'));
    expect(calledLibyanArmy.map(({ article, party }) => [article.slice(0, 10), party])).toEqual([
      ['2020-07-03', 'lna'],
      ['2020-07-16', 'lna'],
      ['2020-08-12', 'gna'],
    ]);
  });

  test('keeps what the article of 23 May calls either side', () => {
    const names = forceNames(claims).filter(({ article }) => article.startsWith('2020-05-23'));
    expect(names.find(({ party }) => party === 'lna')?.words).toContain('قوات المشير حفتر');
    expect(names.find(({ party }) => party === 'gna')?.words).toContain('القوات الحكومية');
  });
});
