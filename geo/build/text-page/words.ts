import type { Confidence, Holder } from '../../../src/model/control.ts';
import type { PlaceKind } from '../../../src/model/place.ts';
import type { Lang } from '../../../src/model/view.ts';

const ar = {
  title: 'خريطة الصراع في ليبيا: النصوص',
  intro: 'كل ما تجيب به الخريطة، نصًّا بلا برمجيات: الأماكن وما قيل عنها، وسجل السيطرة، والمقالات كاملة.',
  map: 'إلى الخريطة',
  other: 'English',
  contents: 'إلى القائمة',
  places: 'أماكن ذكرتها المقالات',
  recorded: 'أماكن أخرى لها سجل سيطرة',
  articles: 'المقالات',
  said: 'ما قيل عنه',
  members: 'أماكن فيها',
  history: 'سجل السيطرة',
  sources: 'المصادر',
  fromStart: 'عند بداية السجل',
  outletUnknown: 'الناشر غير مذكور',
  about: 'نحو',
  further: 'المزيد',
  kinds: {
    city: 'مدينة',
    town: 'بلدة',
    quarter: 'حيّ أو ضاحية',
    air_base: 'قاعدة جوية',
    airport: 'مطار',
    camp: 'معسكر',
    oil_port: 'ميناء نفطي',
    oil_field: 'حقل نفط أو غاز',
    crossing: 'معبر حدودي',
    checkpoint: 'بوابة',
    valley: 'وادٍ',
    facility: 'منشأة',
    region: 'منطقة',
  } satisfies Record<PlaceKind, string>,
  holders: {
    gna: 'حكومة الوفاق الوطني',
    lna: 'الجيش الوطني الليبي',
    local: 'قوات محلية أو محايدة',
    contested: 'محل نزاع',
  } satisfies Record<Holder, string>,
  confidence: {
    high: 'شواهد قوية',
    medium: 'شواهد متوسطة',
    low: 'شواهد ضعيفة',
  } satisfies Record<Confidence, string>,
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
  places: 'Places that the articles name',
  recorded: 'Other places with a record of control',
  articles: 'Articles',
  said: 'What is said of it',
  members: 'Places in it',
  history: 'Record of control',
  sources: 'Sources',
  fromStart: 'when the record begins',
  outletUnknown: 'outlet not stated',
  about: 'about',
  further: 'More',
  kinds: {
    city: 'city',
    town: 'town',
    quarter: 'quarter or suburb',
    air_base: 'air base',
    airport: 'airport',
    camp: 'camp',
    oil_port: 'oil port',
    oil_field: 'oil or gas field',
    crossing: 'border crossing',
    checkpoint: 'checkpoint',
    valley: 'valley',
    facility: 'facility',
    region: 'region',
  },
  holders: {
    gna: 'Government of National Accord (GNA)',
    lna: 'Libyan National Army (LNA)',
    local: 'local or neutral forces',
    contested: 'contested',
  },
  confidence: { high: 'strong evidence', medium: 'fair evidence', low: 'thin evidence' },
};

/** The words of each language. */
export const textWords: Readonly<Record<Lang, TextWords>> = { ar, en };

const days = {
  ar: new Intl.DateTimeFormat('ar-EG-u-ca-gregory-nu-latn', { dateStyle: 'long', timeZone: 'UTC' }),
  en: new Intl.DateTimeFormat('en-GB-u-ca-gregory-nu-latn', { dateStyle: 'long', timeZone: 'UTC' }),
};

/** A day from its ISO form: `5 June 2020`. */
export function writeDay(iso: string, lang: Lang): string {
  return days[lang].format(new Date(`${iso}T00:00:00Z`));
}
