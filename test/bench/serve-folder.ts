import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { securityHeaders } from '../../geo/build/security-headers.ts';
import { type Line, sendSlowly } from './slow-line.ts';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.webmanifest': 'application/manifest+json',
};

/** A folder that is served on a local port. */
export interface ServedFolder {
  readonly address: string;
  /** Sends as over a line of that kind from now on; null is as fast as can be. */
  readonly overLine: (line: Line | null) => void;
  readonly close: () => void;
}

/** Serves a folder, compressed with brotli as a host of static files does. */
export async function serveFolder(folder: string): Promise<ServedFolder> {
  let line: Line | null = null;
  const packed = new Map<string, Buffer>();
  const server = createServer((request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url ?? '/', 'http://host').pathname));
    const file = join(folder, path.endsWith('/') ? `${path}index.html` : path);
    if (!existsSync(file) || !statSync(file).isFile()) {
      response.writeHead(404).end();
      return;
    }
    const type = types[extname(file)];
    const content = packed.get(file) ?? (type ? brotliCompressSync(readFileSync(file)) : readFileSync(file));
    packed.set(file, content);
    const head = {
      ...securityHeaders,
      'Content-Type': type ?? 'application/octet-stream',
      'Content-Length': content.length,
      'Cache-Control': 'max-age=3600',
      ...(type && { 'Content-Encoding': 'br' }),
    };
    if (line) sendSlowly(response, head, content, line);
    else response.writeHead(200, head).end(content);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    overLine: (wanted) => {
      line = wanted;
    },
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
