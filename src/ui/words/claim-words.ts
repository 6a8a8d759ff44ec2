import type { BilingualName } from '../../model/atlas.ts';
import type { ClaimParty, ClaimVerb } from '../../model/claim.ts';
import type { DisagreementReason } from '../../model/disagreement.ts';

/**
 * What a claim says that is done with a place. In Arabic a noun, which agrees with actors of either
 * gender and number: `بسط السيطرة`; in English a verb before the place.
 */
export const claimVerbWords: Readonly<Record<ClaimVerb, BilingualName>> = {
  takes: { ar: 'بسط السيطرة', en: 'takes' },
  holds: { ar: 'سيطرة قائمة', en: 'holds' },
  'held-before': { ar: 'سيطرة سابقة', en: 'held before' },
  loses: { ar: 'فقدان السيطرة', en: 'loses' },
  withdraws: { ar: 'انسحاب', en: 'withdraws from' },
  advances: { ar: 'تقدّم', en: 'advances on' },
  'falls-back': { ar: 'تراجع بعد تقدّم', en: 'falls back from' },
  attacks: { ar: 'هجوم أو ضربات', en: 'attacks' },
  'fails-to-take': { ar: 'إخفاق في السيطرة', en: 'fails to take' },
  deploys: { ar: 'نشر قوات', en: 'brings forces into' },
  threatens: { ar: 'تهديد أو استعداد للهجوم', en: 'threatens' },
  defends: { ar: 'استعداد للدفاع', en: 'stands ready to defend' },
  'expects-battle': { ar: 'توقّع معركة', en: 'expects a battle at' },
  'would-intervene': { ar: 'تدخّل مشروط', en: 'would intervene in' },
  'plans-entry': { ar: 'دخول بموجب تفاهم', en: 'is to enter by agreement' },
  'proposes-demilitarising': { ar: 'مقترح لنزع السلاح', en: 'proposes no forces at' },
  'proposes-withdrawal': { ar: 'مقترح للانسحاب', en: 'proposes a withdrawal from' },
  'proposes-evacuation': { ar: 'مقترح للإخلاء من القوات', en: 'proposes to empty of forces' },
  'proposes-handover': { ar: 'مقترح للتسليم إلى جهة مدنية', en: 'proposes a civilian hand-over of' },
  'demands-calm': { ar: 'دعوة إلى وقف التصعيد', en: 'calls for calm at' },
  'backs-intervention': { ar: 'تأييد تدخّل خارجي', en: 'backs an intervention in' },
  rejects: { ar: 'رفض', en: 'rejects it for' },
  denies: { ar: 'نفي', en: 'denies it of' },
};

/** Who a claim is about, in our own words; the article's words stand beside them. */
export const claimPartyWords: Readonly<Record<ClaimParty, BilingualName>> = {
  gna: { ar: 'حكومة الوفاق الوطني', en: 'GNA' },
  lna: { ar: 'الجيش الوطني الليبي', en: 'LNA' },
  parliament: { ar: 'مجلس النواب (طبرق)', en: 'House of Representatives (Tobruk)' },
  tribes: { ar: 'قيادات قبلية', en: 'tribal leaders' },
  egypt: { ar: 'مصر', en: 'Egypt' },
  turkey: { ar: 'تركيا', en: 'Turkey' },
  russia: { ar: 'روسيا', en: 'Russia' },
  'united-states': { ar: 'الولايات المتحدة', en: 'United States' },
  mediators: { ar: 'وسطاء', en: 'mediators' },
  'foreign-forces': { ar: 'قوات أجنبية ومرتزقة', en: 'foreign forces and mercenaries' },
};

/** Why statements about one place do not go together. */
export const disagreementWords: Readonly<Record<DisagreementReason, BilingualName>> = {
  holder: {
    ar: 'كل منهما يضع المكان بيد طرف آخر',
    en: 'Each has another side in the place',
  },
  'left-or-driven': {
    ar: 'قول إن القوات انسحبت منه، وقول إنه انتُزع منها',
    en: 'One says that the forces withdrew, the other that it was taken from them',
  },
  'force-or-calm': {
    ar: 'حديث عن القتال فيه، ومقترح لإبعاد القتال عنه',
    en: 'Talk of fighting for it, and proposals to keep the fighting away',
  },
  terms: {
    ar: 'مكان بلا قوات من الطرفين، أم خروج طرف واحد أو دخوله',
    en: 'No forces of either side, or only one that leaves or enters',
  },
  refused: {
    ar: 'مقترح ورفضه',
    en: 'A proposal and its rejection',
  },
};
