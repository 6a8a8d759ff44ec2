import type { AtlasChange } from '../model/atlas.ts';
import type { DifferenceKind } from '../model/disagreement.ts';
import { usePage } from './page-context.ts';

interface Props {
  readonly kind: DifferenceKind;
  readonly change: AtlasChange;
  readonly days: number;
}

/** What the record of control says where a claim says otherwise. */
export function RecordSays({ kind, change, days }: Props) {
  const { language } = usePage();
  const { words } = language;
  const told = words.control.disagreements;
  const day = language.day(change.date);
  const holder = words.holders[change.to];
  const off = language.count(Math.abs(days), told.days);
  const sentence = {
    date: () => told.date(day, days > 0 ? told.later(off) : told.earlier(off)),
    holder: () => told.holder(holder, day),
    further: () => told.further(holder, day),
  }[kind]();
  return <p class="record-says">{sentence}</p>;
}
