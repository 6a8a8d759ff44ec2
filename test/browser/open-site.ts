import { existsSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import sparticuz from '@sparticuz/chromium';
import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
  type Page,
} from 'playwright-core';
import { preview } from 'vite';
import { onTestFinished, TestRunner } from 'vitest';
import type { Atlas } from '../../src/model/atlas.ts';

/** What went wrong during a visit, in the order in which it was seen. A good visit leaves it empty. */
export interface Faults {
  /** Errors and warnings in the console, uncaught errors, dialogs, and violations of the policy. */
  readonly errors: readonly string[];
  /** Addresses of requests that left the site's own origin. */
  readonly strangers: readonly string[];
}

/** One page in a browser context of its own. */
export interface Visit {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly faults: Faults;
}

/** The built site on a local port, with one browser. */
export interface Site {
  /** Address of the front page, ending in `/`. */
  readonly address: string;
  /** Opens the page at a fragment such as `#lang=en`; the map may still be on its way. */
  readonly visit: (fragment?: string, options?: BrowserContextOptions) => Promise<Visit>;
  /** Opens the page with a map that draws nothing: what lies beside the map is tested in a tenth of the time. */
  readonly read: (fragment?: string, options?: BrowserContextOptions) => Promise<Visit>;
  /** A page that is not opened yet, for tests that first say what it shall meet. */
  readonly prepare: (options?: BrowserContextOptions) => Promise<Visit>;
  /** The first data, as the built page names it. */
  readonly atlas: () => Promise<Atlas>;
  readonly close: () => Promise<void>;
}

const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Serves `dist` as it was built and starts Chromium: the one that `CHROMIUM` names, else the one that npm
 * installed. Throws when nothing was built.
 */
export async function openSite(): Promise<Site> {
  if (!existsSync(join(root, 'dist/index.html'))) {
    throw new Error('dist/index.html is missing: run "npm run build" before the tests in the browser.');
  }
  const server = await preview({ root, logLevel: 'error', preview: { port: 0, strictPort: false } });
  const { port } = server.httpServer.address() as AddressInfo;
  const address = `http://127.0.0.1:${port}/`;
  const browser = await launch();
  const prepare = (options: BrowserContextOptions = {}) => prepareVisit(browser, address, options);
  return {
    address,
    prepare,
    async visit(fragment = '', options = {}) {
      const visit = await prepare(options);
      await visit.page.goto(address + fragment);
      return visit;
    },
    async read(fragment = '', options = {}) {
      const visit = await prepare(options);
      await stillTheMap(visit.page);
      await visit.page.goto(address + fragment);
      return visit;
    },
    async atlas() {
      const markup = await (await fetch(address)).text();
      const [, file] = /href="([^"]*atlas\.json)"/.exec(markup) ?? [];
      return (await (await fetch(new URL(file!, address))).json()) as Atlas;
    },
    async close() {
      await browser.close();
      await server.close();
    },
  };
}

async function launch(): Promise<Browser> {
  const executablePath = process.env.CHROMIUM ?? (await sparticuz.executablePath());
  return chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      // WebGL without a graphics card.
      '--enable-unsafe-swiftshader',
    ],
  });
}

/** Stands for the module of the map: it says that it is ready, and does nothing at whatever it is asked. */
export const stillMap = `export class MapView {
  constructor({ onState }) {
    queueMicrotask(() => onState('ready'));
    return new Proxy(this, { get: () => () => {} });
  }
}`;

/** Gives a page that is not opened yet the map that draws nothing. */
export async function stillTheMap(page: Page): Promise<void> {
  await page.route('**/assets/map-view-*.js', (route) =>
    route.fulfill({ contentType: 'text/javascript', body: stillMap }),
  );
}

/** A desk in an Arabic reader's country, where the map jumps and does not fly, unless a test says otherwise. */
const usualReader: BrowserContextOptions = {
  viewport: { width: 1280, height: 800 },
  locale: 'ar-LY',
  timezoneId: 'Africa/Tripoli',
  colorScheme: 'light',
  reducedMotion: 'reduce',
  // What is asked of the network is then seen by the test; the tests without a line allow it.
  serviceWorkers: 'block',
};

/** Warnings about drawing without a graphics card, and about the service worker that a test holds back. */
const noneOfOurs = /GL Driver Message|Service Worker registration blocked/;

async function prepareVisit(
  browser: Browser,
  address: string,
  options: BrowserContextOptions,
): Promise<Visit> {
  const context = await browser.newContext({ ...usualReader, ...options });
  // A page of one test goes with it, also where the test fails: a map that is left open slows all that follow.
  if (TestRunner.getCurrentTest()) onTestFinished(() => context.close());
  context.setDefaultTimeout(12_000);
  const errors: string[] = [];
  const strangers: string[] = [];
  await context.exposeFunction('noteViolation', (violation: string) => errors.push(violation));
  await context.addInitScript(() => {
    addEventListener(
      'securitypolicyviolation',
      ({ violatedDirective, blockedURI, sourceFile, lineNumber }) => {
        const note = (window as unknown as { noteViolation: (violation: string) => void }).noteViolation;
        note(`policy violated: ${violatedDirective} by ${blockedURI} at ${sourceFile}:${lineNumber}`);
      },
    );
  });
  context.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(address) && !/^(data|blob):/.test(url)) strangers.push(url);
  });
  const page = await context.newPage();
  page.on('console', (message) => {
    const isWarning = message.type() === 'warning' && !noneOfOurs.test(message.text());
    if (message.type() === 'error' || isWarning)
      errors.push(`${message.text()} at ${message.location().url}`);
  });
  page.on('pageerror', (error) => errors.push(`uncaught: ${error.message}`));
  page.on('dialog', (dialog) => {
    errors.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  return { page, context, faults: { errors, strangers } };
}
