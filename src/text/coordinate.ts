import { cue, headClasses } from './lexicon/cues.ts';
import { namesUnder } from './names/names-under.ts';
import { note, type Reading } from './reading.ts';
import { rule } from './rules.ts';
import { adjoins } from './weigh/adjoins.ts';
import { joins } from './weigh/joins.ts';
import type { Words } from './words/words.ts';

/** Lets a dual or plural head reach along the row of names that share it. */
export function coordinate(words: Words, readings: readonly Reading[]): void {
  for (let index = 1; index < readings.length; index++) {
    const previous = readings[index - 1]!;
    const reading = readings[index]!;
    // قبائل ورشفانة والعجيلات, قبيلتي الزنتان والمشاشية
    if (previous.blocked && previous.sharedHead && reading.joined && joins(words, previous, reading)) {
      note(reading, rule.tribe, previous.governor);
      reading.sharedHead = true;
    }
    if (previous.sharedHead && reading.joined && reading.head === 0 && joins(words, previous, reading))
      share(words, previous, reading);
  }
  for (let index = 0; index < readings.length; index++) {
    const reading = readings[index]!;
    if (!reading.sharedHead || reading.head === 0 || reading.name.latin || reading.joined) continue;
    // سدي درنة are two dams of one town.
    const next = readings[index + 1];
    if (next?.joined && joins(words, reading, next)) continue;
    const town = reading.all.find(({ kind }) => kind === 'town' || kind === 'city');
    if (!town) continue;
    reading.names = [town];
    reading.name = town;
  }
  // "the Hamza and Yarmouk camps": in English the shared head comes last.
  for (let index = readings.length - 1; index > 0; index--) {
    const previous = readings[index - 1]!;
    const reading = readings[index]!;
    if (
      reading.name.latin &&
      reading.sharedHead &&
      reading.joined &&
      previous.head === 0 &&
      joins(words, previous, reading)
    )
      share(words, reading, previous);
  }
}

const plant = headClasses.indexOf('plant');

function share(words: Words, from: Reading, to: Reading): void {
  to.sharedHead = true;
  to.head = from.head;
  const names = namesUnder(
    to.all,
    to.all.filter((name) => name.head === 0),
    from.head,
  );
  if (to.names.length === 0 && names.length > 0) to.blocked = false;
  if (names.length > 0) {
    to.names = names;
    to.name = names[0]!;
  }
  // محطات الزويتينة والخليج البخارية: each plant has an adjective of its own.
  const closed = to.names.find(({ closing }) => closing !== '');
  const next = to.spanLast + 1;
  if (from.head === plant && closed && adjoins(words, next) && (words.cues[next]! & cue.adjective) !== 0) {
    to.name = closed;
    to.spanLast = next;
    to.end = words.end[next]!;
  }
  note(to, rule.sharedHead, from.governor);
}
