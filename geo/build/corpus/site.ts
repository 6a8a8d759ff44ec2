import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { repository } from '../read/repository.ts';

/** Where a site is built, from what. */
export interface Site {
  /** The folder that has `geo`. */
  readonly root: string;
  /** Where everything is written before it takes the place of what was there. */
  readonly draft: string;
  /** The data's folder, relative to the site, while it is written. */
  readonly data: string;
  /** First key of every file of data: which gazetteer and which code it was made by. */
  readonly edition: string;
  /** Whether each place and article has a text page of its own. */
  readonly manyPages: boolean;
  /** Letters of a word that decide which file of the search it stands in. */
  readonly searchLetters: number;
}

/** Where rows wait until all are there. */
export const spillFolder = ({ draft }: Pick<Site, 'draft'>): string => join(draft, 'spill');

/** What an edition is made by: everything known but articles and claims, and the code. */
const knowledge = [
  'places.geojson',
  'areas.geojson',
  'lines.geojson',
  'foreign.json',
  'control.csv',
  'belligerents.json',
  'people.json',
  'base.topojson',
];
const code = ['package-lock.json', 'geo/build', 'src/model', 'src/geometry', 'src/text', 'src/ui/words'];

/**
 * The edition of a site: a hash of the gazetteer, the record, the ground, and the code that reads and writes.
 * An article more or less is of the same edition.
 */
export function editionOf(root: string): string {
  const hash = createHash('sha256');
  const files = [
    ...knowledge.map((name) => join(root, 'geo', name)),
    ...code.flatMap((name) => filesUnder(join(repository, name))),
  ];
  for (const file of files) {
    hash.update(`${file.replace(root, '').replace(repository, '')}\n`);
    if (existsSync(file)) hash.update(readFileSync(file));
  }
  return hash.digest('hex').slice(0, 12);
}

function filesUnder(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(ts|json)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

/** The version of a site: its edition, and a hash of its articles and their claims. */
export function versionOf(
  edition: string,
  articles: readonly (readonly [id: string, key: string, ...rest: string[]])[],
): string {
  const hash = createHash('sha256');
  for (const [id, key] of articles) hash.update(`${id} ${key}\n`);
  return `${edition}-${hash.digest('hex').slice(0, 12)}`;
}
