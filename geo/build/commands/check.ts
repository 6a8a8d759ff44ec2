import { findAmbiguities } from '../../../src/text/explain-mentions.ts';
import { findMentions } from '../../../src/text/find-mentions.ts';
import { readSources, rulingsOn, type Sources } from '../read/read-sources.ts';
import { repository } from '../read/repository.ts';

/**
 * `check`: reads everything and tells all problems at once, or how much there is; then asks for a ruling on
 * each name that no rule could tell apart, and for a record of each place that the gazetteer lacks. Writes nothing.
 */
export function* check(): Iterable<string> {
  const sources = readSources(repository);
  const { places, areas, roads, changes, articles, claims } = sources;
  yield `${places.length} places, ${areas.length} areas, ${roads.length} roads, ${changes.length} states of control, ${articles.length} articles, ${claims.length} claims: no problem`;
  yield* askForRulings(sources);
  yield* askForPlaces(sources);
}

/** One line for each name of the articles that may mean several places and that no rule and no ruling decides. */
function* askForRulings(sources: Sources): Iterable<string> {
  for (const article of sources.articles) {
    for (const { start, surface, places } of findAmbiguities(
      article.text,
      sources.gazetteer,
      rulingsOn(article, sources),
    )) {
      yield `geo/articles/${article.id}.md at ${start}: "${surface}" may be ${places.join(' or ')}; ${places[0]} is taken until geo/claims/${article.id}.json has a ruling`;
    }
  }
}

/** One line for each name that stands as a place of Libya does and is in no record. */
function* askForPlaces(sources: Sources): Iterable<string> {
  for (const article of sources.articles)
    for (const { start, surface, scope } of findMentions(
      article.text,
      sources.gazetteer,
      rulingsOn(article, sources),
    ))
      if (scope === 'unlisted')
        yield `geo/articles/${article.id}.md at ${start}: "${surface}" stands as a place does, and geo/places.geojson has none so named; add it there, or rule on it in geo/claims/${article.id}.json`;
}
