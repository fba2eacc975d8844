/** A static server for a folder, and for pages that a test makes up. */
import { createReadStream, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';

const types: Record<string, string> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

export interface Site {
  readonly url: string;
  close(): void;
}

/**
 * @param pages Path → HTML, before the files of the folder.
 * @param headers Path → headers of such a page, such as its policy.
 */
export async function serve(
  folder: string,
  pages: Readonly<Record<string, string>> = {},
  headers: Readonly<Record<string, Readonly<Record<string, string>>>> = {},
): Promise<Site> {
  const server = createServer(({ url = '/' }, response) => {
    const path = normalize(decodeURIComponent(new URL(url, 'http://localhost').pathname));
    const page = pages[path];
    for (const [name, value] of Object.entries(headers[path] ?? {})) response.setHeader(name, value);
    if (page !== undefined) return response.setHeader('content-type', types['.html']!).end(page);
    const file = join(folder, path.endsWith('/') ? `${path}index.html` : path);
    if (!statSync(file, { throwIfNoEntry: false })?.isFile()) return response.writeHead(404).end();
    response.setHeader('content-type', types[extname(file)] ?? 'application/octet-stream');
    return createReadStream(file).pipe(response);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
