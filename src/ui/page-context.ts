import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { BilingualName } from '../model/atlas.ts';
import type { Store } from '../state/store.ts';
import { type Language, languageOf } from './words/language.ts';

/** The store, for every component under the page. */
export const PageContext = createContext<Store | null>(null);

/** The page's store and the language that it is read in. */
export function usePage(): { store: Store; language: Language; nameOf: (name: BilingualName) => string } {
  const store = useContext(PageContext)!;
  const language = remembered(store.view.value.lang);
  return { store, language, nameOf: (name) => name[language.lang] };
}

const languages = new Map<string, Language>();
function remembered(lang: Language['lang']): Language {
  const language = languages.get(lang) ?? languageOf(lang);
  languages.set(lang, language);
  return language;
}
