import type { MentionEvidence, MentionReason } from '../../model/mention.ts';
import type { ReasonsFile } from '../../model/reasons.ts';
import { Loading } from '../loading.tsx';
import { usePage } from '../page-context.ts';
import { useFile } from './use-file.ts';

interface Props {
  readonly article: string;
  /** Offset of the mention in the article. */
  readonly start: number;
  /** The place that it means, in the reader's language; null for one abroad, which has no other name here. */
  readonly place: string | null;
  readonly metonymic: boolean;
}

/** Why a name in a text was taken for a place: what matched, what was set aside, what spoke for and against. */
export function MentionWhy({ article, start, place, metonymic }: Props) {
  const { why } = usePage().language.words.reading;
  const file = useFile<ReasonsFile>(`reasons/${article}.json`);
  return (
    <div class="mention-why">
      <h3>{why.title}</h3>
      <Loading of={file}>
        {({ mentions }) => {
          const found = mentions.find((mention) => mention.start === start);
          return found ? <Reason {...{ reason: found.reason, place, metonymic }} /> : null;
        }}
      </Loading>
    </div>
  );
}

function Reason({
  reason,
  place,
  metonymic,
}: Omit<Props, 'article' | 'start'> & { readonly reason: MentionReason }) {
  const { language } = usePage();
  const { why } = language.words.reading;
  const folds = reason.folds.map((fold) => why.foldNames[fold] ?? why.foldNames.spelling!);
  return (
    <>
      <p>
        <strong>{why.decided[reason.rule]}</strong> {reason.evidence.length === 0 && why.noEvidence}
      </p>
      <p>
        {reason.toponym === '' ? why.unlisted : why.listed(reason.toponym)}{' '}
        {place !== null && why.means(place)}
      </p>
      {reason.prefix !== '' && <p>{why.prefix(reason.prefix)}</p>}
      {folds.length > 0 && <p>{why.folds(language.list(folds))}</p>}
      <Evidence evidence={reason.evidence} />
      {metonymic && <p>{why.metonymic}</p>}
    </>
  );
}

/** What spoke for a reading and what against it, each with the words that were seen. */
export function Evidence({ evidence }: { readonly evidence: readonly MentionEvidence[] }) {
  const { why } = usePage().language.words.reading;
  const against = evidence.filter(({ weight }) => weight === 'against');
  const speaksFor = evidence.filter(({ weight }) => weight !== 'against');
  return (
    <dl class="evidence">
      {speaksFor.length > 0 && <dt>{why.for}</dt>}
      {speaksFor.map((one) => (
        <EvidenceLine key={`${one.rule} ${one.words}`} evidence={one} />
      ))}
      {against.length > 0 && <dt>{why.against}</dt>}
      {against.map((one) => (
        <EvidenceLine key={`${one.rule} ${one.words}`} evidence={one} />
      ))}
    </dl>
  );
}

function EvidenceLine({ evidence }: { readonly evidence: MentionEvidence }) {
  const { why } = usePage().language.words.reading;
  return (
    <dd>
      {why.rules[evidence.rule] ?? evidence.rule}
      {evidence.words !== '' && (
        <>
          : <bdi>«{evidence.words}»</bdi>
        </>
      )}
      {evidence.weight !== 'against' && <span class="second"> ({why[evidence.weight]})</span>}
    </dd>
  );
}
