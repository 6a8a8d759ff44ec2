import { deriveCells } from '../../geo/build/derive-cells.ts';
import { readSources } from '../../geo/build/read/read-sources.ts';
import { repository } from '../../geo/build/read/repository.ts';
import { openBaseMap } from '../../src/geometry/base-map.ts';
import { openCells } from '../../src/geometry/control-cells.ts';
import { controlOn } from '../../src/geometry/control-on.ts';
import { controlPicture } from '../../src/geometry/control-picture.ts';
import { atlas } from './atlas-of-the-tree.ts';

const { places, changes, base } = readSources(repository);
const land = openBaseMap(base).libya.features[0]!.geometry;
const cells = openCells(deriveCells(places, changes, land));

/** The holders and the picture of a day, as the page has them. */
export function controlOfTheTree(day: string) {
  const holders = controlOn(day, atlas.changes);
  return { holders, control: controlPicture(cells, holders) };
}
