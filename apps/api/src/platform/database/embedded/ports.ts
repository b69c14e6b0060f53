import { createServer } from 'node:net';

const LOOPBACK = '127.0.0.1';

/** A port of this machine that nobody had a moment ago. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((listening, failed) => {
    server.once('error', failed).listen(0, LOOPBACK, listening);
  });
  const address = server.address();
  await new Promise((closed) => server.close(closed));
  if (address === null || typeof address === 'string') throw new Error('a TCP server without a port');
  return address.port;
}

/** An address this machine does not have is nobody's, hence free; a port that only root may have is not. */
export async function isPortFree(port: number, host = LOOPBACK): Promise<boolean> {
  const server = createServer();
  return await new Promise((answer) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      answer(error.code === 'EADDRNOTAVAIL' || error.code === 'EAFNOSUPPORT');
    });
    server.listen({ port, host, exclusive: true }, () => server.close(() => answer(true)));
  });
}
