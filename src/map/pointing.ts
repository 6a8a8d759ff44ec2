import type { Position } from 'geojson';
import type { MapLibreMap } from 'maplibre-gl';
import type { Pick } from '../model/scene.ts';
import { Crosshair } from './crosshair.ts';
import { type Pixels, type Pointed, pickAt, placesAt } from './pick-at.ts';

/** Who is told what the reader points at. */
export interface PointingEars {
  readonly onPick: (pick: Pick | null) => void;
  /** The stretch of front line under the pointer, when it changes. */
  readonly onHover: (front: readonly [string, string] | null) => void;
  /** The place under the pointer or the finger, before it is chosen. */
  readonly onNear: (place: string) => void;
  /** A point that is chosen for a measurement, and the place that it snaps to. */
  readonly onPoint: (position: Position, place: string | null) => void;
  /** Where a point would be put, while one measures; null where the pointer left the map. */
  readonly onAim: (position: Position | null, place: string | null, by: 'pointer' | 'keys') => void;
}

/** Pointing at the map with mouse, finger and keys: what lies there, or, while one measures, where a point would be. */
export class Pointing {
  readonly #map: MapLibreMap;
  readonly #ears: PointingEars;
  /** Whether what is drawn can be asked. */
  readonly #isDrawn: () => boolean;
  readonly #crosshair: Crosshair;
  #measuring = false;
  #hovered: readonly [string, string] | null = null;

  constructor(map: MapLibreMap, ears: PointingEars, isDrawn: () => boolean) {
    this.#map = map;
    this.#ears = ears;
    this.#isDrawn = isDrawn;
    map.on('click', (event) => {
      if (this.#measuring) this.#choosePoint(event.point);
      else ears.onPick(this.#pickAt(event));
    });
    map.on('mousemove', (event) => {
      if (this.#measuring) this.#aim(event.point, 'pointer');
      else this.#hover(this.#pickAt(event));
    });
    map.on('mouseout', () => {
      if (this.#measuring) ears.onAim(null, null, 'pointer');
      else this.#hover(null);
    });
    map.on('touchstart', (event) => this.#near(this.#pickAt(event)));
    this.#crosshair = new Crosshair(
      map,
      (point) => this.#aim(point, 'keys'),
      (point) => this.#choosePoint(point),
    );
    // With the keyboard, the middle of the map is asked.
    map.getCanvas().addEventListener('keydown', ({ key }) => {
      if (key !== 'Enter') return;
      const middle = map.getCenter();
      ears.onPick(this.#pickAt({ point: map.project(middle), lngLat: middle }));
    });
  }

  /** Begins or ends measuring: then points are chosen, and not what lies there. */
  measure(on: boolean): void {
    this.#measuring = on;
    this.#crosshair.turn(on);
    this.#hover(null);
  }

  #hover(pick: Pick | null): void {
    this.#near(pick);
    const front = pick && 'front' in pick ? pick.front : null;
    this.#map.getCanvas().style.cursor = pick && !('spot' in pick) ? 'pointer' : '';
    if (front?.join() === this.#hovered?.join()) return;
    this.#hovered = front;
    this.#ears.onHover(front);
  }

  #near(pick: Pick | null): void {
    if (pick && 'place' in pick) this.#ears.onNear(pick.place);
  }

  #choosePoint(at: Pixels): void {
    const { position, place } = this.#snap(at);
    this.#ears.onPoint(position, place);
  }

  #aim(at: Pixels, by: 'pointer' | 'keys'): void {
    const { position, place } = this.#snap(at);
    this.#map.getCanvas().style.cursor = 'crosshair';
    this.#ears.onAim(position, place, by);
  }

  /** The nearest place within reach of a point, or the ground under it. */
  #snap({ x, y }: Pixels): { readonly position: Position; readonly place: string | null } {
    const position = this.#map.unproject([x, y]).toArray();
    return { position, place: this.#isDrawn() ? (placesAt(this.#map, { x, y })[0] ?? null) : null };
  }

  #pickAt(pointed: Pointed): Pick | null {
    return this.#isDrawn() ? pickAt(this.#map, pointed) : null;
  }
}
