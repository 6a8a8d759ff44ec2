import { computed, type ReadonlySignal } from '@preact/signals';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { BilingualName } from '../model/atlas.ts';
import type { Digits } from '../model/reading-view.ts';
import type { Store } from '../state/store.ts';
import { bringWords, wordsHere } from './bring-words.ts';
import { type Language, languageOf } from './words/language.ts';

/** The store, for every component under the page. */
export const PageContext = createContext<Store | null>(null);

/**
 * The page's store and the language that it is read in. What calls it is drawn anew when the language
 * changes, and not with every change of the view: a step of the timeline leaves alone what it does not touch.
 */
export function usePage(): { store: Store; language: Language; nameOf: (name: BilingualName) => string } {
  const store = useContext(PageContext)!;
  const language = languageIn(store);
  return { store, language, nameOf: (name) => name[language.lang] };
}

const spoken = new WeakMap<Store, ReadonlySignal<Language>>();
function languageIn(store: Store): Language {
  let language = spoken.get(store);
  if (!language) {
    language = computed(() => {
      wordsHere.value;
      return remembered(store.view.value.lang, store.view.value.reading.digits);
    });
    spoken.set(store, language);
  }
  return language.value;
}

const languages = new Map<string, Language>();
function remembered(lang: Language['lang'], digits: Digits): Language {
  const key = `${lang} ${digits}`;
  const language = languages.get(key) ?? languageOf(lang, digits);
  // What stands in for a language whose words are on their way is not kept under its name.
  if (language.lang === lang) languages.set(key, language);
  else void bringWords(lang);
  return language;
}
