import { effect } from '@preact/signals';
import { formatAddress, parseAddress } from './address.ts';
import type { Store } from './store.ts';

/**
 * Writes the view into the address, and reads it from there when the reader goes back, forward or pastes a
 * link. `begunWith` is the fragment that the view was first read from.
 */
export function keepAddress(store: Store, begunWith: string): void {
  effect(() => {
    const address = formatAddress(store.view.value);
    if (store.step.value === null || address === location.hash) return;
    try {
      if (store.step.value === 'push') history.pushState(null, '', address);
      else history.replaceState(null, '', address);
    } catch {
      // Safari takes a hundred addresses in half a minute and refuses more: the next step writes it.
    }
  });
  const restore = () => {
    if (location.hash !== formatAddress(store.view.value)) {
      store.actions.restore(parseAddress(location.hash, store.view.value.lang));
    }
  };
  addEventListener('popstate', restore);
  addEventListener('hashchange', restore);
  // A link may have been pasted over the address while the first data were on their way.
  if (location.hash !== begunWith) restore();
}
