import type { AnchoredClaim } from '../../model/claim.ts';
import type { TextNote, TextSign } from '../marked-text.tsx';

/** One sign behind each quoted statement; statements that end at the same place share it. */
export function claimSigns(
  claims: readonly AnchoredClaim[],
  title: string,
  pick: (ids: readonly string[]) => void,
): TextSign[] {
  return [...Map.groupBy(claims, ({ anchor }) => anchor.end)].map(([at, some]) => ({
    at,
    look: 'claim-sign',
    title,
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
