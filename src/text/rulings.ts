import type { AnchoredRuling } from '../model/claim.ts';
import { note, type Reading } from './reading.ts';
import { rule } from './rules.ts';
import type { Unlisted } from './unlisted/unlisted.ts';

/**
 * Lets editors' rulings win over every rule: the name inside a ruling's anchor means the place that it
 * says, or none.
 */
export function followRulings(readings: readonly Reading[], rulings: readonly AnchoredRuling[]): void {
  for (const { anchor, place } of rulings)
    for (const reading of readings) {
      if (reading.nameStart < anchor.start || reading.nameEnd > anchor.end) continue;
      reading.decidedBy = 'ruling';
      if (place === null) {
        note(reading, rule.rulingAgainst, -1);
        reading.accepted = false;
        continue;
      }
      note(reading, rule.ruling, -1);
      reading.accepted = true;
      reading.name = reading.all.find((name) => name.place === place) ?? {
        ...reading.name,
        place,
        scope: 'LY',
      };
    }
}

/** The same for names that the gazetteer lacks: each is the place that a ruling says, or none. */
export function ruleOnUnlisted(
  unlisted: readonly Unlisted[],
  rulings: readonly AnchoredRuling[],
): readonly Unlisted[] {
  return unlisted.flatMap((one) => {
    const ruled = rulings.find(({ anchor }) => anchor.start < one.end && one.start < anchor.end);
    if (!ruled) return [one];
    return ruled.place === null ? [] : [{ ...one, place: ruled.place, evidence: [rule.ruling, -1] }];
  });
}
