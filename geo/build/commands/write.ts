import { renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { openBaseMap } from '../../../src/geometry/base-map.ts';
import { joinRoads } from '../../../src/geometry/road-network.ts';
import type { ArticleFile } from '../../../src/model/atlas.ts';
import { findBelligerentTerms } from '../../../src/text/belligerent-terms.ts';
import { findMentions } from '../../../src/text/find-mentions.ts';
import { deriveAtlas, deriveNames, deriveOutlines } from '../derive-atlas.ts';
import { deriveBase } from '../derive-base.ts';
import { deriveCells } from '../derive-cells.ts';
import { deriveDisagreements } from '../derive-disagreements.ts';
import { deriveDistances, deriveNetwork, distancesByPlace } from '../derive-distances.ts';
import { collectExcerpts, deriveLeaves, readArticle } from '../derive-leaves.ts';
import { deriveProposals } from '../derive-proposals.ts';
import { deriveReasons } from '../derive-reasons.ts';
import { deriveRoadLines } from '../derive-road-lines.ts';
import { deriveSearch } from '../derive-search.ts';
import { deriveTogether } from '../derive-together.ts';
import { deriveVeil } from '../derive-veil.ts';
import { deriveVoices } from '../derive-voices.ts';
import { readSources, rulingsOn } from '../read/read-sources.ts';
import { repository } from '../read/repository.ts';
import { writeFonts } from '../write-fonts.ts';
import { writeTextPages } from '../write-text-pages.ts';
import { writeVersion } from '../write-version.ts';

/**
 * `write`: read -> check -> link -> derive -> write. The new folder takes the place of the old one only
 * when it is complete, so that a failing build leaves what was there. Into `public`, which is built and never
 * committed, or into the folder given.
 */
export async function* write([
  folder = join(repository, 'public'),
]: readonly string[]): AsyncIterable<string> {
  // Where the page finds its data, and the pages that need no script.
  const target = join(folder, 'data');
  const textTarget = join(folder, 'text');
  const sources = readSources(repository);
  const articles = sources.articles.map((article) =>
    readArticle(
      article,
      findMentions(article.text, sources.gazetteer, rulingsOn(article, sources)),
      findBelligerentTerms(article.text, sources.belligerents),
    ),
  );
  const excerpts = collectExcerpts(sources, articles);
  const distances = deriveDistances(articles, sources.places, joinRoads(sources.roads));
  const { files, leafOf } = deriveLeaves(sources, excerpts, distancesByPlace(distances));
  const land = openBaseMap(sources.base).libya.features[0]!.geometry;

  const draft = `${target}.draft`;
  rmSync(draft, { recursive: true, force: true });
  const written = new Map<string, object>();
  const put = (name: string, value: object) => written.set(name, value);
  const disagreements = deriveDisagreements(sources);
  const disputed = [...new Set(disagreements.opposed.map(({ place }) => place))];
  const atlas = deriveAtlas(sources, articles, excerpts, leafOf, files.length, disputed);
  const drawn = new Set(atlas.places.filter(({ draw }) => draw).map(({ id }) => id));
  put('atlas.json', atlas);
  put('disagreements.json', disagreements);
  put('search.json', deriveSearch(sources, articles));
  put('voices.json', deriveVoices(articles));
  put('names.json', deriveNames(sources));
  put('base.json', deriveBase(sources.base));
  put('cells.json', deriveCells(sources.places, sources.changes, land));
  put('veil.json', deriveVeil(sources.places, sources.changes, sources.roads, land));
  put('roads.json', deriveRoadLines(sources.roads));
  put('network.json', deriveNetwork(sources.roads));
  put('distances.json', distances);
  put('proposals.json', deriveProposals(sources));
  put('together.json', deriveTogether(excerpts, drawn, sources.areas));
  put('outlines.json', deriveOutlines(sources));
  files.forEach((leaf, number) => {
    put(`leaves/${number}.json`, leaf);
  });
  for (const { article, passages, mentions, terms } of articles) {
    const claims = sources.claims.filter((claim) => claim.article === article.id);
    put(`articles/${article.id}.json`, {
      ...article,
      paragraphs: passages,
      mentions,
      terms,
      claims,
      distances: distances.filter((distance) => distance.article === article.id),
    } satisfies ArticleFile);
    put(`reasons/${article.id}.json`, deriveReasons(article, sources));
  }
  const version = writeVersion(draft, written);
  await writeFonts(join(draft, 'fonts'));
  rmSync(target, { recursive: true, force: true });
  renameSync(draft, target);
  rmSync(textTarget, { recursive: true, force: true });
  writeTextPages(textTarget, sources, articles, excerpts);
  yield `public/data/${version}: ${articles.length} articles, ${files.length} leaves`;
}
