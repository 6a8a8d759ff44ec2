import type { Wording } from '../../model/voices.ts';
import { ArticleLink } from '../links.tsx';
import { usePage } from '../page-context.ts';
import { HolderChip } from '../symbol.tsx';

interface Props {
  readonly wordings: readonly Wording[];
  /** The article that they stand in. */
  readonly article: string;
  readonly lang: 'ar' | 'en';
}

const kinds = ['force', 'government', 'leader'] as const;

/** One article's words for each side, side by side; each leads to its first place in the text. */
export function WordingColumns({ wordings, article, lang }: Props) {
  const { words } = usePage().language;
  return (
    <div class="wording-columns">
      {(['gna', 'lna'] as const).map((side) => {
        const own = wordings.filter(({ denotes }) => denotes === side);
        return (
          <div key={side} class={`wording-column side-${side}`}>
            <p class="wording-side">
              <HolderChip holder={side} /> {words.reading.sides[side]}
            </p>
            {own.length === 0 ? (
              <p class="second">{words.reading.voices.noWords}</p>
            ) : (
              <ul>
                {kinds.flatMap((kind) =>
                  own
                    .filter(({ names }) => names === kind)
                    .map((wording) => <WordingItem key={wording.at} {...{ wording, article, lang }} />),
                )}
              </ul>
            )}
          </div>
        );
      })}
    </div>
  );
}

function WordingItem({ wording, article, lang }: Omit<Props, 'wordings'> & { readonly wording: Wording }) {
  const { language } = usePage();
  const { names, voices } = language.words.reading;
  return (
    <li class={`wording wording-${wording.names}`}>
      <ArticleLink id={article} at={wording.at} title={names[wording.names]}>
        <bdi lang={lang}>{wording.words}</bdi>
      </ArticleLink>
      {wording.count > 1 && (
        <span class="figure">
          <span aria-hidden="true">×{language.number(wording.count)}</span>
          <span class="visually-hidden">{language.count(wording.count, voices.times)}</span>
        </span>
      )}
      {wording.quoted > 0 && wording.names !== 'leader' && (
        <span class="second quoted-times">
          {wording.quoted === wording.count
            ? voices.quoted
            : voices.partlyQuoted(language.number(wording.quoted))}
        </span>
      )}
    </li>
  );
}
