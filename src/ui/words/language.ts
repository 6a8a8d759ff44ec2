import type { Lang } from '../../model/view.ts';
import { ar, type PluralForms, type Words } from './ar.ts';
import { en } from './en.ts';

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
  /** A month and its year: `June 2020`. */
  readonly month: (iso: string) => string;
  /** The word for a bearing in degrees. */
  readonly direction: (bearingDeg: number) => string;
}

/** Locale, digits and calendar are pinned: `ar-EG` with Latin digits names the months يناير … ديسمبر. */
const locales: Readonly<Record<Lang, string>> = {
  ar: 'ar-EG-u-ca-gregory-nu-latn',
  en: 'en-GB-u-ca-gregory-nu-latn',
};

/** The language of the interface by its code. */
export function languageOf(lang: Lang): Language {
  const words: Words = lang === 'ar' ? ar : en;
  const locale = locales[lang];
  const numbers = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 });
  const small = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
  const plurals = new Intl.PluralRules(locale);
  const days = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
  const months = new Intl.DateTimeFormat(locale, { year: 'numeric', month: 'long', timeZone: 'UTC' });
  const date = (iso: string) => new Date(`${iso}T00:00:00Z`);
  return {
    lang,
    dir: lang === 'ar' ? 'rtl' : 'ltr',
    words,
    number: (value) => numbers.format(value),
    count: (value, forms) =>
      ((value === 0 ? forms.zero : undefined) ?? forms[plurals.select(value)] ?? forms.other).replace(
        '#',
        numbers.format(value),
      ),
    km: (value) => words.km((value < 10 ? small : numbers).format(value)),
    day: (iso) => days.format(date(iso)),
    month: (iso) => months.format(date(iso)),
    direction: (bearingDeg) => words.compass[Math.round(bearingDeg / 22.5) % 16] ?? '',
  };
}
