import { dirOf } from '../../model/view.ts';
import type { NameUse, SharedName, VoicesFile } from '../../model/voices.ts';
import { ArticleHead } from '../article-head.tsx';
import { ArticleLine } from '../article-line.tsx';
import { ArticleLink } from '../links.tsx';
import { Loading } from '../loading.tsx';
import { MarkedText } from '../marked-text.tsx';
import { NewestOnly } from '../newest-only.tsx';
import { usePage } from '../page-context.ts';
import { HolderChip } from '../symbol.tsx';
import { sideKey } from './term-notes.ts';
import { useFile } from './use-file.ts';
import { WordingColumns } from './wording-columns.tsx';

/** All articles' names for the two sides, and first the names that denote both. */
export function VoicesView() {
  const { voices } = usePage().language.words.reading;
  const file = useFile<VoicesFile>('voices.json');
  return (
    <div class="voices-view">
      <h2>{voices.title}</h2>
      <p class="intro">{voices.intro}</p>
      <NewestOnly />
      <Loading of={file}>
        {(value) => (
          <>
            {value.shared.map((name) => (
              <SharedNameView key={name.words} name={name} />
            ))}
            <Voices voices={value.voices} />
          </>
        )}
      </Loading>
    </div>
  );
}

function SharedNameView({ name }: { readonly name: SharedName }) {
  const { words } = usePage().language;
  const { voices, sides } = words.reading;
  return (
    <section class="shared-name">
      <h3>{voices.shared(name.words)}</h3>
      <p class="second">{voices.sharedIntro}</p>
      {(['gna', 'lna'] as const).map((side) => (
        <div key={side} class={`shared-side side-${side}`}>
          <h4>
            <HolderChip holder={side} /> {voices.here}: {sides[side]}
          </h4>
          {name.uses
            .filter(({ denotes }) => denotes === side)
            .map((use) => (
              <UseView key={use.article} use={use} />
            ))}
        </div>
      ))}
    </section>
  );
}

function UseView({ use }: { readonly use: NameUse }) {
  const { store, language } = usePage();
  const { term } = language.words.reading;
  const article = store.labelOf(use.article);
  if (!article) return null;
  const { start, end, rule, words, denotes } = use.term;
  const note = { start, end, look: `term chosen term-${sideKey(denotes)}`, title: '' };
  return (
    <figure class="use">
      <blockquote lang={article.lang} dir={dirOf(article.lang)}>
        <ArticleLink id={article.id} at={use.at}>
          <MarkedText text={use.sentence} marks={[]} notes={[note]} />
        </ArticleLink>
      </blockquote>
      <figcaption class="second">
        <ArticleLine article={article} />
        <br />
        {term.rules[rule]?.(words)}
      </figcaption>
    </figure>
  );
}

function Voices({ voices }: Pick<VoicesFile, 'voices'>) {
  const { store, language } = usePage();
  return (
    <section>
      <h3>{language.words.reading.voices.everyArticle}</h3>
      {voices.map((voice) => {
        const article = store.labelOf(voice.article);
        if (!article) return null;
        return (
          <section key={article.id} class="voice">
            <ArticleHead article={article} />
            <WordingColumns wordings={voice.wordings} article={article.id} lang={article.lang} />
          </section>
        );
      })}
    </section>
  );
}
