import { Problems, UsageError } from './problems.ts';

/**
 * A command yields the lines that it prints. It throws {@link Problems} for broken data and
 * {@link UsageError} for a wrong call; this file alone prints and exits.
 */
export type Command = (args: readonly string[]) => AsyncIterable<string> | Iterable<string>;

const commands: Readonly<Record<string, { usage: string; load: () => Promise<Command> }>> = {
  check: { usage: 'check', load: async () => (await import('./commands/check.ts')).check },
  write: {
    usage: 'write [FOLDER] [--from ROOT] [--cache FOLDER] [--hands N]',
    load: async () => (await import('./commands/write.ts')).write,
  },
  link: { usage: 'link FILE...', load: async () => (await import('./commands/link.ts')).link },
  score: { usage: 'score DIR', load: async () => (await import('./commands/score.ts')).score },
  'score-distances': {
    usage: 'score-distances FILE...',
    load: async () => (await import('./commands/score-distances.ts')).scoreStated,
  },
  control: { usage: 'control YYYY-MM-DD', load: async () => (await import('./commands/control.ts')).control },
  distance: {
    usage: 'distance FROM TO',
    load: async () => (await import('./commands/distance.ts')).distance,
  },
  distances: {
    usage: 'distances FILE...',
    load: async () => (await import('./commands/distances.ts')).distances,
  },
};

const usage = `usage:\n${Object.values(commands)
  .map((command) => `  npm run --silent geo -- ${command.usage}`)
  .join('\n')}`;

const [name = '', ...args] = process.argv.slice(2);
const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
// A reader that closes the pipe early (head, less) ends the command without a complaint.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

try {
  if (!command)
    throw new UsageError(name === '' ? 'no command given' : `unknown command "${name}"\n${usage}`);
  const run = await command.load();
  for await (const line of run(args)) {
    if (!process.stdout.write(`${line}\n`)) await new Promise((go) => process.stdout.once('drain', go));
  }
} catch (error) {
  if (error instanceof Problems) {
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  } else if (error instanceof UsageError) {
    process.stderr.write(`geo: ${error.message}\n`);
    process.exitCode = 2;
  } else throw error;
}
