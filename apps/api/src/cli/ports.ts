import { OperatorError } from '../platform/config/operator-error.ts';
import { isPortFree } from '../platform/database/embedded/ports.ts';

const HOW_FAR = 50;

/**
 * The port asked for, or the next free one. Free means on both addresses "localhost" stands for: a browser that found a
 * stranger on the IPv6 one would never come to us.
 */
export async function choosePort(wanted: number, host: string): Promise<number> {
  if (wanted === 0) return 0;
  const last = Math.min(wanted + HOW_FAR, 65_535);
  for (let port = wanted; port <= last; port++) {
    if ((await isPortFree(port, host)) && (await isPortFree(port, '::1'))) return port;
  }
  throw new OperatorError(
    `Every port from ${wanted} to ${last} is taken. Choose another with PORT, for example PORT=8080.`,
  );
}
