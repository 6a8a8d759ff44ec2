import type { AnchoredClaim } from '../../model/claim.ts';
import { openingWords } from '../../text/find-quoted.ts';
import type { TextNote, TextSign } from '../marked-text.tsx';

/**
 * One sign behind each quoted statement of a text, told by the statement's first words; statements that end
 * at the same place share it.
 */
export function claimSigns(
  text: string,
  claims: readonly AnchoredClaim[],
  title: (said: string) => string,
  pick: (ids: readonly string[]) => void,
): TextSign[] {
  return [...Map.groupBy(claims, ({ anchor }) => anchor.end)].map(([at, some]) => ({
    at,
    look: 'claim-sign',
    title: title(openingWords(text.slice(some[0]!.anchor.start, at))),
    act: () => pick(some.map(({ id }) => id)),
  }));
}

/** The words of the statements that are open, so that they stand out. */
export function openClaimNotes(
  claims: readonly AnchoredClaim[],
  open: readonly string[],
  title: string,
): TextNote[] {
  return claims
    .filter(({ id }) => open.includes(id))
    .map(({ anchor: { start, end } }) => ({ start, end, look: 'claim-open', title }));
}
