import { letters, SPACE } from './letters.ts';

/** What stands between two words; several may hold. */
export const gap = {
  space: 1,
  /** A line end: the paragraph is over. */
  line: 2,
  comma: 4,
  stop: 8,
  parenthesis: 16,
  quote: 32,
  hyphen: 64,
  other: 128,
} as const;

/** The bits of `gap` for each UTF-16 code unit that belongs to no word. */
export const gaps: Uint8Array = new Uint8Array(65536).fill(gap.other);

for (let code = 0; code < 65536; code++) if (letters[code] === SPACE) gaps[code] = gap.space;
const characters: readonly (readonly [bits: number, written: string])[] = [
  [gap.line, '\n\r\u2028\u2029\u0085\u000b\u000c'],
  [gap.comma, '،,؛;'],
  [gap.stop, '.؟?!:…۔'],
  [gap.parenthesis, '()[]{}﴾﴿'],
  [gap.quote, '"“”„«»‹›\'‘’‚`´″'],
  [gap.hyphen, '-–—−/\\|‐‑'],
  [gap.space, '_#'],
];
for (const [bits, written] of characters) for (const each of written) gaps[each.charCodeAt(0)] = bits;

/** The last character of `&quot;` and the like that begins at `at`, or `at`. */
export function endOfEntity(text: string, at: number): number {
  for (let end = at + 1; end < at + 10 && end < text.length; end++) {
    const code = text.charCodeAt(end);
    if (code === 0x3b) return end;
    if (!(code === 0x23 || isAscii(code))) return at;
  }
  return at;
}

/** The closing bracket of `<br>` and the like that begins at `at`, or `at`. */
export function endOfTag(text: string, at: number): number {
  const first = text.charCodeAt(at + 1);
  if (!(first === 0x2f || isAscii(first))) return at;
  for (let end = at + 1; end < at + 200 && end < text.length; end++) {
    const code = text.charCodeAt(end);
    if (code === 0x3e) return end;
    if (code === 0x3c) return at;
  }
  return at;
}

const isAscii = (code: number): boolean =>
  (code >= 0x30 && code <= 0x39) || ((code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a);
