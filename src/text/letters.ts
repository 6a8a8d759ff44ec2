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

function letterOf(code: number): number {
  const written = String.fromCharCode(code);
  if (code === 0x2d || code === 0x5f || code === 0x2010 || code === 0x2011) return SPACE;
  if (
    code === 0x27 ||
    code === 0x60 ||
    (code >= 0x2bb && code <= 0x2bf) ||
    code === 0x2018 ||
    code === 0x2019
  )
    return APOSTROPHE;
  if (code === 9 || /\p{Zs}/u.test(written)) return SPACE;
  if (code === 0x640 || /[\p{M}\p{Cf}]/u.test(written)) return IGNORED;
  if (!/[\p{L}\p{N}]/u.test(written)) return BREAK;
  // East Asian and other scripts that have nothing to fold.
  if (code >= 0x2e80 && code < 0xfb00) return OTHER_LETTER;
  // Presentation forms, full-width and superscript characters have a plain counterpart.
  const plain = written.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const folded = equals[written] ?? equals[written.normalize('NFKC')] ?? equals[plain] ?? plain;
  const digit =
    code >= 0x660 && code <= 0x669 ? code - 0x660 : code >= 0x6f0 && code <= 0x6f9 ? code - 0x6f0 : -1;
  const at = alphabet.indexOf(digit >= 0 ? String(digit) : folded);
  return at >= 0 && (digit >= 0 || folded.length === 1) ? FIRST_LETTER + at : OTHER_LETTER;
}

/** The number of each UTF-16 code unit; an unpaired or paired surrogate is a {@link BREAK}. */
export const letters: Uint8Array = Uint8Array.from({ length: 65536 }, (_, code) => letterOf(code));

/** Ta marbuta ends a word wherever it stands, so `ترهونةو` is two words. */
export const isTaMarbuta = (code: number): boolean => code === 0x629 || code === 0xfe93 || code === 0xfe94;

/** A written name as letter numbers, one space between words: the key by which names are compared. */
export function foldName(name: string): number[] {
  const folded: number[] = [];
  for (let at = 0; at < name.length; at++) {
    const letter = letters[name.charCodeAt(at)]!;
    if (letter >= FIRST_LETTER) folded.push(letter);
    else if (letter === SPACE && folded.length > 0 && folded.at(-1) !== SPACE) folded.push(SPACE);
  }
  if (folded.at(-1) === SPACE) folded.pop();
  return folded;
}

/** {@link foldName} in letters again: alef without hamza, ha for ta marbuta, lower case, no marks. */
export function foldText(name: string): string {
  return foldName(name)
    .map((letter) => (letter === SPACE ? ' ' : (alphabet[letter - FIRST_LETTER] ?? '?')))
    .join('');
}
