import type { AtlasChange } from '../model/atlas.ts';
import type { ControlPicture } from '../model/control.ts';
import { type BaseMap, type BaseTopology, openBaseMap } from './base-map.ts';
import { type CellsTopology, openCells } from './control-cells.ts';
import type { HeldPlace } from './control-on.ts';
import { controlPicture } from './control-picture.ts';

/** The ground of the map, opened from its files. */
export interface OpenGround {
  readonly base: BaseMap;
  /** Draws areas and front lines from the state of every place at a date, by its id. */
  readonly drawControl: (holders: ReadonlyMap<string, HeldPlace<AtlasChange>>) => ControlPicture;
}

/** Opens coast, borders and cells: what the map needs and the list does not. */
export function openGround(base: BaseTopology, cells: CellsTopology): OpenGround {
  const opened = openCells(cells);
  return { base: openBaseMap(base), drawControl: (holders) => controlPicture(opened, holders) };
}
