import { foldText } from './letters.ts';

type Trust = 'safe' | 'soft' | 'hard';

/** Names that are ordinary words, personal names or names of other places far more often. */
const hard =
  'بدر حمزة اليرموك المشروع الحمراء درج زمزم سلطان الصواريخ الخادم الفيل الخلة الجوف القبة مساعد هون غات وازن زلة الفقهاء ' +
  'ادري البردي البردية العربان القواسم الحوامد بنينا تيجي صلاح الدين التميمي العسة النقلية الجوش الهيرة جارف الخروبة الأناضول الساحل ' +
  'المحطة البخارية القيعان قصر خيار الأربان السواني كبكا المرصد الساحل النهر الشاطئ الواحة الوفاء الظهرة الباهي آمال السلام ' +
  'الصابري الليثي الهواري الجيزة المدينة القديمة الحرية الجديدة شحات جالو زهراء خمس زاوية بيضاء هضبة شرارة مرج فيل جميل مشروع يرموك حمراء';

/** Names that stand for the place unless something speaks against it. */
const soft =
  'سرت الزاوية البيضاء الخمس البريقة العزيزية الزهراء العقيلة الجميل المرج الكفرة ودان الهضبة الشرارة براك القريات ' +
  'الخلاطات التكبالي السدادة ديرج طرابلس الجفرة سبها القاهرة تونس الكريمية العوينات سوق السبت سوق الأحد سوق الخميس سوق الجمعة الماية مرادة';

/** Ordinary nouns among them: a preposition before one proves nothing. */
const nouns = new Set(
  'المشروع الصواريخ الحمراء الخادم الفيل الخله زله الفقهاء العربان القواسم النقليه الجوف مساعد سلطان درج ادري وازن المرصد الساحل النهر الشاطئ الواحه الوفاء الظهره السلام الحريه الجديده زمزم بشر طبقه عتبه صياد حجاره غنيمه مسه ماسه نسمه فروه سكره مجدول'
    .split(' ')
    .map(foldText),
);

const level: Record<Trust, number> = { safe: 0, soft: 1, hard: 2 };
const levels: readonly Trust[] = ['safe', 'soft', 'hard'];
const listed = new Map<string, Trust>();
for (const name of splitNames(soft)) listed.set(foldText(name), 'soft');
for (const name of splitNames(hard)) listed.set(foldText(name), 'hard');
for (const name of ['طرابلس', 'الجفره', 'سبها', 'تونس']) listed.delete(name);

// Two-word names inside the lists.
function splitNames(words: string): readonly string[] {
  return words
    .replaceAll(/(صلاح الدين|المحطة البخارية|قصر خيار|المدينة القديمة|سوق \S+)/g, (pair) =>
      pair.replace(' ', '_'),
    )
    .split(' ')
    .map((name) => name.replace('_', ' '));
}

/**
 * How far a spelling alone can be trusted: the stricter of what the gazetteer says of the toponym
 * and of what is known of the word; a doubtful spelling is never better than hard.
 */
export function trustOf(folded: string, stated: Trust | undefined, doubtful: boolean): Trust {
  const known = Math.max(level[stated ?? 'safe'], level[listed.get(folded) ?? 'safe'], doubtful ? 2 : 0);
  return levels[known]!;
}

/** Hard names with the article that are no ordinary nouns, so that a preposition does tell. */
const properNames = new Set(
  'القبة العامرية الحوامد الهيرة الجوش الكيش القرضة القيقب الجوف الليثي الصابري الصفصاف السارة السواني المقرون المرقب الهواري التميمي الزروق الدهماني الغيران الحطية الكسارات الحنية التوم الخروبة الشعاب الرملة البردي البردية العسة الجغبوب الفتايح الغريفة الكويفية الشراره الخضراء'
    .split(' ')
    .map(foldText),
);

/** True for a hard name that is an ordinary noun or verb in most texts. */
export const isNoun = (folded: string, trust: Trust): boolean =>
  nouns.has(folded) || (trust === 'hard' && /^ال\S+$/.test(folded) && !properNames.has(folded));

/** True for a name that reads as a family name: الليثي, الكحيلي. */
export const isFamilyLike = (folded: string): boolean => /^ال\S+ي$/.test(folded);
