import { computed, effect, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { Proposal } from '../model/proposal.ts';
import type { View } from '../model/view.ts';
import type { Shelf } from './shelf.ts';

/** What articles propose: loaded while its layer is on. */
export interface Proposals {
  readonly proposals: ReadonlySignal<readonly Proposal[]>;
  /** The one that was touched. */
  readonly proposal: ReadonlySignal<Proposal | null>;
  readonly proposalId: Signal<string | null>;
}

/** Follows the layer of proposals. */
export function followProposals(view: ReadonlySignal<View>, shelf: Shelf): Proposals {
  const proposals = signal<readonly Proposal[]>([]);
  const proposalId = signal<string | null>(null);
  const on = computed(() => view.value.layers.has('proposals'));
  effect(() => {
    proposals.value = [];
    if (!on.value) return;
    let current = true;
    shelf.json<readonly Proposal[]>('proposals.json').then(
      (value) => {
        if (current) proposals.value = value;
      },
      () => {},
    );
    return () => {
      current = false;
    };
  });
  const proposal = computed(() => proposals.value.find(({ id }) => id === proposalId.value) ?? null);
  return { proposals, proposal, proposalId };
}
