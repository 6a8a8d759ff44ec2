/**
 * The letters of Arabic and Latin script as small numbers, folded for look-up: what outlets write
 * differently and readers take for the same gets one number. Text itself is never rewritten, so
 * offsets need no map.
 */

/** Invisible or ornamental: harakat, tatweel, joiners, bidi controls. Skipped inside a word. */
export const IGNORED = 0;
/** Ends a word and a name. */
export const BREAK = 1;
/** Ends a word, not a name: space, no-break space, underscore, hyphen. */
export const SPACE = 2;
/** Skipped between two Latin letters (`Asabi'a`), else a quotation mark. */
export const APOSTROPHE = 3;
/** The first number of a letter or digit. */
export const FIRST_LETTER = 4;

const arabic = 'ابتثجحخدذرزسشصضطظعغفقكلمنهويء';
const latin = 'abcdefghijklmnopqrstuvwxyz';
const digits = '0123456789';
const alphabet = arabic + latin + digits;

/** A letter of another script: belongs to a word but to no name of ours. */
export const OTHER_LETTER = FIRST_LETTER + alphabet.length;
/** How many numbers there are. */
export const LETTER_COUNT = OTHER_LETTER + 1;

const latinStart = FIRST_LETTER + arabic.length;
/** True for the number of a Latin letter. */
export const isLatin = (letter: number): boolean =>
  letter >= latinStart && letter < latinStart + latin.length;

/** True for the number of a digit. */
export const isDigit = (letter: number): boolean =>
  letter >= latinStart + latin.length && letter < OTHER_LETTER;

// Persian and Maghrebi letters that outlets paste in, the alef family, ya without dots, ta marbuta.
const equals: Readonly<Record<string, string>> = {
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ٱ: 'ا',
  ى: 'ي',
  ئ: 'ي',
  ة: 'ه',
  ؤ: 'و',
  ک: 'ك',
  گ: 'ك',
  ڪ: 'ك',
  ی: 'ي',
  ے: 'ي',
  ە: 'ه',
  ہ: 'ه',
  ھ: 'ه',
  ۀ: 'ه',
  ڤ: 'ف',
  ڨ: 'ق',
  ڭ: 'ك',
  پ: 'ب',
  چ: 'ج',
  ژ: 'ز',
  ۆ: 'و',
};

/** The number of each UTF-16 code unit; an unpaired or paired surrogate is a {@link BREAK}. */
export const letters: Uint8Array = new Uint8Array(65536).fill(BREAK);

// Whole strings are matched and normalised at once: 65,536 single ones take ten times as long.
const everyUnit = textOf(Uint16Array.from({ length: 65536 }, (_, code) => code));

/** Gives a number to every code unit that a pattern matches in runs. */
function giveAll(pattern: RegExp, number: number): void {
  for (const { index, 0: run } of everyUnit.matchAll(pattern))
    letters.fill(number, index, index + run.length);
}

giveAll(/[\p{L}\p{N}]+/gu, OTHER_LETTER);
// Presentation forms, full-width and superscript characters have a plain counterpart; East Asian and other scripts
// have nothing to fold.
const written: string[] = [];
for (let code = 0; code < 65536; code++)
  if (letters[code] === OTHER_LETTER && (code < 0x2e80 || code >= 0xfb00)) written.push(everyUnit[code]!);
const lines = written.join('\n');
const composed = lines.normalize('NFKC').split('\n');
const plain = lines.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().split('\n');
for (const [at, each] of written.entries()) {
  const folded = equals[each] ?? equals[composed[at]!] ?? equals[plain[at]!] ?? plain[at]!;
  const place = folded.length === 1 ? alphabet.indexOf(folded) : -1;
  if (place >= 0) letters[each.charCodeAt(0)] = FIRST_LETTER + place;
}
for (const zero of [0x660, 0x6f0])
  for (let digit = 0; digit < 10; digit++)
    letters[zero + digit] = FIRST_LETTER + alphabet.indexOf(String(digit));
giveAll(/[\u0640\p{M}\p{Cf}]+/gu, IGNORED);
giveAll(/[\t\p{Zs}\-_\u2010\u2011]+/gu, SPACE);
giveAll(/['`\u02bb-\u02bf\u2018\u2019]+/gu, APOSTROPHE);

/** Ta marbuta ends a word wherever it stands, so `ترهونةو` is two words. */
export const isTaMarbuta = (code: number): boolean => code === 0x629 || code === 0xfe93 || code === 0xfe94;

/**
 * A written name as it is compared: alef without hamza, ha for ta marbuta, lower case, no marks, one space between
 * words, `?` for a letter of another script.
 */
export function foldText(name: string): string {
  let folded = '';
  for (let at = 0; at < name.length; at++) {
    const letter = letters[name.charCodeAt(at)]!;
    if (letter >= FIRST_LETTER) folded += alphabet[letter - FIRST_LETTER] ?? '?';
    else if (letter === SPACE && folded !== '' && !folded.endsWith(' ')) folded += ' ';
  }
  return folded.trimEnd();
}

/** The UTF-16 code unit of each letter's number as folded; 0 for {@link OTHER_LETTER} and what is no letter. */
export const foldedUnits: Uint16Array = Uint16Array.from({ length: LETTER_COUNT }, (_, letter) =>
  letter >= FIRST_LETTER && letter < OTHER_LETTER ? alphabet.charCodeAt(letter - FIRST_LETTER) : 0,
);

/** The text of UTF-16 code units, some thousands at a time, as many as a call may have arguments everywhere. */
export function textOf(units: Uint16Array): string {
  let text = '';
  for (let at = 0; at < units.length; at += 4096)
    text += Reflect.apply(String.fromCharCode, null, units.subarray(at, at + 4096));
  return text;
}
