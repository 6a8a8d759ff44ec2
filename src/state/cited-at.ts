import type { AtlasChange, PlaceLeaf } from '../model/atlas.ts';
import type { ClaimVerb } from '../model/claim.ts';

const ofHolding: readonly ClaimVerb[] = ['takes', 'holds', 'held-before', 'loses', 'withdraws'];

/**
 * Where in a cited article a change of control is told: the quote of the article's claim that the new
 * holder has the place, else of another claim of who holds it, else the first sentence that names it.
 * An offset of the article's text; undefined where the article does not name the place.
 */
export function citedAt(
  { claims, excerpts }: Pick<PlaceLeaf, 'claims' | 'excerpts'>,
  article: string,
  { to }: Pick<AtlasChange, 'to'>,
): number | undefined {
  const own = claims.filter((claim) => claim.article === article && ofHolding.includes(claim.verb));
  const gains = own.find(
    ({ actors, verb }) => actors.some((actor) => actor === to) && verb !== 'withdraws' && verb !== 'loses',
  );
  const claim = gains ?? own[0];
  if (claim) return claim.anchor.start;
  const excerpt = excerpts.find((one) => one.article === article);
  return excerpt && excerpt.start + (excerpt.sentences[0]?.[0] ?? 0);
}
