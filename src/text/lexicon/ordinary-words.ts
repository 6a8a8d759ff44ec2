import { foldText } from '../words/letters.ts';

/** How far a written name can be trusted to mean the place, see `Toponym.trust`. */
export type Trust = 'safe' | 'soft' | 'hard';

// Two words of one name are joined by an underscore.
const foldedSet = (words: string): ReadonlySet<string> =>
  new Set(words.split(' ').map((word) => foldText(word.replaceAll('_', ' '))));

/** Names that are ordinary nouns or verbs: a preposition before one proves nothing. */
const nouns = foldedSet(
  'المشروع الصواريخ الحمراء الخادم الفيل الخلة زلة الفقهاء النقلية مساعد سلطان درج إدري وازن زمزم ' +
    'المرصد الساحل الساحل_الشرقي وسط_البلاد النهر الشاطئ الواحة الوفاء الظهرة السلام الحرية الجديدة بشر طبقة عتبة صياد حجارة ' +
    'غنيمة المدينة_القديمة مسة ماسة نسمة فروة سكرة مجدول خمس زاوية بيضاء هضبة شرارة مرج فيل جميل مشروع يرموك حمراء القبائلية القضامة ' +
    'أصابعه لثامه نشيع رجمه',
);

/**
 * How far a spelling alone can be trusted: as the gazetteer says of the toponym, and never better than
 * hard where the word is an ordinary noun or the spelling doubtful.
 */
export function trustOf(folded: string, stated: Trust | undefined, doubtful: boolean): Trust {
  return doubtful || nouns.has(folded) ? 'hard' : (stated ?? 'safe');
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

/** End as family names do, and are none. */
const noFamilies = foldedSet('السواني المخيلي');

/** True for a name that reads as a person's: الليثي, بن غشير, أبو عيسى. */
export const isFamilyLike = (folded: string): boolean =>
  /^(?:ال\S+ي|(?:بن|ابو|ابي|بو) .+)$/.test(folded) && !noFamilies.has(folded);
