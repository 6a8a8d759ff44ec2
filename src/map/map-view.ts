import { MapLibreMap, setWorkerUrl } from 'maplibre-gl';
import type { Framing, MapScale, Scene } from '../model/scene.ts';
import type { Camera } from '../model/view.ts';
import { drawSymbol } from './draw-symbol.ts';
import type { Flavor } from './flavor.ts';
import type { Ground } from './ground-source.ts';
import { scaleOf } from './map-scale.ts';
import { mapLayers } from './map-style.ts';
import { Pointing, type PointingEars } from './pointing.ts';
import { SceneSources } from './scene-sources.ts';
import { workerUrl } from './worker-url.ts';

/** What the map needs from the page. */
export interface MapOptions extends PointingEars {
  readonly container: HTMLElement;
  readonly ground: Ground;
  readonly flavor: Flavor;
  /** Folder of the type's files, an address ending in `/`. */
  readonly fonts: string;
  /** The renderer's own words in the reader's language, by its keys. */
  readonly words: Readonly<Record<string, string>>;
  readonly calm: boolean;
  /** In another's page: the wheel and one finger scroll that page, not the map. */
  readonly cooperative: boolean;
  readonly onCamera: (camera: Camera) => void;
  readonly onScale: (scale: MapScale) => void;
  /** Whether it can be seen: `lost` while the device has taken its drawing away. */
  readonly onState: (state: 'ready' | 'lost' | 'unloaded') => void;
  readonly onError: (error: { readonly message: string }) => void;
}

/** Libya from Ras Ajdir to Musaid and down to Kufra: west, south, east, north. */
export const wholeCountry = [9.2, 19.4, 25.3, 33.6] as const;
/** What the base map covers. */
const panLimits: [number, number, number, number] = [4, 15.5, 31, 38.5];

/** Pixels of a picture for paper, to one of the page. */
const paperRatio = 2;

/** The one owner of the map. Showing the same scene twice does nothing. */
export class MapView {
  readonly #map: MapLibreMap;
  readonly #options: MapOptions;
  #flavor: Flavor;
  #shown: Partial<Scene> = {};
  readonly #pointing: Pointing;
  readonly #sources: SceneSources;
  #ready = false;
  /** The whole country is framed: that needs no camera in the address. */
  #whole = true;
  #waiting: Scene | null = null;

  constructor(options: MapOptions) {
    setWorkerUrl(workerUrl);
    this.#options = options;
    this.#flavor = options.flavor;
    this.#map = new MapLibreMap({
      container: options.container,
      bounds: [...wholeCountry],
      fitBoundsOptions: { padding: 12 },
      maxBounds: panLimits,
      // The whole country fits a window of a few lines, such as a desk's at 400 %.
      minZoom: 2.5,
      maxZoom: 13,
      attributionControl: false,
      cooperativeGestures: options.cooperative,
      dragRotate: false,
      pitchWithRotate: false,
      touchPitch: false,
      fadeDuration: 0,
      renderWorldCopies: false,
      locale: { ...options.words },
    });
    this.#sources = new SceneSources(this.#map, options.ground);
    this.#map.touchZoomRotate.disableRotation();
    this.#map.keyboard.disableRotation();
    this.#map.setMissingStyleImageResolver((name) => this.#addImage(name));
    options.onScale(scaleOf(this.#map));
    this.#map.on('move', () => options.onScale(scaleOf(this.#map)));
    this.#map.on('load', () => {
      this.#ready = true;
      if (this.#waiting) this.show(this.#waiting);
      // Everything of the first view is on the screen; the mark is for whoever measures.
      this.#map.once('idle', () => {
        performance.mark('map-shown');
        options.onState('ready');
      });
    });
    this.#pointing = new Pointing(this.#map, options, () => this.#ready);
    this.#map.on('moveend', (event) => {
      if (event.originalEvent) this.#whole = false;
      if (!this.#whole) this.#tellCamera();
    });
    this.#map.on('error', ({ error }) => {
      options.onError(error);
      // The renderer's only word for it: without its worker nothing is ever drawn.
      if (!this.#ready && /^Worker failed to load/.test(error.message)) options.onState('unloaded');
    });
    // What is framed whole stays whole when the window is turned or the panel made wider.
    this.#map.on('resize', () => {
      if (this.#whole) this.#frame('whole-country', false);
    });
    this.#map.on('webglcontextlost', () => this.#lose());
    this.#map.on('webglcontextrestored', () => {
      this.#map.once('idle', () => this.#regain());
    });
  }

  /** Shows a scene; what did not change is not touched. The first is the style's own, and is not flown to. */
  show(scene: Scene): void {
    if (!this.#ready) {
      this.#waiting = scene;
      if (!this.#shown.layers) this.#begin(scene);
      return;
    }
    this.#waiting = null;
    const before = this.#shown;
    this.#shown = scene;
    const changed = (part: keyof Scene) => scene[part] !== before[part];
    this.#sources.show(scene, before, this.#flavor);
    if (changed('measuring')) this.#pointing.measure(scene.measuring);
    if (changed('footPx')) this.#keepClear(scene.footPx, before.footPx !== undefined);
    if (changed('framing') && scene.framing) this.#frame(scene.framing);
  }

  /** Begins with a scene, so that no tile is made before what belongs on it is there. */
  #begin(scene: Scene): void {
    this.#shown = scene;
    // A test proves the style; proving it again costs the reader a tenth of a second.
    const style = this.#sources.styleWith(scene, this.#flavor, this.#options.fonts);
    this.#map.setStyle(style, { validate: false });
    if (scene.measuring) this.#pointing.measure(true);
    this.#keepClear(scene.footPx, false);
    if (scene.framing) this.#frame(scene.framing, false);
    else this.#keepCoast();
  }

  /** Draws everything in other colours: the theme changed. */
  recolour(flavor: Flavor): void {
    this.#flavor = flavor;
    for (const layer of mapLayers(flavor)) {
      for (const [name, value] of Object.entries(layer.paint ?? {})) {
        this.#map.setPaintProperty(layer.id, name as never, value as never, { validate: false });
      }
    }
    for (const name of this.#map.listImages()) {
      const drawn = drawSymbol(name, flavor);
      if (drawn) this.#map.updateImage(name, drawn.image);
    }
  }

  /** Names the map for those who hear the page. */
  name(name: string): void {
    this.#map.getCanvas().setAttribute('aria-label', name);
  }

  /** The map as it is now, in colours and as fine as for paper: at once, since a browser that prints does not wait. */
  picture(paper: Flavor): HTMLCanvasElement {
    const screen = this.#flavor;
    const ratio = this.#map.getPixelRatio();
    const drawIn = (flavor: Flavor, pixelRatio: number) => {
      if (JSON.stringify(flavor) !== JSON.stringify(this.#flavor)) this.recolour(flavor);
      if (pixelRatio !== this.#map.getPixelRatio()) this.#map.setPixelRatio(pixelRatio);
      this.#map.redraw();
    };
    const drawn = this.#map.getCanvas();
    drawIn(paper, Math.max(ratio, paperRatio));
    const { width, height } = drawn;
    const picture = Object.assign(document.createElement('canvas'), { width, height });
    // The drawing may be read within the turn that drew it, and not after.
    picture.getContext('2d')?.drawImage(drawn, 0, 0);
    drawIn(screen, ratio);
    return picture;
  }

  dispose(): void {
    this.#map.remove();
  }

  /** The device took the drawing away: what is to be shown meanwhile waits. */
  #lose(): void {
    if (!this.#ready) return;
    this.#ready = false;
    this.#waiting = this.#shown as Scene;
    this.#options.onState('lost');
  }

  /** The drawing is back as it was: what changed since is shown, from where the reader had gone. */
  #regain(): void {
    if (this.#ready) return;
    this.#ready = true;
    const { framing, footPx } = this.#shown;
    this.#shown = { ...(framing !== undefined && { framing }), ...(footPx !== undefined && { footPx }) };
    if (this.#waiting) this.show(this.#waiting);
    this.#options.onState('ready');
  }

  #addImage(name: string): void {
    const drawn = drawSymbol(name, this.#flavor);
    if (drawn && !this.#map.hasImage(name)) this.#map.addImage(name, drawn.image, drawn.options);
  }

  /** Keeps the foot clear, where the sheet lies over the map: what was in the middle, or the whole, stays in view. */
  #keepClear(bottom: number, animate: boolean): void {
    const padding = { top: 0, right: 0, left: 0, bottom };
    if (this.#whole && this.#ready) {
      this.#map.setPadding(padding);
      this.#frame('whole-country', animate && !this.#options.calm);
    } else if (animate && !this.#options.calm) this.#map.easeTo({ padding, duration: 200 });
    else this.#map.setPadding(padding);
  }

  /** One flight for one action; a jump where the reader asked for less motion. */
  #frame(framing: Framing, animate = !this.#options.calm): void {
    const duration = 250;
    this.#whole = framing === 'whole-country';
    if (framing === 'whole-country') {
      this.#map.fitBounds([...wholeCountry], { padding: 12, duration: 700, animate });
      if (animate) this.#map.once('moveend', () => this.#keepCoast());
      else this.#keepCoast();
      return;
    }
    if ('zoomBy' in framing) {
      this.#map.easeTo({ zoom: this.#map.getZoom() + framing.zoomBy, duration, animate });
    } else if ('camera' in framing) {
      const [lon = 0, lat = 0] = framing.camera.center;
      this.#map.easeTo({ center: [lon, lat], zoom: framing.camera.zoom, duration, animate });
    } else {
      const { bbox, maxZoom } = framing;
      this.#map.fitBounds([...bbox], { maxZoom, padding: 40, duration: 700, animate });
    }
  }

  /** Where the window is too low for the whole country, its coast stays in view rather than its desert. */
  #keepCoast(): void {
    const [west, , , north] = wholeCountry;
    const { y } = this.#map.project([west, north]);
    if (this.#whole && y < 0) this.#map.panBy([0, y - 6], { animate: false });
  }

  #tellCamera(): void {
    const { lng, lat } = this.#map.getCenter();
    this.#options.onCamera({ center: [lng, lat], zoom: this.#map.getZoom() });
  }
}
