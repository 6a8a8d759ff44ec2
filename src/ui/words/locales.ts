import type { Lang } from '../../model/view.ts';

/** Locale, digits and calendar are pinned: `ar-EG` with Latin digits names the months يناير … ديسمبر. */
export const locales: Readonly<Record<Lang, string>> = {
  ar: 'ar-EG-u-ca-gregory-nu-latn',
  en: 'en-GB-u-ca-gregory-nu-latn',
};
