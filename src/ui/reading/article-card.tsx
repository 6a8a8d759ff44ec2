import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import type { ArticleFile } from '../../model/atlas.ts';
import type { PassageTerm } from '../../model/voices.ts';
import { findQuotations } from '../../text/quotations.ts';
import { sentenceAt, sentencesOf } from '../../text/sentence-at.ts';
import { ArticlePlaceBar } from '../article-place-bar.tsx';
import { usePage } from '../page-context.ts';
import type { Chosen } from './article-text.tsx';
import { CiteCard } from './cite-card.tsx';
import { ClaimCard } from './claim-card.tsx';
import { MentionWhy } from './mention-why.tsx';
import { TermExplanation } from './term-card.tsx';

interface Props {
  readonly article: ArticleFile;
  readonly chosen: Chosen | null;
  readonly onChoose: (chosen: Chosen | null) => void;
}

/** At the foot of an open article: what was chosen in it explains itself. */
export function ArticleCard({ article, chosen, onChoose }: Props) {
  const { store, language, nameOf } = usePage();
  const { words } = language;
  const { place } = store.view.value;
  const subject = place === null ? undefined : store.placeById(place);
  const card = useRef<HTMLElement>(null);
  const opener = useRef<HTMLElement | null>(null);
  // The card stands behind the whole text: whoever chose something with the keys goes on in it, and then back.
  useLayoutEffect(() => {
    const focused = document.activeElement;
    if (!chosen) {
      if (focused === document.body || card.current?.contains(focused)) opener.current?.focus();
      opener.current = null;
    } else if (focused instanceof HTMLElement && focused.closest('.article-text, .article-actions')) {
      opener.current = focused;
      card.current?.focus({ preventScroll: true });
    }
  }, [chosen]);
  useEffect(() => {
    const close = (event: KeyboardEvent) => {
      if (event.key === 'Escape') onChoose(null);
    };
    document.addEventListener('keydown', close);
    return () => document.removeEventListener('keydown', close);
  }, [onChoose]);
  if (!chosen && !subject) return null;
  return (
    <section class="article-card" aria-live="polite" tabIndex={-1} ref={card}>
      {chosen && (
        <button type="button" class="quiet close" aria-label={words.close} onClick={() => onChoose(null)}>
          <svg viewBox="0 0 24 24" width="20" height="20" aria-hidden="true">
            <path d="M6 6l12 12M18 6L6 18" />
          </svg>
        </button>
      )}
      {chosen?.what === 'term' && (
        <TermExplanation
          term={chosen.term}
          surface={article.text.slice(chosen.term.start, chosen.term.end)}
          lang={article.lang}
          speaker={speakerOf(article, chosen.term, language.lang)}
        />
      )}
      {chosen?.what === 'claims' && <ClaimCard article={article} ids={chosen.ids} />}
      {chosen?.what === 'sentence' && <SentenceCard {...{ article, chosen, onChoose }} />}
      {chosen?.what === 'mention' && (
        <details class="why-fold">
          <summary>{words.reading.why.title}</summary>
          <MentionWhy
            article={article.id}
            start={chosen.start}
            place={placeName(chosen.place)}
            metonymic={article.mentions.some(
              ({ start, sense }) => start === chosen.start && sense === 'metonymic',
            )}
          />
        </details>
      )}
      {subject && chosen?.what !== 'term' && chosen?.what !== 'sentence' && chosen?.what !== 'claims' && (
        <ArticlePlaceBar
          article={article}
          place={subject}
          at={chosen?.what === 'mention' ? chosen.start : null}
          onStep={(start) => onChoose({ what: 'mention', start, place: subject.id, scope: 'LY' })}
        />
      )}
    </section>
  );

  function placeName(id: string): string | null {
    const named = store.placeById(id);
    return named ? nameOf(named.name) : null;
  }
}

/** Who says the words in which a name stands, where an editor has read it: the speaker of a claim in the same quotation. */
function speakerOf(article: ArticleFile, { start }: PassageTerm, lang: 'ar' | 'en'): string | null {
  const quotation = findQuotations(article.text).find(([from, to]) => start >= from && start < to);
  if (!quotation) return null;
  const [from, to] = quotation;
  const claim = article.claims.find(
    ({ anchor, speakerKind }) => speakerKind !== 'narrator' && anchor.start < to && anchor.end > from,
  );
  return claim ? (lang === 'ar' ? claim.speakerAr : claim.speaker) : null;
}

function SentenceCard({
  article,
  chosen,
  onChoose,
}: Props & { readonly chosen: Extract<Chosen, { what: 'sentence' }> }) {
  const sentences = sentencesOf(article.text, article.paragraphs);
  const index = sentenceAt(sentences, chosen.start);
  const go = (to: number) => {
    const sentence = sentences[to];
    return sentence ? () => onChoose({ what: 'sentence', start: sentence[0], end: sentence[1] }) : null;
  };
  return (
    <CiteCard
      article={article}
      start={chosen.start}
      end={chosen.end}
      onPrevious={go(index - 1)}
      onNext={go(index + 1)}
    />
  );
}
