import { afterAll } from 'vitest';
import { openSite } from './open-site.ts';

/** The built site with a browser of its own for each file of tests, closed after the last. */
export const site = await openSite();
afterAll(() => site.close());
