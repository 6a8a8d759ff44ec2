import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig, type Plugin, transformWithOxc } from 'vite';
import { firstList } from './geo/build/first-list.ts';
import { contentSecurityPolicy, securityHeaders } from './geo/build/security-headers.ts';
import { sharedRenderer } from './geo/build/shared-renderer.ts';
import { shippedPackages, writeLicences } from './geo/build/write-licences.ts';
import { writeOffline } from './geo/build/write-offline.ts';
import type { Atlas } from './src/model/atlas.ts';

const port = Number(process.env.PORT ?? 4173);

/** Builds the data anew when a file of `geo` changes, and reloads the page when that went well. */
function liveGeo(): Plugin {
  return {
    name: 'live-geo',
    apply: 'serve',
    configureServer(server) {
      const folder = `${import.meta.dirname}/geo/`;
      server.watcher.add(folder);
      let waiting: NodeJS.Timeout | undefined;
      server.watcher.on('all', (_, file) => {
        if (!file.startsWith(folder)) return;
        clearTimeout(waiting);
        waiting = setTimeout(() => {
          const build = spawn(process.execPath, ['geo/build/geo.ts', 'write'], { stdio: 'inherit' });
          build.on('exit', (code) => {
            if (code === 0) server.ws.send({ type: 'full-reload' });
          });
        }, 100);
      });
    },
  };
}

/**
 * Names the version of the built data in the page, which alone decides which files belong together, and
 * writes the list of places into it.
 */
function versionInPage(): Plugin {
  return {
    name: 'version-in-page',
    transformIndexHtml: {
      order: 'pre',
      handler(page) {
        const version = readFileSync('public/data/version.txt', 'utf8');
        const atlas = JSON.parse(readFileSync(`public/data/${version}/atlas.json`, 'utf8')) as Atlas;
        return page
          .replace('%VERSION%', version)
          .replace('<!-- first list -->', () => firstList(atlas).markup);
      },
    },
  };
}

/** Lets the browser ask for the renderer while the page's own script still runs, after all that the list needs. */
function rendererAhead(): Plugin {
  return {
    name: 'renderer-ahead',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (_, { bundle = {} }) =>
        Object.keys(bundle)
          .filter((name) => /\/(map-view|renderer)-.*\.js$/.test(name))
          .map((name) => ({
            tag: 'link',
            attrs: { rel: 'modulepreload', crossorigin: '', fetchpriority: 'low', href: `./${name}` },
            injectTo: 'body',
          })),
    },
  };
}

/** Writes the policy into the built page too, for hosts whose headers nobody can set. */
function policyInPage(): Plugin {
  return {
    name: 'policy-in-page',
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: contentSecurityPolicy },
        injectTo: 'head-prepend',
      },
    ],
  };
}

/** Writes the licences beside the built page, then the service worker with the list of everything that it keeps. */
function offlineWorker(): Plugin {
  return {
    name: 'offline-worker',
    apply: 'build',
    // Not at closeBundle: that also runs after a failed build and would hide its error.
    async writeBundle({ dir = 'dist' }) {
      const { code } = await transformWithOxc(readFileSync('src/offline/worker.ts', 'utf8'), 'worker.ts');
      writeLicences(join(dir, 'licences'), shippedPackages('.'));
      writeOffline(dir, code);
    },
  };
}

export default defineConfig({
  // Relative addresses: the folder may lie anywhere on a host.
  base: './',
  appType: 'mpa',
  plugins: [
    sharedRenderer(import.meta.dirname),
    liveGeo(),
    versionInPage(),
    policyInPage(),
    rendererAhead(),
    offlineWorker(),
  ],
  build: {
    target: 'es2024',
    // Both flavours of the colours stand in one list, by light-dark().
    cssTarget: ['chrome123', 'firefox128', 'safari17.5'],
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 1200,
  },
  worker: { format: 'es' },
  server: { host: '127.0.0.1', port },
  preview: { host: '127.0.0.1', port, strictPort: true, headers: { ...securityHeaders } },
});
