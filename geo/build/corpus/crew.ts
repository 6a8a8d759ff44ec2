import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Site } from './site.ts';
import type { Task, Told, Workbench } from './workbench.ts';
import type { SubjectSeries } from './write-subject.ts';

/** What a crew's worker is asked, and its answers. */
export type Order =
  | { readonly read: readonly string[] }
  | { readonly flush: true }
  | { readonly reduce: Task }
  | { readonly end: true };
export type Answer = { readonly told: readonly Told[] } | { readonly series: SubjectSeries | null };

/** Reads and writes with all hands: the outcome does not depend on how many there are. */
export interface Crew {
  /** Reads articles in any order and tells of them in the order given. */
  readonly read: (ids: readonly string[]) => AsyncIterable<Told>;
  readonly reduce: (tasks: readonly Task[]) => AsyncIterable<readonly [id: string, series: SubjectSeries]>;
  readonly end: () => Promise<void>;
}

/** Articles that are given to a worker at once. */
const batch = 24;
/** Fewer articles than this are read sooner than a worker is ready. */
const fewArticles = 40;

/** Gathers a crew for so many articles; `bench` is the workbench of who works alone. */
export function gatherCrew(
  site: Site,
  articles: number,
  bench: () => Workbench,
  hands = availableParallelism(),
): Crew {
  return articles < fewArticles || hands < 2 ? alone(bench()) : together(site, hands);
}

function alone(bench: Workbench): Crew {
  return {
    async *read(ids) {
      for (const id of ids) yield bench.read(id);
      bench.flush();
    },
    async *reduce(tasks) {
      for (const task of tasks) yield [task.id, bench.reduce(task)] as const;
    },
    end: async () => {},
  };
}

function together(site: Site, hands: number): Crew {
  const workers = Array.from(
    { length: hands },
    (_, number) =>
      new Worker(new URL('./crew-worker.ts', import.meta.url), {
        workerData: { site, name: `hand-${number}` },
      }),
  );
  const ask = (worker: Worker, order: Order): Promise<Answer> =>
    new Promise((resolve, reject) => {
      const done = (settle: () => void) => {
        worker.off('message', onMessage);
        worker.off('error', onError);
        settle();
      };
      const onMessage = (answer: Answer) => done(() => resolve(answer));
      const onError = (error: Error) => done(() => reject(error));
      worker.on('message', onMessage);
      worker.on('error', onError);
      worker.postMessage(order);
    });
  /** Gives each free worker the next order; answers come in the order of the orders. */
  async function* spread(orders: readonly Order[]): AsyncIterable<Answer> {
    const answers: Promise<Answer>[] = [];
    const free = workers.map((worker) => ({ worker, until: Promise.resolve() as Promise<unknown> }));
    let next = 0;
    const give = () => {
      const hand = free[next % free.length]!;
      const order = orders[next++]!;
      const answer = hand.until.then(() => ask(hand.worker, order));
      answer.catch(() => {});
      hand.until = answer;
      answers.push(answer);
    };
    // A little ahead of what was taken, so that what waits in memory is bounded.
    for (let turn = 0; turn < orders.length; turn++) {
      while (next < orders.length && next < turn + 3 * free.length) give();
      yield await answers[turn]!;
      answers[turn] = undefined as unknown as Promise<Answer>;
    }
  }
  return {
    async *read(ids) {
      const orders = Array.from({ length: Math.ceil(ids.length / batch) }, (_, turn) => ({
        read: ids.slice(turn * batch, (turn + 1) * batch),
      }));
      for await (const answer of spread(orders)) if ('told' in answer) yield* answer.told;
      await Promise.all(workers.map((worker) => ask(worker, { flush: true })));
    },
    async *reduce(tasks) {
      let turn = 0;
      for await (const answer of spread(tasks.map((task) => ({ reduce: task })))) {
        const { id } = tasks[turn++]!;
        if ('series' in answer && answer.series) yield [id, answer.series] as const;
      }
    },
    async end() {
      await Promise.all(workers.map((worker) => worker.terminate()));
    },
  };
}
