import { useState } from 'preact/hooks';
import type { ArticleFile } from '../../model/atlas.ts';
import { openingWords } from '../../text/find-quoted.ts';
import { Icon } from '../icon.tsx';
import { usePage } from '../page-context.ts';

interface Props {
  readonly article: ArticleFile;
  readonly start: number;
  readonly end: number;
  /** Goes to the sentence before or after; null at an end of the text. */
  readonly onPrevious: (() => void) | null;
  readonly onNext: (() => void) | null;
}

/** The chosen sentence of an article: its link, and its words with outlet, date and link, each in one step. */
export function CiteCard({ article, start, end, onPrevious, onNext }: Props) {
  const { language } = usePage();
  const { cite } = language.words.reading;
  const [copied, setCopied] = useState<{ readonly text: string; readonly done: boolean } | null>(null);
  const words = encodeURIComponent(openingWords(article.text.slice(start, end)));
  const address = new URL(
    `#lang=${language.lang}&article=${article.id}&at=${start}&quote=${words}`,
    location.href,
  ).href;
  const source = [article.author, article.outlet ?? cite.unstated].filter((part) => part !== null);
  const date = language.day(article.published);
  const quoted = cite.quote(
    article.text.slice(start, end),
    source.join(`${language.words.comma} `),
    article.publishedPrecision === 'about' ? language.words.article.about(date) : date,
    address,
  );
  const copy = (text: string) => {
    navigator.clipboard?.writeText(text).then(
      () => setCopied({ text, done: true }),
      () => setCopied({ text, done: false }),
    ) ?? setCopied({ text, done: false });
  };
  return (
    <div class="cite">
      <h3>{cite.title}</h3>
      <p class="cite-actions">
        <button type="button" onClick={() => copy(address)}>
          {cite.link}
        </button>
        <button type="button" onClick={() => copy(quoted)}>
          {cite.cite}
        </button>
        <span class="place-bar-steps">
          <button
            type="button"
            aria-label={cite.previous}
            disabled={onPrevious === null}
            onClick={() => onPrevious?.()}
          >
            <Icon name="up" />
          </button>
          <button type="button" aria-label={cite.next} disabled={onNext === null} onClick={() => onNext?.()}>
            <Icon name="down" />
          </button>
        </span>
      </p>
      <p class="second" role="status">
        {copied && (copied.done ? cite.copied : cite.failed)}
      </p>
      {copied && !copied.done && <textarea readOnly value={copied.text} aria-label={cite.cite} rows={3} />}
    </div>
  );
}
