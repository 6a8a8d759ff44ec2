import type { LayerId } from '../../model/view.ts';

/** Arabic words for the map, its layers and its legend. Its shape is the shape of every language's table. */
export const layersAr = {
  layers: {
    control: 'مناطق السيطرة',
    front: 'خط الجبهة',
    changes: 'ما تغيّر في الآونة الأخيرة',
    proposals: 'مقترحات، لا وقائع',
    together: 'ما يُذكر معًا',
    towns: 'المدن والبلدات',
    military: 'القواعد والمعسكرات والبوابات',
    oil: 'الموانئ والحقول النفطية',
    crossings: 'المعابر الحدودية',
    roads: 'الطرق الرئيسة',
    districts: 'الحدود الإدارية',
  } satisfies Record<LayerId, string>,
  layerNotes: {
    control: 'كما يدل عليها السجل في اليوم المختار',
    front: 'حيث تلتقي أماكن بيد طرفين متحاربين',
    changes: 'في الثلاثين يومًا السابقة لليوم المختار، أو في مدة تختارها في صفحة السيطرة',
    proposals: 'ما اقترحه متحدثون في المقالات، لا ما حدث',
    together: 'أماكن تذكرها الفقرات نفسها، وكلما زادت الفقرات زاد عرض الخط',
    roads: 'مرسومة بالتقريب، وقد تبعد عن مسارها الفعلي كيلومترًا إلى خمسة كيلومترات',
  } as Partial<Record<LayerId, string>>,
  together: {
    list: 'أماكن تُذكر معًا',
    legend: 'يُذكران في الفقرات نفسها',
  },
  layerFailed: (layers: string) => `تعذّر تحميل ما تُظهره هذه الطبقة: ${layers}. ما سواها على الخريطة كامل.`,
  layersHeading: 'ما تُظهره الخريطة',
  labelsHeading: 'أسماء الأماكن',
  labels: { ar: 'بالعربية', en: 'بالحروف اللاتينية', both: 'باللغتين' },
  themeHeading: 'الألوان',
  theme: { system: 'بحسب الجهاز', light: 'فاتحة', dark: 'داكنة' },
  legend: {
    heading: 'مفتاح الخريطة',
    frontSolid: 'خط جبهة موثَّق من الجانبين',
    frontDashed: 'شواهد أضعف أو أبعد',
    frontDotted: 'مستنتج، أو حافة أرض محل نزاع',
    veil: 'أرض لا معلومات عنها',
    uncertain: 'موضع غير مؤكد',
    road: 'طريق (مسار تقريبي)',
    district: 'حدود إدارية',
    proposal: 'مقترح، لا واقع',
  },
  map: {
    zoomIn: 'تقريب',
    zoomOut: 'إبعاد',
    whole: 'ليبيا كلها',
    credit: 'الساحل والحدود © مساهمو OpenStreetMap',
  },
  proposal: {
    heading: 'مقترح',
    list: 'المقترحات',
  },
  mapWords: {
    'Map.Title': 'خريطة ليبيا. للتنقل بلوحة المفاتيح استعمل الأسهم وعلامتي + و−',
    'CooperativeGesturesHandler.WindowsHelpText': 'لتكبير الخريطة مرّر مع الضغط على Ctrl',
    'CooperativeGesturesHandler.MacHelpText': 'لتكبير الخريطة مرّر مع الضغط على ⌘',
    'CooperativeGesturesHandler.MobileHelpText': 'حرّك الخريطة بإصبعين',
  },
};

/** The table of these words that each language fills. */
export type LayersWords = typeof layersAr;
