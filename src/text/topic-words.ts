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
  'province',
  'sudan',
  'palestine',
  'jordan',
  'horn',
] as const;
export type Topic = (typeof topics)[number];

/** Each is met after proclitics too. Countries that news on Libya names every day are left out. */
export const topicWords: Readonly<Record<Exclude<Topic, 'none'>, string>> = {
  sport:
    'الدوري دوري المباراة مباراة المباريات مباريات الهداف بهدفين اللاعب اللاعبين لاعب المدرب المنتخب منتخب منتخبنا الديربي ديربي ' +
    'ركلة المرمى الشوط الأندية أندية الزمالك سموحة بيراميدز المران سداسي كروية الكروية مهاجم المهاجم مهاجما مدافعا مدافعه مدربه مدربا مدربها لاعبا لاعبيه لاعبيها لاعبين اللاعبون حارسا نصفين دورينا كرة الكرة الهدافين مباراته مباراتها مباراتهم مبارياته مبارياتها football league match goal striker coach',
  scripture:
    'غزوة الغزوات غزوات الرسول النبي الصحابة صحابي صحابة المشركين المشركون المسلمون رواه البخاري الهجري الخلفاء الراشدين الفاتحين ' +
    'قريش القرآن الحجاج الحجيج المعتمرين الحرم المكي الفقه الشافعية الحنابلة الأئمة المذاهب',
  lebanon:
    'لبنان اللبناني اللبنانية اللبنانيين اللبنانيون بيروت لبناني لبنانية الليطاني صيدا عكار المنية الضنية التبانة الفيحاء ميقاتي lebanon lebanese beirut',
  yemen:
    'اليمن اليمني اليمنية اليمنيين الحوثي الحوثيين الحوثيون صنعاء عدن مأرب تعز حضرموت ذمار الحديدة رداع yemen houthi houthis sanaa marib',
  arabia:
    'السعودي السعوديين المنورة الرياض جدة حائل القصيم سكاكا عرعر تبوك مكة العماني العمانية العمانيين مسقط صلالة قابوس الشارقة saudi riyadh mecca medina jeddah oman muscat',
  egypt:
    'الزمالك القليوبية الجيزة المنوفية الدقهلية المصريون المترو الإسكندرية أسيوط الفيوم الاهرام شبرا حلوان المعادي إمبابة العباسية الأميرية egyptian',
  levant:
    'السوري السورية السوريين دمشق حلب الأونروا الفلسطيني الفلسطينية الفلسطينيين غزة درعا syrian damascus palestinian',
  maghreb:
    'الرباط مراكش فاس طنجة وهران قسنطينة تلمسان الوالي تيبازة البليدة سطيف باتنة بجاية جندوبة القصرين زغوان أريانة مكناس وجدة جرادة أكادير طانطان تطوان الناظور الحسيمة الدفلى',
  andalus: 'الأندلس الأندلسية الأندلسي غرناطة قرطبة إشبيلية طليطلة اسبانيا إسبانيا granada cordoba spain',
  // Libya has none of these: بريف بانياس, محافظة ذمار.
  province: 'محافظة ريف عمالة',
  sudan: 'كردفان حميدتي البرهان الفاشر نيالا kordofan burhan hemedti darfur fasher',
  palestine: 'نابلس جنين طولكرم قلقيلية سلفيت أريحا الجليل nablus jenin',
  jordan: 'الأردني الأردنية الأردنيين عمّان إربد الزرقاء المفرق عجلون مأدبا irbid',
  horn: 'جيبوتي الجيبوتي الجيبوتية djibouti',
  iraq: 'العراق العراقي العراقية العراقيين بغداد تكريت سامراء الموصل كركوك الانبار البصرة البيشمركة iraq iraqi baghdad',
};
