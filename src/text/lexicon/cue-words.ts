import { cue } from './cues.ts';

/**
 * Arabic words by what they say about a name beside them. Each is met with and without the
 * proclitics و ف ب ل ك; the article is written where it belongs.
 */
export const arabicCues: readonly (readonly [bits: number, words: string])[] = [
  [
    cue.locative,
    'في من الى نحو صوب تجاه باتجاه اتجاه قرب بالقرب عند حتى عبر داخل خارج باتجاهي حول قبالة فوق قرابة دخل دخول',
  ],
  [cue.onward, 'الى حتى نحو صوب باتجاه عبر لين مرورا وصولا ومنها'],
  [cue.accredited, 'لدى الى'],
  [cue.between, 'بين'],
  [
    cue.bearing,
    'شمال جنوب شرق غرب شمالي جنوبي شرقي غربي الشمال الجنوب الشرق الغرب شمالا جنوبا شرقا غربا شماليا جنوبيا ضواحي تخوم مشارف محيط مداخل مدخل وسط قلب أطراف ساحل مركز تقاطع مفترق مثلث قبالة',
  ],
  [cue.border, 'الحدودي الحدودية حدود الحدود حدودها حدودنا المتاخمة المحاذية'],
  [
    cue.people,
    'أهالي اهالى أهل سكان نازحي نازحو مهجري مهجرو أعيان مشايخ شيوخ وجهاء حكماء عقلاء مواطني مواطنو متظاهري متظاهرو محتجي محتجو نشطاء ' +
      'أبناء شباب نساء أطفال ثوار شهداء ضحايا جرحى قتلى مصابي أسرى معتقلي مفقودي تجار مزارعي طلبة طلاب معلمي معلمو صيادي عمداء قضاة محامي ' +
      'شرطة نيابة محكمة محاكم سجناء سجن احتجاز إيواء حجز بلدي بلديي',
  ],
  [
    cue.title,
    'السيد السيدة العقيد العميد اللواء الفريق المشير المقدم الرائد النقيب الملازم الشيخ الدكتور الدكتورة د المهندس الأستاذ ' +
      'المستشار الحاج الشاب الشهيد المواطن اللاعب المدرب الفنان الشاعر الكاتب الصحفي الإعلامي المحامي القاضي الأمير الملك السلطان النائب العضو ' +
      'المدعو الفقيد المرحوم الطفل الطفلة أستاذ الطالب الحارس المهاجم القيادي الضابط الجندي ' +
      'الشاعرة الكاتبة الصحفية الصحافية الإعلامية الفنانة المحامية القاضية النائبة المستشارة الوزيرة الأستاذة الطالبة المهندسة الباحثة',
  ],
  [
    cue.firstName,
    'توم جون جورج بن ابن بنت محمد احمد عمر خالد خليفة عبدالله عبد محمود مصطفى حسن حسين ابراهيم اسماعيل يوسف سالم سليم صالح صلاح فتحي فايز فائز عقيلة ' +
      'معمر سيف الساعدي عبدالرحمن عبدالسلام عبدالكريم عبدالحكيم عبدالقادر ناصر طارق عادل عصام هشام وليد موسى عيسى ' +
      'سعد سعيد فرج ونيس عمران المهدي الصديق فوزي فيصل بشير حامد حمد منصور نوري زياد اسامة ايمن انس بلال ياسر ' +
      'ماجد مازن مروان معتز هيثم وائل ياسين يحيى زكريا داود سليمان ايوب ادريس هارون انور اشرف اكرم باسم بسام ثامر جابر حاتم حازم ' +
      'عبدالعزيز عبدالمجيد عبدالباسط عبدالحميد عبدالرزاق عبدالعاطي عبدالغني عبدالفتاح عبدالناصر فاطمة عائشة مريم سارة نجلاء سلوى ' +
      'الطاهر الهادي السنوسي البشير المبروك ابوبكر ابو عثمان عماد لطفي مختار منير نزار رياض سامي سامح شكري شوقي طه عزالدين',
  ],
  [cue.kin, 'آل قبيلة عشيرة عائلة'],
  [cue.kin | cue.several, 'أشراف قبائل قبيلتي قبيلتا عشائر'],
  [cue.unit, 'لواء كتيبة سرية شورى قوة درع فرسان فوج'],
  [cue.unit | cue.several, 'كتائب ألوية سرايا كتيبتي كتيبتا لواءي'],
  [
    cue.club,
    'نادي النادي الأهلي اهلي الاتحاد فريق أولمبي الأولمبي دارنس السويحلي المحلة رفيق وفاق نجوم نظيره',
  ],
  [cue.club | cue.several, 'أندية ناديي'],
  [
    cue.government,
    'حكومة حكومتي حكومات برلمان برلماني سلطات سلطة مجلسي نظام سفارة سفارات رئاسة وزارة ادارة قيادة حكام',
  ],
  [
    cue.event,
    'اعلان مؤتمر مؤتمري مؤتمرات اتفاق اتفاقية اتفاقات مبادرة مبادرات مخرجات مسار مقررات بيان قرارات تفاهمات وثيقة حوار قمة عملية',
  ],
  [
    cue.speech,
    'قالت قال اعلنت اعلن اكدت اكد ترحب رحبت ترفض رفضت تطالب طالبت تدين ادانت تدعو دعت تحذر حذرت تنفي نفت تعلن تؤكد تقول تعتبر ' +
      'اعتبرت تتهم اتهمت تسعى سعت تستعد تدعم دعمت تريد ارادت تواصل تعهدت تهدد هددت تنتظر ترسل ارسلت تنشر نشرت قررت تقرر وافقت توافق ستواصل لم لن ' +
      'تحاول حاولت تواجه واجهت جندت تمددت تتمدد تتدخل تدخلت ستتدخل ترى تتحدث تحدثت تشدد شددت تستنكر استنكرت تبحث بحثت وقعت توقع تستضيف استضافت ' +
      'يتصاعد تدعمها تدعمه استدعت تستدعي اقترحت تقترح ردت ترد كشفت تكشف طلبت تطلب تتحول تتهيأ تقود',
  ],
  [
    cue.libyan,
    'ليبي ليبية الليبيين الليبيون ليبيين ليبيون لليبيين حفتر الوفاق الدبيبة باشاغا القذافي المسماري قنونو المشري المنفي معيتيق ' +
      'باتيلي ويليامز نورلاند فاغنر البنيان المرصوص المجعي الجويلي السراج الورفلي الكانيات العقوري الكاني ' +
      'الثني الكيب الغويل بلحاج الصلابي غنيوة الككلي البيدجا كوبلر النواصي بوسهمين المقريف النمروش قدارة تيتيه ' +
      'ورفلة القذاذفة المقارحة العواقير البراعصة العبيدات التبو الورفلية',
  ],
  [cue.libyan | cue.nationality, 'الليبية الليبي'],
  [
    cue.fighting,
    'سيطرة السيطرة سيطرت سيطرتها سيطرته استعادة استعادت تحرير حررت حرر اقتحام اقتحمت قصف قصفت قذائف القذائف أغارت أغار غارة غارات معركة معارك اشتباكات هجوم الهجوم ' +
      'انسحاب انسحبت تقدم تقدمت حصار محاصرة اسقاط سقوط دخلت تدخل ستدخل غادرت تحشيد جبهات اشتباك استهدف استهدفت استهداف تطهير احتلال معتقل سجن قوات ' +
      'هاجم هاجمت يهاجم تهاجم يقصف تقصف قصفوا يستهدف تستهدف يقتحم تقتحم اقتحموا يسيطر تسيطر سيطروا استعاد يستعيد تستعيد حاصر حاصرت يحاصر تحاصر يحتل احتل احتلت يهز تهز هز هزت يجتاح تجتاح اجتاح اجتاحت ' +
      'استولى استولت استولوا يستولي تستولي الاستيلاء استيلاء زحف زحفت زحفوا انسحب انسحبوا ينسحب القصف الاشتباكات الغارات ضربات ضربة استهدفوا حرروا أغار أغارت أغاروا',
  ],
  [cue.adjective, ''],
  [cue.demonstrative, 'هذا هذه ذلك تلك هاته'],
  [cue.envoy, 'السفير سفير سفيرة سفيرها سفيره المبعوث مبعوث المبعوثة بعثة البعثة سفراء القنصل قنصل'],
  [
    cue.statecraft,
    'دعم بدعم مدعومة مدعوم المدعومة المدعوم تدخل بتدخل ميليشيات موقف مواقف رغبة استياء علاقات العلاقات اتفاق مصالح دور ' +
      'سياسة رئيس الرئيس وزير خارجية جيش تمثيل مخطط التزام دول استعداد ضغوط ضغط رد مساعي جهود حليف حليفة شراكة الشراكة قلق اطماع حلفاء الزم تزويد برعاية',
  ],
  [
    cue.body,
    'المسماة المسمى الناقلة ناقلة السفينة سفينة الفرقاطة فرقاطة زورق الزورق باخرة الباخرة قارب القارب مركب المركب صحيفة قناة وكالة جريدة مجلة إذاعة تلفزيون راديو رواية ديوان أغنية قصيدة مسرحية فيلم مسلسل أوبريت يخت اليخت الجواد الحصان منصة شبكة شركة الشركة مصرف بنك مصنع مجموعة مدرسة ثانوية إعدادية ابتدائية قاعة مسجد جامع فندق فرقة تشاركية التشاركية',
  ],
  [cue.body | cue.several, 'شركات شركتي شركتا مصارف مصرفي بنوك صحف صحيفتي قنوات قناتي'],
  [cue.upon, 'على'],
  [cue.verbal, 'قد فقد التي الذي كما حيث عندما ما اذا كيف لقد وقد ولقد مثلما'],
  [cue.street, 'شارع'],
  [cue.distance, 'كم كلم كيلومتر كيلومترا كيلو كيلومترات ميل ميلا'],
  [
    cue.movement,
    'انتاج صادرات ضخ خام وصل وصول زار زارت زيارة زرت زرنا زاروا وصلت وصلنا وصلوا يصل تصل دخلوا دخلنا غادروا توجه توجهت توجهوا عادوا أقلعت تقلع هبطت تهبط نزحوا نزحت عودة عاد عادت غادر نزوح نازحين نقل طريق الطريق مطار رحلة رحلات يقصد تقصد قاصدا قاصدين قاصدة متجها متجهة متجهين',
  ],
  [cue.and, 'و ولا أو ثم كذلك أيضا'],
];

/** English words likewise, lower case. */
export const englishCues: readonly (readonly [bits: number, words: string])[] = [
  [
    cue.locative,
    'in at near from to toward towards into around outside inside of through via between entering entered reached off ' +
      'dans vers depuis nel nella presso verso',
  ],
  [cue.onward, 'to towards via through'],
  [cue.accredited, 'to'],
  [cue.between, 'between'],
  [
    cue.bearing,
    'north south east west northern southern eastern western northeast northwest southeast southwest central',
  ],
  [cue.people, 'residents inhabitants mayor elders dignitaries notables natives'],
  [
    cue.title,
    'mr mrs ms dr general colonel brigadier major captain lieutenant sheikh president minister sultan prince king commander',
  ],
  [
    cue.firstName,
    'mohammed muhammad mohamed ahmed ali omar khaled khalid khalifa abdullah mahmoud mustafa hassan hussein ibrahim youssef salem saleh fathi fayez hamid jamal sharif karim abdul abdel bashir mansour adel tarek hisham osama ayman yasser marwan idris suleiman kamal jalal samir',
  ],
  [cue.kin, 'tribe clan family'],
  [cue.club, 'fc club united ahli ahly ittihad olympic'],
  [
    cue.libyan,
    'libyan libyans haftar gna lna sarraj dbeibah gaddafi qaddafi unsmil wagner ' +
      'libye libyen libyenne libyens libyennes libia libico libica libici libiche',
  ],
  [
    cue.fighting,
    'captured seized retook control clashes fighting battle airstrike airstrikes shelling attack offensive siege',
  ],
  [
    cue.settlement,
    'town city village district municipality neighbourhood neighborhood suburb area region axis oasis outskirts ' +
      'towns cities villages districts municipalities neighbourhoods neighborhoods suburbs areas',
  ],
  [cue.envoy, 'ambassador envoy mission'],
  [cue.and, 'and or then'],
  [cue.distance, 'km kilometres kilometers miles'],
  [cue.government, 'government parliament authorities council administration'],
  [cue.speech, 'said says announced welcomed rejected'],
];
