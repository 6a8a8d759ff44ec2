import { cue } from '../lexicon/cues.ts';
import { note, type Reading } from '../reading.ts';
import { rule } from '../rules.ts';
import { abroadBits, isVouchedFor, libyanWeight, type Matter, type TextContext } from '../text-context.ts';
import { gap } from '../words/gaps.ts';
import { NUMBER, type Words } from '../words/words.ts';

/** Notes what a reading's paragraph and text say of it, and moves it abroad where they show so. */
export function weighContext(words: Words, reading: Reading, index: number, context: TextContext): void {
  const { name, entry } = reading;
  if (name.scope === 'foreign' || reading.blocked) return;
  if (isLost(reading, context.whole)) {
    note(reading, rule.aloneInText, -1);
    reading.ofPart++;
    if (name.trust === 'safe') {
      reading.accepted = false;
      reading.decidedBy = 'too-little-evidence';
      return;
    }
  }
  if (words.topics === 0 && name.trust === 'safe') return;
  const here = context.paragraphs[context.paragraphOf[index]!]!;
  const weightHere = libyanWeight(here, name.place);
  const weight = libyanWeight(context.whole, name.place);
  const { namesake } = entry;
  // ميناء تاجورة of a text on Djibouti
  if (namesake && (reading.head === 0 || weight === 0)) {
    const named = isFollowedBy(words, reading.spanLast, namesake.topics);
    const about =
      // A sure name of Libya gives way only where nothing else in the text is of Libya.
      (here.topics & namesake.topics) !== 0 && (name.trust !== 'safe' || namesake.abroad !== null)
        ? here.elsewhere > 2 * weightHere
        : (words.topics & namesake.topics) !== 0 && weight === 0;
    if (named || about) {
      note(reading, rule.textOnElsewhere, -1);
      if (namesake.abroad !== null)
        reading.name = { ...name, place: namesake.abroad, scope: 'foreign', kind: 'city' };
      else {
        reading.blocked = true;
        reading.accepted = false;
        reading.decidedBy = 'refused';
      }
      return;
    }
  }
  if (name.trust === 'safe') return;
  // Where a stretch speaks of other countries more than twice as much as of Libya, it speaks of those.
  reading.inLibya =
    (weightHere > 0 && here.elsewhere <= 2 * weightHere) ||
    (context.libyan && context.nearLibya[context.paragraphOf[index]!] === true);
  // سوسة of a text that says nothing of Libya is the Tunisian one.
  const foreign = reading.names.find((other) => other.scope === 'foreign');
  if (foreign && !reading.inLibya) {
    reading.name = foreign;
    return;
  }
  const isElsewhere =
    (words.topics & abroadBits) !== 0 ||
    // مدينة بدر of a text that names Cairo and no place of Libya
    (name.trust === 'hard' && reading.head === 0 && weight === 0 && context.whole.elsewhere > 0);
  // مدينة الكفرة: no other country has one.
  const isOnlyHere = name.trust === 'soft' && namesake === null && reading.strong > 0;
  if (!reading.inLibya && isElsewhere && !isOnlyHere) {
    note(reading, rule.textOnElsewhere, -1);
    reading.ofPart++;
    if (weight === 0) reading.decidedBy = 'too-little-evidence';
  } else if (
    name.trust === 'hard' &&
    (namesake || name.noun) &&
    weight === 0 &&
    !reading.inLibya &&
    reading.head === 0
  ) {
    // منطقة المنصورة of a text that names no place at all may be any country's.
    if (reading.strong === 1) note(reading, rule.textOnElsewhere, -1);
  } else if (here.sport > 0 && 2 * here.sport >= weightHere) {
    // A match is played between clubs; and clubs attack, withdraw and fall.
    const before = reading.governor >= 0 ? words.cues[reading.governor]! : 0;
    const isClub = (before & cue.between) !== 0;
    const isPlaced = reading.prefixed || reading.joined || (before & (cue.locative | cue.movement)) !== 0;
    if ((reading.strong === 0 && (name.trust === 'hard' || !isPlaced)) || isClub)
      note(reading, rule.textOnSport, -1);
  } else if (reading.inLibya) {
    note(reading, rule.libyanText, -1);
    // Among several sure neighbours a proper name needs nothing more.
    if (name.trust === 'hard' && isProper(reading) && (here.places?.size ?? 0) >= dense)
      note(reading, rule.libyanText, -1);
  }
}

/** True for a village of which nothing but its name says that it is Libya's; a name of three words is no other's. */
const isLost = (reading: Reading, whole: Matter): boolean =>
  !isVouchedFor(whole, reading) && reading.entry.folded.split(' ').length < tellingWords;

/** So many words make a name that nothing else bears. */
const tellingWords = 3;

/** So many sure Libyan places make a paragraph a list of places. */
const dense = 3;

/** No family name, no given name, no definite noun: سوسة, شحات, نسمة. */
const isProper = ({ entry, name }: Reading): boolean =>
  !entry.family &&
  !entry.given &&
  !(entry.folded.startsWith('ال') && (name.noun || entry.folded.includes(' ')));

/** طرابلس شمال لبنان, Tripoli in northern Lebanon: nothing but direction between the name and the country. */
function isFollowedBy(words: Words, last: number, bits: number): boolean {
  for (let index = last + 1; index < Math.min(words.count, last + 4); index++) {
    if ((words.gap[index]! & ~(gap.space | gap.quote)) !== 0) return false;
    const topic = words.topic[index]!;
    if (topic !== NUMBER && ((1 << topic) & bits) !== 0) return true;
    if ((words.cues[index]! & (cue.locative | cue.bearing)) === 0) return false;
  }
  return false;
}
