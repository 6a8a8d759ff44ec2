import { cue, headClasses } from '../lexicon/cues.ts';
import type { Gazetteer } from '../names/names.ts';
import { namesUnder } from '../names/names-under.ts';
import type { Reading } from '../reading.ts';
import { gap } from '../words/gaps.ts';
import { CANDIDATE_SIZE, proclitic, type Words } from '../words/words.ts';
import { adjoins } from './adjoins.ts';
import { closeFacility } from './close-facility.ts';
import { closeLatin } from './close-latin.ts';
import { weighArabic } from './weigh-arabic.ts';
import { weighLatin } from './weigh-latin.ts';

const between: ReadonlySet<string> = new Set(['مدينه', 'بلده', 'نفط', 'غاز', 'النفط', 'الغاز']);

/** مدينة of ميناء مدينة مصراتة, نفط of حقول نفط المبروك: between a facility's head and its name. */
function isBetween(words: Words, index: number, gazetteer: Gazetteer): boolean {
  if (!adjoins(words, index) || words.core[index] !== words.start[index]) return false;
  if ((words.cues[index - 1]! & cue.facility) === 0) return false;
  return between.has(gazetteer.entries[words.entry[index]!]?.folded ?? '');
}

const plant = headClasses.indexOf('plant');
const joining = gap.comma | gap.hyphen;
const slight = gap.space | gap.quote;

/**
 * Judges the `index`-th candidate by the words beside it alone; null where no name is left to it.
 * `explaining` keeps what each rule saw.
 */
export function weigh(
  text: string,
  words: Words,
  index: number,
  gazetteer: Gazetteer,
  explaining: boolean,
): Reading | null {
  const { candidates } = words;
  const at = index * CANDIDATE_SIZE;
  const first = candidates[at]!;
  const last = candidates[at + 1]!;
  const nameStart = candidates[at + 2]!;
  const nameEnd = candidates[at + 3]!;
  const stripped = candidates[at + 5]!;
  const entry = gazetteer.entries[candidates[at + 4]!]!;
  const afterLam = (stripped & proclitic.to) !== 0 && entry.lamNames.length > 0;
  const all = afterLam ? entry.lamNames : entry.names;
  const { latin } = all[0]!;

  let joined = (stripped & (proclitic.and | proclitic.so)) !== 0;
  const prefixed = (stripped & (proclitic.by | proclitic.to | proclitic.like)) !== 0;
  let governor = adjoins(words, first) ? first - 1 : -1;
  if (governor >= 0 && words.cues[governor]! === cue.and) {
    joined = true;
    governor = adjoins(words, governor) ? governor - 1 : -1;
  }
  const gapBefore = words.gap[first]!;
  if ((gapBefore & joining) !== 0 && (gapBefore & ~(slight | joining)) === 0) joined = true;
  const governed = !joined && !prefixed && governor >= 0;
  const seen = governed ? words.cues[governor]! : 0;

  let head = 0;
  let start = nameStart;
  let shared = false;
  if ((seen & cue.facility) !== 0 && !latin) {
    head = gazetteer.entries[words.entry[governor]!]!.head;
    shared = (seen & cue.several) !== 0;
    if (!shared) start = words.core[governor]!;
  } else if (governed && !latin && isBetween(words, governor, gazetteer)) {
    head = gazetteer.entries[words.entry[governor - 1]!]!.head;
    shared = (words.cues[governor - 1]! & cue.several) !== 0;
    if (!shared) start = words.core[governor - 1]!;
  }
  const alone = afterLam ? entry.lamAlone : entry.alone;
  let names = namesUnder(all, alone, head);
  // محطة الحشان: a substation stands in the town, and outside the span.
  if (head === plant && names.length === 0) {
    head = 0;
    start = nameStart;
    names = shared ? alone.filter(({ trust }) => trust === 'safe') : alone;
  }
  // A name that needs a head may still share one with the name before it, or in English have it after.
  const headless = names.length === 0;
  if (headless && !joined && !latin) return null;
  const reading: Reading = {
    first,
    last,
    nameStart,
    nameEnd,
    entry,
    stripped,
    all,
    names,
    name: names[0] ?? all[0]!,
    start,
    end: nameEnd,
    spanLast: last,
    head,
    sharedHead: shared || (seen & cue.several) !== 0,
    joined,
    prefixed,
    governor,
    strong: 0,
    weak: 0,
    against: 0,
    inLibya: false,
    ofPart: 0,
    blocked: headless,
    accepted: false,
    metonymic: false,
    decidedBy: '',
    evidence: explaining ? [] : null,
  };
  if (latin) {
    weighLatin(text, words, reading, gazetteer);
    const next = index + 1;
    closeLatin(
      text,
      words,
      reading,
      next < words.candidateCount ? candidates[next * CANDIDATE_SIZE]! : words.count,
    );
  } else {
    weighArabic(text, words, reading, gazetteer, governed);
    if (head > 0 && !shared) closeFacility(text, words, reading);
  }
  return reading;
}
