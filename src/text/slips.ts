const vowels = 'اوي';
const proclitics = 'وفبلك';

/** Shorter words are one letter away from too many others. */
const shortest = 5;

/**
 * What a hurried hand makes of a folded Arabic name of one word: a long vowel too many, too few or
 * doubled (تراغين, العجلات, ترهوونة), two letters changed about (زلتين). Names under five letters, the
 * article left out of count, have none.
 */
export function slipsOf(folded: string): readonly string[] {
  const article = folded.startsWith('ال') ? 'ال' : '';
  const core = folded.slice(article.length);
  if (core.length < shortest || folded.includes(' ')) return [];
  const found = new Set<string>();
  for (let at = 1; at < core.length; at++) {
    const before = core[at - 1]!;
    const here = core[at]!;
    const head = core.slice(0, at);
    const tail = core.slice(at + 1);
    if (isConsonant(before) && isConsonant(here))
      for (const vowel of vowels) found.add(head + vowel + here + tail);
    if (tail === '') continue;
    if (!isConsonant(here)) {
      // برؤية is رؤية after ب, not أبو روية; and الغرفة is a room, not الغريفة.
      const isWord = (at === 1 && proclitics.includes(before)) || (core.length === 5 && core.endsWith('ه'));
      if (!isWord) found.add(head + tail);
      found.add(head + here + here + tail);
    }
    // The first letter stays where it is.
    if (at > 1 && before !== here) found.add(head.slice(0, -1) + here + before + tail);
  }
  found.delete(core);
  return [...found].map((slip) => article + slip);
}

const isConsonant = (letter: string): boolean => !vowels.includes(letter);
