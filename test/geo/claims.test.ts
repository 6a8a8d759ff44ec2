import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { tellProblem } from '../../geo/build/problems.ts';
import { readAreas } from '../../geo/build/read/read-areas.ts';
import { readArticles } from '../../geo/build/read/read-articles.ts';
import { checkClaimPlaces, readClaims } from '../../geo/build/read/read-claims.ts';
import { readPlaces } from '../../geo/build/read/read-places.ts';
import { repository } from '../../geo/build/read/repository.ts';

const { articles } = readArticles(repository);
const { claims, rulings, problems } = readClaims(repository, articles);
const claim = (id: string) => claims.find((each) => each.id === id);
const quotesOf = (articleId: string) =>
  claims.filter(({ article }) => article === articleId).map(({ quote }) => quote.exact);

describe('the claims', () => {
  test('have no problem', () => {
    expect(problems.map(tellProblem)).toEqual([]);
  });

  test('cover all five articles', () => {
    expect(articles).toHaveLength(5);
    for (const { id } of articles) {
      expect(claims.filter(({ article }) => article === id).length).toBeGreaterThanOrEqual(8);
    }
  });

  test('stand at their anchors, letter for letter', () => {
    expect(claims.length).toBeGreaterThan(80);
    for (const { article, anchor, quote } of [...claims, ...rulings]) {
      const text = articles.find(({ id }) => id === article)?.text ?? '';
      expect(text.slice(anchor.start, anchor.end)).toBe(quote.exact);
    }
  });

  test('name places that the gazetteer or the areas know', () => {
    const ids = new Set(readPlaces(repository).places.map(({ id }) => id));
    const areas = readAreas(repository, ids).areas;
    expect(areas.length).toBeGreaterThan(4);
    for (const { id } of areas) ids.add(id);
    expect(checkClaimPlaces(claims, rulings, ids).map(tellProblem)).toEqual([]);
  });

  test('say who proposes a demilitarised Sirte and Jufra, in two articles', () => {
    const proposals = claims.filter(({ verb }) => verb === 'proposes-demilitarising');
    expect(proposals.map(({ article, actors }) => [article.slice(0, 10), ...actors])).toEqual([
      ['2020-07-30', 'united-states'],
      ['2020-08-12', 'united-states', 'turkey'],
      ['2020-08-12', 'united-states', 'gna', 'parliament'],
      ['2020-08-12', 'gna'],
    ]);
    for (const { places } of proposals) expect(places).toEqual(['sirte', 'jufra_region']);
  });

  test('set the refusal of the oil crescent proposal against the proposal', () => {
    const refusal = claim('2020-07-16-battle-for-sirte#c6');
    expect(refusal).toMatchObject({ verb: 'rejects', actors: ['lna'], places: ['oil_crescent'] });
    expect(claim(refusal?.answers ?? '')).toMatchObject({
      verb: 'proposes-evacuation',
      actors: ['united-states'],
    });
  });

  test('say where a withdrawal from Sirte would lead', () => {
    expect(claim('2020-07-16-battle-for-sirte#c7')).toMatchObject({
      verb: 'proposes-withdrawal',
      actors: ['mediators'],
      places: ['sirte'],
      toward: ['ajdabiya'],
    });
  });

  test('keep each article’s own name for the same army', () => {
    expect(claim('2020-08-12-trump-erdogan-call#c15')).toMatchObject({
      actors: ['gna'],
      actorWords: 'الجيش الليبي',
    });
    expect(claim('2020-07-03-orders-at-sirte-and-jufra#c5')).toMatchObject({
      actors: ['lna'],
      actorWords: 'الجيش الليبي',
    });
  });

  test('never leave a quoted source without its camp or its outlet unless the article does', () => {
    const open = claims.filter(
      ({ speakerKind, speakerSide, via }) => speakerKind === 'quoted-source' && !speakerSide && !via,
    );
    expect(open.map(({ id, speaker }) => [id, speaker])).toEqual([
      ['2020-05-23-gna-takes-three-camps#c7', 'Local media'],
      ['2020-07-30-us-envoy-in-benghazi#c15', 'Informed Libyan sources'],
    ]);
  });

  test('quote the sentence on each place that the article of 12 August says was taken', () => {
    expect(quotesOf('2020-08-12-trump-erdogan-call')).toEqual(
      expect.arrayContaining([
        'طردها تماماً من محيط العاصمة طرابلس (غرب)',
        'ثم حرر مدينة ترهونة',
        'وبعدها بني وليد (180 كم جنوب شرق العاصمة)',
        'حررت قوات الجيش منطقة الوشكة (100 كم غرب سرت)',
      ]),
    );
  });
});

describe('readClaims', () => {
  const name = '2020-08-12-trump-erdogan-call';
  let root = '';
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'claims-'));
    cpSync(join(repository, 'geo/claims'), join(root, 'geo/claims'), { recursive: true });
  });
  afterEach(() => rmSync(root, { recursive: true }));

  /** Edits the file of 12 August and tells what is then wrong with it. */
  function problemsAfter(edit: (text: string) => string): string[] {
    const file = join(root, `geo/claims/${name}.json`);
    const before = readFileSync(file, 'utf8');
    const after = edit(before);
    expect(after).not.toBe(before);
    writeFileSync(file, after);
    return readClaims(root, articles).problems.map(tellProblem);
  }

  test('shows the nearest words for a quote that no longer matches', () => {
    expect(problemsAfter((text) => text.replace('ثم حرر مدينة ترهونة', 'ثم حرر بلدة ترهونة'))).toEqual([
      `geo/claims/${name}.json c15 quote: expected "ثم حرر بلدة ترهونة" in the text, found "ثم حرر مدينة ترهونة", 4 characters off; copy the words from the article`,
    ]);
  });

  test('offers the context that tells an ambiguous quote apart', () => {
    const [problem] = problemsAfter((text) =>
      text.replace('"exact": "ثم حرر مدينة ترهونة"', '"exact": "منزوعتي"'),
    );
    expect(problem).toContain(
      'c15 quote: expected words that stand once, found 2 places; add one of {"suffix":" السلاح تحت"} or {"suffix":" السلاح في"}',
    );
  });

  test('tells all problems at once', () => {
    const told = problemsAfter((text) =>
      text
        .replace('"verb": "fails-to-take"', '"verb": "fails"')
        .replace('"date": "2020-06-06"', '"date": "6 June 2020"')
        .replace('"lna"', '"LNA"'),
    );
    expect(told).toHaveLength(3);
    expect(told[0]).toContain('claims[0].counterparts[1]');
    expect(told[1]).toContain('claims[10].verb');
    expect(told[2]).toContain('claims[16].date');
  });

  test('tells words that the article does not have', () => {
    expect(
      problemsAfter((text) => text.replace('"placeWords": "وسط ليبيا"', '"placeWords": "قلب ليبيا"')),
    ).toEqual([
      `geo/claims/${name}.json c1 placeWords: expected words of the article, found قلب ليبيا; copy them from the article, or write null`,
    ]);
  });

  test('tells a second claim of one id', () => {
    expect(problemsAfter((text) => text.replace('"id": "c2"', '"id": "c1"'))).toEqual([
      `geo/claims/${name}.json c1: expected an id used once, found a second claim of this id; give it the next free number`,
    ]);
  });

  test('tells a file for an article that is not there', () => {
    const problem = readClaims(root, articles.slice(1)).problems.map(tellProblem);
    expect(problem).toEqual([
      'geo/claims/2020-05-23-gna-takes-three-camps.json article: expected the id of an article, found 2020-05-23-gna-takes-three-camps; name the file of geo/articles without .md',
    ]);
  });
});
