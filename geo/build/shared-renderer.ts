import { readFileSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { type Plugin, transformWithOxc } from 'vite';

/** What the worker's file is called, before its hash. */
const workerName = 'maplibre-gl-worker';
const worker = 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';

/**
 * Builds the renderer and its worker from the package's own sources as one graph. Each of the two bundles that
 * the package is published with repeats what both need: of the worker's 122 KB packed, all but 6. Left out is
 * what only tiles need that this map has not: the decoder of MLT, 20 KB. `root` is the project's folder.
 */
export function sharedRenderer(root: string): Plugin {
  const renderer = realpathSync(join(root, 'node_modules/maplibre-gl'));
  const sources = join(renderer, 'src');
  const { version } = JSON.parse(readFileSync(join(renderer, 'package.json'), 'utf8')) as { version: string };
  const instead: Readonly<Record<string, string>> = {
    // Of its whole manifest the renderer reads the version only.
    [join(renderer, 'package.json')]: JSON.stringify({ version }),
    [join(sources, 'source/vector_tile_mlt.ts')]:
      "export class MLTVectorTile { constructor() { throw new Error('no MLT here'); } }",
  };
  const isRenderer = (id: string) => id.startsWith(sources) && id.endsWith('.ts');
  let reference = '';
  return {
    name: 'shared-renderer',
    apply: 'build',
    enforce: 'pre',
    config: () => ({
      build: {
        rolldownOptions: {
          output: {
            // Else the builder calls what both need after one of its hundreds of modules.
            chunkFileNames: ({ isDynamicEntry, moduleIds, name }) => {
              const both = name !== workerName && !isDynamicEntry && moduleIds.some(isRenderer);
              return `assets/${both ? 'renderer' : '[name]'}-[hash].js`;
            },
          },
        },
      },
    }),
    buildStart() {
      const id = join(sources, 'source/worker.ts');
      reference = this.emitFile({ type: 'chunk', id, name: workerName });
    },
    resolveId(id) {
      if (id === 'maplibre-gl') return join(sources, 'index.ts');
      return id === worker ? `\0${worker}` : null;
    },
    async load(id) {
      if (id === `\0${worker}`) return `export default import.meta.ROLLUP_FILE_URL_${reference};`;
      if (id in instead) return instead[id];
      if (!isRenderer(id)) return null;
      // Its authors compile it so: a field that is only declared is not set to undefined after the parent's constructor.
      const { code } = await transformWithOxc(readFileSync(id, 'utf8'), id, {
        typescript: { removeClassFieldsWithoutInitializer: true },
        assumptions: { setPublicClassFields: true },
      });
      return { code, moduleType: 'js' };
    },
  };
}
