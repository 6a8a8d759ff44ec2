import { letters } from './letters.ts';
import { proclitic } from './words.ts';

const written: readonly (readonly [code: number, bit: number])[] = [
  [0x648, proclitic.and],
  [0x641, proclitic.so],
  [0x628, proclitic.by],
  [0x644, proclitic.to],
  [0x643, proclitic.like],
];

// By each byte of `lettersOf`: its bit of `proclitic`, and the code unit that it is written with; 0 for all others.
const bits = new Uint8Array(256);
const codes = new Uint16Array(256);
for (const [code, bit] of written) {
  bits[letters[code]!] = bit;
  codes[letters[code]!] = code;
}

const conjunctions = proclitic.and | proclitic.so;

/**
 * The proclitic that a letter may be after those already `stripped`, as a bit of `proclitic`; 0 for none. First comes و
 * or ف, then one of ب, ل and ك. ؤ and پ, though read as و and ب, are none.
 */
export function procliticAt(text: string, at: number, letter: number, stripped: number): number {
  const bit = bits[letter]!;
  if (bit === 0 || text.charCodeAt(at) !== codes[letter]) return 0;
  if (stripped === 0) return bit;
  return (stripped & ~conjunctions) === 0 && (bit & conjunctions) === 0 ? bit : 0;
}
