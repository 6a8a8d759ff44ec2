import type { CompassPoint, StatedDistance } from '../../model/distance.ts';
import type { Mention } from '../../model/mention.ts';
import { antecedentOf, endOfWay } from './stated-antecedent.ts';
import { type Direction, findDirections } from './stated-directions.ts';
import { type Figure, findFigures } from './stated-figures.ts';
import { endOffset, foldFigures } from './stated-fold.ts';
import * as gaps from './stated-gaps.ts';
import { apartFrom, firstFrom, indexFrom, lastUpTo } from './stated-order.ts';
import { findStatedPlaces, type StatedPlace } from './stated-places.ts';
import { subjectBefore, subjectOfFigure, subjectsBefore } from './stated-subjects.ts';

/** A text taken apart; positions are of the folded text. */
interface Parts {
  readonly folded: string;
  readonly places: readonly StatedPlace[];
  readonly directions: readonly Direction[];
}

/** What was read, before offsets lead back to the text. */
interface Statement {
  readonly start: number;
  readonly end: number;
  readonly from: StatedPlace;
  readonly to: string | null;
  readonly figure: Figure | null;
  readonly point: CompassPoint | null;
}

/** The place of a mention that the gazetteer lacks: it takes its figure, and leaves none to its neighbours. */
const unlisted = '';

/**
 * The distances and directions that a text states between places, Arabic or English, in order. A figure
 * counts only with the place that it starts from; a direction without a figure only with the place that it
 * describes, one statement for each where several share it. `mentions` are those of the same text.
 * Offsets are UTF-16 code units and span figure, direction and the place that they start from.
 */
export function findStatedDistances(text: string, mentions: readonly Mention[]): readonly StatedDistance[] {
  const foldedText = foldFigures(text);
  const { folded } = foldedText;
  const places = findStatedPlaces(foldedText, mentions);
  if (places.length === 0) return [];
  const parts: Parts = { folded, places, directions: findDirections(folded) };
  const measured = findFigures(folded).flatMap((figure) => readFigure(parts, figure) ?? []);
  const free = apartFrom(parts.directions, measured, folded.length);
  const statements = [...measured, ...free.flatMap((direction) => readDirection(parts, direction))];
  return statements
    .filter(({ from, to }) => to !== unlisted && (from.kind === 'unnamed' || from.place !== unlisted))
    .sort((a, b) => a.start - b.start)
    .map(({ start, end, from, to, figure, point }) => {
      const startOffset = foldedText.offsets[start]!;
      const stop = endOffset(foldedText, text, end);
      return {
        start: startOffset,
        end: stop,
        surface: text.slice(startOffset, stop),
        from: from.kind === 'unnamed' ? null : from.place,
        to,
        statedKm: figure?.km ?? null,
        ...(figure?.kmMax == null ? {} : { statedKmMax: figure.kmMax }),
        approximate: figure?.approximate ?? false,
        bearing: point,
      };
    });
}

/** A figure with what it starts from: after it, before it, or between two ends; null without any. */
function readFigure(parts: Parts, figure: Figure): Statement | null {
  return (
    endsAfter(parts, figure) ??
    placeAfter(parts, figure) ??
    betweenEnds(parts, figure) ??
    placeBefore(parts, figure) ??
    pronounBeside(parts, figure) ??
    wayTravelled(parts, figure)
  );
}

/** `450 كيلومترا بين طرابلس وسرت`, `240 km from Misrata to Sirte`, the span ending with the second place. */
function endsAfter({ folded, places }: Parts, figure: Figure): Statement | null {
  const at = indexFrom(places, figure.end);
  const [first, second] = [places[at], places[at + 1]];
  if (first?.kind !== 'point' || second?.kind !== 'point') return null;
  if (!gaps.figureToEnds.test(folded.slice(figure.end, first.start))) return null;
  if (!gaps.endToEnd.test(folded.slice(first.end, second.start))) return null;
  return { start: figure.start, end: second.end, from: first, to: second.place, figure, point: null };
}

/** `180 كم جنوب شرق العاصمة`, `30 كيلومترا من مركز سرت`, `65 km (40 miles) southeast of Tripoli`. */
function placeAfter({ folded, places, directions }: Parts, figure: Figure): Statement | null {
  const next = firstFrom(directions, figure.end);
  const direction = next && gaps.figureToDirection.test(folded.slice(figure.end, next.start)) ? next : null;
  const after = direction?.end ?? figure.end;
  const place = firstFrom(places, after);
  if (!place) return null;
  const gap = folded.slice(after, place.start);
  const joined = direction
    ? gaps.directionToPlace.test(gap)
    : gaps.figureToPlace.test(gap) &&
      place.kind !== 'country' &&
      (gaps.awayFrom.test(gap) ||
        gaps.within.test(folded.slice(Math.max(0, figure.start - 40), figure.start)));
  if (!joined) return null;
  const to = subjectOfFigure(folded, places, figure.start, place);
  if (place.kind === 'unnamed' && to === null) return null;
  // An adverb may close the statement: 450 كم عن طرابلس شرقا.
  const adverb = direction ? undefined : firstFrom(directions, place.end + 1);
  const closing =
    adverb?.start === place.end + 1 && /ا$/u.test(folded.slice(adverb.start, adverb.end)) ? adverb : null;
  const point = direction?.point ?? closing?.point ?? null;
  return { start: figure.start, end: closing?.end ?? place.end, from: place, to, figure, point };
}

/** `المسافة بين سرت ومصراتة نحو 240 كيلومترا`, `from Ajdabiya to Benghazi is roughly 160 km`. */
function betweenEnds({ folded, places }: Parts, figure: Figure): Statement | null {
  const second = lastUpTo(places, figure.start);
  const first = second && lastUpTo(places, second.start);
  if (!first || !second || first.kind !== 'point' || second.kind !== 'point') return null;
  const gap = folded.slice(second.end, figure.start);
  const whole = { start: first.start, from: first, to: second.place, figure, point: null };
  const apart = gaps.apart.exec(folded.slice(figure.end));
  if (!gaps.endToEnd.test(folded.slice(first.end, second.start))) return null;
  if (apart && gaps.endsToFigure.test(gap)) return { ...whole, end: figure.end + apart[0].length };
  if (!gaps.placeToFigure.test(gap)) return null;
  if (!gaps.beforeEnds.test(folded.slice(Math.max(0, first.start - 40), first.start))) return null;
  return { ...whole, end: figure.end };
}

/** `غرب سرت بنحو 100 كم`, `تبعد مصراتة عن طرابلس مئتي كيلومتر شرقا`. */
function placeBefore({ folded, places, directions }: Parts, figure: Figure): Statement | null {
  const place = lastUpTo(places, figure.start);
  if (!place || !gaps.placeToFigure.test(folded.slice(place.end, figure.start))) return null;
  const before = lastUpTo(directions, place.start);
  if (before && gaps.directionToPlace.test(folded.slice(before.end, place.start))) {
    const to = subjectOfFigure(folded, places, before.start, place);
    return { start: before.start, end: figure.end, from: place, to, figure, point: before.point };
  }
  if (!gaps.awayBefore.test(folded.slice(Math.max(0, place.start - 40), place.start))) return null;
  const next = firstFrom(directions, figure.end);
  const after = next && gaps.figureToDirection.test(folded.slice(figure.end, next.start)) ? next : null;
  const to = subjectOfFigure(folded, places, place.start, place);
  return {
    start: place.start,
    end: after?.end ?? figure.end,
    from: place,
    to,
    figure,
    point: after?.point ?? null,
  };
}

/** `عشرة كيلومترات منها`: the pronoun takes the place that it stands for. */
function pronounBeside({ folded, places }: Parts, figure: Figure): Statement | null {
  const pronoun = antecedentOf(folded, places, figure.start, figure.end);
  if (!pronoun) return null;
  const to = subjectOfFigure(folded, places, pronoun.start, pronoun.place);
  const { start, end, place: from } = pronoun;
  return { start, end, from, to: to === from.place ? null : to, figure, point: null };
}

/** `قطعت 145 كلم إلى طبرق`: a way whose beginning nobody names. */
function wayTravelled({ folded, places }: Parts, figure: Figure): Statement | null {
  const end = endOfWay(folded, places, figure.start, figure.end);
  if (!end) return null;
  const from: StatedPlace = { ...end, kind: 'unnamed' };
  return { start: figure.start, end: end.end, from, to: end.place, figure, point: null };
}

/** A direction without a figure: of a place, of the country in brackets, or an adverb between two places. */
function readDirection({ folded, places }: Parts, direction: Direction): Statement[] {
  const { start, end, point } = direction;
  const next = firstFrom(places, end);
  const bare = { figure: null, point };
  const subject = subjectBefore(folded, places, start);
  if (subject && next?.kind === 'point' && /^\s*$/u.test(folded.slice(subject.end, start))) {
    const leads =
      gaps.adverbToPlace.test(folded.slice(end, next.start)) && /ا$|^[a-z]/u.test(folded.slice(start, end));
    // From Benghazi in the east to Tripoli in the west: the adverbs say where the ends lie, not which way.
    const answered = /^ (?:شمالا|جنوبا|شرقا|غربا)(?!\p{L})/u.test(folded.slice(next.end));
    if (leads && answered) return [];
    if (leads) {
      return [{ start: subject.start, end, from: subject, to: next.place, ...bare }];
    }
  }
  const subjects = subjectsBefore(folded, places, start);
  if (subjects.length === 0) return [];
  const bracketed = folded[start - 1] === '(' && folded[end] === ')';
  if (bracketed) {
    const country: StatedPlace = { start, end, place: 'libya', kind: 'country' };
    return subjects.map(({ place }) => ({ start, end, from: country, to: place, ...bare }));
  }
  if (!next || next.kind === 'unnamed' || !gaps.directionToPlace.test(folded.slice(end, next.start)))
    return [];
  if (direction.definite && !/(?:الي|في|to the) ?$/u.test(folded.slice(Math.max(0, start - 10), start)))
    return [];
  return subjects
    .filter(({ place }) => place !== next.place)
    .map(({ place }) => ({ start, end: next.end, from: next, to: place, ...bare }));
}
