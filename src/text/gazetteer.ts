import type { ForeignPlace, Place, Toponym } from '../model/place.ts';
import { beginningsOf } from './beginnings.ts';
import { foldName, foldText } from './letters.ts';
import { addLexicon } from './lexicon.ts';
import { type Entry, type Gazetteer, type Name, named } from './names.ts';
import { isFamilyLike, isNoun, trustOf } from './ordinary-words.ts';
import { slipsOf } from './slips.ts';
import { partsOf } from './toponym-parts.ts';
import { buildTrie } from './trie.ts';

/** A named area, as far as reading needs it. */
export interface NamedArea {
  readonly id: string;
  readonly toponyms: readonly Toponym[];
}

/** Regions that texts describe and do not name: الساحل الغربي, جنوب طرابلس. Never a mention by themselves. */
const described: ReadonlySet<string> = new Set(['western_coast', 'southern_tripoli']);
/** The whole country has one id, whichever record names it. */
const sameAs: Readonly<Record<string, string>> = { libya_all: 'libya' };

/** Gives the entry of a folded word, with its number, made where it is new. */
export type EntryOf = (folded: string) => readonly [entry: Entry, number: number];

/** Compiles the gazetteer once; reading with it is pure. */
export function compileGazetteer(
  places: readonly Place[],
  areas: readonly NamedArea[],
  foreign: readonly ForeignPlace[],
): Gazetteer {
  const entries: Entry[] = [];
  const numbers = new Map<string, number>();
  const entryOf: EntryOf = (folded) => {
    let number = numbers.get(folded);
    if (number === undefined) {
      number = entries.push(blankEntry(folded)) - 1;
      numbers.set(folded, number);
    }
    return [entries[number]!, number];
  };
  const records: readonly (readonly [NamedArea, Pick<Name, 'scope' | 'kind' | 'position'>])[] = [
    ...areas.map((area) => [area, { scope: 'LY', kind: 'area', position: null }] as const),
    ...places.map((place) => [place, { scope: 'LY', kind: place.kind, position: place.position }] as const),
    ...foreign.map((place) => [place, { scope: 'foreign', kind: place.kind, position: null }] as const),
  ];
  // A place and an area of one id share their names.
  const writtenOf = new Map<string, Set<string>>();
  for (const [{ id, toponyms }] of records) {
    const written = writtenOf.get(sameAs[id] ?? id) ?? new Set();
    for (const { text } of toponyms) written.add(foldText(text));
    writtenOf.set(sameAs[id] ?? id, written);
  }

  const introductions = new Map<string, Set<number>>();
  const slips: [folded: string, name: Name][] = [];
  for (const [{ id, toponyms }, about] of records) {
    const place = sameAs[id] ?? id;
    if (described.has(place)) continue;
    for (const toponym of toponyms) {
      const parts = partsOf(toponym, writtenOf.get(place)!);
      if (!parts) continue;
      if (parts.introduction !== '') {
        const known = introductions.get(place) ?? new Set();
        introductions.set(place, known.add(entryOf(parts.introduction)[1]));
      }
      for (const { folded, doubtful } of parts.spellings) {
        const trust = trustOf(folded, toponym.trust, doubtful && parts.head === 0);
        const name: Name = {
          place,
          ...about,
          toponym: toponym.text,
          trust,
          head: parts.head,
          latin: toponym.lang === 'en',
          noun: trust !== 'safe' && isNoun(folded, trust),
          closing: parts.closing,
          hamza: toponym.text.replaceAll(/[^أإآ]/g, ''),
        };
        addName(entryOf, folded, name);
        if (trust === 'safe' && about.scope === 'LY' && !name.latin && parts.head === 0)
          for (const slip of slipsOf(folded)) slips.push([slip, { ...name, trust: 'hard' }]);
      }
    }
  }
  addLexicon(entryOf);
  // A slip is never another name, nor a word that tells something.
  const known = new Set(numbers.keys());
  for (const [slip, name] of slips) if (!known.has(slip)) addName(entryOf, slip, name);
  for (const entry of entries) {
    entry.alone = entry.names.filter((name) => name.head === 0);
    entry.lamAlone = entry.lamNames.filter((name) => name.head === 0);
  }
  const keys = entries.map(({ folded }) => foldName(folded));
  return {
    trie: buildTrie(keys),
    beginnings: beginningsOf(keys),
    entries,
    cues: Int32Array.from(entries, ({ cues }) => cues),
    lamCues: Int32Array.from(entries, ({ cues, lamCues }) => cues | lamCues),
    topics: Uint8Array.from(entries, ({ topic }) => topic),
    named: Uint8Array.from(
      entries,
      ({ names, lamNames }) =>
        (names.length > 0 ? named.plain : 0) | (lamNames.length > 0 ? named.afterLam : 0),
    ),
    introductions,
  };
}

function blankEntry(folded: string): Entry {
  return {
    folded,
    names: [],
    alone: [],
    lamNames: [],
    lamAlone: [],
    cues: 0,
    lamCues: 0,
    head: 0,
    topic: 0,
    ordinal: false,
    contexts: null,
    adjective: false,
    family: isFamilyLike(folded),
    tribe: false,
    common: false,
    given: false,
    toldByEnding: false,
    placeless: false,
    spatial: false,
    time: false,
    verb: false,
    traits: 0,
    namesake: null,
  };
}

function addName(entryOf: EntryOf, folded: string, name: Name): void {
  add(entryOf(folded)[0].names, name);
  if (!name.latin && folded.startsWith('ال')) add(entryOf(folded.slice(1))[0].lamNames, name);
}

/** One place may be reached by one spelling through several toponyms; the most trusted stays. */
function add(names: Name[], name: Name): void {
  const order = { safe: 0, soft: 1, hard: 2 };
  const same = names.findIndex(
    (other) => other.place === name.place && other.head === name.head && other.closing === name.closing,
  );
  if (same < 0) names.push(name);
  else if (order[name.trust] < order[names[same]!.trust]) names[same] = name;
}
