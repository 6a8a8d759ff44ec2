/** Arabic number words as folded, with every case ending, and English ones. */
const values: ReadonlyMap<string, number> = new Map<string, number>([
  ...spread(1, 'واحد واحدا واحده احد احدي one a'),
  ...spread(2, 'اثنان اثنين اثنا اثني اثنتا اثنتي اثنتان اثنتين two'),
  ...spread(3, 'ثلاث ثلاثه three'),
  ...spread(4, 'اربع اربعه four'),
  ...spread(5, 'خمس خمسه five'),
  ...spread(6, 'ست سته six'),
  ...spread(7, 'سبع سبعه seven'),
  ...spread(8, 'ثمان ثماني ثمانيه eight'),
  ...spread(9, 'تسع تسعه nine'),
  ...spread(10, 'عشر عشره ten'),
  ...spread(20, 'عشرون عشرين twenty'),
  ...spread(30, 'ثلاثون ثلاثين thirty'),
  ...spread(40, 'اربعون اربعين forty'),
  ...spread(50, 'خمسون خمسين fifty'),
  ...spread(60, 'ستون ستين sixty'),
  ...spread(70, 'سبعون سبعين seventy'),
  ...spread(80, 'ثمانون ثمانين eighty'),
  ...spread(90, 'تسعون تسعين ninety'),
  ...spread(100, 'ميه مايه hundred'),
  ...spread(200, 'ميتان ميتين ميتا ميتي مايتان مايتين مايتا مايتي'),
  ...['ثلاث', 'اربع', 'خمس', 'ست', 'سبع', 'ثمان', 'تسع'].flatMap((word, index) =>
    spread((index + 3) * 100, `${word}ميه ${word}مايه`),
  ),
  ...spread(1000, 'الف الفا الاف thousand'),
  ...spread(2000, 'الفين الفان الفي'),
  ...spread(11, 'eleven'),
  ...spread(12, 'twelve'),
  ...spread(13, 'thirteen'),
  ...spread(14, 'fourteen'),
  ...spread(15, 'fifteen'),
  ...spread(16, 'sixteen'),
  ...spread(17, 'seventeen'),
  ...spread(18, 'eighteen'),
  ...spread(19, 'nineteen'),
]);

const word = [...values.keys()].sort((a, b) => b.length - a.length).join('|');
const digits = '\\d{1,3}(?:[, ]\\d{3}){1,4}(?:\\.\\d+)?|\\d+(?:[.,]\\d+)?';

/** Source of a regular expression for one number in folded text, in digits or in a dozen words at most. */
export const numberPattern = `(?:(?:${digits})(?: (?:الف|الاف|thousand))?|(?:${word})(?![\\p{L}])(?:(?: و ?| and |[ -])(?:${word})(?![\\p{L}])){0,11})`;

/** The value of what {@link numberPattern} matched; NaN for words that make no number. */
export function readNumber(written: string): number {
  const [, figure, times] = /^([\d.,]+(?: \d{3})*)(?: (\p{L}+))?$/u.exec(written) ?? [];
  if (figure !== undefined) return readDigits(figure) * (times === undefined ? 1 : 1000);
  let total = 0;
  let current = 0;
  for (const part of written.split(/[ -]+/)) {
    if (part === 'و' || part === 'and') continue;
    const value = values.get(part) ?? values.get(part.replace(/^و/, ''));
    if (value === undefined) return Number.NaN;
    // A hundred or a thousand multiplies what stands before it: three hundred, ثلاث مئة, خمسة آلاف.
    if (value === 1000) {
      total += (current === 0 ? 1 : current) * 1000;
      current = 0;
    } else if (value === 100 && current > 0 && current < 10) current *= 100;
    else current += value;
  }
  return total + current;
}

/** Digits with a decimal mark or with thousands: three digits after a comma, a space or a lone point. */
function readDigits(written: string): number {
  if (/^\d{1,3}([, ]\d{3})+(\.\d+)?$/.test(written)) return Number(written.replace(/[, ]/g, ''));
  if (/^[1-9]\d{0,2}\.\d{3}$/.test(written)) return Number(written.replace('.', ''));
  return Number(written.replace(',', '.'));
}

function spread(value: number, words: string): [string, number][] {
  return words.split(' ').map((name) => [name, value]);
}
