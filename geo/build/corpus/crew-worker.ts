import { parentPort, workerData } from 'node:worker_threads';
import { readGround } from '../read/read-sources.ts';
import type { Answer, Order } from './crew.ts';
import { openOutbox } from './outbox.ts';
import { type Site, spillFolder } from './site.ts';
import { openSpill } from './spill.ts';
import { openTools } from './tools.ts';
import { openWorkbench } from './workbench.ts';

// One of a crew: its own ground, its own spill, and orders one after the other.
const { site, name } = workerData as { readonly site: Site; readonly name: string };
const tools = openTools(readGround(site.root).ground, site);
const out = openOutbox(site.draft, site.edition);
const spill = openSpill(spillFolder(site), name);
const bench = openWorkbench(tools, out, site.data, spill, spillFolder(site));

parentPort!.on('message', (order: Order) => {
  const answer = (given: Answer) => parentPort!.postMessage(given);
  if ('read' in order) answer({ told: order.read.map(bench.read) });
  else if ('reduce' in order) answer({ series: bench.reduce(order.reduce) });
  else {
    bench.flush();
    answer({ series: null });
  }
});
