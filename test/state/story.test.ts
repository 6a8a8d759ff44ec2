import { expect, test } from 'vitest';
import { deriveDistances } from '../../geo/build/derive-distances.ts';
import { readArticle } from '../../geo/build/derive-leaves.ts';
import { readSources } from '../../geo/build/read/read-sources.ts';
import { repository } from '../../geo/build/read/repository.ts';
import { joinRoads } from '../../src/geometry/road-network.ts';
import { drawStated } from '../../src/state/drawings.ts';
import { frameOfPlaces } from '../../src/state/framing.ts';
import { distancesOfParagraph, numberTold, placesOfParagraph } from '../../src/state/story.ts';
import { findMentions } from '../../src/text/find-mentions.ts';
import { writeBeside } from '../../src/ui/distances/write-length.ts';
import { languageOf, loadWords } from '../../src/ui/words/language.ts';
import { atlas } from './atlas-of-the-tree.ts';

await loadWords('en');

const sources = readSources(repository);
const august = sources.articles.find(({ id }) => id === '2020-08-12-trump-erdogan-call')!;
const mentions = findMentions(august.text, sources.gazetteer);
const read = readArticle(august, mentions);
const article = {
  ...august,
  mentions,
  paragraphs: read.passages,
  terms: [],
  claims: [],
  distances: deriveDistances([read], sources.places, joinRoads(sources.roads)),
};
const paragraphWith = (words: string) =>
  article.paragraphs.find(([start, end]) => article.text.slice(start, end).includes(words))!;
const place = (id: string) => atlas.places.find((one) => one.id === id)!;
const endOf = (id: string) => ({ point: id, name: null, accuracyKm: 0, ...{ position: place(id).position } });

test('the places of a paragraph come in reading order, each once, without places abroad', () => {
  expect(placesOfParagraph(article, paragraphWith('دروب النصر": يأتي'))).toEqual([
    'tripoli',
    'tarhuna',
    'bani_walid',
  ]);
  expect(placesOfParagraph(article, paragraphWith('مصر والإمارات والسعودية'))).toEqual([]);
});

test('a paragraph is drawn with the distances that it states, and with no other', () => {
  const stated = distancesOfParagraph(article, paragraphWith('180 كم'));
  expect(stated.map(({ from, to, statedKm }) => ({ from, to, statedKm }))).toEqual([
    { from: 'tripoli', to: 'bani_walid', statedKm: 180 },
  ]);
  expect(distancesOfParagraph(article, paragraphWith('الوشكة')).map(({ statedKm }) => statedKm)).toEqual([
    100,
  ]);
});

test('a stated distance is an arc from the one place to the other, written beside what is measured', () => {
  const [arc] = drawStated(distancesOfParagraph(article, paragraphWith('180 كم')), endOf);
  expect(arc!.line[0]).toEqual(place('tripoli').position);
  expect(arc!.line.at(-1)).toEqual(place('bani_walid').position);
  expect(arc!.stated).toEqual({ km: 180, kmMax: null, about: false });
  expect(writeBeside(languageOf('ar'), arc!.km, arc!.stated!)).toBe('قيل 180 كم\nقيس 147 كم');
  expect(writeBeside(languageOf('en'), arc!.km, arc!.stated!)).toBe('stated 180 km\nmeasured 147 km');
});

test('the length is written on the arc away from the places on its way', () => {
  const stated = distancesOfParagraph(article, paragraphWith('180 كم'));
  const places = ['tripoli', 'tarhuna', 'bani_walid'].map((id) => place(id).position);
  const [arc] = drawStated(stated, endOf, places);
  const [lon = 0, lat = 0] = place('tarhuna').position;
  const [x = 0, y = 0] = arc!.at;
  expect(Math.hypot(x - lon, y - lat)).toBeGreaterThan(0.25);
});

test('camps of one city are framed from nearer than towns that lie apart', () => {
  const wide = frameOfPlaces([place('tripoli'), place('bani_walid')]) as { bbox: readonly number[] };
  const near = frameOfPlaces(['sawarikh_camp', 'yarmouk_camp', 'hamza_camp', 'tripoli'].map(place)) as {
    bbox: readonly number[];
  };
  const width = ({ bbox: [west = 0, , east = 0] }: { bbox: readonly number[] }) => east - west;
  expect(width(near)).toBeLessThan(0.6);
  expect(width(wide)).toBeGreaterThan(1);
  expect(frameOfPlaces([])).toBeNull();
});

test('the places that are told of carry their number, and others stay the very same', () => {
  const items = [
    { id: 'sirte', name: { ar: 'سرت', en: 'Sirte' } },
    { id: 'tripoli', name: { ar: 'طرابلس', en: 'Tripoli' } },
  ];
  const [sirte, tripoli] = numberTold(items, ['tripoli'], String);
  expect(sirte).toBe(items[0]);
  expect(tripoli!.name).toEqual({ ar: '1 · طرابلس', en: '1 · Tripoli' });
  expect(numberTold(items, [], String)).toBe(items);
});
