import { openBaseMap } from '../../../src/geometry/base-map.ts';
import { foldNames } from '../../../src/text/search/search-names.ts';
import { deriveNames, deriveOutlines } from '../derive-atlas.ts';
import { deriveBase } from '../derive-base.ts';
import { deriveCells } from '../derive-cells.ts';
import { deriveNetwork } from '../derive-distances.ts';
import { deriveRoadLines } from '../derive-road-lines.ts';
import { deriveVeil } from '../derive-veil.ts';
import type { Ground } from '../read/read-sources.ts';
import type { Outbox } from './outbox.ts';

/** Writes what no article changes: the ground, the cells of control, roads and names. */
export function writeGround(ground: Ground, out: Outbox, data: string): void {
  const { places, changes, roads, base, people } = ground;
  const land = openBaseMap(base).libya.features[0]!.geometry;
  const put = (name: string, value: object) => out.putJson(`${data}/${name}.json`, value);
  put('names', deriveNames(ground));
  put('search/people', foldNames(people));
  put('base', deriveBase(base));
  put('cells', deriveCells(places, changes, land));
  put('veil', deriveVeil(places, changes, roads, land));
  put('roads', deriveRoadLines(roads));
  put('network', deriveNetwork(roads));
  put('outlines', deriveOutlines(ground));
}
