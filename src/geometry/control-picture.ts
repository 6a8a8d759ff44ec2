import type { Position } from 'geojson';
import type { ControlPicture, Holder } from '../model/control.ts';
import { controlAreas } from './control-areas.ts';
import type { ControlCells } from './control-cells.ts';
import { type CellState, frontLines } from './front-lines.ts';
import { smoothEdges } from './smooth-edges.ts';

/** What the picture must know of a place's state: the page's short form has it, and the record's. */
export interface PictureState {
  readonly holder: Holder;
  readonly since: { readonly confidence: CellState['confidence'] };
}

/**
 * The picture of control for the states of places: areas by holder, and the front line. Areas and lines are
 * drawn from the same smoothed edges and agree to the last digit. A place without a state leaves its cell
 * out. Pure, and quick enough for a step of the timeline.
 *
 * The front is where a place of the one belligerent borders on a place of the other. Around a contested
 * place nobody can say where it runs: its cell is a zone of contact, and the zone's edges towards either
 * belligerent stand for the line. A local holder has no front.
 */
export function controlPicture(
  cells: ControlCells,
  states: ReadonlyMap<string, PictureState>,
): ControlPicture {
  const stateOf = cells.places.map((place): CellState | undefined => {
    const state = states.get(place);
    return state && { holder: state.holder, confidence: state.since.confidence };
  });
  const holderOf = stateOf.map((state) => state?.holder);
  const parted = new Set<number>();
  const fronts: number[] = [];
  cells.edges.forEach(({ left, right }, edge) => {
    const [one, other] = [holderOf[left], holderOf[right]];
    if (left === -1 || right === -1 || one === other) return;
    parted.add(edge);
    if (takesPart(one) && takesPart(other)) fronts.push(edge);
  });
  const smooth: ReadonlyMap<number, Position[]> = smoothEdges(cells, parted);
  return {
    areas: controlAreas(cells, holderOf, smooth),
    fronts: frontLines(cells, stateOf, smooth, fronts),
  };
}

function takesPart(holder: Holder | undefined): boolean {
  return holder === 'gna' || holder === 'lna' || holder === 'contested';
}
