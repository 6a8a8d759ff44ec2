import { computed, type ReadonlySignal } from '@preact/signals';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { BilingualName } from '../model/atlas.ts';
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
      const { lang, reading } = store.view.value;
      const language = languageOf(lang, reading.digits);
      if (language.lang !== lang) void bringWords(lang);
      return language;
    });
    spoken.set(store, language);
  }
  return language.value;
}
