// @ts-check
import { readFileSync } from 'node:fs';
import { endApi, firstAddress, startApi } from './api.mjs';

export const title = 'The built API by itself, its database up';

const ROUNDS = 7;
const CONNECTIONS = 64;

/**
 * From the start of the process to the first answer of /ready, the memory it holds then and under many connections, and
 * how long it takes to end.
 * @param {import('./run.mjs').Surroundings} surroundings
 */
export async function measure({ database }) {
  /** @type {Record<'ready' | 'rest' | 'busy' | 'end', number[]>} */
  const seen = { ready: [], rest: [], busy: [], end: [] };
  for (let round = 0; round < ROUNDS; round++) {
    const api = startApi(database);
    const began = performance.now();
    const url = await firstAddress(api);
    await fetch(`${url}/ready`);
    seen.ready.push(performance.now() - began);
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    seen.rest.push(megabytes(api.pid));
    await Promise.all(Array.from({ length: CONNECTIONS }, () => ask(url)));
    seen.busy.push(megabytes(api.pid));
    const told = performance.now();
    await endApi(api);
    seen.end.push(performance.now() - told);
  }
  return [
    { name: 'from process to ready', unit: 'ms', values: seen.ready },
    { name: 'memory at rest', unit: 'MB', values: seen.rest },
    { name: `memory after ${CONNECTIONS} connections of 50 requests`, unit: 'MB', values: seen.busy },
    { name: 'from SIGTERM to the end', unit: 'ms', values: seen.end },
  ];
}

/** @param {string} url */
async function ask(url) {
  for (let request = 0; request < 50; request++) {
    const answer = await fetch(`${url}/ready`);
    await answer.arrayBuffer();
  }
}

/** What the process holds in memory; where the system does not tell, the figure is not a number.
 * @param {number | undefined} pid */
function megabytes(pid) {
  try {
    return Number(/VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024;
  } catch {
    return Number.NaN;
  }
}
