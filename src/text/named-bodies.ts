import { cue } from './lexicon/cues.ts';
import { note, type Reading } from './reading.ts';
import { rule } from './rules.ts';
import { hasBefore } from './weigh/adjoins.ts';
import type { Words } from './words/words.ts';

/** How far back the word for a company may stand from the last of a row. */
const reach = 14;

/**
 * Notes that a name belongs to a company which the part introduces, where nothing in the part shows the
 * place itself: شركة البريقة, and then ولم ترد البريقة; شركات نفوسة وزلاف, and then برامج نفوسة وزلاف.
 */
export function markBodies(words: Words, readings: readonly Reading[]): void {
  if (!readings.some(({ blocked }) => blocked)) return;
  const bodies = new Set<string>();
  const shown = new Set<string>();
  for (const { blocked, name, first, head, strong, weak } of readings)
    if (!blocked && strong + weak > 0) shown.add(name.place);
    else if (blocked && head === 0 && hasBefore(words, first, cue.body, reach)) bodies.add(name.place);
  for (const reading of readings) {
    const { blocked, head, name, first } = reading;
    if (blocked || head > 0 || !bodies.has(name.place) || shown.has(name.place)) continue;
    // A sure city is more than the paper that bears its name.
    if (name.kind === 'city' && name.trust === 'safe') continue;
    note(reading, rule.bodyName, first);
  }
}
