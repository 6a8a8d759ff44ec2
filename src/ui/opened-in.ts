import type { View } from '../model/view.ts';

/** What the panel shows, as the end of a link to it says it: an article stays open while places are visited from it. */
export function openedIn({ distances, article, reading, place, front, spot, page }: View): string {
  if (distances.measure) return 'measure';
  if (article !== null) return reading.beside === null ? `article=${article}` : `beside=${reading.beside}`;
  if (place !== null) return `place=${place}`;
  if (front) return `front=${front.join('.')}`;
  return spot ? `spot=${spot}` : `page=${page}`;
}
