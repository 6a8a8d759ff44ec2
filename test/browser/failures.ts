import type { Route } from 'playwright-core';

/** How a file may fail to come as it was written. */
export const failures = {
  'is missing': (route: Route) => route.fulfill({ status: 404, body: 'not found' }),
  'does not come': (route: Route) => route.abort('connectionfailed'),
  'is cut short': async (route: Route) => {
    const body = await (await route.fetch()).text();
    await route.fulfill({ body: body.slice(0, body.length / 2), contentType: 'application/json' });
  },
  'is a page of the host': (route: Route) =>
    route.fulfill({ body: '<!doctype html><p>Hi', contentType: 'text/html' }),
  'is of another version': async (route: Route) => {
    const file = await (await route.fetch()).json();
    await route.fulfill({ json: { ...file, version: '000000000000' } });
  },
} as const;

/** One of the ways to fail, as a test's name has it. */
export type Failure = keyof typeof failures;

/** All of them. */
export const everyFailure = Object.keys(failures) as Failure[];
