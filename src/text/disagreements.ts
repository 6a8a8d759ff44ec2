import type { ArticleHead } from '../model/article.ts';
import type { ControlClaim } from '../model/claim.ts';
import type { DisagreementReason } from '../model/disagreement.ts';
import { addDays, claimPeriod, type Period, sharedDays, spanOf } from './claim-period.ts';

/** Statements about one place that do not go together, on two sides. */
export interface Disagreement extends Period {
  readonly place: string;
  readonly reason: DisagreementReason;
  /** Ids of claims; each goes against at least one on the other side. */
  readonly one: readonly string[];
  readonly other: readonly string[];
}

/** What is meant or proposed stands for this many days after it was said, unless it is taken up again. */
const standingDays = 30;

/**
 * What the articles disagree about: for each place and reason, the statements of different speakers whose
 * days overlap and that cannot both hold, or that oppose each other. In order of place, then of reason.
 */
export function disagreements(
  claims: readonly ControlClaim[],
  articles: readonly Pick<ArticleHead, 'id' | 'published'>[],
): Disagreement[] {
  const published = new Map(articles.map((article) => [article.id, article.published]));
  const found = new Map<string, { one: Set<string>; other: Set<string>; days: Period } & Opposition>();
  for (const one of claims) {
    for (const other of claims) {
      const reason = reasonAgainst(one, other);
      if (!reason || sameSpeaker(one, other)) continue;
      const days = sharedDays(
        standingPeriod(one, published.get(one.article) ?? ''),
        standingPeriod(other, published.get(other.article) ?? ''),
      );
      if (!days) continue;
      for (const place of one.places.filter((each) => other.places.includes(each))) {
        const key = `${place} ${reason}`;
        const group = found.get(key) ?? { place, reason, one: new Set(), other: new Set(), days };
        // Where both orders oppose, as for two holders, a claim keeps the side that it was first put on.
        if (group.one.has(other.id) || group.other.has(one.id)) continue;
        group.one.add(one.id);
        group.other.add(other.id);
        found.set(key, { ...group, days: spanOf(group.days, days) });
      }
    }
  }
  return [...found.entries()]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, { place, reason, one, other, days }]) => ({
      place,
      reason,
      one: [...one],
      other: [...other],
      ...days,
    }));
}

interface Opposition {
  readonly place: string;
  readonly reason: DisagreementReason;
}

/** Why the first claim goes against the second; null where it does not. Places and days are not compared. */
function reasonAgainst(one: ControlClaim, other: ControlClaim): DisagreementReason | null {
  if (one.answers === other.id && one.verb === 'rejects') return 'refused';
  if (isHolding(one) && isHolding(other) && !one.actors.some((actor) => other.actors.includes(actor))) {
    return 'holder';
  }
  if (one.verb === 'withdraws' && other.verb === 'takes' && one.article !== other.article) {
    return other.counterparts.some((party) => one.actors.includes(party)) ? 'left-or-driven' : null;
  }
  if (usesForce(one) && (keepsForcesOut(other) || other.verb === 'demands-calm')) return 'force-or-calm';
  if (keepsForcesOut(one) && (other.verb === 'plans-entry' || movesOneSide(other))) return 'terms';
  return null;
}

function isHolding({ verb }: ControlClaim): boolean {
  return verb === 'takes' || verb === 'holds';
}

/** Force that one side uses or means to use; fighting that goes on between both takes no side. */
function usesForce({ verb, actors }: ControlClaim): boolean {
  if (actors.includes('gna') && actors.includes('lna')) return false;
  return verb === 'attacks' || verb === 'threatens' || verb === 'defends' || verb === 'expects-battle';
}

function keepsForcesOut({ verb }: ControlClaim): boolean {
  return verb === 'proposes-demilitarising' || verb === 'proposes-evacuation';
}

function movesOneSide({ verb, counterparts }: ControlClaim): boolean {
  return verb === 'proposes-withdrawal' && counterparts.includes('gna') !== counterparts.includes('lna');
}

/** The days of a claim; what is meant, proposed or rejected goes on standing for a while. */
function standingPeriod(claim: ControlClaim, published: string): Period {
  const days = claimPeriod(claim, published);
  const isOfWhatWas = isHolding(claim) || claim.verb === 'withdraws' || claim.verb === 'attacks';
  return isOfWhatWas ? days : { from: days.from, to: addDays(days.to, standingDays) };
}

/** A narrator is each article's own; a named speaker may be quoted by several. */
function sameSpeaker(one: ControlClaim, other: ControlClaim): boolean {
  return one.speaker === other.speaker && (one.speakerKind !== 'narrator' || one.article === other.article);
}
