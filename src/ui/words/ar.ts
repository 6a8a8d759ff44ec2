import { controlAr } from './control-ar.ts';
import { distancesAr } from './distances-ar.ts';
import { gazetteerAr } from './gazetteer-ar.ts';
import { layersAr } from './layers-ar.ts';
import { placeAr } from './place-ar.ts';
import { plural } from './plural.ts';
import { readingAr } from './reading-ar.ts';

/** All Arabic text of the interface. Its shape is the shape of every language's table. */
export const ar = {
  ...gazetteerAr,
  ...layersAr,
  ...placeAr,
  title: 'خريطة الصراع في ليبيا',
  subtitle: 'من يقول ذلك، وبأي كلمات، ومتى؟',
  skipToPanel: 'تخطَّ الخريطة إلى قائمة الأماكن',
  otherLanguage: 'English',
  switchLanguage: 'Switch to English',
  comma: '،',
  loading: 'يجري التحميل…',
  retry: 'أعد المحاولة',
  close: 'إغلاق',
  back: 'رجوع',
  loadFailed: 'تعذّر تحميل هذا الجزء. ما ظهر من قبل ما زال متاحًا.',
  mapFailed: 'تعذّر رسم الخريطة على هذا الجهاز. القائمة والنصوص كاملة هنا.',
  mapUnloaded: 'تعذّر تحميل الخريطة. القائمة والنصوص كاملة هنا؛ أعد المحاولة حين يتحسّن الاتصال.',
  mapLost: 'أوقف الجهاز رسم الخريطة. ستعود من تلقاء نفسها إن أمكن، أو حين تعيد المحاولة.',
  mapLoading: 'يجري رسم الخريطة…',
  newer: { here: 'وصلت نسخة أحدث من الخريطة.', take: 'اعرضها' },
  textPage: 'النصوص بلا خريطة',
  pages: {
    places: 'الأماكن',
    articles: 'المقالات',
    control: 'السيطرة',
    layers: 'الطبقات',
    about: 'عن الخريطة',
  },
  pagesLabel: 'أقسام اللوحة',
  panelLabel: 'لوحة القراءة',
  panelEdge: {
    label: 'عرض لوحة القراءة',
    share: (figure: string) => `${figure}٪ من عرض النافذة`,
    hint: 'اسحب لتغيير عرض اللوحة، وانقر مرتين لإعادته',
  },
  mapLabel: 'خريطة ليبيا',
  search: {
    label: 'ابحث عن مكان',
    placeholder: 'سرت، الوطية، الهلال النفطي…',
    none: 'لا مكان بهذا الاسم. اكتبه بصورة أخرى أو اكتب جزءًا منه.',
    found: plural({
      zero: 'لا نتائج',
      one: 'نتيجة واحدة',
      two: 'نتيجتان',
      few: '# نتائج',
      many: '# نتيجة',
      other: '# نتيجة',
    }),
    clear: 'امسح البحث',
  },
  control: controlAr,
  timeline: {
    label: 'اليوم المعروض',
    previous: 'التغيير السابق',
    next: 'التغيير التالي',
    play: 'تشغيل',
    pause: 'إيقاف مؤقت',
    date: 'اختر يومًا',
    changes: plural({
      zero: 'لا تغيير في هذا اليوم',
      one: 'تغيير واحد في هذا اليوم',
      two: 'تغييران في هذا اليوم',
      few: '# تغييرات في هذا اليوم',
      many: '# تغييرًا في هذا اليوم',
      other: '# تغيير في هذا اليوم',
    }),
    article: 'مقال',
    phases: {
      tripoli: 'معركة طرابلس',
      coast: 'الساحل الغربي',
      watiya: 'من الوطية إلى ترهونة',
      standoff: 'ترقّب عند سرت والجفرة',
      ceasefire: 'وقف إطلاق النار',
    },
  },
  sheet: { handle: 'ارتفاع اللوحة', heights: { low: 'منخفضة', half: 'إلى النصف', full: 'كاملة' } },
  distances: distancesAr,
  about: {
    heading: 'عن هذه الخريطة',
    paragraphs: [
      'لكل خط ولون ورقم على هذه الخريطة جواب عن سؤال: من يقول ذلك، وبأي كلمات، ومتى؟ اختر مكانًا لتقرأ الفقرات التي تذكره، كما كتبها أصحابها.',
      'مناطق السيطرة وخط الجبهة مشتقان من سجل مؤرخ لتغيّر السيطرة على الأماكن، وكل تغيّر فيه مسند إلى مصادره المنشورة. تطلق منابر متخاصمة اسم «الجيش الليبي» على جيشين متحاربين؛ والخريطة تعرض الصوتين ولا تتبنى أيًّا منهما.',
      'لا تتصل الصفحة بأي خادم آخر، ولا تسجّل ما تقرؤه، وما تختاره يبقى في عنوانها بعد علامة # ولا يُرسل إلى أحد.',
    ],
    withoutScript: 'النصوص كلها في صفحات بلا برمجة، صالحة للطباعة',
    licences: 'رخص البرمجيات المستعملة',
    sources: 'المصادر والرخص',
    sourceList: [
      'الساحل والحدود: © مساهمو OpenStreetMap، رخصة ODbL.',
      'مواقع الأماكن: OpenStreetMap (رخصة ODbL) وGeoNames (رخصة CC BY 4.0)، ومصدر كل موقع مذكور عند مكانه.',
      'حدود المناطق الإدارية: Natural Earth، ملك عام.',
      'المقالات ملك لناشريها، وتُعرض نصوصها كما هي.',
      'خط الكتابة: IBM Plex Sans Arabic، رخصة OFL.',
    ],
  },
  reading: readingAr,
};

/** The table of interface text that each language fills. */
export type Words = typeof ar;
