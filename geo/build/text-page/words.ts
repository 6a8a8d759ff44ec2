import type { Lang } from '../../../src/model/view.ts';
import { gazetteerAr } from '../../../src/ui/words/gazetteer-ar.ts';
import { gazetteerEn } from '../../../src/ui/words/gazetteer-en.ts';
import { locales } from '../../../src/ui/words/locales.ts';
import { placeAr } from '../../../src/ui/words/place-ar.ts';
import { placeEn } from '../../../src/ui/words/place-en.ts';

const ar = {
  title: 'خريطة الصراع في ليبيا: النصوص',
  intro: 'كل ما تجيب به الخريطة، نصًّا بلا برمجيات: الأماكن وما قيل عنها، وسجل السيطرة، والمقالات كاملة.',
  map: 'إلى الخريطة',
  other: 'English',
  contents: 'إلى القائمة',
  places: placeAr.placeList.named,
  recorded: 'أماكن أخرى لها سجل سيطرة',
  articles: 'المقالات',
  said: 'ما قيل عنه',
  members: placeAr.place.members,
  history: placeAr.place.history,
  fromStart: 'عند بداية السجل',
  outletUnknown: placeAr.article.outletUnknown,
  about: placeAr.article.about,
  further: 'المزيد',
  ...gazetteerAr,
};

/** The text page's own words in a language. */
export type TextWords = typeof ar;

const en: TextWords = {
  title: 'The conflict in Libya, mapped: the texts',
  intro:
    'All that the map answers, as text and without scripts: the places and what was said of them, the record of control, and the articles in full.',
  map: 'To the map',
  other: 'العربية',
  contents: 'To the list',
  places: placeEn.placeList.named,
  recorded: 'Other places with a record of control',
  articles: 'Articles',
  said: 'What is said of it',
  members: placeEn.place.members,
  history: placeEn.place.history,
  fromStart: 'when the record begins',
  outletUnknown: placeEn.article.outletUnknown,
  about: placeEn.article.about,
  further: 'More',
  ...gazetteerEn,
};

/** The words of each language. */
export const textWords: Readonly<Record<Lang, TextWords>> = { ar, en };

const days = {
  ar: new Intl.DateTimeFormat(locales.ar, { dateStyle: 'long', timeZone: 'UTC' }),
  en: new Intl.DateTimeFormat(locales.en, { dateStyle: 'long', timeZone: 'UTC' }),
};

/** A day from its ISO form: `5 June 2020`. */
export function writeDay(iso: string, lang: Lang): string {
  return days[lang].format(new Date(`${iso}T00:00:00Z`));
}
