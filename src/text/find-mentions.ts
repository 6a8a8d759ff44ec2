import type { AnchoredRuling } from '../model/claim.ts';
import type { Mention } from '../model/mention.ts';
import type { Gazetteer } from './names.ts';
import { readToponyms } from './read-toponyms.ts';

/**
 * Every mention of a place in a text, in order and without overlap, each with its sense. Offsets are
 * UTF-16 code units of `text`; spans leave proclitics and settlement heads out and take ال and facility
 * heads in. An editor's ruling on a name of this text wins over every rule. Pure, linear in the text, never throws. For the reasons see `explainMentions`.
 */
export function findMentions(
  text: string,
  gazetteer: Gazetteer,
  rulings: readonly AnchoredRuling[] = [],
): readonly Mention[] {
  const mentions: Mention[] = [];
  for (const { accepted, start, end, name, metonymic } of readToponyms(text, gazetteer, rulings, false)
    .readings) {
    if (!accepted) continue;
    mentions.push({
      start,
      end,
      surface: text.slice(start, end),
      place: name.place,
      sense: metonymic ? 'metonymic' : 'literal',
      scope: name.scope,
    });
  }
  return mentions;
}
