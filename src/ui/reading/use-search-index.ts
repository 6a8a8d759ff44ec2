import { useEffect, useMemo, useState } from 'preact/hooks';
import { type SearchShard, searchLettersOf } from '../../model/search-index.ts';
import { type JoinedIndex, joinShards, shardsOf } from '../../state/search-shards.ts';
import type { FoldedNames } from '../../text/search/search-names.ts';
import { withoutArticle, wordsOf } from '../../text/search/search-words.ts';
import { usePage } from '../page-context.ts';
import { useFile } from './use-file.ts';

/** The words of the texts that a query needs: null until they came first, then those that came last. */
export function useSearchIndex(
  query: string,
  placesOf: (words: string) => readonly string[],
): { readonly index: JoinedIndex | null; readonly failed: boolean } {
  const { store } = usePage();
  const people = useFile<FoldedNames>('search/people.json');
  const names = useFile<readonly string[]>('search/index.json');
  const { articles } = store.atlas;
  const letters = searchLettersOf(articles);
  const [found, setFound] = useState<JoinedIndex | null>(null);
  const [failed, setFailed] = useState(false);
  const attempt = store.attempt.value;
  const asked = wordsOf(query)
    .map(({ folded }) => withoutArticle(folded))
    .join(' ');
  const ready = people?.status === 'ready' && names?.status === 'ready';
  const shards = useMemo(() => {
    if (people?.status !== 'ready' || names?.status !== 'ready') return '';
    const known = new Set(names.value);
    return shardsOf(query, letters, placesOf, people.value)
      .filter((name) => known.has(name))
      .join(' ');
  }, [query, letters, placesOf, people, names]);
  useEffect(() => {
    if (people?.status !== 'ready' || !ready) return;
    let current = true;
    setFailed(false);
    const coming = shards.split(' ').filter((name) => name !== '');
    Promise.all(coming.map((name) => store.file<SearchShard>(`search/${name}.json`))).then(
      (all) => current && setFound(joinShards(all, people.value, asked.split(' '))),
      () => current && setFailed(true),
    );
    return () => {
      current = false;
    };
  }, [shards, asked, people, ready, attempt, store]);
  return {
    index: found,
    failed: failed || people?.status === 'failed' || names?.status === 'failed',
  };
}
