import type { BilingualName } from '../../model/atlas.ts';
import type { ClaimParty, ClaimVerb } from '../../model/claim.ts';
import type { DisagreementReason } from '../../model/disagreement.ts';

/**
 * What a claim says that is done with a place: a noun, which goes with actors of either gender and any
 * number: `بسط السيطرة`, `control taken`.
 */
export const claimVerbWords: Readonly<Record<ClaimVerb, BilingualName>> = {
  takes: { ar: 'بسط السيطرة', en: 'control taken' },
  holds: { ar: 'سيطرة قائمة', en: 'in control' },
  'held-before': { ar: 'سيطرة سابقة', en: 'earlier control' },
  loses: { ar: 'فقدان السيطرة', en: 'control lost' },
  withdraws: { ar: 'انسحاب', en: 'withdrawal' },
  advances: { ar: 'تقدّم', en: 'advance' },
  'falls-back': { ar: 'تراجع بعد تقدّم', en: 'advance broken off' },
  attacks: { ar: 'هجوم أو ضربات', en: 'attack or strikes' },
  'fails-to-take': { ar: 'إخفاق في السيطرة', en: 'failed attempt to take it' },
  deploys: { ar: 'نشر قوات', en: 'forces brought in' },
  threatens: { ar: 'تهديد أو استعداد للهجوم', en: 'threat or preparation to attack' },
  defends: { ar: 'استعداد للدفاع', en: 'readiness to defend it' },
  'expects-battle': { ar: 'توقّع معركة', en: 'battle expected' },
  'would-intervene': { ar: 'تدخّل مشروط', en: 'intervention on a condition' },
  'plans-entry': { ar: 'دخول بموجب تفاهم', en: 'entry by agreement' },
  'proposes-demilitarising': { ar: 'مقترح لنزع السلاح', en: 'proposal: no forces of either side' },
  'proposes-withdrawal': { ar: 'مقترح للانسحاب', en: 'proposal: withdrawal' },
  'proposes-evacuation': { ar: 'مقترح للإخلاء من القوات', en: 'proposal: empty it of forces' },
  'proposes-handover': { ar: 'مقترح للتسليم إلى جهة مدنية', en: 'proposal: hand over to civilians' },
  'demands-calm': { ar: 'دعوة إلى وقف التصعيد', en: 'call for calm' },
  'backs-intervention': { ar: 'تأييد تدخّل خارجي', en: 'support for an intervention' },
  rejects: { ar: 'رفض', en: 'refusal' },
  denies: { ar: 'نفي', en: 'denial' },
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
