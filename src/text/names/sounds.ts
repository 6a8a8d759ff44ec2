/** A transliterated word by its sounds, so that what the press spells differently can be laid side by side. */
export interface Sounds {
  /** The consonants, each by the first of its kin: Qatrun and Gatroun are `Grn` after `GT`. Words of one key may be alike. */
  readonly key: string;
  /** The consonants themselves, one letter each. */
  readonly consonants: string;
  /** The vowels before, between and after them: one letter each, `-` for none. */
  readonly vowels: string;
}

const article = /^(?:al|el|il|ul|ar|as|ash|at|az|ad|an|es|esh|ez|ed|er|et)$/i;
// AlFahm
const joinedArticle = /^[AE]l(?=\p{Lu})/u;

const ascii = /^[A-Za-z]+$/;
const marks = /[\p{M}'’‘`ʿʾ]/gu;

/** True for an article that stands before a name: al, El, Ash. */
export const isArticle = (word: string): boolean => article.test(word);

/** Two letters for one sound, and one letter for each; other letters stand for themselves. */
const digraphs: ReadonlyMap<string, string> = new Map([
  ['sh', '$'],
  ['ch', '$'],
  ['kh', 'ḫ'],
  ['gh', 'ğ'],
  ['qh', 'ğ'],
  ['th', 'þ'],
  ['dh', 'ð'],
  ['dj', 'j'],
  ['zh', 'j'],
  ['ph', 'f'],
  // Giado, Agedabia
  ['ge', 'ĝ'],
  ['gi', 'ĝ'],
  ['gy', 'ĝ'],
]);

/** Consonants that outlets write for each other, the first of each for all in a key. */
const kin: readonly string[] = ['Ggqkğĝj', 'Ttdþðzs', 'Hhḫ'];
const keyOf = new Map(kin.flatMap(([first = '', ...all]) => all.map((sound) => [sound, first])));

/** Two ways to write one consonant; and pairs that differ by little. What is in neither is another word. */
const pairs = (written: string): ReadonlySet<string> =>
  new Set(written.split(' ').flatMap((pair) => [pair, `${pair[1]}${pair[0]}`]));
const same = pairs('qg gğ qk tþ dð þð gĝ jĝ ğĝ qĝ');
const near = pairs('qğ gk hḫ zð zþ zs td');
/** Short vowels are written as they are heard. */
const shortVowels = pairs('ae ei');
/** Only the vowels that a word ends with tell Zintan from Zintani and Misrata from Misrati. */
const endings = pairs('ae ya ye e- wa we wy');

/** How English spells, and no transliteration of Arabic: Scott, Wheat, Bill. */
const english = /c(?!h)|[vx]|wh|oa|ght|ea[^h]|(?:ll|ss)$/;

/** The words heard last: a text repeats its own. */
const heard = new Map<string, Sounds | null>();
const mostHeard = 1024;

/** The sounds of one word in Latin script; null where it has no consonant, other letters or an English look. */
export function soundsOf(word: string): Sounds | null {
  const known = heard.get(word);
  if (known !== undefined) return known;
  if (heard.size === mostHeard) heard.clear();
  const sounds = hear(word);
  heard.set(word, sounds);
  return sounds;
}

function hear(word: string): Sounds | null {
  const bare = word[1] === 'l' && joinedArticle.test(word) ? word.slice(2) : word;
  const isAscii = ascii.test(bare);
  const plain = isAscii ? bare : bare.normalize('NFD').replace(marks, '');
  const written = plain.toLowerCase();
  if (english.test(written) || !(isAscii || ascii.test(plain))) return null;
  let consonants = '';
  let vowels = '';
  let key = '';
  let run = '';
  for (let at = 0; at < written.length; at++) {
    const letter = written[at]!;
    if ('aeiouyw'.includes(letter)) {
      run += letter;
      continue;
    }
    // Misratah
    if (letter === 'h' && run !== '' && at === written.length - 1) continue;
    const next = written[at + 1];
    const isOne = next === 'h' || ((letter === 'g' || letter === 'd') && next !== undefined);
    const sound = isOne ? (digraphs.get(letter + next) ?? letter) : letter;
    // The vowel after a soft g is heard, but the i of Giofra only makes it soft.
    if (sound === 'ĝ' ? next === 'i' && /[aou]/.test(written[at + 2] ?? '') : sound !== letter) at++;
    if (run === '' && consonants.endsWith(sound)) continue;
    vowels += vowelOf(run);
    consonants += sound;
    key += keyOf.get(sound) ?? sound;
    run = '';
  }
  return consonants === '' ? null : { key, consonants, vowels: vowels + finalVowelOf(run) };
}

/** ou, oo and aw are one vowel; so are ay, ei and ee; and uwai is both. */
function vowelOf(run: string): string {
  if (run === '') return '-';
  if (run.length === 1) return run === 'y' ? 'i' : run === 'o' || run === 'w' ? 'u' : run;
  const isFront = /[iy]|ee/.test(run);
  if (/[uow]/.test(run)) return isFront ? 'w' : 'u';
  if (isFront) return 'i';
  return run.includes('a') ? 'a' : 'e';
}

/** Aziziya, Aziziyah and Azizia end alike, and not as Azizi does. */
function finalVowelOf(run: string): string {
  const last = run.at(-1) ?? '-';
  const isOpen = last === 'a' || (last === 'e' && !run.endsWith('ee'));
  if (!isOpen) return 'uow'.includes(last) ? 'u' : last === '-' ? '-' : 'i';
  if (/[uow]/.test(run)) return 'w';
  return /[iy]/.test(run) ? 'y' : last;
}

/** In how many sounds two words of one key differ; Infinity where they are two words. */
export function differenceOf(one: Sounds, other: Sounds): number {
  let differing = 0;
  for (let at = 0; at < one.consonants.length; at++) {
    const pair = one.consonants[at]! + other.consonants[at]!;
    differing += pair[0] === pair[1] || same.has(pair) ? 0 : near.has(pair) ? 2 : Number.POSITIVE_INFINITY;
    const vowel = one.vowels[at]! + other.vowels[at]!;
    differing += vowel[0] === vowel[1] || shortVowels.has(vowel) ? 0 : /w[ae-]|[ae-]w/.test(vowel) ? 2 : 1;
  }
  const ending = one.vowels.at(-1)! + other.vowels.at(-1)!;
  if (ending[0] === ending[1]) return differing;
  return endings.has(ending) ? differing + 1 : Number.POSITIVE_INFINITY;
}
