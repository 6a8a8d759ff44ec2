import { cue } from './cues.ts';
import { joins } from './sense.ts';
import { namesUnder, note, type Reading } from './weigh.ts';
import { gap, type Words } from './words.ts';

/** Lets names that stand together speak for each other, and a dual or plural head reach along its row. */
export function coordinate(words: Words, readings: readonly Reading[]): void {
  for (let index = 1; index < readings.length; index++) {
    const reading = readings[index]!;
    const previous = readings[index - 1]!;
    if (!reading.joined || !joins(words, previous, reading)) continue;
    if (previous.sharedHead && reading.head === 0) {
      reading.sharedHead = true;
      reading.head = previous.head;
      const names = namesUnder(reading.all, previous.head);
      if (reading.names.length === 0 && names.length > 0) reading.blocked = false;
      if (names.length > 0) {
        reading.names = names;
        reading.name = names[0]!;
      }
      note(reading, 'shared-head', previous.governor);
    }
  }
}

/** Accepts or refuses every reading: first what stands by itself, then what the text supports. */
export function decide(words: Words, readings: readonly Reading[]): void {
  for (const reading of readings) {
    const { trust } = reading.name;
    if (reading.blocked) reading.decidedBy = 'refused';
    else if (
      trust === 'safe' ? reading.against === 0 || reading.strong > 0 : reading.strong > reading.against
    )
      accept(reading, trust === 'safe' ? 'safe-name' : 'strong-evidence');
  }
  spread(words, readings);

  // What the text as a whole is about.
  const places = new Set<string>();
  const strong = new Set<string>();
  let actors = 0;
  for (const { accepted, name, strong: grounds } of readings) {
    if (!accepted || name.scope !== 'LY') continue;
    if (name.trust === 'safe') places.add(name.place);
    if (grounds > 0) strong.add(name.place);
  }
  for (let index = 0; index < words.count; index++) if ((words.cues[index]! & cue.libyan) > 0) actors++;
  const libyan = places.size + (places.has('libya') ? 1 : 0) + Math.min(actors, 2) >= 2;

  for (const reading of readings) {
    if (reading.accepted || reading.blocked) continue;
    const { name } = reading;
    if (libyan && name.scope === 'LY') note(reading, 'libyan-text', -1);
    if (strong.has(name.place)) note(reading, 'strong-mention-elsewhere', -1);
    const weak = reading.weak;
    if (reading.against > 0) {
      if (weak > reading.against + 1 && name.trust !== 'hard') accept(reading, 'weak-evidence');
    } else if (name.trust === 'soft' && (weak > 0 || name.scope === 'foreign'))
      accept(reading, 'nothing-against');
    else if (name.trust === 'hard' && weak >= 2) accept(reading, 'weak-evidence');
  }
  spread(words, readings);
  for (const reading of readings) if (!reading.accepted) reading.decidedBy ||= 'too-little-evidence';
}

function accept(reading: Reading, rule: string): void {
  reading.accepted = true;
  reading.decidedBy = rule;
}

/** Coordination with an accepted Libyan name carries its neighbours, forwards and backwards along a row. */
function spread(words: Words, readings: readonly Reading[]): void {
  const carry = (from: Reading, to: Reading, axis: boolean): void => {
    if (!from.accepted || to.accepted || to.blocked || from.name.scope !== to.name.scope) return;
    note(to, axis ? 'axis' : 'coordination', from.candidate.first);
    if (to.strong > to.against) accept(to, axis ? 'axis' : 'coordination');
  };
  const linked = (index: number): boolean =>
    readings[index]!.joined && joins(words, readings[index - 1]!, readings[index]!);
  const axis = (index: number): boolean => (words.gap[readings[index]!.candidate.first]! & gap.hyphen) > 0;
  for (let index = 1; index < readings.length; index++)
    if (linked(index)) carry(readings[index - 1]!, readings[index]!, axis(index));
  for (let index = readings.length - 1; index > 0; index--)
    if (linked(index)) carry(readings[index]!, readings[index - 1]!, axis(index));
}
