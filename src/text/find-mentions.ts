import type { AnchoredRuling } from '../model/claim.ts';
import type { Mention } from '../model/mention.ts';
import type { Gazetteer } from './names/names.ts';
import { readToponyms } from './read-toponyms.ts';
import type { Unlisted } from './unlisted/unlisted.ts';

/**
 * Every mention of a place in a text, in order and without overlap, each with its sense. Offsets are
 * UTF-16 code units of `text`; spans leave proclitics and settlement heads out and take ال and facility
 * heads in. An editor's ruling on a name of this text wins over every rule. What stands as a place of Libya
 * does and the gazetteer lacks is among them, `unlisted`. Pure, linear in the text, never throws. For the
 * reasons see `explainMentions`.
 */
export function findMentions(
  text: string,
  gazetteer: Gazetteer,
  rulings: readonly AnchoredRuling[] = [],
): readonly Mention[] {
  const mentions: Mention[] = [];
  const { readings, unlisted } = readToponyms(text, gazetteer, rulings, false);
  let next = 0;
  const addUnlisted = (before: number): void => {
    for (; next < unlisted.length && unlisted[next]!.start < before; next++)
      mentions.push(mentionOf(text, unlisted[next]!));
  };
  for (const { accepted, start, end, name, metonymic } of readings) {
    if (!accepted) continue;
    addUnlisted(start);
    mentions.push({
      start,
      end,
      surface: text.slice(start, end),
      place: name.place,
      sense: metonymic ? 'metonymic' : 'literal',
      scope: name.scope,
    });
  }
  addUnlisted(text.length);
  return mentions;
}

/** A name that the gazetteer lacks, as a mention. */
export const mentionOf = (text: string, { start, end, place }: Unlisted): Mention => ({
  start,
  end,
  surface: text.slice(start, end),
  place,
  sense: 'literal',
  scope: place === '' ? 'unlisted' : 'LY',
});
