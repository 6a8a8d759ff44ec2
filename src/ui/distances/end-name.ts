import type { LegEnd } from '../../state/leg.ts';
import { usePage } from '../page-context.ts';
import { writePosition } from './write-length.ts';

/** Names an end of a leg in the reader's language: the place's name, or the point's coordinates. */
export function useEndName(): (end: LegEnd) => string {
  const { language, nameOf } = usePage();
  return ({ name, position }) => (name ? nameOf(name) : writePosition(language, position));
}
