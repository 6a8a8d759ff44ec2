import { describe, expect, test } from 'vitest';
import { frontStyle, lowerConfidence } from '../../src/geometry/front-style.ts';

describe('the style of a stretch', () => {
  test('is solid up to a gap of 20 km, dashed up to 60, dotted beyond', () => {
    expect(frontStyle(0.6, 'high')).toBe('solid');
    expect(frontStyle(20, 'high')).toBe('solid');
    expect(frontStyle(20.1, 'medium')).toBe('dashed');
    expect(frontStyle(60, 'high')).toBe('dashed');
    expect(frontStyle(60.1, 'high')).toBe('dotted');
  });

  test('is one step weaker where a state has low confidence', () => {
    expect(frontStyle(5, 'low')).toBe('dashed');
    expect(frontStyle(45, 'low')).toBe('dotted');
    expect(frontStyle(200, 'low')).toBe('dotted');
  });

  test('goes by the less sure of the two sides', () => {
    expect(lowerConfidence('high', 'low')).toBe('low');
    expect(lowerConfidence('medium', 'high')).toBe('medium');
    expect(lowerConfidence('high', 'high')).toBe('high');
  });
});
