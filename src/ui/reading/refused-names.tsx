import { useState } from 'preact/hooks';
import type { ArticleFile } from '../../model/atlas.ts';
import type { ReasonsFile } from '../../model/reasons.ts';
import { ArticleLink } from '../links.tsx';
import { Loading } from '../loading.tsx';
import { usePage } from '../page-context.ts';
import { Evidence } from './mention-why.tsx';
import { useFile } from './use-file.ts';

/** Names in an article that are in the gazetteer and were not taken for places, each with why. */
export function RefusedNames({ article }: { readonly article: ArticleFile }) {
  const { why } = usePage().language.words.reading;
  const [open, setOpen] = useState(false);
  const file = useFile<ReasonsFile>(open ? `reasons/${article.id}.json` : null);
  return (
    <details class="refused" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{why.refusedList}</summary>
      <Loading of={file}>
        {({ refused }) => (
          <ul>
            {refused.map(({ start, surface, reason }) => (
              <li key={start}>
                <ArticleLink id={article.id} at={start}>
                  <bdi lang={article.lang}>{surface}</bdi>
                </ArticleLink>{' '}
                <span class="second">{why.decided[reason.rule]}</span>
                <Evidence evidence={reason.evidence} />
              </li>
            ))}
          </ul>
        )}
      </Loading>
    </details>
  );
}
