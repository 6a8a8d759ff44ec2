import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Anchor } from '../../../src/model/anchor.ts';
import type { Article, QuoteSelector } from '../../../src/model/article.ts';
import type { AnchoredClaim, AnchoredRuling } from '../../../src/model/claim.ts';
import { anchorQuote, isAnchored } from '../../../src/text/anchor-quote.ts';
import { selectQuote } from '../../../src/text/select-quote.ts';
import type { Problem } from '../problems.ts';
import { claimsFileSchema, type WrittenClaim } from './claims-schema.ts';
import { readText } from './repository.ts';
import { parseJson, validate } from './validate.ts';

const folder = 'geo/claims';

/** Tells a problem at a place of one file. */
type Tell = (at: string, expected: string, found: string, cure: string) => void;

/**
 * The claims and rulings of `geo/claims`, in order of article and then of the file, each anchored in its
 * article's text; with every problem found in the files. An article without a file has no claims. A
 * claim or a ruling whose quote has no place is left out.
 */
export function readClaims(
  root: string,
  articles: readonly Article[],
): { claims: AnchoredClaim[]; rulings: AnchoredRuling[]; problems: Problem[] } {
  const problems: Problem[] = [];
  const claims: AnchoredClaim[] = [];
  const rulings: AnchoredRuling[] = [];
  const byId = new Map(articles.map((article) => [article.id, article]));
  for (const name of listClaims(root)) {
    const read = readClaimsFile(root, name, (id) => byId.get(id), problems);
    claims.push(...read.claims);
    rulings.push(...read.rulings);
  }
  return { claims, rulings, problems };
}

/** The ids of the articles that `geo/claims` has a file for, sorted. */
export function listClaims(root: string): string[] {
  const names = existsSync(join(root, folder)) ? readdirSync(join(root, folder)).sort() : [];
  return names.filter((name) => name.endsWith('.json')).map((name) => name.slice(0, -'.json'.length));
}

/** Whether an editor has written a reading of an article. */
export const claimsExist = (root: string, id: string): boolean => existsSync(claimsPath(root, id));

/** Where the reading of an article is written. */
export const claimsPath = (root: string, id: string): string => join(root, folder, `${id}.json`);

/**
 * The claims and rulings of one file, anchored in the article that it names. What is wrong with it is added to
 * `problems`.
 */
export function readClaimsFile(
  root: string,
  name: string,
  articleOf: (id: string) => Article | undefined,
  problems: Problem[],
): { claims: AnchoredClaim[]; rulings: AnchoredRuling[] } {
  const claims: AnchoredClaim[] = [];
  const rulings: AnchoredRuling[] = [];
  const file = `${folder}/${name}.json`;
  const tell: Tell = (at, expected, found, cure) => problems.push({ file, at, expected, found, cure });
  const written = parseJson(readText(root, file), file, problems);
  const reading = written === undefined ? undefined : validate(claimsFileSchema, written, file, '', problems);
  if (!reading) return { claims, rulings };
  if (reading.article !== name) {
    tell('article', `"${name}", as the file is named`, reading.article, 'make them equal');
  }
  const article = articleOf(reading.article);
  if (!article) {
    problems.push({
      file,
      at: 'article',
      expected: 'the id of an article',
      found: reading.article,
      unknown: reading.article,
      cure: 'name the file of geo/articles without .md',
    });
    return { claims, rulings };
  }
  for (const claim of reading.claims) {
    const anchor = anchorOrTell(article.text, claim.quote, claim.id, tell);
    checkClaim(claim, reading.claims, article.text, tell);
    const { id, answers, ...rest } = claim;
    const whole = { id: `${article.id}#${id}`, article: article.id, ...rest };
    if (anchor) claims.push({ ...whole, ...(answers && { answers: `${article.id}#${answers}` }), anchor });
  }
  reading.rulings.forEach((ruling, index) => {
    const anchor = anchorOrTell(article.text, ruling.quote, `rulings[${index}]`, tell);
    if (anchor) rulings.push({ article: article.id, ...ruling, anchor });
  });
  return { claims, rulings };
}

/** The quote's place in the text; without one, a problem with the nearest match or the context to add. */
function anchorOrTell(text: string, quote: QuoteSelector, of: string, tell: Tell): Anchor | undefined {
  const result = anchorQuote(text, quote);
  if (isAnchored(result)) return result;
  const at = `${of} quote`;
  if (result.reason === 'ambiguous') {
    const choices = result.matches.map((match) => {
      const { prefix, suffix } = selectQuote(text, match);
      return JSON.stringify({ prefix, suffix });
    });
    tell(
      at,
      'words that stand once',
      `${result.matches.length} places`,
      `add one of ${choices.join(' or ')}`,
    );
  } else if (result.nearest) {
    const { words, edits } = result.nearest;
    tell(
      at,
      `"${quote.exact}" in the text`,
      `"${words}", ${edits} characters off`,
      'copy the words from the article',
    );
  } else {
    tell(at, `"${quote.exact}" in the text`, 'nothing like it', 'copy the words from the article');
  }
  return undefined;
}

/** What a schema cannot say: each claim's own consistency, and its words in the text. */
function checkClaim(claim: WrittenClaim, all: readonly WrittenClaim[], text: string, tell: Tell): void {
  const { id, date, until, dateBasis, answers } = claim;
  if (all.find((other) => other.id === id) !== claim) {
    tell(id, 'an id used once', 'a second claim of this id', 'give it the next free number');
  }
  for (const key of ['actorWords', 'counterpartWords', 'placeWords'] as const) {
    const words = claim[key];
    if (words !== null && !text.includes(words)) {
      tell(`${id} ${key}`, 'words of the article', words, 'copy them from the article, or write null');
    }
  }
  if ((date === null) !== (dateBasis === null)) {
    tell(
      `${id} dateBasis`,
      date === null ? 'null, as the date' : 'stated or inferred',
      String(dateBasis),
      'give both or neither',
    );
  }
  if (until !== undefined && (date === null || until < date)) {
    tell(`${id} until`, `a date from ${date ?? 'a date'} on`, until, 'write the first date under "date"');
  }
  if (answers !== undefined && !all.some((other) => other.id === answers && other !== claim)) {
    tell(`${id} answers`, 'the id of another claim of this file', answers, 'name the claim that it answers');
  }
  for (const [english, arabic] of [
    ['via', 'viaAr'],
    ['note', 'noteAr'],
  ] as const) {
    if ((claim[english] === undefined) !== (claim[arabic] === undefined)) {
      tell(`${id} ${english}`, `${english} and ${arabic}`, 'only one of them', 'write it in both languages');
    }
  }
}

/** A problem for each id in a claim or a ruling that is neither a place nor an area. */
export function checkClaimPlaces(
  claims: readonly AnchoredClaim[],
  rulings: readonly AnchoredRuling[],
  ids: ReadonlySet<string>,
): Problem[] {
  const named = [
    ...claims.map(({ article, id, places, toward = [] }) => ({
      article,
      at: `${id.slice(id.indexOf('#') + 1)} places`,
      places: [...places, ...toward],
    })),
    ...rulings.map(({ article, quote, place }) => ({
      article,
      at: `ruling on "${quote.exact}"`,
      places: place === null ? [] : [place],
    })),
  ];
  return named.flatMap(({ article, at, places }) =>
    places
      .filter((place) => !ids.has(place))
      .map((place) => ({
        file: `${folder}/${article}.json`,
        at,
        expected: 'the id of a place or an area',
        found: place,
        unknown: place,
        cure: 'add it to geo/places.geojson or geo/areas.geojson, or mend the id',
      })),
  );
}
