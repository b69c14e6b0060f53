// @ts-check
import { join } from 'node:path';
import { ROOT } from '../scripts/lib/repository.mjs';
import { endApi, firstAddress, startApi } from './api.mjs';
import { signedIn, timed } from './caller.mjs';

export const title = 'Reading the record of the demo clinic, trail included';

const ROUNDS = 7;
const ONE_BY_ONE = 200;
const ASKING = 8;
const EACH = 100;

const CHART = `query Chart($id: ID!) { child(id: $id) {
  name birthDate onMyTeam careTeam { discipline lead staff { name } } emergencyCard { precaution note }
  precautions { precaution status note } consent { how givenOn }
  plan { state reviewOn inForce { number revision goals { statement levels { level text } strands { what discipline } } } }
  timeline(first: 20) { edges { node { kind at } } } } }`;
const CASELOAD = `query Caseload { children(first: 30) { totalCount edges { node { name birthDate disciplines } } } }`;

/**
 * How long a chart and a page of the caseload take one after the other, and how many charts are answered a second to
 * several people at once.
 * @param {import('./run.mjs').Surroundings} surroundings
 */
export async function measure({ database }) {
  const { anchorOf, loadDemo } = await import(join(ROOT, 'apps/api/dist/src/cli/load-demo.js'));
  const { signIns } = await loadDemo(database.ownerUrl, { anchor: anchorOf(new Date()) });
  const api = startApi(database);
  try {
    const ask = await signedIn(await firstAddress(api), signIns[0]);
    const mine = await ask('{ children(first: 1, filter: { onMyTeam: true }) { edges { node { id } } } }', {});
    const chart = () => ask(CHART, { id: mine.children.edges[0]?.node.id });
    const caseload = () => ask(CASELOAD, {});
    /** @type {Record<'chart' | 'caseload' | 'rate', number[]>} */
    const seen = { chart: [], caseload: [], rate: [] };
    await timed(() => repeat(ONE_BY_ONE, chart));
    for (let round = 0; round < ROUNDS; round++) {
      seen.chart.push(((await timed(() => repeat(ONE_BY_ONE, chart))) * 1000) / ONE_BY_ONE);
      seen.caseload.push(((await timed(() => repeat(ONE_BY_ONE, caseload))) * 1000) / ONE_BY_ONE);
      const busy = () => Promise.all(Array.from({ length: ASKING }, () => repeat(EACH, chart)));
      seen.rate.push((ASKING * EACH * 1000) / (await timed(busy)));
    }
    return [
      { name: 'a chart', unit: 'µs', values: seen.chart },
      { name: 'a page of the caseload', unit: 'µs', values: seen.caseload },
      { name: `charts a second, ${ASKING} asking`, unit: '/s', values: seen.rate },
    ];
  } finally {
    await endApi(api);
  }
}

/**
 * @param {number} times
 * @param {() => Promise<unknown>} work
 */
async function repeat(times, work) {
  for (let turn = 0; turn < times; turn++) await work();
}
