import { describe, expect, test } from 'vitest';
import type { AtlasChange } from '../../src/model/atlas.ts';
import type { ControlPicture } from '../../src/model/control.ts';
import { rememberFronts } from '../../src/state/front-history.ts';
import type { DrawControl } from '../../src/state/holders.ts';

const change = (
  date: string,
  place: string,
  from: AtlasChange['from'],
  to: AtlasChange['to'],
): AtlasChange => ({
  date,
  place,
  from,
  to,
  confidence: 'high',
  sources: 1,
});
const changes = [
  change('2019-04-01', 'sirte', null, 'gna'),
  change('2020-01-06', 'sirte', 'gna', 'lna'),
  change('2020-02-01', 'sirte', 'lna', 'contested'),
];

/** A front that runs north and south, 1 degree east of Sirte while the GNA holds it, half a degree west later. */
const drawn: string[] = [];
const draw: DrawControl = (holders) => {
  const holder = holders.get('sirte')!.holder;
  drawn.push(holder);
  const lon = holder === 'gna' ? 17.59 : 16.09;
  const coordinates = [
    [lon, 30],
    [lon, 32],
  ];
  return {
    areas: [],
    fronts: [{ geometry: { type: 'LineString', coordinates } }],
  } as unknown as ControlPicture;
};
const sirte = [16.59, 31.21];

describe('the distance to the front through time', () => {
  test('holds from each day of change, and is 0 while the place itself is contested', async () => {
    const { days, nearest } = await rememberFronts(changes, draw)('sirte', sirte);
    expect(days.map(({ date }) => date)).toEqual(['2019-04-01', '2020-01-06', '2020-02-01']);
    expect(days[0]!.km).toBeCloseTo(95, 0);
    expect(days[1]!.km).toBeCloseTo(47.6, 0);
    expect(days[2]!.km).toBe(0);
    expect(nearest).toEqual({ date: '2020-02-01', km: 0 });
  });

  test('draws the front of a day once for all places', async () => {
    drawn.length = 0;
    const historyOf = rememberFronts(changes, draw);
    await historyOf('sirte', sirte);
    await historyOf('misrata', [15.09, 32.37]);
    expect(drawn).toEqual(['gna', 'lna', 'contested']);
  });

  test('a day on which nothing moved is left out; without a front there is no nearest day', async () => {
    const none: DrawControl = () => ({ areas: [], fronts: [] });
    const { days, nearest } = await rememberFronts(changes, none)('misrata', [15.09, 32.37]);
    expect(days).toEqual([{ date: '2019-04-01', km: null }]);
    expect(nearest).toBeNull();
  });
});
