import { foldText } from '../words/letters.ts';

/** A spelling to look up, folded; `doubtful` where the changed form is likelier to be another word. */
export interface Spelling {
  readonly folded: string;
  readonly doubtful: boolean;
}

/**
 * Every spelling of an Arabic name that no folding reaches: ابو/بو joined and split, بن/بني, final
 * hamza; without the article only where the name is `plain`, no word of its own.
 */
export function arabicSpellings(name: string, plain = true): readonly Spelling[] {
  const found = new Map<string, boolean>();
  const add = (folded: string, doubtful: boolean): void => {
    if (folded.length > 1 && (found.get(folded) ?? true)) found.set(folded, doubtful);
  };
  for (const form of withFather(foldText(name))) {
    add(form, false);
    // تاجوراء, تاورغاء: the hamza is often left off.
    if (/اء$/.test(form)) add(form.slice(0, -1), false);
    if (/(^| )ء/.test(form) === false && form.includes('ء ')) add(form.replaceAll('ء ', ' '), false);
    if (form.startsWith('بني ')) {
      add(`بن ${form.slice(4)}`, true);
      add(`بني${form.slice(4)}`, false);
      add(`بنو ${form.slice(4)}`, true);
    }
    if (/^(راس|قصر|سوق|بير|عين|ام|سيدي|بن) /.test(form)) add(form.replace(' ', ''), true);
    // عبدالكافي
    if (/(^| )عبد ال/.test(form)) add(form.replace(/(^| )عبد ال/, '$1عبدال'), false);
    // باب بنغشير
    if (form.includes(' بن ')) add(form.replace(' بن ', ' بن'), false);
    const bare = /^ال(\S{4,})$/.exec(form);
    if (bare && plain) add(bare[1]!, true);
  }
  return [...found].map(([folded, doubtful]) => ({ folded, doubtful }));
}

/** ابو قرين, ابوقرين, ابي قرين, بو قرين, بوقرين from any of them. */
function withFather(folded: string): readonly string[] {
  const rest = /^(?:ابو|بو) ?(\S{3,}.*)$/.exec(folded)?.[1];
  if (!rest || (/^بو\S/.test(folded) && rest.length < 4)) return [folded];
  return [folded, `ابو ${rest}`, `ابو${rest}`, `ابي ${rest}`, `بو ${rest}`, `بو${rest}`];
}

const article = /^(?:al|el|ar|as|ash|at|az|ad|an|es|ez|ed|er|et) (?=.)/;

/** Spellings of a name in Latin script: with al-, el- and without, parentheses taken as another name. */
export function latinSpellings(name: string): readonly Spelling[] {
  const parts = [...name.split(/[()]/)].map((part) => part.trim());
  const found = new Set<string>();
  for (const part of parts) {
    // What begins with a small letter and is no article describes the place.
    if (part === '' || (/^[a-z]/.test(part) && !/^(?:al|el|ar|as|ash|at|az|ad|an|es)-/.test(part))) continue;
    if (/ (?:of|W|E|N|S) /.test(part) && !/^(?:Gulf|Port|Bay) of /.test(part)) continue;
    const folded = foldText(part);
    const bare = folded.replace(article, '');
    if (bare.length < 3) continue;
    found.add(folded);
    for (const form of withParticles(bare).flatMap(withFinalH)) {
      if (form.split(' ').length < 3) for (const al of articlesOf(form)) found.add(al + form);
      if (folded !== bare || form !== bare) found.add(form);
    }
  }
  return [...found].map((folded) => ({ folded, doubtful: false }));
}

/**
 * The articles that a Latin name may bear: before sh, z, r, d and s also as it is spoken, save where
 * that makes an English word (at, as, an).
 */
function articlesOf(bare: string): readonly string[] {
  // Albayda, Azzawiya: written in one word.
  const joined = bare.length > 4 && !bare.includes(' ') ? ['al', `a${bare[0]}`] : [];
  const spoken = /^(?:sh|[zrd])/.exec(bare)?.[0];
  if (spoken) return [...joined, 'al ', 'el ', `a${spoken} `, `e${spoken} `];
  return bare.startsWith('s') ? [...joined, 'al ', 'el ', 'es '] : [...joined, 'al ', 'el '];
}

/** Arabic words inside names as the Latin press spells them. */
const particles: readonly (readonly string[])[] = [
  ['bani', 'beni', 'bin', 'banu'],
  ['bin', 'ben', 'ibn'],
  ['abu', 'abou', 'bu', 'bou'],
  ['suq', 'souq', 'souk', 'suk', 'sog', 'soug'],
  ['qasr', 'gasr', 'kasr'],
  ['ain', 'ayn', 'ein'],
  ['wadi', 'wady', 'ouadi'],
  ['umm', 'um', 'om', 'oum'],
  ['ras', 'raas'],
  ['bir', 'beer', 'bier'],
];

/** Qardabiya and Qardabiyah: the feminine ending with its letter too. */
const withFinalH = (folded: string): readonly string[] =>
  /[^a]a$/.test(folded) && folded.length > 5 ? [folded, `${folded}h`] : [folded];

/** A name with its first word in every such spelling. */
function withParticles(folded: string): readonly string[] {
  const [first = '', ...rest] = folded.split(' ');
  if (rest.length === 0) return [folded];
  const group = particles.find((spellings) => spellings.includes(first));
  return [...new Set([folded, ...(group ?? []).map((spelling) => [spelling, ...rest].join(' '))])];
}
