import type { ComponentChildren } from 'preact';
import type { Loaded } from '../state/shelf.ts';
import { usePage } from './page-context.ts';

/** What was loaded, a word while it comes, or what to do when it did not. */
export function Loading<T>({
  of,
  children,
}: {
  readonly of: Loaded<T> | null;
  readonly children: (value: T) => ComponentChildren;
}) {
  const { store, language } = usePage();
  if (of === null) return null;
  if (of.status === 'ready') return <>{children(of.value)}</>;
  if (of.status === 'loading') return <p class="empty">{language.words.loading}</p>;
  return (
    <div class="empty" role="alert">
      <p>{language.words.loadFailed}</p>
      <button type="button" onClick={store.actions.retry}>
        {language.words.retry}
      </button>
    </div>
  );
}
