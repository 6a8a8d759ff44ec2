import type { ComponentChildren } from 'preact';
import { useErrorBoundary } from 'preact/hooks';
import type { Loaded } from '../state/shelf.ts';
import { usePage } from './page-context.ts';

/** What was loaded, a word while it comes, or what to do when it did not. */
export function Loading<T>({
  of,
  onRetry,
  children,
}: {
  readonly of: Loaded<T> | null;
  /** Instead of asking for the file again. */
  readonly onRetry?: () => void;
  readonly children: (value: T) => ComponentChildren;
}) {
  const { store, language } = usePage();
  // What came but cannot be shown is told like what did not come.
  const [broken, forget] = useErrorBoundary();
  if (of === null) return null;
  if (of.status === 'ready' && broken === undefined) return <Shown of={of.value}>{children}</Shown>;
  if (of.status === 'loading') return <p class="empty">{language.words.loading}</p>;
  return (
    <div class="empty" role="alert">
      <p>{language.words.loadFailed}</p>
      <button
        type="button"
        onClick={() => {
          forget();
          (onRetry ?? store.actions.retry)();
        }}
      >
        {language.words.retry}
      </button>
    </div>
  );
}

/** Shows below its caller, so that the caller catches what goes wrong in it. */
function Shown<T>({ of, children }: { readonly of: T; readonly children: (value: T) => ComponentChildren }) {
  return <>{children(of)}</>;
}
