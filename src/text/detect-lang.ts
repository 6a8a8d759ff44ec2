import type { ToponymLang } from '../model/place.ts';

/** The language of a text by its script: Arabic where at least as many letters are Arabic as Latin. */
export function detectLang(text: string): ToponymLang {
  let arabic = 0;
  let latin = 0;
  // The first 20,000 code units tell.
  for (let at = 0; at < Math.min(text.length, 20_000); at++) {
    const code = text.charCodeAt(at);
    if ((code >= 0x620 && code <= 0x64a) || (code >= 0xfb50 && code <= 0xfefc)) arabic++;
    else if ((code | 32) >= 0x61 && (code | 32) <= 0x7a) latin++;
  }
  return arabic >= latin ? 'ar' : 'en';
}
