import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { joinLines } from '../../src/geometry/join-lines.ts';

describe('joinLines', () => {
  test('joins pieces that meet end to end, whichever way they run', () => {
    const joined = joinLines([
      [
        [1, 0],
        [2, 0],
      ],
      [
        [1, 0],
        [0, 0],
      ],
      [
        [3, 0],
        [2, 0],
      ],
    ]);
    expect(joined).toHaveLength(1);
    expect(joined[0]!.map(([lon]) => lon).sort()).toEqual([0, 1, 2, 3]);
  });

  test('ends where three lines meet', () => {
    const star = [
      [1, 0],
      [0, 1],
      [-1, 0],
    ].map((end) => [[0, 0], end]);
    expect(joinLines(star)).toHaveLength(3);
  });

  test('closes a ring once', () => {
    const square = [
      [0, 0],
      [1, 0],
      [1, 1],
      [0, 1],
    ];
    const [ring, ...rest] = joinLines(square.map((corner, i) => [corner, square[(i + 1) % 4]!]));
    expect(rest).toEqual([]);
    expect(ring).toHaveLength(5);
    expect(ring![0]).toEqual(ring!.at(-1));
  });

  test('loses and doubles no segment, whatever is joined', () => {
    const node = fc.tuple(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 3 }));
    const segment = fc.tuple(node, node).filter(([[a, b], [c, d]]) => a !== c || b !== d);
    const keyOf = (segment: readonly (readonly number[])[]) => segment.map(String).sort().join(' ');
    const lines = fc.uniqueArray(segment, { selector: keyOf, maxLength: 20 });
    fc.assert(
      fc.property(lines, (some) => {
        const before = some.map(keyOf).sort();
        const after = joinLines(some).flatMap((line) =>
          line.slice(1).map((point, i) => keyOf([line[i]!, point])),
        );
        expect(after.sort()).toEqual(before);
      }),
    );
  });
});
