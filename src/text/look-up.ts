import { powers } from './beginnings.ts';
import { IGNORED } from './letters.ts';
import { type Gazetteer, named, UNKNOWN } from './names.ts';
import { type Found, makeWalk } from './walk.ts';
import { proclitic } from './words.ts';

const WAW = 0x648;
const FA = 0x641;
const BA = 0x628;
const LAM = 0x644;
const KAF = 0x643;

/** Looks up the words of one text. */
export interface LookUp {
  /**
   * Looks up a word, then without its و or ف, then without its ب, ل or ك. `sum` is that of its letters; it counts
   * only where the word is plain, see {@link Walk}.
   */
  readonly word: (start: number, end: number, isPlain: boolean, sum: number) => void;
  /** What is known of the last one. */
  readonly found: Found;
}

/** Prepares look-ups in a text, `written` in letters. */
export function makeLookUp(text: string, written: Uint8Array, gazetteer: Gazetteer): LookUp {
  const { cues, lamCues, named: namedOf } = gazetteer;
  const found: Found = {
    entry: UNKNOWN,
    core: 0,
    afterLam: false,
    nameStart: 0,
    nameEnd: -1,
    nameEntry: UNKNOWN,
    stripped: 0,
  };
  const { from, over } = makeWalk(text, written, gazetteer, found);

  const word = (start: number, end: number, isPlain: boolean, sum: number): void => {
    found.entry = UNKNOWN;
    found.core = start;
    found.afterLam = false;
    found.nameEnd = -1;
    found.stripped = 0;
    if (isPlain) over(start, end, 0, sum);
    else from(start, end, 0);
    // What is a word or a name as it stands has no proclitic.
    if (found.entry !== UNKNOWN) {
      const isRemains = lamCues[found.entry] !== 0 || namedOf[found.entry] === named.afterLam;
      if (cues[found.entry] !== 0 || !isRemains) return;
      // للواء is لواء after ل, though it is also what remains of اللواء; so is لمطار, and of المطار.
      found.entry = UNKNOWN;
    }
    const conjunction = conjunctionOf(text.charCodeAt(start));
    let core = start;
    let left = sum;
    if (conjunction !== 0) {
      core = afterMarks(start + 1);
      if (core === end) return;
      if (isPlain) {
        left = (left - Math.imul(written[start]!, powers[end - core]!)) | 0;
        over(core, end, conjunction, left);
      } else from(core, end, conjunction);
    }
    const preposition = prepositionOf(text.charCodeAt(core));
    if (preposition === 0) return;
    const first = written[core]!;
    core = afterMarks(core + 1);
    if (core === end) return;
    if (isPlain)
      over(core, end, conjunction | preposition, (left - Math.imul(first, powers[end - core]!)) | 0);
    else from(core, end, conjunction | preposition);
  };

  const afterMarks = (at: number): number => {
    let next = at;
    while (written[next] === IGNORED) next++;
    return next;
  };

  return { word, found };
}

function conjunctionOf(code: number): number {
  return code === WAW ? proclitic.and : code === FA ? proclitic.so : 0;
}

function prepositionOf(code: number): number {
  return code === BA ? proclitic.by : code === LAM ? proclitic.to : code === KAF ? proclitic.like : 0;
}
