/** What a word next to a name can say about it; a word may say several things. */
export const cue = {
  /** مدينة, بلدة, محور: announces a settlement, stays outside the span. */
  settlement: 1 << 0,
  /** قاعدة, مطار, حقل: announces a facility or a natural feature, belongs to the span. */
  facility: 1 << 1,
  /** A dual or plural head: مدينتي, معسكرات. Shared by several names, so outside the span. */
  several: 1 << 2,
  /** في, نحو, near: a preposition of place. */
  locative: 1 << 3,
  /** جنوب, شرقي. */
  bearing: 1 << 4,
  /** أهالي, سكان. */
  people: 1 << 5,
  /** العقيد, السيد: a person follows. */
  title: 1 << 6,
  firstName: 1 << 7,
  /** قبيلة, آل, قبائل. */
  kin: 1 << 8,
  /** لواء, كتيبة. */
  unit: 1 << 9,
  /** نادي, الأهلي. */
  club: 1 << 10,
  /** حكومة, برلمان. */
  government: 1 << 11,
  /** إعلان, مؤتمر. */
  event: 1 << 12,
  /** قالت, ترحب: a verb whose subject speaks or decides. */
  speech: 1 << 13,
  /** حفتر, الوفاق: nobody says it without speaking of Libya. */
  libyan: 1 << 14,
  /** سيطرة, اشتباكات. */
  fighting: 1 << 15,
  /** الجوية, الدولي: closes the name of a facility. */
  adjective: 1 << 16,
  /** الليبية after a name. */
  nationality: 1 << 17,
  demonstrative: 1 << 18,
  /** السفير, بعثة. */
  envoy: 1 << 19,
  /** لدى, إلى. */
  accredited: 1 << 20,
  /** حدود. */
  border: 1 << 21,
  between: 1 << 22,
  /** دعم, تدخل: what a state does. */
  statecraft: 1 << 23,
  /** صحيفة, قناة, شركة: the name that follows is the body's. */
  body: 1 << 24,
  /** قد, التي: a verb follows. */
  verbal: 1 << 25,
  street: 1 << 26,
  /** كم, كيلومترا. */
  distance: 1 << 27,
  /** وصل, زار, نازحين: movement to or from. */
  movement: 1 << 28,
  /** و standing alone. */
  and: 1 << 29,
  /** على: a place only after an attack or control. */
  upon: 1 << 30,
  /** إلى, عبر: leads from one place to the next. */
  onward: 1 << 31,
} as const;

/** The kinds of facility that a head announces. */
export const headClasses = [
  'none',
  'base',
  'airport',
  'port',
  'camp',
  'field',
  'crossing',
  'gate',
  'bridge',
  'dam',
  'valley',
  'gulf',
  'basin',
  'mountain',
  'plant',
  'refinery',
] as const;
export type HeadClass = (typeof headClasses)[number];
