import { area, booleanPointInPolygon, lineString, pointToLineDistance } from '@turf/turf';
import type { Position } from 'geojson';
import { describe, expect, test } from 'vitest';
import { controlOn } from '../../src/geometry/control-on.ts';
import { controlPicture } from '../../src/geometry/control-picture.ts';
import { cellOutlines, crossingPairs, readGround, segmentsOf } from './control-ground.ts';

const { changes, dates, land, topology, cells } = readGround();
const landKm2 = area(land) / 1e6;
const outline = land.coordinates.flat().map((ring) => lineString(ring));
const pictures = dates.map((date) => {
  const states = controlOn(date, changes);
  return { date, states, picture: controlPicture(cells, states) };
});

function holdersAt(picture: (typeof pictures)[number]['picture'], point: Position): string[] {
  return picture.areas
    .filter((held) => booleanPointInPolygon(point, held))
    .map((held) => held.properties.holder);
}

describe('the cells', () => {
  test('are 145: the drawn places with a record, without the two regions', () => {
    expect(cells.places).toHaveLength(145);
    expect(cells.places).not.toContain('jufra_region');
    expect(cells.places).not.toContain('hamra_resthouse');
  });

  test('cover the land of Libya to a millionth of its area', () => {
    const sum = [...cellOutlines(topology).values()].reduce((km2, cell) => km2 + area(cell) / 1e6, 0);
    expect(Math.abs(sum / landKm2 - 1)).toBeLessThan(1e-6);
  });

  test('contain their places', () => {
    const outlines = cellOutlines(topology);
    const lost = cells.places.filter(
      (id, i) => !booleanPointInPolygon(cells.positions[i]!, outlines.get(id)!),
    );
    expect(lost).toEqual([]);
  });

  test('lie left and right of their edges as said', () => {
    const inner = cells.edges.filter(({ right }) => right !== -1);
    expect(inner.length).toBeGreaterThan(300);
    const outlines = [...cellOutlines(topology).values()];
    for (const { left, right, line } of inner) {
      const [west, east] = beside(line);
      // Half a grid step from the coast a point beside the line can lie in the sea.
      if (booleanPointInPolygon(west, land)) expect(booleanPointInPolygon(west, outlines[left]!)).toBe(true);
      if (booleanPointInPolygon(east, land)) expect(booleanPointInPolygon(east, outlines[right]!)).toBe(true);
    }
  });
});

// Points 20 m left and right of a line's middle, seen in its direction.
function beside(line: readonly Position[]): [Position, Position] {
  const i = Math.ceil(line.length / 2);
  const [a, b] = [line[i - 1]!, line[i]!];
  const [dx, dy] = [b[0]! - a[0]!, b[1]! - a[1]!];
  const off = 2e-4 / Math.hypot(dx, dy);
  const [x, y] = [(a[0]! + b[0]!) / 2, (a[1]! + b[1]!) / 2];
  return [
    [x - dy * off, y + dx * off],
    [x + dy * off, y - dx * off],
  ];
}

const sides = ['gna lna', 'gna contested', 'contested lna'];

describe.each(pictures)('control on $date', ({ states, picture }) => {
  test('areas tile the land to 0.1 % of its area', () => {
    const sum = picture.areas.reduce((km2, held) => km2 + area(held) / 1e6, 0);
    expect(Math.abs(sum / landKm2 - 1)).toBeLessThan(1e-3);
    // Equal sums could hide a gap as large as an overlap; a grid of points would not.
    for (let lon = 9.55; lon < 25; lon += 0.61) {
      for (let lat = 19.75; lat < 33; lat += 0.47) {
        if (booleanPointInPolygon([lon, lat], land)) expect(holdersAt(picture, [lon, lat])).toHaveLength(1);
      }
    }
  });

  test('every place lies in an area of its own holder', () => {
    const strays = cells.places.filter(
      (id, i) => holdersAt(picture, cells.positions[i]!).join() !== states.get(id)!.holder,
    );
    expect(strays).toEqual([]);
  });

  test('every stretch of front borders both belligerents, or one and a contested place', () => {
    expect(picture.fronts.length).toBeGreaterThan(0);
    for (const { properties, geometry } of picture.fronts) {
      const [left, right] = beside(geometry.coordinates);
      expect(holdersAt(picture, left)).toEqual([properties.leftHolder]);
      expect(holdersAt(picture, right)).toEqual([properties.rightHolder]);
      expect(sides).toContain(`${properties.leftHolder} ${properties.rightHolder}`);
      expect(states.get(properties.left)!.holder).toBe(properties.leftHolder);
      expect(states.get(properties.right)!.holder).toBe(properties.rightHolder);
    }
  });

  test('stretches of one line follow each other end to start', () => {
    picture.fronts.slice(1).forEach(({ properties, geometry }, i) => {
      const before = picture.fronts[i]!;
      if (before.properties.chain !== properties.chain)
        expect(properties.chain).toBe(before.properties.chain + 1);
      else expect(geometry.coordinates[0]).toEqual(before.geometry.coordinates.at(-1));
    });
  });

  test('the line never runs through the sea or another country', () => {
    const wet = segmentsOf(picture).filter(([a, b]) => {
      const middle = [(a[0]! + b[0]!) / 2, (a[1]! + b[1]!) / 2];
      return (
        !booleanPointInPolygon(middle, land) &&
        outline.every((ring) => pointToLineDistance(middle, ring) > 0.005)
      );
    });
    expect(wet).toEqual([]);
  });

  test('no line crosses itself or another', () => {
    expect(crossingPairs(segmentsOf(picture))).toEqual([]);
  });
});

test('there are dates to look at', () => {
  expect(dates.length).toBeGreaterThan(40);
  expect(dates[0]).toBe('2019-04-01');
});
