import type { PassageTerm } from '../../model/voices.ts';
import { usePage } from '../page-context.ts';
import { HolderChip } from '../symbol.tsx';
import { sideKey } from './term-notes.ts';

interface Props {
  readonly term: PassageTerm;
  /** The name as the text writes it, and the language of the text. */
  readonly surface: string;
  readonly lang: 'ar' | 'en';
  /** Who speaks where the name stands in a quotation, if that is known. */
  readonly speaker?: string | null;
}

/** Whom a name denotes in its article, and what decided it. */
export function TermExplanation({ term, surface, lang, speaker = null }: Props) {
  const { words } = usePage().language;
  const { term: say, names } = words.reading;
  const side = sideKey(term.denotes);
  const told = side === 'gna' || side === 'lna';
  const explain = say.rules[term.rule];
  return (
    <div class="term-explanation">
      <p class="held-by">
        {told && <HolderChip holder={side} />}
        <span>
          <bdi lang={lang} class="term-surface">
            {surface}
          </bdi>{' '}
          <span class="second">({names[term.names]})</span>
        </span>
      </p>
      <p>
        <strong>
          {told ? say.denotes(words.holders[side]) : say[side === 'other' ? 'other' : 'untold']}
        </strong>
      </p>
      {term.quoted && <p>{speaker === null ? say.quoted : say.quotedOf(speaker)}</p>}
      {explain && <p class="second">{explain(term.words)}</p>}
    </div>
  );
}
