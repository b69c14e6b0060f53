import { createServer, type IncomingHttpHeaders } from 'node:http';

export interface PageFile {
  type: string;
  body: string | Buffer;
  headers?: Record<string, string>;
}

/** What is served at an address: a file, or one chosen by the headers of the request. */
export type PageFiles = Record<string, PageFile | ((headers: IncomingHttpHeaders) => PageFile)>;

/** Serves a few files on a free loopback port: the pages on which the harness proves itself. Anything else is a 404. */
export async function servePages(files: PageFiles): Promise<{ url: string; close: () => Promise<void> }> {
  const server = createServer((request, response) => {
    const found = files[request.url ?? ''];
    const file = typeof found === 'function' ? found(request.headers) : found;
    const length = file && Buffer.byteLength(file.body);
    if (file)
      response.writeHead(200, { 'content-type': file.type, 'content-length': length, ...file.headers }).end(file.body);
    else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The page server has no port.');
  return {
    url: `http://localhost:${address.port}`,
    close: () =>
      new Promise((resolve, reject) => {
        server.closeAllConnections();
        server.close((error) => (error ? reject(error) : resolve()));
      }),
  };
}
