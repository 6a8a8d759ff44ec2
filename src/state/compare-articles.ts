import type { ArticleFile } from '../model/atlas.ts';
import type { AnchoredClaim } from '../model/claim.ts';
import type { DisagreementFile, DisagreementReason } from '../model/disagreement.ts';

/** A place with how often each of two articles names it. */
export interface SharedPlace {
  readonly place: string;
  readonly one: number;
  readonly other: number;
}

/** What two articles claim about one place. */
export interface MetClaims {
  readonly place: string;
  /** Why they do not go together; null where they say the same. */
  readonly reason: DisagreementReason | null;
  readonly one: readonly AnchoredClaim[];
  readonly other: readonly AnchoredClaim[];
}

/** Two articles laid beside each other. */
export interface Comparison {
  /** Places in Libya that both name, those named most often first. */
  readonly both: readonly SharedPlace[];
  /** Those that only one names; the other's count is 0. */
  readonly onlyOne: readonly SharedPlace[];
  readonly onlyOther: readonly SharedPlace[];
  readonly agree: readonly MetClaims[];
  readonly differ: readonly MetClaims[];
}

/**
 * Compares two articles by their places and claims. They differ where the disagreements say so; they agree
 * where both claim that the same party does the same with the same place.
 */
export function compareArticles(
  one: ArticleFile,
  other: ArticleFile,
  { opposed }: DisagreementFile,
): Comparison {
  const counts = [countPlaces(one), countPlaces(other)] as const;
  const places = [...new Set([...counts[0].keys(), ...counts[1].keys()])].map(
    (place): SharedPlace => ({
      place,
      one: counts[0].get(place) ?? 0,
      other: counts[1].get(place) ?? 0,
    }),
  );
  places.sort((a, b) => b.one + b.other - a.one - a.other || (a.place < b.place ? -1 : 1));
  const of = (article: ArticleFile, claims: readonly AnchoredClaim[]) =>
    claims.filter((claim) => claim.article === article.id);
  const differ = opposed.flatMap((met): MetClaims[] => {
    const { place, reason } = met;
    return [
      { place, reason, one: of(one, met.one), other: of(other, met.other) },
      { place, reason, one: of(one, met.other), other: of(other, met.one) },
    ].filter((pair) => pair.one.length > 0 && pair.other.length > 0);
  });
  return {
    both: places.filter((shared) => shared.one > 0 && shared.other > 0),
    onlyOne: places.filter((shared) => shared.other === 0),
    onlyOther: places.filter((shared) => shared.one === 0),
    agree: agreements(one, other),
    differ,
  };
}

function countPlaces({ mentions }: ArticleFile): ReadonlyMap<string, number> {
  const inLibya = mentions.filter(({ scope, place }) => scope === 'LY' && place !== 'libya');
  return new Map([...Map.groupBy(inLibya, ({ place }) => place)].map(([place, own]) => [place, own.length]));
}

function agreements(one: ArticleFile, other: ArticleFile): MetClaims[] {
  const keyed = ({ claims }: ArticleFile) =>
    Map.groupBy(
      claims.flatMap((claim) => claim.places.map((place) => ({ claim, place }))),
      ({ claim, place }) => `${place} ${claim.verb} ${[...claim.actors].sort().join(' ')}`,
    );
  const others = keyed(other);
  return [...keyed(one)].flatMap(([key, own]) => {
    const met = others.get(key);
    return met
      ? [
          {
            place: own[0]!.place,
            reason: null,
            one: own.map(({ claim }) => claim),
            other: met.map(({ claim }) => claim),
          },
        ]
      : [];
  });
}
