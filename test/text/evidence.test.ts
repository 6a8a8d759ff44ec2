import { describe, expect, test } from 'vitest';
import { explainMentions } from '../../src/text/explain-mentions.ts';
import { findMentions } from '../../src/text/find-mentions.ts';
import { gazetteer } from './gazetteer-of-the-tree.ts';
import { takeMarks } from './marked-text.ts';

const ofLibya = (text: string) =>
  findMentions(text, gazetteer).filter(({ scope, place }) => scope === 'LY' && place !== 'libya');

/** Each marked sentence is one claim: these spans and no others. */
const expectMarks = (marked: string): void => {
  const { text, surfaces } = takeMarks(marked);
  expect(ofLibya(text).map(({ start, surface }) => `${start}:${surface}`)).toEqual(surfaces);
};
const placeOf = (text: string, surface: string): string | undefined =>
  ofLibya(text).find((mention) => mention.surface === surface)?.place;

describe('what lies somewhere is a place', () => {
  test.each([
    'تبعد ⟦هون⟧ نحو 600 كيلومتر عن العاصمة.',
    'وعلى مسافة ثلاثين كيلومترا من ⟦هون⟧ تعطلت الحافلة.',
    'انتشرت قوات في ⟦درج⟧ الواقعة شرق ⟦غدامس⟧.',
    'على بعد 60 كم جنوب ⟦الكفرة⟧ عثر على الشاحنة.',
    '⟦الصابري⟧ حي من أقدم أحياء مدينة ⟦بنغازي⟧.',
    '⟦درج⟧ بلدة تقع غرب ليبيا.',
    'سأل المعلم: كم يبقى من الثلاثين إذا طرحنا الخمسة؟',
  ])('%s', expectMarks);
});

describe('a sure neighbour tells a doubtful name', () => {
  test.each([
    'اندلعت اشتباكات في ⟦صلاح الدين⟧ و⟦عين زارة⟧ جنوب ⟦طرابلس⟧.',
    'تجددت المواجهات في ⟦صلاح الدين⟧ بالعاصمة ⟦طرابلس⟧.',
    'اكتشفت مقابر في ⟦مشروع الربط⟧ ب⟦ترهونة⟧.',
    'التقى الدبيبة بصلاح الدين النمروش في ⟦طرابلس⟧.',
    'وقع انفجار في مقبرة ⟦الهواري⟧ بمدينة ⟦بنغازي⟧ شرقي البلاد.',
    'تجولنا في ⟦غدامس⟧، وفي المدينة القديمة أزقة مسقوفة تحفظ البرد.',
    'وقال شاهد إن قذيفة سقطت في حي الشهداء بعد قصف الخرطوم وأم درمان.',
    'عثر عليه صياد قرب ⟦زواغة⟧ في ليبيا.',
    'قصف طيران مسير ⟦ميناء الماية⟧ غرب ⟦طرابلس⟧.',
    'أقفل محتجون ⟦بوابة الشرارة⟧ في ليبيا.',
    'ثلوج على ⟦شحات⟧ و⟦البيضاء⟧ و⟦القبة⟧ و⟦غريان⟧، وصقيع في ⟦مرزق⟧ و⟦سبها⟧ و⟦هون⟧.',
    'يتدفق اللاجئون سيرا من شمال دارفور نحو ⟦الكفرة⟧، بحسب البلدية.',
    'اكتشف فريق من جامعة روما تماثيل في ⟦قورينا⟧، ونقلت إلى متحف ⟦شحات⟧، وعثر في ⟦لبدة⟧ على فسيفساء.',
    'سار الجيش إلى ⟦برقة⟧ ثم إلى ⟦زويلة⟧ و⟦فزان⟧.',
    'يمتد الخط من ⟦غدامس⟧ مرورا ب⟦درج⟧ وصولا إلى ⟦نالوت⟧.',
    'أقيم عرس في قرية القلعة ورقص الأهالي في الساحة.',
  ])('%s', expectMarks);

  test('of two places of one name the nearer neighbour and the frontier decide', () => {
    expect(placeOf('حدود مصر الغربية لن تبقى مكشوفة من الجغبوب إلى العوينات.', 'العوينات')).toBe(
      'jabal_uwaynat',
    );
    expect(placeOf('ضبطت دورية مهاجرين في العوينات على الحدود مع السودان جنوب الكفرة.', 'العوينات')).toBe(
      'jabal_uwaynat',
    );
    expect(placeOf('قافلة من أوباري في الطريق إلى غات والعوينات.', 'العوينات')).toBe('awaynat');
  });

  test('an airport that needs its adjective is not meant without it', () => {
    expect(placeOf('هبطت طائرة شحن في مطار الجفرة أمس.', 'مطار الجفرة')).toBe('jufra_airbase');
    expect(placeOf('وصلت الرحلة إلى مطار الجفرة المدني أمس.', 'مطار الجفرة المدني')).toBe('hun_airport');
  });
});

describe('what bears a town’s name', () => {
  test.each([
    'وقعت قبيلتا الزنتان والمشاشية اتفاقا في ⟦غريان⟧.',
    'في الدوري الليبي حقق فريق خليج سرت فوزا على التحدي في مباراة أمس.',
    '⟦بنغازي⟧ 3 يناير 2026 – اختتمت مباريات الدوري الليبي، وسجل اللاعب هدفين.',
    'مر على الطريق ل⟦مطار طرابلس الدولي⟧ مساء.',
    'سجلت الزويتينة للنفط أقل نسبة حوادث في ليبيا.',
    'Es Sider and Amna crude would soften, traders in London said of Libyan exports.',
    'Loadings of Sharara crude at ⟦Zawiya⟧ fell, the Libyan NOC said.',
    'The Sirte Oil Company said output at ⟦Brega⟧ was normal.',
    'وصل رتل من قوة حماية وتأمين سرت إلى ⟦عين زارة⟧.',
    'زرعت الأشجار في نادي الوحدة الرحيبات.',
    'واستعار خليج سرت حارسا، وخسر الخمس أمام الاتحاد في الدوري الليبي.',
    'تستضيف ⟦بنغازي⟧ مباراة الاتحاد والأهلي في الدوري على ملعب ⟦بنينا⟧.',
    'مجلس ⟦الزاوية⟧ البلدي يعلن العطلة.',
    'أهالي ⟦تاورغاء⟧ في مخيم ⟦الفلاح⟧ ب⟦طرابلس⟧ يطالبون بالعودة.',
    'قال بيان لغرفة عمليات سرت الكبرى إن القوات بلغت ⟦أبو قرين⟧.',
    'حضر أعيان المشاشية الاجتماع في ⟦غريان⟧.',
    'التقى رئيس تحرير «أخبار بنغازي» بصحفيين من ⟦درنة⟧.',
    'عادت السفينة «غات» إلى ⟦طرابلس⟧، أما شقيقتها «جادو» فبقيت في ⟦مصراتة⟧.',
    'صعد المتسابقون بين ⟦توكرة⟧ و⟦المرج⟧ في ليبيا، وقال مدرب إن الطريق شاق.',
    'Zueitina Oil said a fault at the ⟦Intisar field⟧ cut Libyan output.',
    'دخلت ناقلة النفط زليتن ستار المياه قبالة ⟦صبراتة⟧، وفازت رواية "وادي درنة" بجائزة.',
    'قالت الشاعرة نعيمة الزني في ⟦درنة⟧ إن المكتبة احترقت.',
    'في الدوري الليبي حقق فريق خليج سرت فوزا في مباراة أمس.\nوبهذا رفع خليج سرت رصيده إلى 6 نقاط.',
  ])('%s', expectMarks);
});

describe('what a town abroad holds', () => {
  test.each([
    'وفي حلب انهار مبنى من خمس طبقات بحي صلاح الدين، وعاد مقاتلون من ليبيا إلى القامشلي.',
    'أعادت الورشات التيار إلى حي الزهراء في حمص، وعاد مقاتلون من ليبيا.',
    'عاد من القاهرة إلى ⟦طرابلس⟧، وسقطت قذيفة في حي ⟦صلاح الدين⟧.',
    'تنقلت الفرقة من الإسكندرية وطافت ⟦القبة⟧ و⟦سوسة⟧ و⟦المرج⟧ و⟦طبرق⟧.',
    'بنيت منطقة المنصورة بنظام البلوكات.',
    'أعلنت بلدية سوق الأحد بقبلي حملة نظافة، وشارك أهالي سوق الأحد.',
    'قال مزارع من قرية البيضاء بريف بانياس إن الموسم جيد.',
    'التقى السراج في روما سفراء، وفي ⟦السراج⟧ غرب ⟦طرابلس⟧ أغلق محتجون الطريق.',
  ])('%s', expectMarks);
});

describe('hurried spellings', () => {
  test.each([
    'اشتكى صيادو ⟦زوارة⟧ و⟦زلتين⟧ من تراجع الصيد.',
    'مرورا ب⟦تازاربو⟧ و⟦جالو⟧ في ليبيا.',
    'القادمين من ⟦العجلات⟧ و⟦صبراتة⟧.',
    'وصل قطع العجلات والإطارات إلى المخزن.',
    'اندلع القتال في ⟦باب بنغشير⟧ جنوب ⟦طرابلس⟧.',
  ])('%s', expectMarks);
});

describe('across a blank line', () => {
  test('a name that stands beyond doubt settles its like, and the explanation says so', () => {
    const text = 'وصل الوفد إلى مدينة سرت في ليبيا.\n\nوقال مسؤول في المجلس بسرت إن الهدوء عاد.';
    const rules = explainMentions(text, gazetteer).map(({ surface, reason }) => `${surface} ${reason.rule}`);
    expect(rules).toContain('سرت same-name-elsewhere');
  });

  test('a song that says a quarter again and again sings of it', () => {
    expectMarks(
      '⟦الصابري⟧ حي من أحياء ⟦بنغازي⟧ الليبية.\n\n⟦الصابري⟧ ورد وياسمين / ⟦الصابري⟧ زين على زين / ⟦الصابري⟧ عمره ما ذل.',
    );
  });

  test('nothing else crosses it', () => {
    expectMarks('عادت القوات إلى ⟦مصراتة⟧ و⟦ترهونة⟧.\n\nشرب القهوة عند الزاوية وعاد.');
  });
});
