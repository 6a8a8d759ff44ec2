import { foldText } from './letters.ts';

/** How far a written name can be trusted to mean the place, see `Toponym.trust`. */
export type Trust = 'safe' | 'soft' | 'hard';

// Two words of one name are joined by an underscore.
const foldedSet = (words: string): ReadonlySet<string> =>
  new Set(words.split(' ').map((word) => foldText(word.replaceAll('_', ' '))));

/** Names that are ordinary nouns or verbs: a preposition before one proves nothing. */
const nouns = foldedSet(
  'المشروع الصواريخ الحمراء الخادم الفيل الخلة زلة الفقهاء النقلية مساعد سلطان درج إدري وازن زمزم ' +
    'المرصد الساحل الساحل_الشرقي النهر الشاطئ الواحة الوفاء الظهرة السلام الحرية الجديدة بشر طبقة عتبة صياد حجارة ' +
    'غنيمة المدينة_القديمة مسة ماسة نسمة فروة سكرة مجدول خمس زاوية بيضاء هضبة شرارة مرج فيل جميل مشروع يرموك حمراء القبائلية القضامة',
);

/** Names that are other words, personal names or other places more often than not. */
const hard = foldedSet(
  'بدر حمزة اليرموك الجوف القبة هون غات البردي البردية الحوامد بنينا تيجي صلاح_الدين التميمي العسة الجوش الهيرة جارف ' +
    'أكاكوس الخروبة المحطة_البخارية القيعان قصر_خيار السواني الصابري الليثي الهواري الجيزة المدينة_القديمة شحات جالو زهراء الأناضول',
);

/** Names that stand for the place unless something speaks against it. */
const soft = foldedSet(
  'سرت الزاوية البيضاء الخمس البريقة العزيزية الزهراء العقيلة الجميل المرج الكفرة ودان الهضبة الشرارة براك القريات ' +
    'الخلاطات التكبالي السدادة ديرج القاهرة الكريمية العوينات سوق_السبت سوق_الأحد سوق_الخميس سوق_الجمعة الماية مرادة ' +
    'بمبة بزيمة ربيانة كركورة سلوق جادو',
);

const levels: readonly Trust[] = ['safe', 'soft', 'hard'];

/**
 * How far a spelling alone can be trusted: the stricter of what the gazetteer says of the toponym
 * and of what is known of the word; a doubtful spelling is never better than hard.
 */
export function trustOf(folded: string, stated: Trust | undefined, doubtful: boolean): Trust {
  const known: Trust = nouns.has(folded) || hard.has(folded) ? 'hard' : soft.has(folded) ? 'soft' : 'safe';
  const level = Math.max(levels.indexOf(stated ?? 'safe'), levels.indexOf(known), doubtful ? 2 : 0);
  return levels[level]!;
}

/** Hard names with the article that are no ordinary nouns, so that a preposition does tell. */
const properNames = foldedSet(
  'القبة العامرية الحوامد الهيرة الجوش الكيش القرضة القيقب الجوف الليثي الصابري الصفصاف السارة السواني المقرون المرقب ' +
    'الهواري التميمي الزروق الدهماني الغيران الحطية الكسارات الحنية التوم الخروبة الشعاب الرملة البردي البردية العسة ' +
    'الفلاح الجغبوب الفتايح الغريفة الكويفية الشرارة الخضراء الماية القواسم العربان',
);

/** True for a doubtful name that is an ordinary noun or verb in most texts. */
export const isNoun = (folded: string, trust: Trust): boolean =>
  nouns.has(folded) || (trust === 'hard' && /^ال\S+$/.test(folded) && !properNames.has(folded));

/** True for a name that reads as a person's: الليثي, بن غشير, أبو عيسى. */
export const isFamilyLike = (folded: string): boolean => /^(?:ال\S+ي|(?:بن|ابو|ابي|بو) .+)$/.test(folded);
