/** What else the lexicon knows of a word, beside its cues: it tells where a name lies, or whose it is. */
export const trait = {
  /** الواقعة: a place was named just before. */
  located: 1 << 0,
  /** تقع, تبعد: a place is its subject. */
  lies: 1 << 1,
  /** التي, الذي. */
  relative: 1 << 2,
  /** خام, crude: what is named for a place and is none. */
  grade: 1 << 3,
  /** من, عن, to: what a distance is counted from. */
  counted: 1 << 4,
  /** أبناء, جرحى: people of a place, or of a person. */
  kindred: 1 << 5,
  /** مخيم: shelters people in a quarter or a country, and stays outside the span. */
  shelter: 1 << 6,
} as const;

/** The words of each trait; Arabic with and without proclitics, English in lower case. */
export const traitWords: readonly (readonly [bits: number, words: string])[] = [
  [trait.located, 'الواقعة الواقع الواقعتين المطلة المطل'],
  [trait.lies, 'تقع يقع تبعد يبعد وتقع وتبعد تتوسط يتوسط'],
  [trait.relative, 'التي الذي'],
  [trait.grade, 'crude blend condensate crudes grades مزيج'],
  [trait.kindred, 'أبناء شباب نساء أطفال ثوار شهداء ضحايا جرحى قتلى مصابي أسرى معتقلي مفقودي'],
  [trait.shelter, 'مخيم مخيمي مخيمات'],
  [trait.counted, 'من عن الى و from to of'],
];
