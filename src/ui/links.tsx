import type { ComponentChildren } from 'preact';
import type { Page } from '../model/view.ts';
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

/** A link that opens a place or an area; `turn` is its number on the map. */
export function PlaceLink({
  id,
  onOpen,
  turn,
  children,
  ...rest
}: LinkProps & { readonly id: string; readonly onOpen?: (id: string) => void; readonly turn?: string }) {
  const { store, language } = usePage();
  const open = (event: MouseEvent) => act(event, () => (onOpen ?? store.actions.openPlace)(id));
  return (
    <a href={`#lang=${language.lang}&place=${id}`} onClick={open} data-turn={turn} {...rest}>
      {children}
    </a>
  );
}

/** The place that a link under an event's target leads to, null where there is none. */
export function placeLinked(target: EventTarget | null): string | null {
  const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[href*="&place="]') : null;
  return link && new URLSearchParams(link.hash.slice(1)).get('place');
}

/** A link that asks a stretch of front line what it stands on; pointing at it shows it on the map. */
export function FrontLink({
  front,
  children,
  ...rest
}: LinkProps & { readonly front: readonly [string, string] }) {
  const { store, language } = usePage();
  const { date } = store.view.value;
  const show = () => {
    store.hovered.value = front;
  };
  const hide = () => {
    store.hovered.value = null;
  };
  return (
    <a
      href={`#lang=${language.lang}&front=${front.join('.')}&date=${date}`}
      onClick={(event) =>
        act(event, () => {
          hide();
          store.actions.askFront(front);
        })
      }
      onPointerEnter={show}
      onPointerLeave={hide}
      onFocus={show}
      onBlur={hide}
      {...rest}
    >
      {children}
    </a>
  );
}

/** A link to a page of the panel. */
export function PageLink({ page, children, ...rest }: LinkProps & { readonly page: Page }) {
  const { store, language } = usePage();
  const open = (event: MouseEvent) => act(event, () => store.actions.openPage(page));
  return (
    <a href={`#lang=${language.lang}&page=${page}`} onClick={open} {...rest}>
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
}: LinkProps & { readonly id: string; readonly at?: number | undefined }) {
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
