import { numberPattern, readNumber } from './stated-numbers.ts';

/** A length in a folded text: `نحو 90 كيلومترا`, `40 to 50 miles`. Positions are of the folded text. */
export interface Figure {
  readonly start: number;
  readonly end: number;
  readonly km: number;
  /** The upper end of a range. */
  readonly kmMax: number | null;
  readonly approximate: boolean;
}

const about =
  'نحو|حوالي|قرابه|زهاء|ما يقارب|ما يقرب من|ما يزيد علي|ما يزيد عن|يقارب|تقريبا|اكثر من|اقل من|ازيد من|' +
  'about|around|some|roughly|nearly|approximately|almost|more than|less than|over|under|at least|up to|~';
const nautical = ' بحري(?:ا|ه|ين)?';
const kilometre = 'كيلو ?متر(?:ا|ات)?|كلم|كم|كيلو|kilomet(?:er|re)s?|kms?';
const mile = `(?:ميلا?|اميال)(?:${nautical})?|nautical miles?|miles?|mi`;
const metre = 'مترا?|امتار|met(?:er|re)s?';
const pair = `كيلو ?متر(?:ين|ان)|ميل(?:ين|ان)(?:${nautical})?`;
const one = 'كيلو ?مترا? واحدا?';

// After the unit: no letter, and neither an area, a speed nor a volume.
const lengthOnly = '(?![\\p{L}\\d²])(?! ?(?:مربع|مكعب|/|²|في الساعه|بالساعه|per |an hour|square))';
const range = ' ?- ?| و ?| الي | او | to | and | or ';
const figure = new RegExp(
  `(?<![\\p{L}\\d.,])(?:[وفبل]{0,2} ?)(?<about>(?:${about}) ?)?` +
    `(?:(?<low>${numberPattern})(?:(?:${range})(?<high>${numberPattern}))?[ -]?(?<unit>${kilometre}|${mile}|${metre})|` +
    `(?<pair>${pair})|(?<one>${one}))${lengthOnly}(?<after> تقريبا)?`,
  'gu',
);

const kmOfMile = 1.609344;
const kmOfNauticalMile = 1.852;

// What every length holds. Found much sooner than a length, so that only its line is searched for one.
const measure = new RegExp(`(?:${pair}|${one}|${kilometre}|${mile}|${metre})(?![\\p{L}\\d²])`, 'gu');

/** Every length in a folded text, in order; areas, speeds and heights of other units are none. */
export function findFigures(folded: string): Figure[] {
  const found: Figure[] = [];
  let end = -1;
  for (const { index } of folded.matchAll(measure)) {
    // No length goes over the end of a line.
    if (index < end) continue;
    const start = folded.lastIndexOf('\n', index) + 1;
    end = folded.indexOf('\n', index);
    if (end < 0) end = folded.length;
    found.push(...figuresIn(folded.slice(start, end), start));
  }
  return found;
}

/** The lengths in a line that begins at an offset of the text. */
function figuresIn(line: string, offset: number): Figure[] {
  return [...line.matchAll(figure)].flatMap((match) => {
    const { about, low, high, unit, pair, one, after } = match.groups ?? {};
    const factor = kmPerUnit(unit ?? pair ?? one ?? '');
    const km = low === undefined ? (pair === undefined ? 1 : 2) : readNumber(low);
    const kmMax = high === undefined ? null : readNumber(high);
    if (!(km > 0) || (kmMax !== null && !(kmMax > km))) return [];
    // Proclitics before the figure stay outside: بنحو, وعشرين.
    const words = about ?? low ?? pair ?? one ?? '';
    return [
      {
        start: offset + match.index + match[0].indexOf(words),
        end: offset + match.index + match[0].length,
        km: tenths(km * factor),
        kmMax: kmMax === null ? null : tenths(kmMax * factor),
        approximate: about !== undefined || after !== undefined,
      },
    ];
  });
}

function kmPerUnit(unit: string): number {
  if (/^(كيلو|كلم|كم|k)/.test(unit)) return 1;
  if (/بحري|nautical/.test(unit)) return kmOfNauticalMile;
  if (/^(ميل|اميال|mi)/.test(unit)) return kmOfMile;
  return 0.001;
}

/** To the tenth of a kilometre from one kilometre on, to the metre below. */
function tenths(km: number): number {
  return km < 1 ? Math.round(km * 1000) / 1000 : Math.round(km * 10) / 10;
}
