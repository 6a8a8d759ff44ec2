import * as v from 'valibot';
import { isoDay, plainText } from './validate.ts';

const verbs = [
  'takes',
  'holds',
  'held-before',
  'loses',
  'withdraws',
  'advances',
  'falls-back',
  'attacks',
  'fails-to-take',
  'deploys',
  'threatens',
  'defends',
  'expects-battle',
  'would-intervene',
  'plans-entry',
  'proposes-demilitarising',
  'proposes-withdrawal',
  'proposes-evacuation',
  'proposes-handover',
  'demands-calm',
  'backs-intervention',
  'rejects',
  'denies',
] as const;

const parties = [
  'gna',
  'lna',
  'parliament',
  'tribes',
  'egypt',
  'turkey',
  'russia',
  'united-states',
  'mediators',
  'foreign-forces',
] as const;

const partyList = v.array(v.picklist(parties, 'use one of the parties listed under "Parties" in the method'));

/** Words of the article itself: kept byte for byte, whatever characters they hold. */
const quoted = (cure: string) => v.pipe(v.string(cure), v.nonEmpty(cure));

const placeId = v.pipe(
  v.string('name the place by its id'),
  v.regex(/^[a-z0-9_]+$/, 'an id of a-z, 0-9 and _; name the place by its id'),
);

const isoDayOrMonth = v.union(
  [isoDay, v.pipe(v.string(), v.regex(/^\d{4}-(0[1-9]|1[0-2])$/))],
  'write YYYY-MM-DD or YYYY-MM',
);

const claimId = v.pipe(v.string(), v.regex(/^c[1-9]\d*$/, 'c and a number, as in c7; number the claims'));

const quoteSchema = v.strictObject({
  exact: quoted('copy the words from the article'),
  prefix: v.exactOptional(quoted('copy the words before the quote, or leave it out')),
  suffix: v.exactOptional(quoted('copy the words after the quote, or leave it out')),
});

const claimSchema = v.strictObject({
  id: claimId,
  verb: v.picklist(verbs, 'use one of the verbs listed under "Verbs" in the method'),
  actors: partyList,
  actorWords: v.nullable(quoted('copy the words from the article, or write null')),
  counterparts: v.exactOptional(partyList, []),
  counterpartWords: v.exactOptional(
    v.nullable(quoted('copy the words from the article, or leave it out')),
    null,
  ),
  places: v.pipe(v.array(placeId), v.minLength(1, 'name at least one place')),
  placeWords: v.exactOptional(v.nullable(quoted('copy the words from the article, or leave it out')), null),
  toward: v.exactOptional(v.array(placeId)),
  speaker: plainText('say in English who says so'),
  speakerAr: plainText('say in Arabic who says so'),
  speakerKind: v.picklist(
    ['narrator', 'quoted-source', 'party', 'third-party'],
    'say narrator, quoted-source, party or third-party',
  ),
  speakerSide: v.exactOptional(v.picklist(['gna', 'lna'], 'say gna or lna, or leave it out')),
  via: v.exactOptional(plainText('name the publication in English, or leave it out')),
  viaAr: v.exactOptional(plainText('name the publication in Arabic, or leave it out')),
  date: v.nullable(isoDayOrMonth),
  until: v.exactOptional(isoDayOrMonth),
  dateBasis: v.nullable(v.picklist(['stated', 'inferred'], 'say stated or inferred')),
  answers: v.exactOptional(claimId),
  quote: quoteSchema,
  note: v.exactOptional(plainText('write the note in English, or leave it out')),
  noteAr: v.exactOptional(plainText('write the note in Arabic, or leave it out')),
});

const rulingSchema = v.strictObject({
  quote: quoteSchema,
  place: v.nullable(placeId),
  why: plainText('say in a sentence why the name means this'),
});

/** A file of `geo/claims`: an editor's reading of one article. */
export const claimsFileSchema = v.strictObject({
  article: plainText('name the article by its id'),
  claims: v.array(claimSchema),
  rulings: v.array(rulingSchema),
});

/** A claim as its file carries it. */
export type WrittenClaim = v.InferOutput<typeof claimSchema>;
