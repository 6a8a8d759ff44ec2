import url from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';

/** Address of the renderer's worker, as the build names it. */
export const workerUrl: string = url;
