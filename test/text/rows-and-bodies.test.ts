import { describe, expect, test } from 'vitest';
import { findMentions } from '../../src/text/find-mentions.ts';
import { gazetteer } from './gazetteer-of-the-tree.ts';
import { takeMarks } from './marked-text.ts';

/** Each marked sentence is one claim: these spans of Libyan places, the country apart, and no others. */
const expectMarks = (marked: string): void => {
  const { text, surfaces } = takeMarks(marked);
  const found = findMentions(text, gazetteer)
    .filter(({ scope, place }) => scope === 'LY' && place !== 'libya')
    .map(({ start, surface }) => `${start}:${surface}`);
  expect(found).toEqual(surfaces);
};

describe('lists of places', () => {
  test.each([
    '- ⟦طرابلس⟧: 9 حالات. - ⟦السراج⟧ : حالتان. - ⟦عين زارة⟧: حالة. - ⟦تاجوراء⟧: حالة.',
    '- المصدر: وزارة الصحة. - السراج : رئيس المجلس. - ⟦طرابلس⟧: حالة.',
    'في ⟦سرت⟧ 20 حالة وفي ⟦غات⟧ 4 حالات وفي ⟦ترهونة⟧ 66 حالة و⟦السراج⟧ 8 حالات',
    'قال السراج 3 مرات إن ⟦طرابلس⟧ آمنة',
  ])('%s', expectMarks);
});

describe('clubs and ships in a row', () => {
  test.each([
    'المجموعة الأولى: النصر – الأهلي بنغازي – التعاون – نجوم إجدابيا – خليج سرت – دارنس .',
    'المجموعة الغربية: الاتحاد – الوحدة – الخمس – الشط – أبو سليم – المحلة – رفيق.',
    'على طريق ⟦سرت⟧ – ⟦الجفرة⟧ – ⟦سبها⟧ في ليبيا',
    'الناقلتين (فزان وأنوار بنغازي) ثم (أنوار طرابلس) في ليبيا',
    'الناقلات الثلاث “انوار بنغازي، وفزان” تعمل في آسيا',
    'غنى أغنية "طرابلس" وقرأ قصيدة "خريف درنة" في ليبيا، وقصف «⟦درنة⟧»',
    'رست ناقلة “غات” في ⟦طرابلس⟧ ثم أبحرت (إلى ⟦مصراتة⟧)',
  ])('%s', expectMarks);
});

describe('what a town has', () => {
  test.each([
    'أعلن المجلس البلدي ⟦درج⟧ تعليق الدراسة في ليبيا',
    'قالت مديرية أمن ⟦الجميل⟧ والهلال الأحمر ⟦القلعة⟧ في ليبيا',
    'أفاد عميد بلدية ⟦القلعة⟧ بانقطاع الكهرباء',
    'أعلن المجلس البلدي ⟦البيضاء⟧ تضامنه، ورفعت الرايات البيضاء في ليبيا',
    'قال المجلس الجديد إن القلعة مغلقة، والهلال يعلو الزاوية العليا في ليبيا',
  ])('%s', expectMarks);
});

describe('tribes and armed men', () => {
  test.each([
    'أقسمت قبائل ترهونة الليبية على الثأر، واجتمع أهالي ⟦ترهونة⟧',
    'طالبت قبائل ⟦سبها⟧ بالأمن في ليبيا',
    'التحق ثلاثمائة من ثوار زليتن بالمقاتلين في ⟦زليتن⟧',
    'أعلنت غرفة عمليات تحرير سرت - الجفرة أنها على تخوم ⟦سرت⟧ و⟦الجفرة⟧',
    'غرفة عمليات سرت والجفرة في ليبيا، وغرفة عمليات الجنوب في ⟦سبها⟧',
    'هاجمت كتائب القذافي ⟦القواليش⟧ و⟦نالوت⟧، وقصفت كتائب العقيد ⟦غريان⟧ و⟦مصراتة⟧',
    'التقى قادة كتائب مصراتة والزنتان في ليبيا',
    'قال قائد الكتيبة 301 مصراتة واللواء 444 إنهم في ⟦مصراتة⟧',
    'مر على الحادث 301 يوم، وفي 2019 ⟦طرابلس⟧ محاصرة، و66 حالة ب⟦ترهونة⟧',
    'قصفت ميليشيات مصراتة المقر، وقصفت ميليشيات حفتر ⟦مصراتة⟧',
    'معسكرات الصاعقة في ⟦بنغازي⟧، ومعسكري ⟦الصواريخ⟧ و⟦حمزة⟧ في ⟦طرابلس⟧',
  ])('%s', expectMarks);
});

describe('a village alone among other countries', () => {
  test.each([
    'قال وزير الري في القاهرة إن العمل في قرية النوفلية ينتهي قريبا.',
    'افتتح والي تلمسان مدرسة في بئر الغنم.',
    'سافر من القاهرة إلى ⟦النوفلية⟧ في ليبيا.',
    'سافر من القاهرة إلى ⟦النوفلية⟧ و⟦تازربو⟧.',
    'نقل المهاجرون من ⟦النوفلية⟧ وهم من السودان ونيجيريا إلى ⟦سرت⟧.',
    'عاد من القاهرة إلى ⟦بنغازي⟧.',
    'نقلوا من السودان إلى مركز في ⟦بئر الغنم⟧.\n\nوتقع ⟦بئر الغنم⟧ جنوب ⟦الزاوية⟧.',
    'نقلوا من السودان إلى مركز في بئر الغنم.\n\nوتقع جنوب ⟦الزاوية⟧.',
  ])('%s', expectMarks);
});

describe('namesakes abroad', () => {
  test.each([
    'هاجم مستوطنون بلدة برقة شمال غرب نابلس، وأغلقوا طريق برقة',
    'انفجار في منطقة البريقة بعدن، وقالت الحكومة اليمنية إن مصفاة البريقة سليمة',
    'افتتحت السلطات في جيبوتي ميناء تاجورة',
    'تفقد الوالي ميناء الوطية قرب طانطان',
    'فلاحو قنفودة في جرادة يطالبون بالدعم',
    'قبائل ⟦برقة⟧ و⟦البريقة⟧ و⟦قاعدة الوطية⟧ في ليبيا، وتنديد من نابلس',
    'قصفت طائرات اليمن عدن، واشتعلت ⟦البريقة⟧ و⟦أجدابيا⟧ في ليبيا',
  ])('%s', expectMarks);
});

describe('slips', () => {
  test.each([
    'جرح في ⟦بنغازي⟧ فنقل الى المستشفى في ليبيا',
    'قبيلة التبو من جهة، وفي الجهة الأخرى الزوية في الجنوب، والطوارق في ⟦سبها⟧ في ليبيا',
    'السيطرة على ⟦الغريان⟧ في المساء',
    'العاصمة الليبية ⟦طرابس⟧، والمدينة نالت جزاءها، ثم ⟦نالوت⟧',
    'اجتمعوا في مدينة ⟦درج⟧ على صلح، ودرج على الصمت في ليبيا',
  ])('%s', expectMarks);
});

describe('what English says of a place', () => {
  test.each([
    'Two died in the Libyan town of ⟦Badr⟧ and the suburb of ⟦Sabri⟧ in ⟦Benghazi⟧.',
    'A fire at the ⟦Zawiyya refinery⟧ and the ⟦Al-Zawiya Oil Refinery Complex⟧ in Libya.',
    'Badr of Libya scored, and Sabri praised the tribe of the Badr.',
  ])('%s', expectMarks);
});

test('a port or a refinery is itself under every spelling of its town', () => {
  const placeOf = (text: string): string | undefined => findMentions(text, gazetteer)[0]?.place;
  expect(placeOf('The Zawiyya refinery burns')).toBe('zawiya_refinery');
  expect(placeOf('Misurata airport reopens')).toBe('misrata_airport');
  expect(placeOf('Misurata reopens')).toBe('misrata');
});
