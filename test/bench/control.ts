import { booleanPointInPolygon, point, pointToLineDistance } from '@turf/turf';
import type { MultiPolygon, Position } from 'geojson';
import { deriveCells, placesWithCells } from '../../geo/build/derive-cells.ts';
import { readControl } from '../../geo/build/read/read-control.ts';
import { readPlaces } from '../../geo/build/read/read-places.ts';
import { readText, repository } from '../../geo/build/read/repository.ts';
import { type BaseTopology, openBaseMap } from '../../src/geometry/base-map.ts';
import { openCells } from '../../src/geometry/control-cells.ts';
import { controlOn } from '../../src/geometry/control-on.ts';
import { controlPicture } from '../../src/geometry/control-picture.ts';
import { measureGeodesic } from '../../src/geometry/geodesic.ts';
import type { Confidence, ControlPicture, Holder } from '../../src/model/control.ts';
import type { Place } from '../../src/model/place.ts';

// How long a step of the timeline takes, how well control predicts a place left out, and how far the
// derived line is from where sources put it.
const { places } = readPlaces(repository);
const { changes } = readControl(repository, new Set(places.map(({ id }) => id)));
const base = JSON.parse(readText(repository, 'geo/base.topojson')) as BaseTopology;
const land: MultiPolygon = openBaseMap(base).libya.features[0]!.geometry;
const known = placesWithCells(places, changes);
const print = (line: string) => process.stdout.write(`${line}\n`);

timeSteps();
leaveOut();
holdAgainstSources();

function timeSteps(): void {
  const cells = openCells(deriveCells(places, changes, land));
  const dates = [...new Set(changes.map(({ date }) => date))];
  const states = dates.map((date) => controlOn(date, changes));
  report(`${cells.places.length} places, all dates`, [...states, ...states], (state) =>
    controlPicture(cells, state),
  );

  const many = scatter(10_000);
  const first = many.map(({ id }) => ({ date: '', place: id, to: 'gna' as Holder }));
  const manyCells = openCells(deriveCells(many, first, land));
  // The line moves east by some 100 places a step, as no war does in a day.
  const steps = Array.from({ length: 20 }, (_, i) => {
    const west = (at: Position) => at[0]! + 2 * Math.sin(at[1]!) < 15 + i / 10;
    const since = { confidence: 'high' as Confidence };
    return new Map(
      many.map(({ id, position }) => [id, { holder: (west(position) ? 'gna' : 'lna') as Holder, since }]),
    );
  });
  report('10000 scattered places', steps, (state) => controlPicture(manyCells, state));
}

function report<T>(what: string, steps: readonly T[], run: (step: T) => ControlPicture): void {
  const times = steps.map((step) => {
    const before = performance.now();
    run(step);
    return performance.now() - before;
  });
  times.sort((a, b) => a - b);
  const at = (share: number) => times[Math.floor((times.length - 1) * share)]!.toFixed(1);
  print(`step of the timeline, ${what}: median ${at(0.5)} ms, longest ${at(1)} ms (${steps.length} steps)`);
}

// The same places at every run: a linear congruential series, as good as any for scattering.
function scatter(count: number): Place[] {
  const found: Place[] = [];
  let seed = 1;
  const next = () => {
    seed = (seed * 48271) % 2147483647;
    return seed / 2147483647;
  };
  const rest = {
    kind: 'town',
    toponyms: [],
    accuracyKm: 1,
    standing: 'checked',
    source: '',
    draw: true,
  } as const;
  while (found.length < count) {
    const position = [9.4 + next() * 15.7, 19.5 + next() * 13.6];
    if (booleanPointInPolygon(position, land)) found.push({ id: `p${found.length}`, position, ...rest });
  }
  return found;
}

// Takes each place out of the record, draws the cells anew and asks whose area it lies in then.
function leaveOut(): void {
  const quarters = [
    '2019-04-01',
    '2019-07-01',
    '2019-10-01',
    '2020-01-01',
    '2020-04-01',
    '2020-07-01',
    '2020-10-01',
  ];
  const states = quarters.map((date) => controlOn(date, changes));
  const misses: string[][] = quarters.map(() => []);
  // The places that lie within 15 km of the line drawn with all of them, where a guess is hard.
  const whole = openCells(deriveCells(places, changes, land));
  const lines = states.map((state) => controlPicture(whole, state).fronts);
  const atLine = { places: 0, missed: 0 };
  const nearestMisses = quarters.map(() => 0);
  for (const left of known) {
    const others = known.filter((place) => place !== left);
    const cells = openCells(deriveCells(others, changes, land));
    const nearest = others.reduce((best, place) => (nearer(left, place, best) ? place : best));
    quarters.forEach((_, i) => {
      const held = states[i]!.get(left.id)!.holder;
      const picture = controlPicture(cells, states[i]!);
      const drawn = holderAt(picture, left.position) ?? states[i]!.get(nearest.id)!.holder;
      if (drawn !== held) misses[i]!.push(`${left.id} (${held}, drawn ${drawn})`);
      if (lines[i]!.some((line) => pointToLineDistance(left.position, line) <= 15)) {
        atLine.places++;
        if (drawn !== held) atLine.missed++;
      }
      if (states[i]!.get(nearest.id)!.holder !== held) nearestMisses[i]!++;
    });
  }
  const share = (missed: number) => `${((100 * (known.length - missed)) / known.length).toFixed(1)} %`;
  quarters.forEach((date, i) => {
    print(
      `left out, ${date}: ${share(misses[i]!.length)} predicted, by the nearest place ${share(nearestMisses[i]!)}`,
    );
    print(`  missed: ${misses[i]!.join(', ')}`);
  });
  const all = quarters.length * known.length;
  const total = (missed: number) => `${((100 * (all - missed)) / all).toFixed(1)} %`;
  const [ours, theirs] = [misses.flat().length, nearestMisses.reduce((sum, missed) => sum + missed, 0)];
  print(`left out, all quarters: ${total(ours)} predicted, by the nearest place ${total(theirs)}`);
  const hits = atLine.places - atLine.missed;
  const others = all - atLine.places;
  print(
    `  within 15 km of the line: ${hits} of ${atLine.places}; farther: ${others - ours + atLine.missed} of ${others}`,
  );
}

function nearer(left: Place, one: Place, other: Place): boolean {
  const lengthKm = (place: Place) => measureGeodesic(left.position, place.position).lengthKm;
  return lengthKm(one) < lengthKm(other);
}

function holderAt(picture: ControlPicture, at: Position): Holder | undefined {
  return picture.areas.find((area) => booleanPointInPolygon(at, area))?.properties.holder;
}

// What the notes of the record say about where the line ran.
function holdAgainstSources(): void {
  const cells = openCells(deriveCells(places, changes, land));
  const statements = [
    ['2020-03-01', 'ain_zara', 'the line crosses the district'],
    ['2020-06-06', 'sirte', 'the easternmost point of the GNA 30 km from the centre'],
    ['2020-07-01', 'sirte', 'the line of the LNA 30 to 60 km to the west'],
    ['2020-07-01', 'buerat', 'held by the GNA, the line of contact to the east'],
    ['2020-05-21', 'mizda', 'the GNA at the southern gate'],
    ['2020-03-26', 'zuwara', 'surrounded on three sides'],
  ] as const;
  for (const [date, id, said] of statements) {
    const { fronts } = controlPicture(cells, controlOn(date, changes));
    const at = known.find((place) => place.id === id)!.position;
    const distances = fronts.map((front) => ({
      km: pointToLineDistance(point(at), front, { units: 'kilometers' }),
      ...front.properties,
    }));
    const { km, left, leftHolder, right, rightHolder } = distances.reduce((a, b) => (b.km < a.km ? b : a));
    const between = `${left} (${leftHolder}) and ${right} (${rightHolder})`;
    print(`${date} ${id}: ${said}; drawn ${km.toFixed(1)} km away, between ${between}`);
  }
}
