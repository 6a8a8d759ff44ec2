import type { Article } from '../../src/model/article.ts';

/** Sentences as news of the war has them; `#` stands for a place. */
const templates = [
  'قال مصدر عسكري إن اشتباكات متقطعة جرت في محيط # منذ ساعات الصباح الأولى.',
  'وأضاف أن تعزيزات وصلت إلى # قادمة من #، دون أن يذكر عددها.',
  'وأفاد سكان من # بأن التيار الكهربائي انقطع عن أحياء عدة.',
  'وتبعد # عن # نحو مسافة ساعة بالسيارة بحسب تقدير السائقين.',
  'وكان مجلس بلدي # قد دعا الأطراف إلى تجنيب المدنيين القتال.',
  'وأعلنت غرفة العمليات أن الطريق بين # و# مفتوح أمام الحركة.',
  'ولم يصدر أي تعليق من الجهات الرسمية على ما جرى.',
  'ودعت البعثة الأممية إلى وقف فوري لإطلاق النار والعودة إلى الحوار.',
  'وتضاربت الأنباء بشأن عدد الجرحى الذين نُقلوا إلى المستشفى.',
];

/**
 * Makes articles one after the other, the same ones every time. A place is named as often as `named` has
 * it (names with the number of their mentions); an article has some 20 sentences in 7 paragraphs.
 */
export function* makeCorpus(
  count: number,
  named: readonly (readonly [name: string, mentions: number])[],
): Generator<Article> {
  let seed = 11;
  const chance = (below: number) => {
    seed = (seed * 48271) % 2147483647;
    return seed % below;
  };
  const bag = named.flatMap(([name, mentions]) => Array<string>(mentions).fill(name));
  const pick = <T>(list: readonly T[]) => list[chance(list.length)]!;
  for (let number = 0; number < count; number++) {
    const day = new Date(Date.UTC(2019, 3, 4) + chance(570) * 86_400_000).toISOString().slice(0, 10);
    const paragraphs = Array.from({ length: 7 }, () =>
      Array.from({ length: 3 }, () => pick(templates).replace(/#/g, () => pick(bag))).join(' '),
    );
    const headline = `أنباء عن ${pick(bag)} و${pick(bag)}`;
    yield {
      id: `${day}-made-${number}`,
      headline,
      outlet: null,
      author: null,
      published: day,
      publishedBasis: 'made by the benchmark',
      publishedPrecision: 'day',
      lang: 'ar',
      text: [headline, ...paragraphs].join('\n\n'),
    };
  }
}
