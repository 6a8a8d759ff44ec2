import type { HeldPlace } from '../geometry/control-on.ts';
import type { AtlasChange } from '../model/atlas.ts';
import type { ControlPicture } from '../model/control.ts';

/** The state of every place at a date, by its id. */
export type Holders = ReadonlyMap<string, HeldPlace<AtlasChange>>;

/** Computes the areas and the front line of a date, once their cells are there. */
export type DrawControl = (holders: Holders) => ControlPicture;
