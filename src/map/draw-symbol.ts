import type { Holder } from '../model/control.ts';
import type { PlaceKind } from '../model/place.ts';
import { holderMarks, symbols } from '../model/symbol.ts';
import type { Flavor } from './flavor.ts';

/** Pixels of a symbol's side before the screen's own density, which is doubled for sharpness. */
const side = 24;
const density = 2;

/** A picture that the map takes as an image, and its density. */
export interface SymbolImage {
  readonly image: ImageData;
  readonly options: { readonly pixelRatio: number };
}

/**
 * Draws an image by its name: `place-<kind>-<holder or none>`, `area-<holder>`, or the dashed
 * `ring-doubtful` round what may lie elsewhere. Null for another name.
 */
export function drawSymbol(name: string, flavor: Flavor): SymbolImage | null {
  const place = /^place-([a-z_]+)-(gna|lna|local|contested|none)$/.exec(name);
  if (place && Object.hasOwn(symbols, place[1]!)) {
    return drawPlace(place[1] as PlaceKind, place[2] as Holder | 'none', flavor);
  }
  if (name === 'ring-doubtful') return drawRing(flavor);
  const area = /^area-(lna|local|contested)$/.exec(name);
  return area ? drawPattern(area[1] as Holder, flavor) : null;
}

function canvas(pixels: number): CanvasRenderingContext2D {
  const element = document.createElement('canvas');
  element.width = pixels;
  element.height = pixels;
  // Reading back happens once an image; a canvas kept in memory answers faster.
  return element.getContext('2d', { willReadFrequently: true })!;
}

function picture(context: CanvasRenderingContext2D, pixels: number): SymbolImage {
  return { image: context.getImageData(0, 0, pixels, pixels), options: { pixelRatio: density } };
}

function drawPlace(kind: PlaceKind, holder: Holder | 'none', flavor: Flavor): SymbolImage {
  const pixels = side * density;
  const context = canvas(pixels);
  context.scale(density, density);
  const { body, mark } = symbols[kind];
  const shape = new Path2D(body);
  // The casing lifts the symbol off the line that it stands on.
  context.lineJoin = 'round';
  context.strokeStyle = flavor.land;
  context.lineWidth = 4;
  context.stroke(shape);
  context.fillStyle = holder === 'none' || holder === 'contested' ? flavor.ink2 : flavor[holder];
  if (holder === 'contested') context.fillStyle = flavor.gna;
  context.fill(shape);
  if (holder === 'contested') {
    // The other half, cut on the diagonal.
    context.save();
    context.clip(shape);
    context.fillStyle = flavor.lna;
    context.fill(new Path2D('M24 0v24H0z'));
    context.restore();
  }
  context.fillStyle = flavor.land;
  if (mark) context.fill(new Path2D(mark));
  else if (holder !== 'none') context.fill(new Path2D(holderMarks[holder]));
  context.strokeStyle = flavor.ink;
  context.lineWidth = 1;
  context.stroke(shape);
  return picture(context, pixels);
}

function drawRing(flavor: Flavor): SymbolImage {
  const pixels = side * density;
  const context = canvas(pixels);
  context.scale(density, density);
  context.strokeStyle = flavor.ink2;
  context.lineWidth = 1.2;
  context.setLineDash([3, 2.4]);
  context.beginPath();
  context.arc(12, 12, 11, 0, 7);
  context.stroke();
  return picture(context, pixels);
}

/** A tile that repeats: fine dots for the LNA, short bars for local forces, a hatch of both for contested. */
function drawPattern(holder: Holder, flavor: Flavor): SymbolImage {
  const units = holder === 'contested' ? 12 : 10;
  const pixels = units * density;
  const context = canvas(pixels);
  context.scale(density, density);
  if (holder === 'contested') {
    context.lineWidth = 1.9;
    for (let offset = -12, turn = 0; offset <= 24; offset += 6, turn++) {
      context.strokeStyle = turn % 2 ? flavor.lna : flavor.gna;
      context.globalAlpha = 0.62;
      context.beginPath();
      context.moveTo(offset - 1, 13);
      context.lineTo(offset + 13, -1);
      context.stroke();
    }
  } else {
    context.fillStyle = flavor[holder as 'lna' | 'local'];
    context.globalAlpha = 0.5;
    if (holder === 'lna') {
      for (const [x, y] of [
        [2.5, 2.5],
        [7.5, 7.5],
      ] as const) {
        context.beginPath();
        context.arc(x, y, 0.75, 0, 7);
        context.fill();
      }
    } else {
      context.fillRect(1, 2, 4, 0.9);
      context.fillRect(6, 7, 4, 0.9);
    }
  }
  return picture(context, pixels);
}
