import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { openedIn } from './opened-in.ts';
import { usePage } from './page-context.ts';

/** The heading of what was opened; it takes the focus, so that a screen reader begins there. */
export function ViewHeading({
  children,
  onClose,
}: {
  readonly children: ComponentChildren;
  readonly onClose: () => void;
}) {
  const { store, language } = usePage();
  const heading = useRef<HTMLHeadingElement>(null);
  const opened = openedIn(store.view.value);
  useEffect(() => {
    // Not on the first load: there the reader begins at the top of the page.
    if (opened && store.step.peek() !== null) heading.current?.focus({ preventScroll: true });
  }, [opened, store]);
  return (
    <div class="view-heading">
      <h2 id="view-heading" tabIndex={-1} ref={heading}>
        {children}
      </h2>
      <button type="button" class="quiet close" onClick={onClose} aria-label={language.words.close}>
        <svg viewBox="0 0 24 24" width="20" height="20" aria-hidden="true">
          <path d="M6 6l12 12M18 6L6 18" />
        </svg>
      </button>
    </div>
  );
}
