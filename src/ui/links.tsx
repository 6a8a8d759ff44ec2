import type { ComponentChildren } from 'preact';
import { usePage } from './page-context.ts';

/** A plain click is an action of the page; with a modifier the browser opens the link's own address. */
function act(event: MouseEvent, action: () => void): void {
  if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
  event.preventDefault();
  action();
}

interface LinkProps {
  readonly class?: string;
  readonly title?: string;
  readonly children: ComponentChildren;
}

/** A link that opens a place or an area. */
export function PlaceLink({
  id,
  onOpen,
  children,
  ...rest
}: LinkProps & { readonly id: string; readonly onOpen?: (id: string) => void }) {
  const { store, language } = usePage();
  const open = (event: MouseEvent) => act(event, () => (onOpen ?? store.actions.openPlace)(id));
  return (
    <a href={`#lang=${language.lang}&place=${id}`} onClick={open} {...rest}>
      {children}
    </a>
  );
}

/** A link that opens an article, at an offset of its text where one is given. */
export function ArticleLink({
  id,
  at,
  children,
  ...rest
}: LinkProps & { readonly id: string; readonly at?: number }) {
  const { store, language } = usePage();
  const open = (event: MouseEvent) => act(event, () => store.actions.openArticle(id, at));
  return (
    <a
      href={`#lang=${language.lang}&article=${id}${at === undefined ? '' : `&at=${at}`}`}
      onClick={open}
      {...rest}
    >
      {children}
    </a>
  );
}
