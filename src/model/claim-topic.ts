import type { ClaimVerb } from './claim.ts';

/** What a claim speaks of: what is or was, what may come, or what should be. */
export type ClaimTopic = 'is' | 'may' | 'should';

/** The topics in the order in which they are read. */
export const claimTopics: readonly ClaimTopic[] = ['is', 'may', 'should'];

const topics: Readonly<Record<ClaimVerb, ClaimTopic>> = {
  takes: 'is',
  holds: 'is',
  'held-before': 'is',
  loses: 'is',
  withdraws: 'is',
  advances: 'is',
  'falls-back': 'is',
  attacks: 'is',
  'fails-to-take': 'is',
  deploys: 'is',
  denies: 'is',
  threatens: 'may',
  defends: 'may',
  'expects-battle': 'may',
  'would-intervene': 'may',
  'plans-entry': 'may',
  'proposes-demilitarising': 'should',
  'proposes-withdrawal': 'should',
  'proposes-evacuation': 'should',
  'proposes-handover': 'should',
  'demands-calm': 'should',
  'backs-intervention': 'should',
  rejects: 'should',
};

/** The topic of a verb. */
export function topicOf(verb: ClaimVerb): ClaimTopic {
  return topics[verb];
}
