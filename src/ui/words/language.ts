import type { Digits } from '../../model/reading-view.ts';
import { dirOf, type Lang } from '../../model/view.ts';
import { ar, type Words } from './ar.ts';
import { locales } from './locales.ts';
import type { PluralForms } from './plural.ts';

/** A language of the interface: its words, and how it writes numbers and dates. */
export interface Language {
  readonly lang: Lang;
  readonly dir: 'rtl' | 'ltr';
  readonly words: Words;
  /** A whole number. */
  readonly number: (value: number) => string;
  /** A number in the plural form that goes with it. */
  readonly count: (value: number, forms: PluralForms) => string;
  /** Kilometres, whole from ten on: `147 كم`. */
  readonly km: (value: number) => string;
  /** A day from its ISO form: `5 June 2020`. */
  readonly day: (iso: string) => string;
  /** A day or a month from its ISO form. */
  readonly date: (iso: string) => string;
  /** Names in a row: `Sirte and Jufra`. */
  readonly list: (names: readonly string[]) => string;
  /** The year of a day from its ISO form. */
  readonly year: (iso: string) => string;
  /** A month and its year: `June 2020`. */
  readonly month: (iso: string) => string;
  /** The word for a bearing in degrees. */
  readonly direction: (bearingDeg: number) => string;
}

/** The English words, once they are here: a page in Arabic does not wait for them. */
let english: Words | null = null;
let coming: Promise<void> | undefined;

/** Brings the words of a language; Arabic comes with the page. Rejects when they could not be loaded. */
export async function loadWords(lang: Lang): Promise<void> {
  if (lang === 'ar') return;
  coming ??= import('./en.ts').then(({ en }) => {
    english = en;
  });
  await coming;
}

/**
 * The language of the interface by its code; Arabic is written with the digits that the reader chose. Until the
 * words of English are here it is Arabic.
 */
export function languageOf(wanted: Lang, digits: Digits = 'latn'): Language {
  const words: Words = (wanted === 'en' && english) || ar;
  const locale = words === ar ? locales.ar.replace('latn', digits) : locales.en;
  const language = made.get(locale) ?? makeLanguage(words, locale);
  made.set(locale, language);
  return language;
}

/** By locale: what writes numbers and days takes a millisecond to make, and every change of the view asks for it. */
const made = new Map<string, Language>();

function makeLanguage(words: Words, locale: string): Language {
  const lang = words === ar ? 'ar' : 'en';
  const numbers = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 });
  const small = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
  const plurals = new Intl.PluralRules(locale);
  const days = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
  const months = new Intl.DateTimeFormat(locale, { year: 'numeric', month: 'long', timeZone: 'UTC' });
  const years = new Intl.DateTimeFormat(locale, { year: 'numeric', timeZone: 'UTC' });
  const lists = new Intl.ListFormat(locale, { type: 'conjunction' });
  const date = (iso: string) => new Date(`${iso}T00:00:00Z`);
  return {
    lang,
    dir: dirOf(lang),
    words,
    number: (value) => numbers.format(value),
    count: (value, forms) =>
      ((value === 0 ? forms.zero : undefined) ?? forms[plurals.select(value)] ?? forms.other).replace(
        '#',
        numbers.format(value),
      ),
    km: (value) => words.km((value < 10 ? small : numbers).format(value)),
    day: (iso) => days.format(date(iso)),
    date: (iso) => (iso.length === 7 ? months.format(date(`${iso}-01`)) : days.format(date(iso))),
    list: (names) => lists.format(names),
    year: (iso) => years.format(date(iso)),
    month: (iso) => months.format(date(iso)),
    direction: (bearingDeg) => words.compass[Math.round(bearingDeg / 22.5) % 16] ?? '',
  };
}

/** Address of the page that needs no script, relative to this one. */
export function textPage(lang: Lang): string {
  return lang === 'ar' ? './text/' : './text/en.html';
}
