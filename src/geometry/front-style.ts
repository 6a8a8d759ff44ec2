import type { Confidence, FrontStyle } from '../model/control.ts';

/** Widest gap in km between two places for which the line between them is drawn solid. */
export const solidGapKm = 20;
/** Widest gap for which it is drawn dashed; a wider one is dotted. */
export const dashedGapKm = 60;

const styles: readonly FrontStyle[] = ['solid', 'dashed', 'dotted'];
const confidences: readonly Confidence[] = ['high', 'medium', 'low'];

/** The lower of two confidences: a line is no surer than the less sure of its sides. */
export function lowerConfidence(one: Confidence, other: Confidence): Confidence {
  return confidences[Math.max(confidences.indexOf(one), confidences.indexOf(other))]!;
}

/**
 * How a stretch is drawn. The line is known to lie between its two places and no nearer, so the gap sets
 * the style: up to 20 km, where a reader at the scale of a district sees no difference, solid; up to
 * 60 km, a day's advance, dashed; beyond it dotted. A state of low confidence takes it one step down.
 */
export function frontStyle(gapKm: number, confidence: Confidence): FrontStyle {
  const byGap = gapKm <= solidGapKm ? 0 : gapKm <= dashedGapKm ? 1 : 2;
  return styles[Math.min(2, byGap + (confidence === 'low' ? 1 : 0))]!;
}
