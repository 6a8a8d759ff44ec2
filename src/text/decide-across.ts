import { accept } from './decide.ts';
import { note, type Reading } from './reading.ts';
import { rule } from './rules.ts';
import { standsAsPlace } from './weigh/stands-as-place.ts';
import type { Part } from './words/split-parts.ts';

/** A part of a text with its readings, each accepted or refused by what the part itself says. */
export interface DecidedPart {
  readonly part: Part;
  readonly readings: readonly Reading[];
}

/**
 * Lets a name that stands beyond doubt in one part settle the same name in another, where it stands as a
 * place does and nothing speaks against it: بسرت after مدينة سرت. Nothing else crosses a blank line, so
 * that texts with no place in common read the same together as apart.
 */
export function decideAcross(parts: readonly DecidedPart[]): void {
  if (!parts.some(({ readings }) => readings.some(isOpen))) return;
  const sure = parts.map(({ readings }) => surePlaces(readings));
  const inParts = new Map<string, number>();
  for (const places of sure) for (const place of places) inParts.set(place, (inParts.get(place) ?? 0) + 1);
  for (const [index, { part, readings }] of parts.entries()) {
    let said: ReadonlyMap<string, number> | null = null;
    for (const reading of readings) {
      if (!isOpen(reading)) continue;
      const { place } = reading.name;
      const elsewhere = (inParts.get(place) ?? 0) - (sure[index]!.has(place) ? 1 : 0);
      if (elsewhere === 0) continue;
      if (reading.name.trust !== 'safe' && !standsAsPlace(part.words, reading)) {
        said ??= countPlaces(readings);
        if (said.get(place)! < refrain) continue;
      }
      note(reading, rule.strongMentionElsewhere, -1);
      accept(reading, 'same-name-elsewhere');
    }
  }
}

/** Places that a part names with strong evidence, or by a name that no word and no other place shares. */
function surePlaces(readings: readonly Reading[]): ReadonlySet<string> {
  const places = new Set<string>();
  for (const { accepted, name, strong } of readings)
    if (accepted && (strong > 0 || name.trust === 'safe') && name.scope === 'LY') places.add(name.place);
  return places;
}

// What speaks against بلدة الفقهاء only in its own part is made up for by another part.
const isOpen = ({ decidedBy, blocked, against, ofPart, strong, name }: Reading): boolean =>
  decidedBy === 'too-little-evidence' &&
  !blocked &&
  name.scope === 'LY' &&
  (against === 0 || (against === ofPart && (strong > 0 || name.trust === 'safe')));

/** So many times a song says the name of its quarter: الصابري عرجون الفل / الصابري ورد وياسمين. */
const refrain = 3;

function countPlaces(readings: readonly Reading[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { name } of readings) counts.set(name.place, (counts.get(name.place) ?? 0) + 1);
  return counts;
}
