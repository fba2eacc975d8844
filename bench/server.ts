/** Serves texts by their path, and the built package; nothing is cached, and `/slow/…` comes late. */
import { createReadStream, existsSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';

const types: Record<string, string> = {
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.css': 'text/css',
};

/** How much later a script comes that is late. */
const delay = 500;

export interface Server {
  origin: string;
  /** What is served at a path, or what makes it when it is first asked for. */
  files: Map<string, string>;
  close(): void;
}

export async function startServer(page: (url: URL) => string | Promise<string>): Promise<Server> {
  const files = new Map<string, string>();
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://localhost');
    const isSlow = url.pathname.startsWith('/slow/');
    const path = isSlow ? url.pathname.slice('/slow'.length) : url.pathname;
    setTimeout(
      async () => {
        response.setHeader('cache-control', 'no-store');
        response.setHeader('content-type', `${types[extname(path)] ?? 'text/html'}; charset=utf-8`);
        const text = files.get(path);
        const file = join('dist/cdn', path.slice('/cdn'.length));
        if (text !== undefined) response.end(text);
        else if (path.startsWith('/cdn/') && !path.includes('..') && existsSync(file))
          createReadStream(file).pipe(response);
        else if (path.startsWith('/page/')) response.end(await page(url));
        else response.writeHead(path === '/favicon.ico' ? 204 : 404).end();
      },
      isSlow ? delay : 0,
    );
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    files,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
