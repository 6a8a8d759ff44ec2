/**
 * What may stand between the parts of a statement of distance, in folded text. Each is matched against
 * the whole gap between two parts; none passes the end of a sentence.
 */

const quotes = '["“”«»\'‘’]{0,6}';
const heads =
  'مدينه|بلده|قريه|منطقه|مركز|وسط|قلب|محيط|مدخل|مشارف|مستشفي|ميناء|بوابه|حي|جزيره|ضواحي|واحه|سواحل|شاطي|بلديه|محور|مطار|قاعده|معسكر|حقل|معبر|العاصمه|استراحه|مجمع|مخيم|جسر|وادي|' +
  "مدينتي|بلدتي|قريتي|منطقتي|معسكري|معسكرات|مدن|بلدات|قري|مناطق|عمارات|قاعدتي|حقلي|the|town|city|village|area|of|centre|center|central|downtown|capital|port|district|oasis|outskirts|base|camp|libya's|libyan";
const head = `(?:(?:${heads}) )*`;
const lead =
  'الواقعه|الواقع|اقصي|الكاينه|الواقعتان|الواقعتين|التي|الذي|تقع|يقع|وتقع|ويقع|تبعد|يبعد|وتبعد|ويبعد|علي|بعد|مسافه|بمسافه|الي|في|من جهه|which|that|lies|lie|is|are|was|sits|stands|located|situated|about|at|a distance of|distance|just|to the|in|far|the';
const adjective = '(?:ال\\p{L}+ ){0,2}';

const whole = (pattern: string) => new RegExp(`^(?:${pattern})$`, 'u');

/** From a figure to its direction: `كيلومترا إلى`, `65 km (40 miles)`, `km to the`. */
export const figureToDirection = whole(
  ' ?(?:\\([^()]{0,30}\\))? ?(?:فقط |تقريبا |فحسب |جوا |برا )?(?:الي |في اتجاه |باتجاه |من جهه |ناحيه |to the |to |due |away |further )*(?:[وبل])?',
);
/** From a direction to the place that it starts from: `من مدينة`, `of the town of`. */
export const directionToPlace = whole(` ?${quotes}(?:من |عن |ل|ال|of |from )?${head}${quotes}`);
/** From a figure to the place, without a direction: `من مركز`, `عن`, `away from`, one other noun allowed. */
export const figureToPlace = whole(
  ` (?:\\([^()]{0,30}\\) )?(?:فقط |تقريبا |فحسب |جوا |برا |واحد )?(?:بعيدا |away |outside |short |off |inland )?(?:عن |من |قباله |from |of |outside |off )?(?:(?!(?:ال)?(?:طريق|شارع|خط|مساحه)|the road)\\p{L}+ )?${head}${quotes}`,
);
/** The same gap must hold one of these words, so that `5 كم في` and `10 km race in` never count. */
export const awayFrom = /(?:^| )(?:عن|من|قباله|from|off|outside) /u;
/** `of` alone says a distance only after `within`: `to within 20 miles of Sirte`. */
export const within = /\bwithin (?:\p{L}+ )?$/u;
/** From a figure to the first of two ends: `كيلومترا بين`, `km from`. */
export const figureToEnds = whole(
  ` ?(?:\\([^()]{0,30}\\) )?(?:تفصل )?(?:بين|من|between|from|separate|separates|separating) ${head}${quotes}`,
);
/** From the second of two ends on: `are`, before a figure and `apart`. */
export const endsToFigure = whole(' (?:are|lie|lay|is|stand) ');
export const apart = /^ (?:apart|from each other|from one another)/u;
/** From the place to the figure: `غرب سرت بنحو`, `عن طرابلس مسافة`. */
export const placeToFigure = whole(
  `${quotes},? ?،? ?(?:و?(?:تبلغ|يبلغ|هي|هو|تقدر|تصل|مسافتها|قدرها|علي بعد|علي مسافه|بعد|مسافه|بمسافه|حدود|is|was|by|of|a|distance|at|for|:|الي) ?)*(?:ب ?)?`,
);
/** From a verb or a preposition to the place that a distance starts from: `عن`, `عن مدينة`. */
export const awayBefore = new RegExp(`(?:^|[^\\p{L}])(?:عن) ${head}${quotes}$`, 'u');
/** From the place that is described to the statement: `، الواقعة`, ` (`, `, which lies`. */
export const subjectToStatement = whole(
  `${quotes} ?${adjective}(?:[،,(\\[:-] ?)?${quotes}(?:(?:${lead}) ?)*(?:[بل])?`,
);
/** Between two places that share a statement: `وتيجي ومدينة`, ` and `. */
export const coordination = whole(`${quotes} ?(?:[،,] ?)?(?:و ?|and )?${head}${quotes}`);
/** Between a place and the place it lies in: `في محور`. */
export const containment = whole(`${quotes} ?(?:في|ب|in) ?${head}${quotes}`);
/** Between two ends of a way: `بين سرت ومصراتة`, `from A to B`. */
export const endToEnd = whole(`${quotes} ?(?:و|الي|حتي|عن|and|to|until|from) ?${head}${quotes}`);
/** From an adverb of direction on to the place that it leads to: `غربا وصولا إلى معبر`. */
export const adverbToPlace = whole(
  ` (?:وصولا |وحتي |و)?(?:الي|حتي|نحو|باتجاه|to|until|towards|as far as) ?${head}${quotes}`,
);
/** Before the first of two ends: `بين`, `المسافة من`. */
export const beforeEnds = new RegExp(
  `(?:^|[^\\p{L}])(?:و|ف)?(?<word>بين|من|between|from) ${head}${quotes}$`,
  'u',
);
/** Verbs that say how far or where a place lies. */
export const lyingVerb = /(?<![\p{L}])(?:و|ف)?(?<verb>تبعد|يبعد|بعد|تقع|يقع)(?![\p{L}])/gu;
/** From such a verb to the place that it governs: `تقع مدينة`. */
export const governs = whole(` ${head}${quotes}`);
/** The end of a sentence, a decimal point apart. */
export const sentenceEnd = /[!؟?…\n]|\.(?!\d)/gu;
