import type { Words } from './words/ar.ts';

interface Props {
  readonly words: Words;
  /** Address of the same content without script. */
  readonly textPage: string;
  readonly onRetry: () => void;
}

/** What stands in the page's place where its first data did not come. */
export function Sorry({ words, textPage, onRetry }: Props) {
  return (
    <main class="sorry">
      <p>{words.loadFailed}</p>
      <button type="button" onClick={onRetry}>
        {words.retry}
      </button>
      <p>
        <a href={textPage}>{words.textPage}</a>
      </p>
    </main>
  );
}
