import { cue, type HeadClass } from './cues.ts';

/** Words that announce a facility or a natural feature, by kind: one, then two or many. */
export const facilityHeads: Readonly<
  Record<Exclude<HeadClass, 'none'>, readonly [one: string, several: string]>
> = {
  base: ['قاعدة', 'قاعدتي قاعدتا قواعد قاعدتين'],
  airport: ['مطار مهبط', 'مطاري مطارا مطارات مهابط'],
  port: ['ميناء مينا مرفأ مصب', 'ميناءي ميناءا مينائي ميناءين مينائا موانئ مواني موانيء مرافئ مرفأي'],
  camp: ['معسكر ثكنة', 'معسكري معسكرا معسكرات معسكرين ثكنتي ثكنات'],
  field: ['حقل', 'حقلي حقلا حقول حقلين'],
  crossing: ['معبر منفذ', 'معبري معبرا معابر منفذي منفذا منافذ معبرين منفذين'],
  gate: ['بوابة', 'بوابتي بوابتا بوابات بوابتين'],
  bridge: ['جسر كوبري', 'جسري جسور جسرا كباري'],
  dam: ['سد', 'سدي سدا سدود'],
  valley: ['وادي واد', 'واديي واديا وديان أودية'],
  gulf: ['خليج', 'خلجان'],
  basin: ['حوض', 'حوضي أحواض'],
  mountain: ['جبل جبال', 'جبلي'],
  plant: ['محطة', 'محطتي محطتا محطات'],
  refinery: ['مصفاة', 'مصفاتي مصافي'],
};

/** Latin-script heads that follow a name (`al-Watiya air base`), folded, longest first within a kind. */
export const facilityTails: Readonly<Partial<Record<HeadClass, string>>> = {
  base: 'air base|air force base|airbase|military base|base|military air base',
  airport: 'international airport|airport|airfield',
  port: 'oil port|oil terminal|terminal|port|seaport|harbour|harbor',
  camp: 'military camp|camp|barracks',
  field: 'oil field|oilfield|gas field|field',
  crossing: 'border crossing|crossing|border post',
  gate: 'gate|checkpoint',
  bridge: 'bridge',
  dam: 'dam',
  valley: 'valley',
  basin: 'basin',
  refinery: 'oil refinery complex|refinery complex|oil refinery|refinery',
};

/** Adjectives and nouns that close the name of a facility: قاعدة الجفرة «الجوية». */
export const facilityAdjectives =
  'الجوية الجويه العسكرية العسكري الجوي الدولي الدولية المدني المدنية العالمي البحري البحرية النفطي النفطية التجاري التجارية الحدودي الحدودية البري البرية الصناعي الصناعية الغازي الغازية البخارية الحرارية الأعلى السفلي العلوي الأسفل';

/** A town has a gate on each side: بوابة أجدابيا الغربية. */
export const sides = 'الشرقية الغربية الشمالية الجنوبية';

/** Words that announce a settlement and stay outside the span: one, then two or many. */
export const settlementHeads: readonly [one: string, several: string] = [
  'مدينة بلدة قرية منطقة بلدية محور جبهة حي ضاحية ناحية واحة محلة شعبية إقليم العاصمة عاصمة',
  'مدينتي مدينتا مدينتين مدن بلدتي بلدتا بلدتين بلدات قريتي قريتا قريتين قرى منطقتي منطقتا منطقتين مناطق بلديتي بلديتا بلديات ' +
    'محوري محورا محاور جبهتي جبهتا جبهات حيي أحياء ضاحيتي واحتي واحات عمارات',
];

/** Bits of the single heads and of the shared ones. */
export const headBits = {
  settlement: cue.settlement,
  settlements: cue.settlement | cue.several,
  facility: cue.facility,
  facilities: cue.facility | cue.several,
} as const;
