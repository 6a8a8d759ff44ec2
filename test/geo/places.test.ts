import { readFileSync } from 'node:fs';
import { booleanPointInPolygon, flatten, pointToLineDistance, polygonToLine } from '@turf/turf';
import type { FeatureCollection, LineString, MultiPolygon } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { describe, expect, test } from 'vitest';
import { readPlaces } from '../../geo/build/read/read-places.ts';
import type { ForeignPlace, Place, Toponym } from '../../src/model/place.ts';
import { distanceKm } from '../../src/text/stated/distance-km.ts';
import { foldText } from '../../src/text/words/letters.ts';

const { places, problems } = readPlaces('.');
const placeOf = new Map(places.map((place) => [place.id, place]));
const foreign = JSON.parse(readFileSync('geo/foreign.json', 'utf8')) as ForeignPlace[];
const base = JSON.parse(readFileSync('geo/base.topojson', 'utf8')) as Topology<
  Record<string, GeometryCollection>
>;
const libya = (feature(base, base.objects.libya!) as FeatureCollection<MultiPolygon>).features[0]!;
const outline = flatten(polygonToLine(libya) as FeatureCollection<LineString>).features;

const written = (record: { readonly toponyms: readonly Toponym[] }, lang: 'ar' | 'en') =>
  record.toponyms.filter((toponym) => toponym.lang === lang);
const trustOf = (id: string, text: string) => {
  const toponym = placeOf.get(id)?.toponyms.find((one) => one.text === text);
  return toponym && (toponym.trust ?? 'safe');
};
const kmBetween = (from: string, to: string) =>
  distanceKm(placeOf.get(from)!.position, placeOf.get(to)!.position);
const kmOutside = ({ position }: Place) =>
  booleanPointInPolygon([...position], libya)
    ? 0
    : Math.min(...outline.map((line) => pointToLineDistance([...position], line)));

describe('the places of the gazetteer', () => {
  test('are read without a problem, and are more than 700', () => {
    expect(problems).toEqual([]);
    expect(places.length).toBeGreaterThan(700);
  });

  test('stand one a line, sorted by id', () => {
    const lines = readFileSync('geo/places.geojson', 'utf8').trimEnd().split('\n');
    expect(lines).toHaveLength(places.length + 2);
    const ids = places.map(({ id }) => id);
    expect(ids).toEqual([...ids].sort());
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('keep the positions that the record of control was drawn on', () => {
    const founding: Record<string, readonly [number, number]> = {
      ajdabiya: [20.2263, 30.7555],
      asabia: [12.8667, 32.0333],
      bani_walid: [13.9835, 31.7455],
      gate_50: [16.12, 31.29],
      hamza_camp: [13.165, 32.8],
      jufra_airbase: [16, 29.198],
      khadim: [21.192, 31.998],
      ras_ajdir: [11.5676, 33.1485],
      sirte: [16.5887, 31.2089],
      tarhuna: [13.6332, 32.435],
      tripoli: [13.1873, 32.8874],
      washka: [15.6, 31.413],
      watiya: [11.8979, 32.4734],
      zuwara: [12.082, 32.9312],
    };
    for (const [id, position] of Object.entries(founding))
      expect(placeOf.get(id)?.position).toEqual(position);
    const rows = readFileSync('geo/control.csv', 'utf8').split('\n').slice(1);
    const named = new Set(rows.map((row) => row.split(',')[1]).filter((id) => id && /^[a-z0-9_]+$/.test(id)));
    expect(named.size).toBeGreaterThan(140);
    expect([...named].filter((id) => !placeOf.has(id!))).toEqual([]);
  });

  test('lie in Libya or within 10 km of it, but for four that lie at sea', () => {
    const outside = places.filter((place) => place.draw && kmOutside(place) > 10).map(({ id }) => id);
    expect(outside).toEqual(['bahr_salam', 'bouri_field', 'gulf_of_sirte', 'oil_crescent']);
  });

  test('claim no precision for an estimate', () => {
    const estimates = places.filter(({ source }) => source.startsWith('estimate'));
    expect(estimates.length).toBeGreaterThan(150);
    expect(estimates.filter((place) => place.standing !== 'uncertain' || place.accuracyKm < 0.5)).toEqual([]);
    // A label in the middle of nowhere would mislead: what is placed worse than 25 km is not drawn.
    const loose = places.filter((place) => place.draw && place.kind !== 'region' && place.accuracyKm > 25);
    expect(loose.map(({ id }) => id)).toEqual([]);
  });

  test('hold the 22 districts and the three historic regions', () => {
    const districts =
      'tripoli_district jafara zawiya_district nuqat_khams nalut_district jabal_gharbi murqub misrata_district ' +
      'sirte_district jufra_region wadi_shati sabha_district wadi_hayat ghat_district murzuq_district ' +
      'kufra_district wahat benghazi_district marj_district jabal_akhdar derna_district butnan';
    expect(districts.split(' ')).toHaveLength(22);
    for (const id of [...districts.split(' '), 'cyrenaica', 'fezzan', 'tripolitania'])
      expect(placeOf.get(id)?.kind).toBe('region');
  });

  test('stand where the texts on the flood of Derna and on the offshore fields put them', () => {
    // The upper dam stands about 13 km up the wadi, the lower at the edge of the city.
    expect(kmBetween('abu_mansur_dam', 'derna')).toBeGreaterThan(8);
    expect(kmBetween('abu_mansur_dam', 'derna')).toBeLessThan(14);
    expect(kmBetween('bilad_dam', 'derna')).toBeLessThan(2.5);
    expect(kmOutside(placeOf.get('bouri_field')!)).toBeGreaterThan(100);
  });
});

describe('the toponyms', () => {
  test('have one preferred name in each language', () => {
    for (const record of [...places, ...foreign])
      for (const lang of ['ar', 'en'] as const) {
        const preferred = written(record, lang).filter(({ kind }) => kind === 'preferred');
        expect(preferred, record.id).toHaveLength(1);
      }
  });

  test('are written in clean letters of their own script', () => {
    for (const record of [...places, ...foreign])
      for (const { text, lang } of record.toponyms) {
        expect(text, record.id).toBe(text.trim().normalize('NFC'));
        // No tatweel, no vowel signs but the shadda, no joiners, no direction marks, no presentation forms.
        const clean = lang === 'ar' ? /^[ء-غف-يّ\d "«»-]+$/ : /^[\p{Script=Latin}\d '’.,-]+$/u;
        expect(text, record.id).toMatch(clean);
      }
  });

  test('name each place once by one preferred name', () => {
    const seen = new Map<string, string>();
    for (const place of places) {
      const name = foldText(written(place, 'ar')[0]!.text);
      expect(seen.get(name), place.id).toBeUndefined();
      seen.set(name, place.id);
    }
  });

  test('leave no name to two places unless the word is doubtful and the homonym is noted', () => {
    const bearers = new Map<string, Map<string, { place: Place; trust: string }>>();
    for (const place of places)
      for (const { text, lang, trust = 'safe' } of place.toponyms) {
        const key = `${lang} ${foldText(text)}`;
        bearers.set(key, (bearers.get(key) ?? new Map()).set(place.id, { place, trust }));
      }
    const shared = [...bearers]
      .map(([name, all]) => [name, [...all.values()]] as const)
      .filter(([, all]) => all.length > 1);
    expect(shared.length).toBeGreaterThan(5);
    for (const [name, all] of shared) {
      expect(
        all.map(({ trust }) => trust),
        name,
      ).not.toContain('safe');
      const told = all.some(({ trust }) => trust === 'hard') || all.some(({ place }) => place.note);
      expect(told, name).toBe(true);
    }
  });

  test('leave the words town, city and front outside', () => {
    const heads = /^(مدينة|بلدة|قرية|منطقة|بلدية|محور|جبهة) /;
    const within = places.flatMap((place) => written(place, 'ar').filter(({ text }) => heads.test(text)));
    expect(within.map(({ text }) => text)).toEqual([]);
  });

  test('are hard where the word means something else in most texts', () => {
    const hard: readonly (readonly [string, string])[] = [
      ['badr', 'بدر'],
      ['hamza_camp', 'حمزة'],
      ['yarmouk_camp', 'اليرموك'],
      ['dirj', 'درج'],
      ['zamzam', 'زمزم'],
      ['sultan', 'سلطان'],
      ['el_feel', 'الفيل'],
      ['hun', 'هون'],
      ['idri', 'إدري'],
      ['wazin', 'وازن'],
      ['tamimi', 'التميمي'],
      ['qubba', 'القبة'],
      ['musaid', 'مساعد'],
      ['tika', 'تيكا'],
      ['nuqat_khams', 'النقاط الخمس'],
      ['benina', 'بنينا'],
    ];
    for (const [id, text] of hard) expect(trustOf(id, text), text).toBe('hard');
    for (const [id, text] of [
      ['sirte', 'سرت'],
      ['zawiya', 'الزاوية'],
      ['khoms', 'الخمس'],
    ] as const)
      expect(trustOf(id, text), text).toBe('soft');
    // المائة folds to the same letters as الماية.
    expect(trustOf('mayah', 'الماية')).toBe('hard');
  });

  test('are not the adjective Libyan, which folds to the same letters as a spelling of Libya', () => {
    expect(written(placeOf.get('libya_all')!, 'ar').map(({ text }) => foldText(text))).toEqual(['ليبيا']);
  });

  test('reach a place by the spellings of the English-language news', () => {
    const spelt: Record<string, string> = {
      tarhuna: 'Tarhuna Tarhouna Tarhunah Tarhona',
      es_sider: 'Sidra Sidr',
      zawiya: 'Zawiya Zawia Zawiyah',
      gharyan: 'Gharyan Gharian',
      sabha: 'Sabha Sebha',
      misrata: 'Misrata Misurata',
      mitiga_airbase: 'Mitiga Maitiga Matiga',
      khoms: 'Khoms Khums',
    };
    for (const [id, names] of Object.entries(spelt))
      for (const name of names.split(' ')) expect(trustOf(id, name), name).toBeDefined();
    expect(trustOf('es_sider', 'Es Sider')).toBe('safe');
    expect(trustOf('bani_walid', 'Beni Walid')).toBe('safe');
  });
});

describe('the places abroad', () => {
  test('stand one a line, sorted by id, with every country that borders Libya', () => {
    const ids = foreign.map(({ id }) => id);
    expect(ids).toEqual([...ids].sort());
    expect(new Set(ids).size).toBe(ids.length);
    expect(readFileSync('geo/foreign.json', 'utf8').trimEnd().split('\n')).toHaveLength(ids.length + 2);
    for (const id of ['Algeria', 'Chad', 'Egypt', 'Niger', 'Sudan', 'Tunisia']) expect(ids).toContain(id);
  });

  test('share no name with a Libyan place unless both are hard', () => {
    const abroad = new Map(
      foreign.flatMap(({ toponyms }) =>
        toponyms.map(({ text, lang, trust = 'safe' }) => [`${lang} ${foldText(text)}`, trust] as const),
      ),
    );
    const both = places.flatMap(({ toponyms }) =>
      toponyms
        .filter(({ text, lang }) => abroad.has(`${lang} ${foldText(text)}`))
        .map(({ text, lang, trust }) => [text, trust, abroad.get(`${lang} ${foldText(text)}`)]),
    );
    expect(both).toEqual([
      ['الأبيض', 'hard', 'hard'],
      ['الخليج', 'hard', 'hard'],
      ['إدري', 'hard', 'hard'],
      ['جندوبة', 'hard', 'hard'],
      ['واغادوغو', 'hard', 'hard'],
      ['سوسة', 'hard', 'hard'],
      ['الطبقة', 'hard', 'hard'],
    ]);
  });
});

test('what there is to know of a place is told to readers of Arabic in Arabic', () => {
  const notes = places.flatMap(({ note, noteAr }) => (note === undefined ? [] : [noteAr ?? '']));
  expect(notes.length).toBeGreaterThan(60);
  expect(notes.filter((note) => !/\p{Script=Arabic}/u.test(note))).toEqual([]);
});
