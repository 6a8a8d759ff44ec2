import type { BelligerentTerm, BelligerentWords } from '../model/belligerent-term.ts';
import type { Belligerent } from '../model/control.ts';
import { foldText } from './words/letters.ts';

/** Decides whose army a disputed name is, by what the text says around it, then by the text as a whole. */
export function decideDisputed(
  text: string,
  terms: readonly BelligerentTerm[],
  words: BelligerentWords,
): readonly BelligerentTerm[] {
  const commands = new Set(words.commands.map(foldText));
  const near = terms.map((term, index) =>
    term.denotes === null && term.names === 'force'
      ? (byCommander(text, terms, index, commands) ?? byOpponent(text, terms, index) ?? term)
      : term,
  );
  // What the rest of the text tells is the same for every name that is still open.
  const verdict = bySameName(near) ?? byContempt(near) ?? bySide(near);
  return verdict ? near.map((term) => (term.denotes === null ? { ...term, ...verdict } : term)) : near;
}

/** What is decided of a term: its side, by which rule, in view of which words. */
type Verdict = Pick<BelligerentTerm, 'denotes' | 'rule' | 'words'>;

const isSide = (denotes: BelligerentTerm['denotes']): denotes is Belligerent =>
  denotes === 'gna' || denotes === 'lna';
const otherSide = (side: Belligerent): Belligerent => (side === 'gna' ? 'lna' : 'gna');

/** قائد الجيش الليبي خليفة حفتر, الجيش الليبي المشير خليفة حفتر: a leader with nothing but command between. */
function byCommander(
  text: string,
  terms: readonly BelligerentTerm[],
  index: number,
  commands: ReadonlySet<string>,
): BelligerentTerm | undefined {
  const term = terms[index]!;
  for (const leader of [terms[index + 1], terms[index - 1]]) {
    if (leader?.names !== 'leader' || !isSide(leader.denotes)) continue;
    const [from, to] = leader.start > term.start ? [term.end, leader.start] : [leader.end, term.start];
    const between = text.slice(from, to);
    if (between.length > 40 || /[.؟!\n:]/.test(between)) continue;
    const words = foldText(between.replaceAll(/[^\p{L}\p{M}\s]/gu, ' '))
      .split(' ')
      .filter(Boolean);
    if (words.every((word) => commands.has(word.replace(/^(?:[وبل])(?=ال|\S{4})/, '')) || commands.has(word)))
      return { ...term, denotes: leader.denotes, rule: 'commander-named', words: leader.surface };
  }
  return undefined;
}

const against =
  /(?:^|[^\p{L}])(?:ضد|لمواجهه|مواجهه|من|لصد|صد|لاستعاده|لطرد|طرد|طردها|دحر|علي|against|from|repel|with|between|بين)(?![\p{L}])/u;

/** حقق الجيش الليبي انتصارات ضد ميليشيا حفتر: the other force of the sentence is the enemy. */
function byOpponent(
  text: string,
  terms: readonly BelligerentTerm[],
  index: number,
): BelligerentTerm | undefined {
  const term = terms[index]!;
  for (const other of [terms[index + 1], terms[index - 1], terms[index + 2], terms[index - 2]]) {
    if (other?.names !== 'force' || !isSide(other.denotes)) continue;
    const [from, to] = other.start > term.start ? [term.end, other.start] : [other.end, term.start];
    const between = text.slice(from, to);
    if (/[.؟!\n]/.test(between.replaceAll(/\d\.\d/g, '')) || !against.test(foldKeeping(between))) continue;
    return { ...term, denotes: otherSide(other.denotes), rule: 'opponent-named', words: other.surface };
  }
  return undefined;
}

const foldKeeping = (text: string): string => ` ${foldText(text.replaceAll(/[^\p{L}\p{M}\s]/gu, ' '))} `;

/** The same name was decided elsewhere in the text. */
function bySameName(terms: readonly BelligerentTerm[]): Verdict | undefined {
  const decided = terms.filter(
    (other) => isSide(other.denotes) && (other.rule === 'commander-named' || other.rule === 'opponent-named'),
  );
  const [first] = decided;
  if (!first || decided.some((other) => other.denotes !== first.denotes)) return undefined;
  return { denotes: first.denotes, rule: 'decided-elsewhere', words: first.surface };
}

/** A text that calls one side a militia keeps the army's name for the other. */
function byContempt(terms: readonly BelligerentTerm[]): Verdict | undefined {
  const scorned = terms.filter(
    (other) =>
      isSide(other.denotes) && /ميل?يشيا|مليشيا|ميلشيا|مرتزقة|عصابات|فلول|militia/i.test(other.surface),
  );
  const [first] = scorned;
  if (!first || !isSide(first.denotes) || scorned.some((other) => other.denotes !== first.denotes))
    return undefined;
  return { denotes: otherSide(first.denotes), rule: 'other-called-militia', words: first.surface };
}

/** A text that gives one side's force a name of its own speaks of the other when it says the army. */
function bySide(terms: readonly BelligerentTerm[]): Verdict | undefined {
  const named = terms.filter((other) => other.names === 'force' && isSide(other.denotes));
  const proper = named.find((other) => other.rule === 'proper-name');
  if (proper && named.every((other) => other.rule !== 'proper-name' || other.denotes === proper.denotes))
    return { denotes: proper.denotes, rule: 'proper-name-elsewhere', words: proper.surface };
  const [first] = named;
  if (!first || !isSide(first.denotes) || named.some((other) => other.denotes !== first.denotes))
    return undefined;
  return { denotes: otherSide(first.denotes), rule: 'only-other-side-named', words: first.surface };
}
