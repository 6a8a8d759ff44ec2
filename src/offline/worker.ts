/**
 * The site without a line. All files of one version are fetched and proved before that version is shown; a
 * download that ends half-way changes nothing and goes on the next time. What is read is never stored.
 */
const site = self as unknown as ServiceWorkerGlobalScope;

/** Written before this script by the build: every file of the site, by its path from here, with its SHA-256. */
declare const kept: {
  readonly version: string;
  readonly files: readonly (readonly [path: string, hash: string])[];
};

const hashes = new Map(kept.files);
/** The same content has the same key in every version, so that an update fetches only what is new. */
const keyOf = (path: string, hash: string) => `${path}?${hash}`;

site.addEventListener('install', (event) => event.waitUntil(keepAll()));

site.addEventListener('activate', (event) => event.waitUntil(begin()));

// The reader accepted the newer version.
site.addEventListener('message', ({ data }) => {
  if (data === 'take-over') void site.skipWaiting();
});

site.addEventListener('fetch', (event) => {
  const { request } = event;
  const { scope } = site.registration;
  if (request.method !== 'GET' || !request.url.startsWith(scope)) return;
  const path = request.url
    .slice(scope.length)
    .replace(/[?#].*$/, '')
    .replace(/(^|\/)$/, '$1index.html');
  const hash = hashes.get(path);
  if (hash !== undefined) event.respondWith(answer(keyOf(path, hash), request));
  // These paths change with their content: a page of the version before may still ask for its own.
  else if (/^(assets|data)\//.test(path)) event.respondWith(answer(path, request, { ignoreSearch: true }));
});

/** Files that are fetched at once: enough for a line of long ways, few enough for the reader's own requests. */
const atOnce = 4;

async function keepAll(): Promise<void> {
  const cache = await caches.open(kept.version);
  const waiting = [...kept.files];
  const keepNext = async (): Promise<void> => {
    for (let file = waiting.shift(); file; file = waiting.shift()) {
      const [path, hash] = file;
      const key = keyOf(path, hash);
      if (await cache.match(key)) continue;
      await cache.put(key, (await caches.match(key)) ?? (await fetchProved(path, hash)));
    }
  };
  await Promise.all(Array.from({ length: atOnce }, keepNext));
}

/** Fetches a file past the browser's own store; rejects when it is not the one of this version. */
async function fetchProved(path: string, hash: string): Promise<Response> {
  // A host may lead `index.html` elsewhere, but not its folder.
  const response = await fetch(path.replace(/(^|\/)index\.html$/, '$1') || './', { cache: 'no-cache' });
  const content = await response.arrayBuffer();
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', content));
  if (!response.ok || hash !== [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('')) {
    throw new Error(`${path}: ${response.status}, not the file of ${kept.version}`);
  }
  const headers = new Headers(response.headers);
  headers.delete('content-encoding');
  headers.delete('content-length');
  return new Response(content, { headers });
}

/** Forgets all versions but this one and the one before, which another window may still show. */
async function begin(): Promise<void> {
  const others = (await caches.keys()).filter((name) => name !== kept.version);
  await Promise.all(others.slice(0, -1).map((name) => caches.delete(name)));
  await site.clients.claim();
}

/** What was kept, or what the line brings where nothing was. */
async function answer(key: string, request: Request, how?: CacheQueryOptions): Promise<Response> {
  const found = await caches.match(key, how).catch(() => undefined);
  return found ?? fetch(request);
}
