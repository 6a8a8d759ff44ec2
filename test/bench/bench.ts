// Runs the parts of the benchmark that are named, or all but the soak: `npm run bench -- page roads`.
const parts: Readonly<Record<string, () => Promise<unknown>>> = {
  page: async () => (await import('./page.ts')).measurePages(Number(process.argv[3]) || 3),
  growth: async () => (await import('./growth.ts')).measureGrowth(Number(process.argv[3]) || 5000),
  reading: () => import('./reading.ts'),
  control: () => import('./control.ts'),
  roads: () => import('./roads.ts'),
  search: () => import('./search.ts'),
  soak: async () => (await import('./soak.ts')).soak(Number(process.argv[3]) || 30),
};

const named = process.argv.slice(2).filter((word) => !/^\d+$/.test(word));
const unknown = named.filter((name) => !Object.hasOwn(parts, name));
if (unknown.length > 0) {
  process.stderr.write(`bench: no part ${unknown.join(', ')}; there are ${Object.keys(parts).join(', ')}\n`);
  process.exitCode = 2;
} else {
  for (const name of named.length > 0 ? named : Object.keys(parts).filter((part) => part !== 'soak')) {
    process.stdout.write(`\n# ${name}\n`);
    await parts[name]!();
  }
}

export {};
