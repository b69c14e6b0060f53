import { createServer } from 'node:net';
import { OperatorError } from '../platform/config/operator-error.ts';

const HOW_FAR = 50;

/**
 * The port asked for, or the next free one. Free means on both addresses "localhost" stands for: a browser that found a
 * stranger on the IPv6 one would never come to us.
 */
export async function choosePort(wanted: number, host: string): Promise<number> {
  if (wanted === 0) return 0;
  const last = Math.min(wanted + HOW_FAR, 65_535);
  for (let port = wanted; port <= last; port++) {
    if ((await isFree(port, host)) && (await isFree(port, '::1'))) return port;
  }
  throw new OperatorError(
    `Every port from ${wanted} to ${last} is taken. Choose another with PORT, for example PORT=8080.`,
  );
}

/** An address this machine does not have is nobody's, hence free; what only root may bind is not. */
async function isFree(port: number, host: string): Promise<boolean> {
  const server = createServer();
  return await new Promise((answer) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      answer(error.code === 'EADDRNOTAVAIL' || error.code === 'EAFNOSUPPORT');
    });
    server.listen({ port, host, exclusive: true }, () => server.close(() => answer(true)));
  });
}
