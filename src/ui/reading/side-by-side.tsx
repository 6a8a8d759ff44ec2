import type { ArticleFile } from '../../model/atlas.ts';
import type { DisagreementFile } from '../../model/disagreement.ts';
import { dirOf } from '../../model/view.ts';
import { compareArticles } from '../../state/compare-articles.ts';
import { daysBetween } from '../../text/claim-period.ts';
import { openingOf } from '../../text/opening.ts';
import { wordingsOf } from '../../text/wordings.ts';
import { ArticleLine, ArticleTitle } from '../article-line.tsx';
import { ArticleLink } from '../links.tsx';
import { Loading } from '../loading.tsx';
import { usePage } from '../page-context.ts';
import { ViewHeading } from '../view-heading.tsx';
import { ArticleText } from './article-text.tsx';
import { MetClaimsView } from './met-claims.tsx';
import { SharedPlaces } from './shared-places.tsx';
import { useFile } from './use-file.ts';
import { WordingColumns } from './wording-columns.tsx';

/** Two articles in two columns: whom they name and how, their places, their claims, their texts. */
export function SideBySide({ article, beside }: { readonly article: ArticleFile; readonly beside: string }) {
  const { store, language } = usePage();
  const { words } = language;
  const say = words.reading.beside;
  const other = useFile<ArticleFile>(`articles/${beside}.json`);
  const disagreements = useFile<DisagreementFile>('disagreements.json');
  return (
    <article class="side-by-side" aria-labelledby="view-heading">
      <ViewHeading onClose={store.actions.closeArticle}>{say.title}</ViewHeading>
      <p>
        <button type="button" class="link" onClick={() => store.actions.read({ beside: null }, 'push')}>
          {say.close}
        </button>
      </p>
      <Loading of={other}>
        {(second) => (
          <Loading of={disagreements}>
            {(file) => <Columns one={article} other={second} disagreements={file} />}
          </Loading>
        )}
      </Loading>
    </article>
  );
}

interface ColumnsProps {
  readonly one: ArticleFile;
  readonly other: ArticleFile;
  readonly disagreements: DisagreementFile;
}

function Columns({ one, other, disagreements }: ColumnsProps) {
  const { store, language } = usePage();
  const say = language.words.reading.beside;
  const met = compareArticles(one, other, disagreements);
  const apart = Math.abs(daysBetween(one.published, other.published));
  const both = [one, other] as const;
  return (
    <>
      <div class="two-columns">
        {both.map((article) => (
          <header key={article.id}>
            <h3 lang={article.lang} dir={dirOf(article.lang)}>
              <ArticleLink id={article.id}>
                <ArticleTitle article={{ ...article, opening: openingOf(article.text) }} />
              </ArticleLink>
            </h3>
            <p class="second">
              <ArticleLine article={article} />
            </p>
          </header>
        ))}
      </div>
      <p class="second">{apart === 0 ? say.sameDay : say.later(language.count(apart, say.days))}</p>
      <h3>{say.who}</h3>
      <div class="two-columns">
        {both.map((article) => (
          <WordingColumns
            key={article.id}
            wordings={wordingsOf(article.terms)}
            article={article.id}
            lang={article.lang}
          />
        ))}
      </div>
      <SharedPlaces met={met} />
      <MetClaimsView met={met} />
      <h3>{say.texts}</h3>
      <div class="two-columns">
        {both.map((article) => (
          <ArticleText
            key={article.id}
            article={article}
            chosen={null}
            onChoose={(chosen) =>
              chosen.what === 'mention' && chosen.scope === 'LY' && store.actions.visit(chosen.place)
            }
            onPoint={ignore}
          />
        ))}
      </div>
    </>
  );
}

/** Beside another text a sentence is not cited: it is in the article's own view. */
function ignore(): void {}
