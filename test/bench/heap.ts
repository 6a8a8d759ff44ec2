import type { CDPSession } from 'playwright-core';

/** What a page holds in memory, in MB: the page's own objects, and the code that the engine compiled for it. */
export interface Heap {
  readonly objectsMB: number;
  readonly codeMB: number;
}

/** Compiled code that is not run any more goes only after some collections. */
const collections = 10;

/** The part of a heap snapshot that is read here; see V8's `heap-snapshot-generator`. */
interface Snapshot {
  readonly snapshot: {
    readonly meta: {
      readonly node_fields: readonly string[];
      readonly node_types: readonly (readonly string[])[];
    };
  };
  readonly nodes: readonly number[];
}

/** Takes a snapshot of what is left after all that can go is gone, and adds it up. */
export async function heapOf(cdp: CDPSession): Promise<Heap> {
  for (let turn = 0; turn < collections; turn++) await cdp.send('HeapProfiler.collectGarbage');
  const chunks: string[] = [];
  const take = ({ chunk }: { chunk: string }) => chunks.push(chunk);
  cdp.on('HeapProfiler.addHeapSnapshotChunk', take);
  await cdp.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
  cdp.off('HeapProfiler.addHeapSnapshotChunk', take);
  const { snapshot, nodes } = JSON.parse(chunks.join('')) as Snapshot;
  const { node_fields: fields, node_types: types } = snapshot.meta;
  const [type, size] = [fields.indexOf('type'), fields.indexOf('self_size')];
  const code = types[type]!.indexOf('code');
  let [objects, compiled] = [0, 0];
  for (let node = 0; node < nodes.length; node += fields.length) {
    if (nodes[node + type] === code) compiled += nodes[node + size]!;
    else objects += nodes[node + size]!;
  }
  return { objectsMB: objects / 1e6, codeMB: compiled / 1e6 };
}
