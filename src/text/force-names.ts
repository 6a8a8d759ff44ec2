import type { ClaimParty, ControlClaim } from '../model/claim.ts';
import type { ForceNames } from '../model/disagreement.ts';

/**
 * What each article, or who it quotes, calls the parties of its claims: opposite armies are “the Libyan
 * army” in different articles. Words that stand for several parties together are left out.
 */
export function forceNames(claims: readonly ControlClaim[]): ForceNames[] {
  const names = new Map<string, { article: string; party: ClaimParty; words: Set<string> }>();
  const note = (article: string, parties: readonly ClaimParty[], words: string | null) => {
    const [party] = parties;
    if (parties.length !== 1 || party === undefined || words === null) return;
    const key = `${article} ${party}`;
    const entry = names.get(key) ?? { article, party, words: new Set() };
    entry.words.add(words);
    names.set(key, entry);
  };
  for (const { article, actors, actorWords, counterparts, counterpartWords } of claims) {
    note(article, actors, actorWords);
    note(article, counterparts, counterpartWords);
  }
  return [...names.values()].map(({ article, party, words }) => ({ article, party, words: [...words] }));
}
