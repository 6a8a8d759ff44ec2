import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { Proposal } from '../model/proposal.ts';
import type { View } from '../model/view.ts';
import { loadWanted } from './load.ts';
import type { Loaded, Shelf } from './shelf.ts';

/** What articles propose: loaded while its layer is on. */
export interface Proposals {
  /** Null while the layer is off. */
  readonly proposals: ReadonlySignal<Loaded<readonly Proposal[]> | null>;
  /** The one that was touched. */
  readonly proposal: ReadonlySignal<Proposal | null>;
  readonly proposalId: Signal<string | null>;
}

/** Follows the layer of proposals. */
export function followProposals(
  view: ReadonlySignal<View>,
  attempt: ReadonlySignal<number>,
  shelf: Pick<Shelf, 'json'>,
): Proposals {
  const proposalId = signal<string | null>(null);
  const on = computed(() => view.value.layers.has('proposals'));
  const proposals = loadWanted(attempt, () =>
    on.value ? shelf.json<readonly Proposal[]>('proposals.json') : null,
  );
  const proposal = computed(() =>
    proposals.value?.status === 'ready'
      ? (proposals.value.value.find(({ id }) => id === proposalId.value) ?? null)
      : null,
  );
  return { proposals, proposal, proposalId };
}
