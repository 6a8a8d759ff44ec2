import type { MentionEvidence } from '../model/mention.ts';

/** Everything that can speak for or against a word being the name of a place, and what it weighs. */
const weights = {
  /** مدينة سرت, قاعدة الوطية. */
  headBefore: 'strong',
  /** معسكرات الصواريخ واليرموك, the Hamza and Yarmouk camps. */
  sharedHead: 'strong',
  /** جنوب طرابلس. */
  bearingBefore: 'strong',
  /** السراج غرب العاصمة. */
  bearingAfter: 'strong',
  /** سرت (450 كم شرق طرابلس). */
  distancePattern: 'strong',
  /** هون التي تبعد, درج الواقعة. */
  locatedAfter: 'strong',
  /** تقع درج. */
  locatedBefore: 'strong',
  /** المنشية في سبها: its own town follows. */
  inItsTown: 'strong',
  /** سرت والجفرة: beside an accepted name. */
  coordination: 'strong',
  /** سرت-الجفرة. */
  axis: 'strong',
  /** سرت الليبية. */
  nationalityAfter: 'strong',
  /** استراحة الحمراء: the gazetteer itself introduces it so. */
  introducedAsListed: 'strong',
  /** برلمان طبرق. */
  bodyBefore: 'strong',
  /** حدود غات. */
  borderBefore: 'strong',
  /** أهالي الشاطئ. */
  peopleBefore: 'strong',
  /** في سرت: no verb follows a preposition. */
  prepositionRulesOutVerb: 'strong',
  preposition: 'weak',
  institutionBefore: 'weak',
  fightingBefore: 'weak',
  fightingNear: 'weak',
  movementBefore: 'weak',
  /** الإنتاج في الوفاء. */
  oilNear: 'weak',
  /** #غات. */
  hashtag: 'weak',
  /** في صلاح الدين, a sure name of the same quarter beside it. */
  placeNearby: 'weak',
  libyanText: 'weak',
  strongMentionElsewhere: 'weak',
  /** حمزة الورفلي, العقيد سعيد الليثي. */
  personalName: 'against',
  /** هذه الزاوية. */
  demonstrativeBefore: 'against',
  /** التي سرت. */
  verbReading: 'against',
  /** وسرت في الأوساط: it stands where a verb may. */
  verbPosition: 'against',
  /** الرايات البيضاء. */
  adjectiveReading: 'against',
  /** سرت شائعات. */
  ordinaryContext: 'against',
  /** أدري is not إدري. */
  inexactSpelling: 'against',
  /** كسرت, ولغات. */
  procliticOrWord: 'against',
  /** The text or paragraph is about another country or time. */
  textOnElsewhere: 'against',
  /** شحات of a text that says nothing else of Libya. */
  aloneInText: 'against',
  textOnSport: 'against',
  /** An English name in small letters. */
  smallLetter: 'against',
  /** قبيلة ترهونة. */
  tribe: 'against',
  /** لواء ترهونة. */
  unitName: 'against',
  /** الأهلي طرابلس. */
  clubName: 'against',
  /** شركة سرت. */
  bodyName: 'against',
  /** شارع طرابلس. */
  streetName: 'against',
  /** Of two places of one name, the one near its neighbours. */
  nearestNamesake: 'strong',
  /** القلعة beside Sabha is not the one of the western mountains. */
  farFromNeighbours: 'against',
  /** An editor decided for it. */
  ruling: 'strong',
  /** An editor decided against it. */
  rulingAgainst: 'against',
} as const satisfies Readonly<Record<string, MentionEvidence['weight']>>;

type RuleName = keyof typeof weights;

/** The number of each rule. */
export const rule = Object.fromEntries(
  Object.keys(weights).map((name, number) => [name, number]),
) as Readonly<Record<RuleName, number>>;

/** By number, the rule's name as it is told: `head-before`. */
export const ruleNames: readonly string[] = Object.keys(weights).map((name) =>
  name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`),
);

/** By number, what the rule weighs. */
export const ruleWeights: readonly MentionEvidence['weight'][] = Object.values(weights);

const decisive: readonly RuleName[] = [
  'tribe',
  'unitName',
  'clubName',
  'bodyName',
  'streetName',
  'smallLetter',
  'rulingAgainst',
];

/** By number: 1 for, 2 weakly for, 3 against, 4 where it settles that the word is no mention. */
export const ruleEffects: Uint8Array = Uint8Array.from(Object.entries(weights), ([name, weight]) =>
  decisive.includes(name as RuleName) ? 4 : weight === 'strong' ? 1 : weight === 'weak' ? 2 : 3,
);
