import type { ForeignPlace, Place, Toponym } from '../../model/place.ts';
import { englishCues } from '../lexicon/cue-words.ts';
import { addLexicon } from '../lexicon/lexicon.ts';
import { isFamilyLike, isNoun, trustOf } from '../lexicon/ordinary-words.ts';
import { foldText } from '../words/letters.ts';
import { gatherAlikes } from './alikes.ts';
import { beginningsOf } from './beginnings.ts';
import { type Entry, type Gazetteer, type Name, named } from './names.ts';
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

/** What a record says of each of its names. */
type RecordOf = Pick<Name, 'scope' | 'kind' | 'large' | 'wellKnown' | 'position'>;

/** Kinds of places that are well known by what they are. */
const largeKinds: ReadonlySet<string> = new Set(['city', 'region', 'crossing']);

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
  const positionOf = new Map(places.map(({ id, position }) => [id, position]));
  const records: readonly (readonly [NamedArea, RecordOf])[] = [
    ...areas.map((area): [NamedArea, RecordOf] => [
      area,
      { scope: 'LY', kind: 'area', large: true, wellKnown: true, position: positionOf.get(area.id) ?? null },
    ]),
    ...places.map((place): [NamedArea, RecordOf] => {
      const { kind, position } = place;
      const large = largeKinds.has(kind);
      return [place, { scope: 'LY', kind, large, wellKnown: place.wellKnown ?? large, position }];
    }),
    ...foreign.map((place): [NamedArea, RecordOf] => [
      place,
      { scope: 'foreign', kind: place.kind, large: false, wellKnown: false, position: null },
    ]),
  ];
  // A place and an area of one id share their names.
  const writtenOf = new Map<string, Set<string>>();
  for (const [{ id, toponyms }] of records) {
    const written = writtenOf.get(sameAs[id] ?? id) ?? new Set();
    for (const { text } of toponyms) written.add(foldText(text));
    writtenOf.set(sameAs[id] ?? id, written);
  }

  const townNames = spellingsOfTowns(places);
  const slips: [folded: string, name: Name][] = [];
  const latinNames = new Set<string>();
  for (const [{ id, toponyms }, { scope, kind, large, wellKnown, position }] of records) {
    const place = sameAs[id] ?? id;
    if (described.has(place)) continue;
    for (const toponym of toponyms) {
      const parts = partsOf(toponym, writtenOf.get(place)!);
      if (!parts) continue;
      if (parts.introduction !== '') {
        const [introducing] = entryOf(parts.introduction);
        introducing.introduces ??= new Set();
        introducing.introduces.add(place);
      }
      const { head, closing } = parts;
      const latin = toponym.lang === 'en';
      if (latin && toponym.trust !== 'hard' && parts.spellings.length > 0)
        latinNames.add(parts.spellings[0]!.folded);
      const hamza = latin ? '' : toponym.text.replaceAll(/[^أإآ]/g, '');
      for (const { folded, doubtful } of parts.spellings) {
        const trust = trustOf(folded, toponym.trust, doubtful && head === 0);
        const name: Name = {
          place,
          scope,
          kind,
          toponym: toponym.text,
          trust,
          head,
          latin,
          noun: trust !== 'safe' && isNoun(folded, trust),
          closing,
          hamza,
          large,
          wellKnown,
          position,
        };
        addName(entryOf, folded, name);
        // Zawiyya refinery, where the gazetteer has Zawiya refinery
        if (head > 0 && scope === 'LY')
          for (const other of townNames.get(folded) ?? []) addName(entryOf, other, { ...name, latin });
        if (trust === 'safe' && scope === 'LY' && !latin && head === 0)
          for (const slip of slipsOf(folded, kind === 'city')) {
            // الغريان is no other word.
            const isArticle = kind === 'city' && slip === `ال${folded}`;
            slips.push([slip, { ...name, trust: isArticle ? 'soft' : 'hard' }]);
          }
      }
    }
  }
  addLexicon(entryOf);
  // A slip is never another name, nor a word that tells something.
  const known = new Set(numbers.keys());
  for (const [slip, name] of slips) if (!known.has(slip)) addName(entryOf, slip, name);
  const cues = new Int32Array(entries.length);
  const lamCues = new Int32Array(entries.length);
  const traits = new Int32Array(entries.length);
  const topics = new Uint8Array(entries.length);
  const naming = new Uint8Array(entries.length);
  for (let number = 0; number < entries.length; number++) {
    const entry = entries[number]!;
    entry.alone = standingAlone(entry.names);
    entry.lamAlone = standingAlone(entry.lamNames);
    cues[number] = entry.cues;
    lamCues[number] = entry.cues | entry.lamCues;
    traits[number] = entry.traits;
    topics[number] = entry.topic;
    naming[number] =
      (entry.names.length > 0 ? named.plain : 0) | (entry.lamNames.length > 0 ? named.afterLam : 0);
  }
  const words = entries.map(({ folded }) => folded);
  // Hafter is nobody's town.
  const others = englishCues.flatMap(([, written]) => written.split(' '));
  const listed = new Map([...latinNames, ...others].map((folded) => [folded, entryOf(folded)[0].names]));
  const alikes = gatherAlikes(listed, (folded, names) => {
    const doubtful = names.filter(isSure).map((name) => asAlike(folded, name));
    const entry = { ...blankEntry(folded), names: doubtful, alone: standingAlone(doubtful), alike: true };
    return entries.push(entry) - 1;
  });
  return {
    trie: buildTrie(words),
    beginnings: beginningsOf(words),
    entries,
    cues,
    lamCues,
    topics,
    named: naming,
    traits,
    alikes,
  };
}

const isSure = ({ trust, scope }: Name): boolean => trust !== 'hard' && scope === 'LY';

/** A long name of a city, or of two words, is known by its sound alone: The Misarta transporters, Bab Tobrok. */
const asAlike = (folded: string, name: Name): Name => ({
  ...name,
  trust: (name.kind === 'city' || folded.includes(' ', 3)) && folded.length >= longName ? 'soft' : 'hard',
  noun: false,
});
const longName = 7;

const towns: ReadonlySet<string> = new Set(['city', 'town']);

/** By each sure spelling of a town, folded, all of its spellings in the same script. */
function spellingsOfTowns(places: readonly Place[]): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, readonly string[]>();
  for (const { kind, toponyms } of places) {
    if (!towns.has(kind)) continue;
    for (const script of ['ar', 'en']) {
      const sure = toponyms
        .filter(({ lang, trust }) => lang === script && trust !== 'hard')
        .flatMap((toponym) => partsOf(toponym, new Set())?.spellings ?? [])
        .filter(({ doubtful }) => !doubtful)
        .map(({ folded }) => folded);
      for (const folded of sure) found.set(folded, sure);
    }
  }
  return found;
}

/** Most entries have no names of one kind or the other; they share this. */
const none: readonly Name[] = [];

const standingAlone = (names: readonly Name[]): readonly Name[] =>
  names.every(({ head }) => head === 0) ? names : names.filter(({ head }) => head === 0);

function blankEntry(folded: string): Entry {
  return {
    folded,
    names: none,
    alone: none,
    lamNames: none,
    lamAlone: none,
    cues: 0,
    lamCues: 0,
    head: 0,
    topic: 0,
    contexts: null,
    adjective: false,
    family: isFamilyLike(folded),
    tribe: false,
    common: false,
    // عبد الكافي
    given: /^عبد ?ال/.test(folded),
    toldByEnding: false,
    placeless: false,
    verb: false,
    traits: 0,
    introduces: null,
    namesake: null,
    alike: false,
  };
}

function addName(entryOf: EntryOf, folded: string, name: Name): void {
  const [entry] = entryOf(folded);
  entry.names = withName(entry.names, name);
  if (name.latin || !folded.startsWith('ال')) return;
  const [afterLam] = entryOf(folded.slice(1));
  afterLam.lamNames = withName(afterLam.lamNames, name);
}

/** One place may be reached by one spelling through several toponyms; the most trusted stays. */
function withName(names: readonly Name[], name: Name): readonly Name[] {
  if (names.length === 0) return [name];
  const order = { safe: 0, soft: 1, hard: 2 };
  const same = names.findIndex(
    (other) => other.place === name.place && other.head === name.head && other.closing === name.closing,
  );
  if (same < 0) return [...names, name];
  return order[name.trust] < order[names[same]!.trust] ? names.with(same, name) : names;
}
