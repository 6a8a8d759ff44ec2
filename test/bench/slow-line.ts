import type { OutgoingHttpHeaders, ServerResponse } from 'node:http';

/** How fast a line is, and how long an answer takes to begin. */
export interface Line {
  readonly kilobitsPerSecond: number;
  readonly latencyMs: number;
}

interface Sending {
  readonly response: ServerResponse;
  rest: Buffer;
}

/** Bytes of one answer before the next has its turn: what fits a packet of the network. */
const packet = 1460;
const turnMs = 5;
const sendings: Sending[] = [];
let from = 0;

/**
 * Sends an answer as a slow line would: it begins after the latency, and all that are on their way share the line,
 * a packet of each in turn. Not the browser's own emulation: that leaves out what a worker asks for.
 */
export function sendSlowly(
  response: ServerResponse,
  head: OutgoingHttpHeaders,
  content: Buffer,
  line: Line,
): void {
  setTimeout(() => {
    response.writeHead(200, head);
    response.flushHeaders();
    if (sendings.push({ response, rest: content }) > 1) return;
    from = performance.now();
    send(line);
  }, line.latencyMs);
}

function send(line: Line): void {
  const now = performance.now();
  // What a late timer missed is made up for: the line's speed holds on a busy machine too.
  let bytes = ((now - from) * line.kilobitsPerSecond) / 8;
  for (; bytes >= packet && sendings.length > 0; bytes -= packet) {
    const one = sendings.shift()!;
    one.response.write(one.rest.subarray(0, packet));
    one.rest = one.rest.subarray(packet);
    if (one.rest.length > 0) sendings.push(one);
    else one.response.end();
  }
  from = now - (bytes * 8) / line.kilobitsPerSecond;
  if (sendings.length > 0) setTimeout(send, turnMs, line);
}
