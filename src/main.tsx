import { computed, effect, signal } from '@preact/signals';
import { render } from 'preact';
import type { BaseTopology } from './geometry/base-map.ts';
import type { CellsTopology } from './geometry/control-cells.ts';
import { readFlavor, readLightFlavor } from './map/flavor.ts';
import { workerUrl } from './map/worker-url.ts';
import { type LabelLang, preferredLang } from './model/view.ts';
import { parseAddress } from './state/address.ts';
import type { StatedLength } from './state/drawings.ts';
import { openAtlas } from './state/gazetteer.ts';
import type { Veil } from './state/ground-at.ts';
import { keepAddress } from './state/keep-address.ts';
import { keepOffline } from './state/keep-offline.ts';
import { watchScene } from './state/scene.ts';
import { fetchAhead, Shelf } from './state/shelf.ts';
import { createStore, type Store } from './state/store.ts';
import { trustScripts } from './state/trusted-scripts.ts';
import { App, bringParts } from './ui/app.tsx';
import { bringWords, wordsHere } from './ui/bring-words.ts';
import { writeBeside, writeLength } from './ui/distances/write-length.ts';
import { Sorry } from './ui/sorry.tsx';
import { languageOf, textPage } from './ui/words/language.ts';
import './ui/style/page.css';

// The document alone names the version of the data, so that one download of it decides which files belong together.
const { href: atlasAddress } = document.querySelector<HTMLLinkElement>('link#atlas')!;
const shelf = new Shelf(new URL('./', atlasAddress).href);
const browserLang = preferredLang(navigator.languages);
/** Shows the newer version of the site that is here, once there is one. */
const newer = signal<(() => void) | null>(null);

const offlineScript = new URL('./offline.js', document.baseURI).href;
trustScripts([workerUrl, offlineScript]);
start();

async function start(): Promise<void> {
  const root = document.getElementById('page')!;
  const { hash } = location;
  const first = parseAddress(hash, browserLang);
  dressPage(first.lang, first.theme);
  const [atlas] = await Promise.all([
    openAtlas(shelf, first).catch(() => null),
    // Without them the page is in Arabic.
    bringWords(first.lang),
  ]);
  if (!atlas) {
    const { words } = languageOf(first.lang);
    const retry = () => location.reload();
    render(<Sorry words={words} textPage={textPage(first.lang)} onRetry={retry} />, root);
    return;
  }
  askAhead();
  const store = createStore(atlas, first, shelf);
  keepAddress(store, hash);
  // Only when they change: an attribute of the document set anew is a style for every element anew.
  const lang = computed(() => {
    wordsHere.value;
    return languageOf(store.view.value.lang).lang;
  });
  const theme = computed(() => store.view.value.theme);
  effect(() => dressPage(lang.value, theme.value));
  keepOnceShown(store);
  let mounted = new AbortController();
  // Mounting again puts away what was there: the reader asked for another try.
  const mount = (container: HTMLElement) => {
    // A browser asks only once for a script; the address keeps what is open.
    if (rendererMissed) location.reload();
    mounted.abort();
    mounted = new AbortController();
    const { signal } = mounted;
    store.mapState.value = 'loading';
    mountMap(signal, store, container).catch((error: unknown) => {
      if (signal.aborted) return;
      console.warn(error);
      store.mapState.value = error instanceof NotLoaded ? 'unloaded' : 'failed';
    });
  };
  root.replaceChildren();
  render(<App store={store} mountMap={mount} newer={newer} embedded={embedded} />, root);
  // For whoever measures: the list can be read.
  performance.mark('list-shown');
}

/** Language, direction and theme of the whole document. */
function dressPage(lang: 'ar' | 'en', theme: 'system' | 'light' | 'dark'): void {
  const language = languageOf(lang);
  const { dir, words } = language;
  const element = document.documentElement;
  element.lang = language.lang;
  element.dir = dir;
  element.dataset.theme = theme;
  document.title = words.title;
}

/**
 * Once the map is shown or given up, the line is free: the site is kept for when there is none. Where the
 * browser refuses that, a small corpus is at least kept until the page is closed.
 */
function keepOnceShown(store: Store): void {
  const end = effect(() => {
    if (store.mapState.value === 'loading') return;
    queueMicrotask(() => {
      end();
      keep(store);
    });
  });
}

/** How many of the places that are named most are brought before anybody opens one. */
const likely = 6;

function keep(store: Store): void {
  bringParts(store);
  const { places, areas } = store.atlas;
  const mostNamed = [...places, ...areas].sort((a, b) => b.passages - a.passages).slice(0, likely);
  for (const { id } of mostNamed) store.actions.foresee(id);
  void bringWords('en');
  if (!import.meta.env.PROD) return;
  void keepOffline(offlineScript, (take) => {
    newer.value = take;
  }).then((kept) => {
    if (!kept) void shelf.keepAtHand(store.atlas);
  });
}

/** Within another's page the map stands alone, with a way to the whole. */
const embedded = new URLSearchParams(location.search).has('embed');

/** Asks for what the map needs while the list is still made; what fails is asked for again by the map itself. */
function askAhead(): void {
  for (const name of ['base.json', 'roads.json', 'veil.json', 'cells.json', 'outlines.json']) {
    void shelf.json(name);
  }
}

let rendererMissed = false;

/** What the map is made of did not come. */
class NotLoaded extends Error {}

/** Loads the renderer and the ground behind the page, and shows the scene from then on until `signal` ends it. */
async function mountMap(signal: AbortSignal, store: Store, container: HTMLElement): Promise<void> {
  // The renderer asks for its worker only once it runs itself: by then the browser is to have it.
  fetchAhead(workerUrl);
  const [{ MapView }, { openGround }, base, roads, veil, cells, outlines] = await Promise.all([
    import('./map/map-view.ts').catch((cause: unknown) => {
      rendererMissed = true;
      throw cause;
    }),
    import('./geometry/open-ground.ts'),
    shelf.json<BaseTopology>('base.json'),
    shelf.json<GeoJSON.FeatureCollection>('roads.json'),
    shelf.json<Veil>('veil.json'),
    shelf.json<CellsTopology>('cells.json'),
    shelf.json<GeoJSON.FeatureCollection<GeoJSON.Polygon | GeoJSON.MultiPolygon>>('outlines.json'),
  ]).catch((cause: unknown) => {
    throw new NotLoaded('the map was not loaded', { cause });
  });
  if (signal.aborted) return;
  const ground = openGround(base, cells);
  store.veil.value = veil;
  store.drawControl.value = ground.drawControl;
  const page = document.documentElement;
  const calm = matchMedia('(prefers-reduced-motion: reduce)');
  const map = new MapView({
    container,
    ground: { base: ground.base, roads, veil },
    flavor: readFlavor(page),
    fonts: new URL('./data/fonts/', document.baseURI).href,
    words: languageOf(store.view.value.lang).words.mapWords,
    calm: calm.matches,
    cooperative: embedded,
    onPick: store.actions.pick,
    onNear: store.actions.foresee,
    onHover: (front) => {
      store.hovered.value = front;
    },
    onPoint: (position, place) => store.distanceActions.addPoint(place ?? position),
    onAim: (position, place, by) => {
      store.aim.value = position && { position, place, by };
    },
    onCamera: store.actions.setCamera,
    onScale: (scale) => {
      store.scale.value = scale;
    },
    onError: ({ message }) => console.warn(message),
    onState: (state) => {
      store.mapState.value = state;
      store.takePicture.value = state === 'ready' ? () => map.picture(readLightFlavor(page)) : null;
    },
  });
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const recolour = () => map.recolour(readFlavor(page));
  dark.addEventListener('change', recolour);
  let theme = store.view.value.theme;
  const endTheme = effect(() => {
    if (theme === store.view.value.theme) return;
    theme = store.view.value.theme;
    // The style sheet answers for the new theme once the attribute is set, which an earlier effect did.
    recolour();
  });
  const endName = effect(() => {
    wordsHere.value;
    map.name(languageOf(store.view.value.lang).words.mapWords['Map.Title']);
  });
  // Where labels are in both languages, days are in that of the page; digits are as the reader chose.
  const languageIn = (labels: LabelLang) => {
    const { lang, reading } = store.view.value;
    return languageOf(labels === 'both' ? lang : labels, reading.digits);
  };
  const writeDay = (day: string, labels: LabelLang) => languageIn(labels).day(day);
  const writeKm = (km: number, about: boolean, labels: LabelLang, stated?: StatedLength) => {
    const language = languageIn(labels);
    return stated ? writeBeside(language, km, stated) : writeLength(language, km, about);
  };
  const endScene = watchScene(store, outlines, writeDay, writeKm, (scene) => {
    try {
      map.show(scene);
    } catch (error) {
      // A picture that cannot be drawn is told; list and texts go on.
      console.error(error);
      store.mapState.value = 'failed';
    }
  });
  signal.addEventListener('abort', () => {
    dark.removeEventListener('change', recolour);
    endTheme();
    endName();
    endScene();
    store.takePicture.value = null;
    map.dispose();
  });
}
