import { wordsOf } from './search/search-words.ts';
import { foldText } from './words/letters.ts';

/** Names of the months by number, in the ways of Egypt, the Levant, the Maghreb and English. */
const months: readonly (readonly string[])[] = [
  ['يناير', 'كانون الثاني', 'جانفي', 'january', 'jan'],
  ['فبراير', 'شباط', 'فيفري', 'february', 'feb'],
  ['مارس', 'آذار', 'march', 'mar'],
  ['أبريل', 'إبريل', 'نيسان', 'أفريل', 'april', 'apr'],
  ['مايو', 'أيار', 'ماي', 'may'],
  ['يونيو', 'يونيه', 'حزيران', 'جوان', 'june', 'jun'],
  ['يوليو', 'يوليه', 'تموز', 'جويلية', 'july', 'jul'],
  ['أغسطس', 'آب', 'أوت', 'august', 'aug'],
  ['سبتمبر', 'أيلول', 'september', 'sept', 'sep'],
  ['أكتوبر', 'تشرين الأول', 'october', 'oct'],
  ['نوفمبر', 'تشرين الثاني', 'november', 'nov'],
  ['ديسمبر', 'كانون الأول', 'december', 'dec'],
];

const monthByName = new Map(
  months.flatMap((names, index) => names.map((name) => [foldText(name), index + 1] as const)),
);

/**
 * The days or months that a text speaks of, ISO `YYYY-MM-DD` or `YYYY-MM`: `5 June 2020`, `يونيو 2020`,
 * `٦ يونيو/حزيران`, `2020-06-05`, `5/6/2020`. A date without a year is given once for each of `years`.
 * Days that no month has are left out; empty where the text speaks of no date.
 */
export function spokenDates(text: string, years: readonly number[]): string[] {
  const words = wordsOf(text).map(({ folded }) => folded);
  const figures = words.filter((word) => /^\d+$/.test(word)).map(Number);
  const month = monthIn(words);
  const year = figures.find((figure) => figure >= 1900 && figure <= 2100);
  const small = figures.filter((figure) => figure >= 1 && figure <= 31);
  const inYears = year === undefined ? years : [year];
  if (month !== null) {
    const [day] = small;
    return inYears.flatMap((one) => isoOf(one, month, day));
  }
  // Figures alone: the year first, or day and month as they are said in Arabic and British English.
  if (year === undefined || figures.length < 2 || words.length !== figures.length) return [];
  const [first, second] = small;
  if (first === undefined) return [];
  if (figures[0] === year) return isoOf(year, first, second);
  return second === undefined ? isoOf(year, first, undefined) : isoOf(year, second, first);
}

function monthIn(words: readonly string[]): number | null {
  for (let at = 0; at < words.length; at++) {
    const month = monthByName.get(`${words[at]} ${words[at + 1]}`) ?? monthByName.get(words[at]!);
    if (month !== undefined) return month;
  }
  return null;
}

function isoOf(year: number, month: number, day: number | undefined): string[] {
  if (month < 1 || month > 12) return [];
  const iso = `${year}-${String(month).padStart(2, '0')}`;
  if (day === undefined) return [iso];
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return day <= last ? [`${iso}-${String(day).padStart(2, '0')}`] : [];
}
