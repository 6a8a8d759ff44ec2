/** The topic of a word that is a figure. */
export const NUMBER = 255;

/** Numbers that describe one candidate, in {@link Words.candidates}. */
export const CANDIDATE_SIZE = 6;

/**
 * The words of a text with what the lexicon says of each, in parallel arrays of `count`; and the places
 * where names may stand. The arrays are used again for the next text.
 */
export interface Words {
  count: number;
  /** Offsets of the word. */
  start: Int32Array;
  end: Int32Array;
  /** Where the word begins after its proclitics, if the lexicon knows it. */
  core: Int32Array;
  /** Number of its entry, or `UNKNOWN`. */
  entry: Int32Array;
  /** Bits of `cue`. */
  cues: Int32Array;
  /** Index into `topics`, or {@link NUMBER}. */
  topic: Uint8Array;
  /** Bits of `gap`: what stands before the word. */
  gap: Uint8Array;
  tellingCount: number;
  /** Indices of the words that begin a line, name a Libyan actor or a club, or have a topic, in order. */
  telling: Int32Array;
  /** How many words name Libyan actors. */
  actors: number;
  /** Bit n: a word of `topics[n]` occurs. */
  topics: number;
  /** True where a word that the lexicon does not know begins with a Latin letter. */
  latin: boolean;
  candidateCount: number;
  /** For each candidate: first and last word, start and end offset, entry, bits of `proclitic`. */
  candidates: Int32Array;
}

/** What was stripped before a name. */
export const proclitic = { and: 1, so: 2, by: 4, to: 8, like: 16 } as const;

/** Texts of up to this many code units share one set of arrays. */
const shared = 1 << 20;
let pool: Words | undefined;

/** Empty words with room for a text of the given length in code units. */
export function blankWords(length: number): Words {
  if (length > shared) return makeWords(length >> 2);
  pool ??= makeWords(1 << 12);
  pool.count = 0;
  pool.tellingCount = 0;
  pool.actors = 0;
  pool.topics = 0;
  pool.latin = false;
  pool.candidateCount = 0;
  return pool;
}

function makeWords(room: number): Words {
  return {
    count: 0,
    start: new Int32Array(room),
    end: new Int32Array(room),
    core: new Int32Array(room),
    entry: new Int32Array(room),
    cues: new Int32Array(room),
    topic: new Uint8Array(room),
    gap: new Uint8Array(room),
    tellingCount: 0,
    telling: new Int32Array(room),
    actors: 0,
    topics: 0,
    latin: false,
    candidateCount: 0,
    candidates: new Int32Array(room),
  };
}

/** The same words with other actors and topics; of one shape with all others, so that reading stays fast. */
export const aboutOf = (words: Words, actors: number, topics: number): Words => ({
  count: words.count,
  start: words.start,
  end: words.end,
  core: words.core,
  entry: words.entry,
  cues: words.cues,
  topic: words.topic,
  gap: words.gap,
  tellingCount: words.tellingCount,
  telling: words.telling,
  actors,
  topics,
  latin: words.latin,
  candidateCount: words.candidateCount,
  candidates: words.candidates,
});

/** Doubles the room for words. */
export function growWords(words: Words): void {
  words.start = twice(words.start);
  words.end = twice(words.end);
  words.core = twice(words.core);
  words.entry = twice(words.entry);
  words.cues = twice(words.cues);
  words.topic = twice(words.topic);
  words.gap = twice(words.gap);
  words.telling = twice(words.telling);
}

/** Doubles the room for candidates. */
export function growCandidates(words: Words): void {
  words.candidates = twice(words.candidates);
}

function twice<T extends Int32Array | Uint8Array>(array: T): T {
  const larger = new (array.constructor as new (length: number) => T)(array.length * 2);
  larger.set(array);
  return larger;
}
