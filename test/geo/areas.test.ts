import { readdirSync, readFileSync } from 'node:fs';
import { booleanPointInPolygon, kinks } from '@turf/turf';
import { expect, test } from 'vitest';
import { checkMembers } from '../../geo/build/read/check-members.ts';
import { readAreas } from '../../geo/build/read/read-areas.ts';
import { readLines } from '../../geo/build/read/read-lines.ts';
import { readPlaces } from '../../geo/build/read/read-places.ts';
import { repository } from '../../geo/build/read/repository.ts';

const { places } = readPlaces(repository);
const placeById = new Map(places.map((place) => [place.id, place]));
const { areas, problems } = readAreas(repository, new Set(placeById.keys()));
const { proposedLines } = readLines(repository, places);
const areaOf = (id: string) => areas.find((area) => area.id === id)!;

test('the file of areas has no problem and names the five regions', () => {
  expect(problems).toEqual([]);
  expect(areas.filter((area) => area.kind === 'region').map((area) => area.id)).toEqual([
    'jufra_region',
    'libya',
    'oil_crescent',
    'southern_tripoli',
    'western_coast',
  ]);
});

test('Libya has the base map for its outline, every other area one of its own', () => {
  expect(areas.filter((area) => area.outline === null).map((area) => area.id)).toEqual(['libya']);
});

test('no outline crosses itself, and none has the corners of a box', () => {
  for (const { id, outline } of areas) {
    if (!outline) continue;
    expect(kinks(outline).features, id).toEqual([]);
    const rings = outline.type === 'Polygon' ? [outline.coordinates] : outline.coordinates;
    for (const [ring] of rings) expect(ring!.length, id).toBeGreaterThan(40);
  }
});

test('every member lies inside its area', () => {
  let looked = 0;
  for (const { id, outline, members } of areas) {
    if (!outline) continue;
    for (const member of members) {
      looked++;
      expect(booleanPointInPolygon([...placeById.get(member)!.position], outline), `${member} in ${id}`).toBe(
        true,
      );
    }
  }
  expect(looked).toBeGreaterThan(100);
});

test.each([
  ['jufra_region', ['hun', 'waddan', 'sokna', 'jufra_airbase', 'zalla', 'fuqaha']],
  ['oil_crescent', ['es_sider', 'ras_lanuf', 'brega', 'zueitina', 'ajdabiya']],
  ['western_coast', ['zawiya', 'surman', 'sabratha', 'zuwara', 'ras_ajdir']],
  [
    'southern_tripoli',
    ['yarmouk_camp', 'hamza_camp', 'sawarikh_camp', 'tripoli_airport', 'qasr_bin_ghashir'],
  ],
])('%s has the members that a reader expects', (id, expected) => {
  expect(areaOf(id).members).toEqual(expect.arrayContaining(expected));
});

test('Sirte and Benghazi are in neither the oil crescent nor Jufra', () => {
  for (const id of ['jufra_region', 'oil_crescent']) {
    expect(areaOf(id).members).not.toContain('sirte');
    expect(areaOf(id).members).not.toContain('benghazi');
  }
});

test('every proposed line and area cites claims that propose', () => {
  const claims = new Map<string, string>(
    readdirSync(`${repository}/geo/claims`).flatMap((name) => {
      const file = JSON.parse(readFileSync(`${repository}/geo/claims/${name}`, 'utf8')) as {
        article: string;
        claims: { id: string; verb: string }[];
      };
      return file.claims.map((claim) => [`${file.article}#${claim.id}`, claim.verb] as const);
    }),
  );
  const cited = [
    ...areas.flatMap((area) => area.claims ?? []),
    ...proposedLines.flatMap((line) => line.claims),
  ];
  expect(cited.length).toBeGreaterThanOrEqual(6);
  for (const id of cited) expect(claims.get(id), id).toMatch(/^proposes-/);
});

test('the proposed withdrawal runs from Sirte to Ajdabiya by the ports of the crescent', () => {
  const [withdrawal] = proposedLines;
  expect(withdrawal!.places).toEqual(['sirte', 'ajdabiya']);
  expect(withdrawal!.line[0]).toEqual(placeById.get('sirte')!.position);
  expect(withdrawal!.line.at(-1)).toEqual(placeById.get('ajdabiya')!.position);
  expect(withdrawal!.line).toContainEqual(placeById.get('brega')!.position);
});

test('an area that lacks a place inside its outline, or names one outside, is told with the cure', () => {
  expect(checkMembers(areas, places)).toEqual([]);
  const jufra = areaOf('jufra_region');
  const members = [...jufra.members.filter((id) => id !== 'hun'), 'sirte'];
  expect(checkMembers([{ ...jufra, members }], places)).toEqual([
    {
      file: 'geo/areas.geojson',
      at: 'jufra_region members',
      expected: 'the drawn places inside the outline',
      found: '1 missing, 1 outside',
      cure: 'add hun; take out sirte',
    },
  ]);
});
