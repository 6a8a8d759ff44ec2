import type { Gazetteer } from '../names/names.ts';
import type { Words } from '../words/words.ts';

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
  /** للنفط, لتسويق: what a company does. */
  trade: 1 << 7,
  /** حماية, تأمين: a force's task, between its head and its town. */
  guard: 1 << 8,
  /** مثل, منها: examples follow. */
  such: 1 << 9,
  /** إنتاج, برميل: an oil field is near. */
  oil: 1 << 10,
  /** مستشفى, جامعة: bear their town's name. */
  institution: 1 << 13,
  /** company, newspaper: in English a name's own body follows it. */
  bodyAfter: 1 << 14,
  /** البلدي: closes the name of a town's council. */
  municipal: 1 << 15,
  /** عضو, نائب: sits for a town. */
  deputy: 1 << 16,
  /** ملعب: stands in a town. */
  stadium: 1 << 11,
  /** تستضيف: the town does, يستضيف the club. */
  hosts: 1 << 12,
  /** أخبار, ستار: a word of titles, between the same quotation marks as a name. */
  title: 1 << 17,
  /** ناقلة, الجواد: bears a name of its own. */
  christened: 1 << 18,
  /** اسمها: a name follows. */
  named: 1 << 19,
  /** شيخ, أعيان: of a tribe, where the name is one. */
  elders: 1 << 20,
  /** غرفة, عمليات: together, what commands a force. */
  command: 1 << 21,
  /** وهي منطقة: says what was named. */
  copula: 1 << 22,
  /** أول مناطق المدينة: of several. */
  rank: 1 << 23,
  /** السابع: stands between a unit's rank and its name. */
  ordinal: 1 << 24,
  /** في, قرب: a preposition of place alone; من, إلى and عند have many other uses. */
  spatial: 1 << 25,
  /** صباح, بحسب: may follow a place without belonging to it. */
  time: 1 << 26,
  /** من of شيخ من أولاد عيسى. */
  of: 1 << 27,
  /** عن of كتائب الدفاع عن بنغازي. */
  on: 1 << 28,
  /** في, وسط: a place lies in what follows. */
  within: 1 << 29,
  /** ثوار, ميليشيات: armed men, who bear their town's name. */
  fighters: 1 << 30,
  /** المجلس, مديرية, عميد: with the word after it, what a town has: المجلس البلدي, مديرية أمن, عميد بلدية. */
  seat: 1 << 31,
} as const;

/** The words of each trait; Arabic with and without proclitics, English in lower case. */
export const traitWords: readonly (readonly [bits: number, words: string])[] = [
  [trait.located, 'الواقعة الواقع الواقعتين المطلة المطل'],
  [trait.lies, 'تقع يقع تبعد يبعد وتقع وتبعد تتوسط يتوسط مقرها مقره ومقرها ومقره'],
  [trait.relative, 'التي الذي'],
  [trait.grade, 'crude blend condensate crudes grades مزيج'],
  [trait.kindred, 'أبناء شباب نساء أطفال ثوار شهداء ضحايا جرحى قتلى مصابي أسرى معتقلي مفقودي'],
  [trait.shelter, 'مخيم مخيمي مخيمات'],
  [
    trait.institution,
    'مستشفى جامعة كلية معهد مجلس فرع مديرية أمن مركز جمعية مقبرة مطاحن معاصر أسواق ولاية جزيرة ' +
      'متحف مهرجان مكتبة مسرح مراقبة مستوصف شاطئ شواطئ كورنيش سواحل مزارع غابات آثار أحراش مصيف مقابر مرضى',
  ],
  [
    trait.bodyAfter,
    'company companies corporation bank herald observer post times newspaper channel television tv media fc sc club airlines airways holding ' +
      'brigade battalion force room',
  ],
  [
    trait.municipal,
    'البلدي المحلي التسييري الأحمر العسكري التعليمي العام المركزي القروي الطبي الجامعي السياحي الدولي',
  ],
  [trait.deputy, 'عضو عضوة نائب النائب النائبة نائبة ممثل ممثلة مرشح المرشح نواب أعضاء'],
  [trait.stadium, 'ملعب ملاعب الملاعب ملعبي استاد ستاد مدرج'],
  [trait.hosts, 'تستضيف تحتضن احتضنت استضافت ستستضيف ستحتضن ديربي'],
  [
    trait.trade,
    'للنفط لتسويق لإنتاج للعمليات للغاز للإسمنت للأسمنت للطيران للخدمات للاستثمار للاستثمارات للحفر للتأمين للاتصالات للإنشاءات للمقاولات للتنمية للصناعات',
  ],
  [trait.guard, 'حماية تأمين تحرير اسناد دعم ثوار شهداء أحرار صقور أسود فرسان شباب مشاة'],
  [trait.such, 'مثل منها ومنها أبرزها أهمها بينها وبينها خاصة خصوصا لاسيما هي وهي أولها'],
  [
    trait.oil,
    'انتاج الانتاج برميل برميلا ضخ الضخ النفط نفط الغاز غاز النفطي النفطية حقل حقلي حقول الحقول ابار آبار صادرات تصدير الخام barrels output oil gas field fields production',
  ],
  [
    trait.title,
    'أخبار ليالي أنوار تاريخ حروب حكاية حكايات مذكرات ذاكرة يوميات رواية اليوم الآن ميديا نيوز إف ستار تايمز بوست هيرالد أوبزرفر برس إكسبرس سبورت صحيفة قناة إذاعة راديو موقع وكالة الإخبارية',
  ],
  [
    trait.christened,
    'ناقلة الناقلة ناقلتي ناقلتا الناقلتين الناقلتان ناقلات الناقلات سفينة السفينة سفينتي السفينتين سفن السفن فرقاطات زوارق فرقاطة الفرقاطة زورق الزورق باخرة الباخرة يخت اليخت العبارة الجرافة شقيقتها شقيقته الجواد الحصان الفرس',
  ],
  [trait.named, 'اسمها اسمه اسم باسم تسمى يسمى سميت المسماة المسمى'],
  [trait.elders, 'شيخ شيوخ مشايخ أعيان وجهاء حكماء عقلاء أبناء رجال'],
  [trait.command, 'غرفة غرف عمليات'],
  [trait.copula, 'هي هو وهي وهو'],
  [trait.rank, 'أول آخر ثاني ثالث أكبر أبرز أهم أقدم أقرب أشهر إحدى أحد'],
  [
    trait.ordinal,
    'الأول الثاني الثالث الرابع الخامس السادس السابع التاسع الثامن العاشر الأولى الثانية الثالثة الرابعة الخامسة السادسة السابعة الثامنة التاسعة',
  ],
  [trait.spatial, 'في نحو صوب باتجاه قرب بالقرب قبالة عبر داخل خارج near in outside'],
  [
    trait.time,
    'صباح مساء فجر ظهر ليل ليلة أمس اليوم ليلا صباحا مساء نهار الليلة خلال بعد قبل منذ أثناء وفق بحسب حسب حيث بينما فيما وذلك الان الآن يوم عقب إثر اثر دون ضد كما مما إن أن',
  ],
  [trait.of, 'من'],
  [trait.on, 'عن'],
  [trait.within, 'في وسط'],
  [trait.seat, 'المجلس مجلس مديرية مديريات عميد عمداء الهلال'],
  [trait.fighters, 'ثوار ميليشيات ميليشيا مليشيات مليشيا ميلشيات ميلشيا ميليشات'],
  [trait.counted, 'من عن الى و from to of'],
];

/** The traits of a word of a text; none where the lexicon does not know it. */
export function traitsOf(words: Words, gazetteer: Gazetteer, index: number): number {
  const entry = words.entry[index]!;
  // An array asked for what is before its first place answers slowly.
  return entry >= 0 ? gazetteer.traits[entry]! : 0;
}
