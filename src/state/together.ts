import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import type { Atlas } from '../model/atlas.ts';
import type { SceneBond } from '../model/scene.ts';
import type { SpokenTogether } from '../model/together.ts';
import type { Store } from './store.ts';

/** The lines between places that are spoken of together, the thinnest first, so that the strongest lie above. */
export function sceneBonds(
  { places }: Atlas,
  pairs: readonly SpokenTogether[],
  write: (count: number) => string,
): SceneBond[] {
  const positions = new Map(places.map(({ id, position }) => [id, position]));
  return pairs
    .flatMap(({ one, other, passages }): SceneBond[] => {
      const [from, to] = [positions.get(one), positions.get(other)];
      return from && to ? [{ pair: [one, other], line: [from, to], passages, label: write(passages) }] : [];
    })
    .reverse();
}

/** The pairs while their layer is on, fetched when it first is; else none. `end` stops following the layer. */
export function followTogether(store: Pick<Store, 'view' | 'attempt' | 'file'>): {
  readonly pairs: ReadonlySignal<readonly SpokenTogether[]>;
  readonly end: () => void;
} {
  const pairs = signal<readonly SpokenTogether[]>([]);
  const on = computed(() => store.view.value.layers.has('together'));
  const end = effect(() => {
    store.attempt.value;
    if (!on.value) {
      pairs.value = [];
      return;
    }
    let current = true;
    store.file<readonly SpokenTogether[]>('together.json').then(
      (value) => {
        if (current) pairs.value = value;
      },
      // The list beside the switch says that it did not come and offers another try.
      () => {},
    );
    return () => {
      current = false;
    };
  });
  return { pairs, end };
}
