import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { BilingualName } from '../model/atlas.ts';
import type { Digits } from '../model/reading-view.ts';
import type { Store } from '../state/store.ts';
import { type Language, languageOf } from './words/language.ts';

/** The store, for every component under the page. */
export const PageContext = createContext<Store | null>(null);

/** The page's store and the language that it is read in. */
export function usePage(): { store: Store; language: Language; nameOf: (name: BilingualName) => string } {
  const store = useContext(PageContext)!;
  const { lang, reading } = store.view.value;
  const language = remembered(lang, reading.digits);
  return { store, language, nameOf: (name) => name[language.lang] };
}

const languages = new Map<string, Language>();
function remembered(lang: Language['lang'], digits: Digits): Language {
  const key = `${lang} ${digits}`;
  const language = languages.get(key) ?? languageOf(lang, digits);
  languages.set(key, language);
  return language;
}
