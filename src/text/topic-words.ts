/**
 * What a text is about if it is not Libya: words of other countries that share names with Libyan
 * towns, of early Islam, and of sport.
 */
export const topics = [
  'none',
  'sport',
  'scripture',
  'lebanon',
  'yemen',
  'arabia',
  'egypt',
  'levant',
  'maghreb',
  'andalus',
  'iraq',
] as const;
export type Topic = (typeof topics)[number];

/** Folded or not, with the article where it is usual; each is met after proclitics too. */
export const topicWords: Readonly<Record<Exclude<Topic, 'none'>, string>> = {
  sport:
    'الدوري دوري المباراة مباراة المباريات مباريات الهداف بهدفين اللاعب اللاعبين لاعب المدرب المنتخب منتخب منتخبنا الديربي ديربي ملعب الملعب ' +
    'ركلة المرمى الشوط الأندية أندية الزمالك سموحة بيراميدز المران سداسي كروية الكروية football league match goal striker coach',
  scripture:
    'غزوة الغزوات غزوات الرسول النبي الصحابة صحابي صحابة المشركين المشركون المسلمون المهاجرون رواه البخاري هجرية الهجرة الهجري الخلفاء الراشدين التابعين السيرة السير الفاتحين ' +
    'قريش القرآن تفسير الحديث الشريف الحجاج الحجيج المعتمرين الحرم المكي الفقه الشافعية الحنابلة الأئمة المذاهب الإمام العلماء الشريعة',
  lebanon:
    'لبنان اللبناني اللبنانية اللبنانيين اللبنانيون بيروت لبناني لبنانية الليطاني صيدا عكار المنية الضنية التبانة ميقاتي lebanon lebanese beirut',
  yemen:
    'اليمن اليمني اليمنية اليمنيين الحوثي الحوثيين الحوثيون صنعاء عدن مأرب تعز حضرموت ذمار الحديدة رداع yemen houthi houthis sanaa marib',
  arabia:
    'السعودية السعودي السعوديه السعوديين المملكة الرياض جدة حائل القصيم سكاكا عرعر تبوك مكة عمان عُمان العماني العمانية العمانيين مسقط صلالة قابوس هيثم الشارقة دبي أبوظبي البحرين الكويت قطر saudi riyadh oman muscat',
  egypt:
    'الزمالك القليوبية الشرقية الجيزة المنوفية الغربية الدقهلية الصعيد المصريون محافظ المحافظات المترو الإسكندرية أسيوط الفيوم الاهرام egyptian',
  levant:
    'سوريا سورية السوري السورية السوريين دمشق حلب الأونروا اللاجئين الأردن الأردني الأردنية الأردنيين عمّان إربد الزرقاء فلسطين الفلسطيني الفلسطينية الفلسطينيين غزة درعا الغوث syria syrian damascus jordan irbid palestinian',
  maghreb:
    'المغرب المغربي المغربية الرباط مراكش فاس طنجة الجزائر الجزائري الجزائرية وهران قسنطينة تلمسان morocco moroccan algeria algerian',
  andalus: 'الأندلس الأندلسية الأندلسي غرناطة قرطبة إشبيلية طليطلة اسبانيا إسبانيا granada cordoba spain',
  iraq: 'العراق العراقي العراقية العراقيين بغداد تكريت سامراء الموصل كركوك الانبار البصرة البيشمركة iraq iraqi baghdad',
};
