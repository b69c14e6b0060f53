import { join } from 'node:path';
import { DRAIN_SECONDS } from '@trellis/domain';
import { pino } from 'pino';
import type { Served } from '../main.ts';
import { configFrom, type Settings } from '../platform/config/config.ts';
import { OperatorError } from '../platform/config/operator-error.ts';
import { makeHome } from '../platform/database/embedded/home.ts';
import { createLog } from '../platform/logging/log.ts';
import { prepareDatabase } from '../prepare-database.ts';
import { type Database, openDatabase } from './databases.ts';
import { describeSignIns, offerDemo } from './demo.ts';
import { type PhaseVoice, printPhases } from './phases.ts';
import { choosePort } from './ports.ts';
import { claimFolder } from './running.ts';
import { secretOf } from './secret.ts';

/**
 * Brings everything up in this process: database, tables, demo clinic, portal and API. Comes back when it was told to
 * stop and all is down. The first address it prints is the portal's, which answers by then; where Trellis of this
 * folder already runs, it prints that address and starts nothing.
 */
export async function start(settings: Settings, output: NodeJS.WriteStream): Promise<void> {
  const print = (line: string) => output.write(`${line}\n`);
  // A reader who goes away (`| head`, a log that is turned) is no reason to stop serving the others.
  output.on('error', () => undefined);
  makeHome(settings.home);
  const folder = await claimFolder(settings.home, print);
  if ('runningAt' in folder) {
    print(`Trellis of this folder is already running at ${folder.runningAt}`);
    return;
  }
  const stop = untilToldToStop();
  // Read while the database comes up, which is another process.
  const api = import('../main.ts');
  const phases = printPhases(output);
  let database: Database | undefined;
  let served: Served | undefined;
  /** A phase that is told to stop is left where it is: migrations and the loader are transactions. */
  const phase = <T>(name: string, work: (voice: PhaseVoice) => Promise<T>) =>
    Promise.race([phases.run(name, work), stop.then(() => Promise.reject(new ToldToStop()))]);
  try {
    const opened = await phase('database', ({ say }) => openDatabase(settings, say));
    database = opened;
    await phase('migrate', () => prepareDatabase(opened));
    const demo = await phase('demo', (voice) => offerDemo(opened.ownerUrl, settings, voice));
    served = await phase('serve', async ({ say }) => serveDatabase(await api, settings, opened.appUrl, say));
    folder.claim.announce(served.url);
    print(`\n${served.url}\n`);
    if (demo !== undefined) print(`${describeSignIns(demo).join('\n')}\n`);
    await stop;
    print('Stopping; requests in flight are answered first.');
  } catch (error) {
    if (!(error instanceof ToldToStop)) throw error;
  } finally {
    await served?.close();
    await database?.stop();
    folder.claim.release();
  }
}

class ToldToStop extends Error {}

/** Being told again changes nothing: pnpm, a terminal and a supervisor may all say so for one Ctrl-C. */
async function untilToldToStop(): Promise<void> {
  await new Promise<void>((told) => {
    for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.on(signal, () => told());
  });
}

async function serveDatabase(
  { serve }: typeof import('../main.ts'),
  settings: Settings,
  databaseUrl: string,
  say: (sentence: string) => void,
): Promise<Served> {
  const port = await choosePort(settings.port, settings.host);
  if (port !== settings.port) say(`Port ${settings.port} is taken; ${port} is the next free one.`);
  // The whole of a stop, database included, is to fit in 5 s.
  const drainSeconds = Math.min(settings.drainSeconds, DRAIN_SECONDS.start);
  const config = configFrom({ ...settings, drainSeconds }, { databaseUrl, secret: secretOf(settings), port });
  // The terminal is for the person who started it; the log is beside the data.
  const log = createLog(config.logLevel, pino.destination({ dest: join(settings.home, 'api.log'), mode: 0o600 }));
  const served = await serve(config, { log });
  await requirePortal(served);
  return served;
}

/** The address is only printed when it holds what it promises. */
async function requirePortal(served: Served): Promise<void> {
  const answer = await fetch(served.url);
  const page = await answer.text();
  if (answer.status === 200 && page.includes('<html')) return;
  await served.close();
  throw new OperatorError(
    `The portal does not answer (status ${answer.status}). Build it with "npx -y pnpm@12 build", then start again.`,
  );
}
