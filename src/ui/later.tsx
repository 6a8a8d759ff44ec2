import { type Signal, signal } from '@preact/signals';
import type { FunctionComponent } from 'preact';
import type { Loaded } from '../state/shelf.ts';
import { Loading } from './loading.tsx';

/** A part of the page whose script comes when it is first shown. */
export interface Later<P> {
  readonly View: FunctionComponent<P>;
  /** Brings the script ahead of its need. */
  readonly bring: () => void;
}

/** Makes such a part from what imports it. A browser asks only once for a script: trying again loads the page anew. */
export function later<P extends object>(load: () => Promise<FunctionComponent<P>>): Later<P> {
  const script: Signal<Loaded<FunctionComponent<P>> | null> = signal(null);
  const bring = () => {
    if (script.value !== null) return;
    script.value = { status: 'loading' };
    load().then(
      (value) => {
        script.value = { status: 'ready', value };
      },
      () => {
        script.value = { status: 'failed' };
      },
    );
  };
  const View = (props: P) => {
    if (script.peek() === null) queueMicrotask(bring);
    return (
      <Loading of={script.value ?? { status: 'loading' }} onRetry={() => location.reload()}>
        {(Part) => <Part {...props} />}
      </Loading>
    );
  };
  return { View, bring };
}
