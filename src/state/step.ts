/** How an action enters the browser's history: a new step back, or in place of the present one. */
export type Step = 'push' | 'replace';
