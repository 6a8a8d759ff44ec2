import type { Topic } from './topic-words.ts';

/**
 * Names of Libyan places that places abroad share, with the topics that mean the other one, and the
 * English name of that one where a text on Libya may need it.
 */
export const namesakes: readonly (readonly [
  name: string,
  topics: readonly Topic[],
  abroad: string | null,
])[] = [
  ['طرابلس', ['lebanon'], 'Tripoli, Lebanon'],
  ['Tripoli', ['lebanon'], 'Tripoli, Lebanon'],
  ['القريات', ['arabia'], 'Qurayyat'],
  ['البيضاء', ['yemen', 'maghreb'], null],
  ['الجوف', ['yemen', 'arabia'], null],
  ['المرج', ['egypt', 'lebanon'], null],
  ['العزيزية', ['egypt', 'arabia'], null],
  ['الزهراء', ['andalus', 'lebanon', 'levant', 'arabia'], null],
  ['اليرموك', ['levant', 'scripture', 'arabia'], null],
  ['بدر', ['scripture', 'arabia', 'iraq', 'egypt'], null],
  ['صلاح الدين', ['iraq', 'levant', 'egypt', 'scripture'], null],
  ['القبة', ['lebanon', 'maghreb'], null],
  ['الأبيار', ['maghreb'], null],
  ['الحمراء', ['lebanon', 'andalus', 'arabia'], null],
  ['سوسة', ['maghreb'], null],
  ['الشاطئ', ['levant'], null],
  ['الجبل الأخضر', ['arabia'], null],
  ['العوينات', ['maghreb', 'egypt'], null],
  ['الزاوية', ['maghreb', 'egypt'], null],
  ['الواحات', ['egypt'], null],
  ['الجميل', ['lebanon', 'egypt'], null],
  ['سلطان', ['arabia'], null],
  ['بني وليد', ['maghreb'], null],
  ['الخضراء', ['maghreb', 'iraq'], null],
  ['السلام', ['egypt', 'lebanon'], null],
  ['المنصورة', ['egypt', 'yemen', 'arabia', 'maghreb'], null],
  ['المنشية', ['egypt', 'levant', 'lebanon'], null],
  ['الناصرية', ['iraq'], null],
  ['الجديدة', ['maghreb', 'arabia'], null],
  ['الرملة', ['levant'], null],
  ['الحديدة', ['yemen'], null],
  ['الأبيض', ['sudan'], 'El Obeid'],
  ['زمزم', ['sudan'], null],
  ['الطينة', ['sudan'], null],
];
