import type { ArticleFile } from '../../model/atlas.ts';
import { dirOf } from '../../model/view.ts';
import type { Hit } from '../../text/search/search-index.ts';
import { markWords } from '../../text/search/search-index.ts';
import { splitSentences } from '../../text/split-passages.ts';
import { ArticleLine } from '../article-line.tsx';
import { cutText } from '../cut-text.ts';
import { usePage } from '../page-context.ts';
import { claimVerbWords } from '../words/claim-words.ts';
import { useFile } from './use-file.ts';

interface Props {
  readonly hit: Hit;
  /** Id of the article that it stands in. */
  readonly article: string;
}

/** A passage or a claim that was found: the sentence that answers, with the words marked, and its source. */
export function SearchHit({ hit, article }: Props) {
  const { language, nameOf } = usePage();
  const file = useFile<ArticleFile>(`articles/${article}.json`);
  const open = file?.status === 'ready' ? file.value : null;
  if (!open) return <span class="hit-text">{language.words.loading}</span>;
  const claim = open.claims.find(({ id }) => id === hit.entry.claim);
  return (
    <>
      <span class="second">
        {claim && (
          <>
            <strong>{nameOf(claimVerbWords[claim.verb])}</strong> ·{' '}
            {language.lang === 'ar' ? claim.speakerAr : claim.speaker} ·{' '}
            {claim.date !== null && claim.date !== open.published && (
              <>{language.words.reading.search.about(language.date(claim.date))} · </>
            )}
          </>
        )}
        <ArticleLine article={open} />
      </span>
      <span class="hit-text" lang={open.lang} dir={dirOf(open.lang)}>
        <Sentence hit={hit} article={open} />
      </span>
    </>
  );
}

/** Letters before the first mark after which a sentence is shown from nearer. */
const longestLead = 90;

function Sentence({ hit, article }: { readonly hit: Hit; readonly article: ArticleFile }) {
  const { start: from, end: to } = hit.entry;
  const text = article.text.slice(from, to);
  const named = article.mentions
    .filter(({ place, start, end }) => hit.places.includes(place) && start >= from && end <= to)
    .map(({ start, end }) => ({ start: start - from, end: end - from }));
  const marks = [...markWords(text, hit.words, hit.people).map(([start, end]) => ({ start, end })), ...named];
  const first = Math.min(...marks.map(({ start }) => start), text.length);
  const sentences = splitSentences(text);
  const [begin, end] = sentences.find(([, last]) => first < last) ?? sentences[0] ?? [0, text.length];
  // A long sentence begins a few words before the first mark.
  const start = first - begin > longestLead ? text.lastIndexOf(' ', first - longestLead / 2) + 1 : begin;
  return (
    <>
      {start > begin && '… '}
      {cutText(text.length, [...marks, { start, end }])
        .filter(([at]) => at >= start && at < end)
        .map(([at, until]) => {
          const words = text.slice(at, until);
          const marked = marks.some((mark) => at >= mark.start && at < mark.end);
          return marked ? <mark key={at}>{words}</mark> : words;
        })}
    </>
  );
}
