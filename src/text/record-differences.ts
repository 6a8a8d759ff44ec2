import type { ArticleHead } from '../model/article.ts';
import type { ControlClaim } from '../model/claim.ts';
import type { Belligerent, Holder } from '../model/control.ts';
import type { DifferenceKind } from '../model/disagreement.ts';
import { addDays, claimPeriod, daysBetween, type Period } from './claim-period.ts';

/** What a change of control must say to be compared with a claim. */
interface RecordedChange {
  readonly date: string;
  readonly place: string;
  readonly from: Holder | null;
  readonly to: Holder;
}

/** A claim beside what the record says of the same place: a difference, and no judgement on either. */
export interface RecordDifference<Change extends RecordedChange> {
  readonly claim: string;
  readonly place: string;
  /**
   * `date`: the record has the same change on another day; `holder`: the record has another holder at
   * that time; `further`: the article says that the place was struck, the record that it was also taken.
   */
  readonly kind: DifferenceKind;
  /** The change in the record that differs, or that made the state that differs. */
  readonly change: Change;
  /** Days by which the record is later than the claim; negative where it is earlier; 0 but for `date`. */
  readonly days: number;
}

/**
 * Where the articles' claims about who took, held, lost or left a place differ from the record of
 * control. Areas and places without a record are passed over; `changes` are in order of date.
 */
export function recordDifferences<Change extends RecordedChange>(
  claims: readonly ControlClaim[],
  changes: readonly Change[],
  articles: readonly Pick<ArticleHead, 'id' | 'published'>[],
): RecordDifference<Change>[] {
  const published = new Map(articles.map((article) => [article.id, article.published]));
  return claims.flatMap((claim) => {
    const [actor] = claim.actors;
    if (claim.actors.length !== 1 || (actor !== 'gna' && actor !== 'lna')) return [];
    const days = claimPeriod(claim, published.get(claim.article) ?? '');
    return claim.places.flatMap((place) => {
      const history = changes.filter((change) => change.place === place);
      const saidTaken = claims.some(
        ({ article, verb, places }) =>
          article === claim.article && verb === 'takes' && places.includes(place),
      );
      const difference = compare(claim, actor, days, history, saidTaken);
      return difference ? [{ claim: claim.id, place, ...difference }] : [];
    });
  });
}

type Difference<Change> = Omit<RecordDifference<RecordedChange & Change>, 'claim' | 'place'>;

function compare<Change extends RecordedChange>(
  { verb, date }: ControlClaim,
  actor: Belligerent,
  days: Period,
  history: readonly Change[],
  saidTaken: boolean,
): Difference<Change> | null {
  const gains = history.filter(({ from, to }) => from !== null && to === actor);
  switch (verb) {
    case 'takes':
      return onAnotherDay(gains, days) ?? (gains.length === 0 ? otherHolder(actor, days, history) : null);
    case 'withdraws':
    case 'loses':
      return onAnotherDay(
        history.filter(({ from }) => from === actor),
        days,
      );
    case 'holds':
      return otherHolder(actor, days, history);
    case 'held-before':
      // What began in a month that the text names is compared by its beginning.
      return date === null ? null : onAnotherDay(gains, { from: days.from, to: beginning(date, days) });
    case 'attacks': {
      const gain = saidTaken ? undefined : gains.find((change) => isWithin(change.date, days));
      return gain ? { kind: 'further', change: gain, days: 0 } : null;
    }
    default:
      return null;
  }
}

/** The change nearest to the period, where none falls within it. */
function onAnotherDay<Change extends RecordedChange>(
  candidates: readonly Change[],
  days: Period,
): Difference<Change> | null {
  let nearest: Difference<Change> | null = null;
  for (const change of candidates) {
    if (isWithin(change.date, days)) return null;
    const off =
      change.date < days.from ? daysBetween(days.from, change.date) : daysBetween(days.to, change.date);
    if (!nearest || Math.abs(off) < Math.abs(nearest.days)) nearest = { kind: 'date', change, days: off };
  }
  return nearest;
}

/** The state in the record, where the actor holds the place on no day of the period. */
function otherHolder<Change extends RecordedChange>(
  actor: Belligerent,
  days: Period,
  history: readonly Change[],
): Difference<Change> | null {
  const before = history.filter(({ date }) => date <= days.from).at(-1);
  const during = history.filter(({ date }) => date > days.from && date <= days.to);
  const states = before ? [before, ...during] : during;
  const last = states.at(-1);
  return last && !states.some(({ to }) => to === actor) ? { kind: 'holder', change: last, days: 0 } : null;
}

function beginning(date: string, days: Period): string {
  return date.length === 10 ? days.from : addDays(`${addDays(`${date}-28`, 4).slice(0, 7)}-01`, -1);
}

function isWithin(day: string, { from, to }: Period): boolean {
  return from <= day && day <= to;
}
