import { foldText } from '../words/letters.ts';

const vowels = 'اوي';
const proclitics = 'وفبلك';

/** Shorter words are one letter away from too many others. */
const shortest = 5;

/** From so many letters on a name is known without one of its consonants. */
const long = 6;

/** Words, names and towns abroad that are a slip of no name: في بورصة لندن, بصورة عاجلة, بمسيراته. */
const otherWords: ReadonlySet<string> = new Set(
  foldText(
    'بورصة بصورة بوريه بورات بنازي مسيراته مساراته مسارته مسرته مسراه مرساته مراته مسألته مسلته ماليته سراته سباته ' +
      'صراطه صباته مصيراته مصارته مرتبة مراتا أصابعه أسبعة تجاوره تجاورا تجوره تاجرا تاجره تاجروا تأهله تأهلا ترونه ترونا ترهنه ' +
      'ترهنا تكوره العينية العوينة العيلات النبيلة الناقية النفلية الجليدية الكوفية القداحة الفائدة الفادية الفتاح الفرنج الفوهات ' +
      'السنطة الطيبية الغولات الهارج المرسية اللثامية متارس سكونه سلطنة صارمان معتقه الرحبات ربانه ربيناه ' +
      'جفره جوليانة قنفذة قرقرة ناولت سينان سوران أجنان',
  ).split(' '),
);

/**
 * What a hurried hand makes of a folded Arabic name of one word: a long vowel too many, too few or doubled
 * (تراغين, العجلات, ترهوونة), two letters changed about (زلتين), an article that the name has not (الغريان);
 * where the place is `wellKnown`, a consonant of a long name left out (طرابس). Names under five letters, the
 * article left out of count, have none.
 */
export function slipsOf(folded: string, wellKnown: boolean): readonly string[] {
  const article = folded.startsWith('ال') ? 'ال' : '';
  const core = folded.slice(article.length);
  if (core.length < shortest || folded.includes(' ')) return [];
  const found = new Set<string>();
  for (let at = 1; at < core.length; at++) {
    const before = core[at - 1]!;
    const here = core[at]!;
    const head = core.slice(0, at);
    const tail = core.slice(at + 1);
    if (isConsonant(before) && isConsonant(here))
      for (const vowel of vowels) found.add(head + vowel + here + tail);
    if (tail === '') continue;
    if (wellKnown && core.length >= long && isConsonant(here)) found.add(head + tail);
    if (!isConsonant(here)) {
      // برؤية is رؤية after ب, not أبو روية; الغرفة is a room, not الغريفة; and نالت is a verb, not نالوت.
      const isWord =
        (at === 1 && proclitics.includes(before)) ||
        (core.length === shortest && (article === '' || core.endsWith('ه')));
      if (!isWord) found.add(head + tail);
      found.add(head + here + here + tail);
    }
    // The first letter stays where it is.
    if (at > 1 && before !== here) found.add(head.slice(0, -1) + here + before + tail);
  }
  found.delete(core);
  const slips = [...found].map((slip) => article + slip);
  return (article === '' ? [...slips, `ال${core}`] : slips).filter((slip) => !otherWords.has(slip));
}

const isConsonant = (letter: string): boolean => !vowels.includes(letter);
