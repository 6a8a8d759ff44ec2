import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readArticles } from '../../geo/build/read/read-articles.ts';
import { repository } from '../../geo/build/read/repository.ts';
import type { Mention } from '../../src/model/mention.ts';
import { findMentions } from '../../src/text/find-mentions.ts';
import { gazetteer } from './gazetteer-of-the-tree.ts';
import { takeMarks } from './marked-text.ts';

interface HandReading {
  readonly articles: readonly { readonly article: string; readonly mentions: readonly Mention[] }[];
}

const { articles: read } = JSON.parse(
  readFileSync(new URL('../fixtures/articles-read-by-hand.json', import.meta.url), 'utf8'),
) as HandReading;
const { articles } = readArticles(repository);

describe('the five articles', () => {
  test.each(read)('$article: every mention read by hand, and no other', ({ article, mentions }) => {
    const text = articles.find(({ id }) => id === article)!.text;
    expect(mentions.length).toBeGreaterThan(28);
    expect(findMentions(text, gazetteer)).toEqual(mentions);
  });
});

/** What is found of Libyan places, the country apart, as `offset:surface`. */
const found = (text: string): string[] =>
  findMentions(text, gazetteer)
    .filter(({ scope, place }) => scope === 'LY' && place !== 'libya')
    .map(({ start, surface }) => `${start}:${surface}`);

/** Each marked sentence is one claim: these spans and no others. */
const expectMarks = (marked: string): void => {
  const { text, surfaces } = takeMarks(marked);
  expect(found(text)).toEqual(surfaces);
};

describe('proclitics', () => {
  test.each([
    'وصلت القوات إلى ل⟦سرت⟧ وب⟦سرت⟧ ول⟦طرابلس⟧ وك⟦مصراتة⟧',
    'الطريق المؤدي ل⟦لجفرة⟧ في ليبيا',
    'قوات من و⟦ترهونة⟧ و ⟦بني وليد⟧',
    'دخلوا ⟦ترهونة⟧و ⟦بني وليد⟧',
    'تمركزات بـ⟦أبوقرين⟧ ولـ⟦ترهونه⟧',
    'مدينة⟦سرت⟧ تحت القصف في ليبيا',
  ])('%s', expectMarks);
});

describe('spellings', () => {
  test.each([
    'قصف ⟦مصراته⟧ و⟦مصراطة⟧ و⟦زواره⟧',
    'الى ⟦اجدابيا⟧ و⟦أوباري⟧ و⟦اوباري⟧',
    'من ⟦بنی ولید⟧ الى ⟦ترهونة⟧',
    'صوب ⟦قصر بن غشير⟧ و⟦قصر&nbsp;بن غشير⟧',
    '#⟦قصر_بن_غشير⟧ #⟦ترهونة⟧_المحررة',
    'على خط ⟦سرت⟧-⟦الجفرة⟧ وخط ⟦سرت⟧ – ⟦الجفرة⟧',
    'في \u200f⟦طَرَابُلُس⟧\u200f و⟦ســـرت⟧ ليبيا',
    'بين ⟦ﻃﺮاﺑﻠﺲ⟧ و⟦ﺑﻨﻐﺎزي⟧',
    '&quot;⟦ترهونة⟧&quot;<br>⟦غريان⟧<b>',
  ])('%s', expectMarks);
});

describe('heads', () => {
  test.each([
    'هجوم على ⟦قاعدة الجفرة الجوية⟧ قرب ⟦الجفرة⟧',
    'سيطرت على ⟦قاعدة "الوطية" الجوية⟧ الاستراتيجية في ليبيا',
    'وصلت إلى ⟦مطار طرابلس الدولي⟧ جنوب ⟦طرابلس⟧',
    'معسكرات ⟦الصواريخ⟧ و⟦اليرموك⟧ و⟦حمزة⟧ جنوب ⟦طرابلس⟧',
    'معسكري “⟦اليرموك⟧” و”⟦حمزة⟧” في ليبيا قرب ⟦طرابلس⟧',
    'وبلدتي ⟦بدر⟧ و⟦تيجي⟧ ومدينة ⟦الأصابعة⟧',
    'ميناءي ⟦السدرة⟧ و⟦رأس لانوف⟧ ومدينتي ⟦سرت⟧ و⟦الجفرة⟧',
    'جسر جوي بين ⟦مصراتة⟧ و⟦طرابلس⟧',
    'قصف ⟦ميناء مدينة مصراتة⟧ بالصواريخ، وأغلق ⟦مطار مدينة سبها⟧',
    'توقفت حقول نفط ⟦المبروك⟧ و⟦الباهي⟧ في ⟦حوض سرت⟧ وكذلك ⟦سرت⟧',
    'خرجت محطات ⟦الزويتينة⟧ و⟦الخليج البخارية⟧ عن الشبكة في ليبيا',
    'سرق خط محطة ⟦الحشان⟧ في ⟦ورشفانة⟧، وتوقفت ⟦محطة أوباري الغازية⟧',
    'دخل الجيش ⟦بوابة أبوقرين الغربية⟧ جنوب ⟦مصراتة⟧',
    'أغارت الطائرات على ⟦الصابري⟧، وهي منطقة في ⟦بنغازي⟧',
    'عاد التنظيم إلى ⟦الفقهاء⟧ ب⟦الجفرة⟧ في ليبيا',
    'وصل إلى ⟦طرابلس⟧ قادما من أنقرة، ثم زار ⟦غريان⟧ و⟦العزيزية⟧',
    'in ⟦al-Watiya air base⟧ and ⟦Mitiga airport⟧ near ⟦Tripoli⟧',
    'the ⟦Hamza⟧ and ⟦Yarmouk⟧ camps south of ⟦Tripoli⟧',
  ])('%s', expectMarks);
});

describe('ordinary words, people and bodies', () => {
  test.each([
    'سرت شائعات في ليبيا عن قرب الانتخابات',
    'كسرت الموجة السفينة وفسرت القيادة الموقف في ليبيا',
    'الدول الخمس دائمة العضوية تبحث الوضع في ليبيا',
    'من هذه الزاوية ننظر إلى الأزمة في ليبيا',
    'رفعوا الرايات البيضاء في ليبيا',
    'قال النائب حمزة الورفلي إن المشروع مرفوض في ليبيا',
    'العقيد سعيد الليثي والقيادي عبد الرحيم الترهوني من ليبيا',
    'اللواء التاسع ترهونة ولواء ترهونة في ليبيا',
    'قائد كتيبة ثوار طرابلس يغادر ليبيا',
    'تعادل الأهلي طرابلس مع الأهلي بنغازي في الدوري الليبي',
    'شركة سرت لإنتاج النفط وقناة ليبيا الأحرار',
    'كان يوم بدر فاصلا في تاريخ الإسلام',
    'شاركت أربعون بالمائة من مراكز ليبيا في الاقتراع',
    'شركة البريقة لتسويق النفط في ليبيا ترد على الزحام، ولم ترد البريقة على الموزعين',
    'توقف القطار في محطة الزهراء ثم في محطة السلام',
    'رفيقهم بدر شحات الذي حمل صورة أمه في ليبيا',
    'استعاد الجيش السوداني غرب مدينة الأبيض في كردفان، ونزح آخرون إلى ليبيا',
    'قال الوالي إن سكان الأبيار والقبة وباب الزوار ينتظرون السكن',
    'رحلة إلى طرابلس في شمال لبنان',
    'الظروف القاهرة حالت دون السفر إلى الدار البيضاء',
    'وصل الصاروخ في دقائق إلى الزاوية البعيدة',
    'لا أدري متى ينتهي المشروع',
    'سبع لغات إضافية وخمس زوايا',
    'Sultan Hamza told a story of Badr at the Zahra palace',
    'the sultan of zliten street food at @tripoli',
  ])('%s', expectMarks);
});

describe('sense and homonyms', () => {
  const only = (text: string, place: string): Mention =>
    findMentions(text, gazetteer).find((mention) => mention.place === place)!;
  test('a government, a parliament and an agreement are not where things happened', () => {
    expect(only('حكومة طرابلس ترفض الهدنة', 'tripoli').sense).toBe('metonymic');
    expect(only('رئيس برلمان طبرق عقيلة صالح', 'tobruk').sense).toBe('metonymic');
    expect(only('وفق مخرجات برلين', 'Berlin').sense).toBe('metonymic');
    expect(only('اشتباكات في طرابلس', 'tripoli').sense).toBe('literal');
  });
  test('a market of one name is the one near the towns beside it', () => {
    const near = (text: string): string =>
      findMentions(text, gazetteer).find(({ surface }) => surface === 'سوق الخميس')!.place;
    expect(near('تقدمت القوات من قصر بن غشير إلى سوق الخميس والسبيعة')).toBe('suq_khamis');
    expect(near('حادث سير بين مسلاتة وزليتن في سوق الخميس قرب الخمس')).toBe('suq_khamis_khoms');
  });
  test('an editor’s ruling wins over every rule', () => {
    const text = 'قوات من طرابلس وترهونة';
    const anchor = { start: 8, end: 14 };
    const ruling = { article: 'a', quote: { exact: 'طرابلس' }, why: '', anchor };
    expect(findMentions(text, gazetteer, [{ ...ruling, place: null }]).map(({ place }) => place)).toEqual([
      'tarhuna',
    ]);
    expect(findMentions(text, gazetteer, [{ ...ruling, place: 'tripoli_port' }])[0]!.place).toBe(
      'tripoli_port',
    );
  });
});

test('of two names that share a word the surer one is read', () => {
  expectMarks('بلدية باطن ⟦الجبل الغربي⟧ قرب الحدود التونسية في ليبيا');
});
