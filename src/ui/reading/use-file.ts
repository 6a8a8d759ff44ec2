import { useEffect, useState } from 'preact/hooks';
import type { Loaded } from '../../state/shelf.ts';
import { usePage } from '../page-context.ts';

/** A file of the built data, fetched when the component that asks for it is shown; null asks for none. */
export function useFile<T>(name: string | null): Loaded<T> | null {
  const { store } = usePage();
  const attempt = store.attempt.value;
  const [loaded, setLoaded] = useState<Loaded<T> | null>(null);
  // A new attempt asks again for what did not come.
  useEffect(() => {
    let current = true;
    const tell = (answer: Loaded<T> | null) => {
      if (current) setLoaded(answer);
    };
    tell(name === null ? null : { status: 'loading' });
    if (name !== null) {
      store.file<T>(name).then(
        (value) => tell({ status: 'ready', value }),
        () => tell({ status: 'failed' }),
      );
    }
    return () => {
      current = false;
    };
  }, [name, store, attempt]);
  return loaded;
}
