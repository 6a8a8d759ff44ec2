import { readSources } from '../read/read-sources.ts';
import { repository } from '../read/repository.ts';

/** `check`: reads everything and tells all problems at once, or how much there is. Writes nothing. */
export function* check(): Iterable<string> {
  const { places, areas, roads, changes, articles, claims } = readSources(repository);
  yield `${places.length} places, ${areas.length} areas, ${roads.length} roads, ${changes.length} states of control, ${articles.length} articles, ${claims.length} claims: no problem`;
}
