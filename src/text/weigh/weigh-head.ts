import { cue } from '../lexicon/cues.ts';
import { note, type Reading } from '../reading.ts';
import { rule } from '../rules.ts';
import { gap } from '../words/gaps.ts';
import type { Words } from '../words/words.ts';
import { adjoins } from './adjoins.ts';

/** Notes the head before an Arabic name: مدينة درج, معسكري الصواريخ وحمزة, العاصمة الليبية طرابس. */
export function weighHead(words: Words, reading: Reading, seen: number): void {
  const { governor, name, head, last } = reading;
  const isNational = (seen & cue.nationality) !== 0 && adjoins(words, governor);
  if (isNational && (words.cues[governor - 1]! & cue.settlement) !== 0)
    note(reading, rule.headBefore, governor - 1);
  if ((seen & (cue.settlement | cue.facility)) === 0) return;
  const isShared = (seen & cue.several) !== 0;
  if ((seen & cue.facility) !== 0 && !isShared && head === 0) note(reading, rule.institutionBefore, governor);
  else if (!isShared) note(reading, rule.headBefore, governor);
  // معسكرات الصاعقة are those of one force.
  else if (name.kind !== 'camp' || name.trust === 'safe' || isRow(words, last + 1))
    note(reading, rule.sharedHead, governor);
  else note(reading, rule.unitName, governor);
}

/** واليرموك, “، و”: another name of the row follows. */
const isRow = (words: Words, next: number): boolean =>
  next < words.count &&
  ((words.gap[next]! & (gap.comma | gap.hyphen)) !== 0 ||
    words.core[next] !== words.start[next] ||
    (words.cues[next]! & cue.and) !== 0);
