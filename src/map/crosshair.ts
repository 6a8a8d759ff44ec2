import type { MapLibreMap } from 'maplibre-gl';

/** Where the crosshair stands on the map, in its pixels. */
export interface CrosshairPoint {
  readonly x: number;
  readonly y: number;
}

/** Pixels of one press of an arrow, alone and with Shift. */
const stepPx = 12;
const leapPx = 60;
/** As near as this to the map's edge the map moves instead. */
const marginPx = 48;

const steps: Readonly<Record<string, readonly [x: number, y: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/**
 * A crosshair on the map for those who point with the keyboard. While it is on, arrows move it in place of
 * the map and Enter chooses the point under it; all other keys are the map's own.
 */
export class Crosshair {
  readonly #map: MapLibreMap;
  readonly #mark = document.createElement('div');
  readonly #onMove: (point: CrosshairPoint) => void;
  readonly #onChoose: (point: CrosshairPoint) => void;
  #at: CrosshairPoint | null = null;
  #on = false;

  constructor(
    map: MapLibreMap,
    onMove: (point: CrosshairPoint) => void,
    onChoose: (point: CrosshairPoint) => void,
  ) {
    this.#map = map;
    this.#onMove = onMove;
    this.#onChoose = onChoose;
    this.#mark.className = 'crosshair';
    this.#mark.hidden = true;
    map.getContainer().append(this.#mark);
    // Heard before the renderer hears it, which would move the map.
    map.getContainer().addEventListener('keydown', (event) => this.#press(event), { capture: true });
    map.getCanvas().addEventListener('focus', () => this.#place(this.#at ?? this.#middle()));
    map.getCanvas().addEventListener('blur', () => this.#place(this.#at));
    map.getCanvas().addEventListener('pointermove', () => {
      this.#mark.hidden = true;
    });
  }

  /** Switches it on or off; off, the arrows are the map's. */
  turn(on: boolean): void {
    this.#on = on;
    if (!on) this.#at = null;
    this.#place(this.#at);
  }

  #press(event: KeyboardEvent): void {
    if (!this.#on || event.target !== this.#map.getCanvas()) return;
    const step = steps[event.key];
    if (step) {
      const reach = event.shiftKey ? leapPx : stepPx;
      this.#move(step[0] * reach, step[1] * reach);
    } else if (event.key === 'Enter') this.#onChoose(this.#at ?? this.#middle());
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  #move(byX: number, byY: number): void {
    const from = this.#at ?? this.#middle();
    const { clientWidth, clientHeight } = this.#map.getContainer();
    const to = { x: from.x + byX, y: from.y + byY };
    const inside =
      to.x >= marginPx &&
      to.x <= clientWidth - marginPx &&
      to.y >= marginPx &&
      to.y <= clientHeight - marginPx;
    if (inside) this.#place(to);
    else {
      this.#place(from);
      this.#map.panBy([byX, byY], { animate: false });
    }
    this.#onMove(this.#at!);
  }

  #middle(): CrosshairPoint {
    return this.#map.project(this.#map.getCenter());
  }

  #place(at: CrosshairPoint | null): void {
    const focused = document.activeElement === this.#map.getCanvas();
    this.#mark.hidden = !this.#on || !focused || at === null;
    if (!this.#on || at === null) return;
    this.#at = at;
    this.#mark.style.transform = `translate(${at.x}px, ${at.y}px)`;
  }
}
