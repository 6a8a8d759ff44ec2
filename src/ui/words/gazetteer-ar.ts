import type { Holder } from '../../model/control.ts';
import type { PlaceKind, PositionStanding } from '../../model/place.ts';
import { plural } from './plural.ts';

/** Arabic words for kinds, holders, evidence, directions and counts. Its shape is the shape of every language's table. */
export const gazetteerAr = {
  counts: {
    passages: plural({
      zero: 'لا فقرات',
      one: 'فقرة واحدة',
      two: 'فقرتان',
      few: '# فقرات',
      many: '# فقرة',
      other: '# فقرة',
    }),
    articles: plural({
      zero: 'لا مقالات',
      one: 'مقال واحد',
      two: 'مقالان',
      few: '# مقالات',
      many: '# مقالًا',
      other: '# مقال',
    }),
    mentions: plural({
      zero: 'لا إشارة إلى مكان ليبي',
      one: 'إشارة واحدة إلى مكان',
      two: 'إشارتان إلى أماكن',
      few: '# إشارات إلى أماكن',
      many: '# إشارة إلى أماكن',
      other: '# إشارة إلى أماكن',
    }),
    sources: plural({
      zero: 'بلا مصدر مؤرَّخ',
      one: 'مصدر واحد',
      two: 'مصدران',
      few: '# مصادر',
      many: '# مصدرًا',
      other: '# مصدر',
    }),
    places: plural({
      zero: 'لا أماكن',
      one: 'مكان واحد',
      two: 'مكانان',
      few: '# أماكن',
      many: '# مكانًا',
      other: '# مكان',
    }),
  },
  kinds: {
    city: 'مدينة',
    town: 'بلدة',
    quarter: 'حيّ أو ضاحية',
    air_base: 'قاعدة جوية',
    airport: 'مطار',
    camp: 'معسكر',
    oil_port: 'ميناء نفطي',
    oil_field: 'حقل نفط أو غاز',
    crossing: 'معبر حدودي',
    checkpoint: 'بوابة',
    valley: 'وادٍ',
    facility: 'منشأة',
    region: 'منطقة',
  } satisfies Record<PlaceKind, string>,
  area: 'منطقة',
  holders: {
    gna: 'حكومة الوفاق الوطني',
    lna: 'الجيش الوطني الليبي',
    local: 'قوات محلية أو محايدة',
    contested: 'محل نزاع',
  } satisfies Record<Holder, string>,
  holdersShort: {
    gna: 'الوفاق',
    lna: 'الجيش الوطني',
    local: 'قوات محلية',
    contested: 'محل نزاع',
  } satisfies Record<Holder, string>,
  confidence: { high: 'شواهد قوية', medium: 'شواهد متوسطة', low: 'شواهد ضعيفة' },
  standing: {
    checked: 'مطابق لقائمة مستقلة',
    geonames_only: 'من GeoNames وحدها',
    airport_dataset: 'من قاعدة بيانات للمطارات',
    osm_only: 'من OpenStreetMap وحدها',
    uncertain: 'تقديري',
  } satisfies Record<PositionStanding, string>,
  compass: [
    'شمال',
    'شمال شمال شرق',
    'شمال شرق',
    'شرق شمال شرق',
    'شرق',
    'شرق جنوب شرق',
    'جنوب شرق',
    'جنوب جنوب شرق',
    'جنوب',
    'جنوب جنوب غرب',
    'جنوب غرب',
    'غرب جنوب غرب',
    'غرب',
    'غرب شمال غرب',
    'شمال غرب',
    'شمال شمال غرب',
  ],
  km: (figure: string) => `${figure} كم`,
};

/** The table of these words that each language fills. */
export type GazetteerWords = typeof gazetteerAr;
