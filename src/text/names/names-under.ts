import { type HeadClass, headClasses } from '../lexicon/cues.ts';
import { sides } from '../lexicon/head-words.ts';
import { foldText } from '../words/letters.ts';
import type { Name } from './names.ts';

/**
 * The names that a facility head leaves: those listed with it, else those of its kind, else any that
 * stands alone (ميناء بنغازي where the gazetteer has only the town). `alone` holds the names without head.
 */
export function namesUnder(all: readonly Name[], alone: readonly Name[], head: number): readonly Name[] {
  if (head === 0) return alone;
  // بوابة إفريقيا is a publication: no gate bears a foreign name.
  if (headClasses[head] === 'gate' && alone[0]?.scope === 'foreign') return [];
  const exact = all.filter((name) => name.head === head);
  const listed = exact.length > 0 ? exact : all.filter((name) => name.head > 0 && alike(name.head, head));
  // بوابة سرت is no one gate where each of them has its side.
  if (headClasses[head] === 'gate' && listed.length > 0 && listed.every(isAskedFor))
    return [...alone, ...listed];
  if (listed.length > 0) return listed.toSorted((a, b) => closingRank(a) - closingRank(b));
  // محطة الزهراء is any station.
  if (headClasses[head] === 'plant') return [];
  if (headClasses[head] === 'refinery') return alone.filter(({ trust }) => trust === 'safe');
  const kinds = kindsOf[headClasses[head]!] ?? [];
  const fitting = alone.filter((name) => kinds.includes(name.kind));
  // حقل الناصرية is no quarter: a doubtful name takes no head of another kind.
  if (fitting.length > 0) return fitting;
  // ميناء الماية: any town may have one.
  const takes = common.has(headClasses[head]!);
  return alone.filter(({ trust, noun, scope }) => trust !== 'hard' || (takes && !noun && scope === 'LY'));
}

/** What stands in any town, and is named for it. */
const common: ReadonlySet<HeadClass> = new Set(['gate', 'bridge', 'port', 'camp']);

const askedFor: ReadonlySet<string> = new Set(['البحريه', 'المدني', ...sides.split(' ').map(foldText)]);

/** True for what is never meant without its adjective: قاعدة طرابلس البحرية, مطار الجفرة المدني. */
export const isAskedFor = ({ closing }: Name): boolean => askedFor.has(closing);

const closingRank = (name: Name): number => (name.closing === '' ? 0 : isAskedFor(name) ? 2 : 1);

// A base and an airport often share the runway and the name.
const alike = (a: number, b: number): boolean => a <= 2 && b <= 2;

const kindsOf: Readonly<Partial<Record<HeadClass, readonly string[]>>> = {
  base: ['air_base', 'airport', 'camp'],
  airport: ['airport', 'air_base'],
  port: ['oil_port'],
  camp: ['camp', 'air_base'],
  field: ['oil_field'],
  crossing: ['crossing'],
  gate: ['checkpoint'],
  valley: ['valley'],
};
