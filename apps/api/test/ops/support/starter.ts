import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { Client } from 'pg';
import { z } from 'zod';
import type { Durability } from '../../../src/platform/database/embedded/server-settings.ts';
import { identify, type ProcessIdentity } from '../../../src/platform/database/embedded/process-identity.ts';
import type { Bundle } from './bundle.ts';
import type { User } from './user.ts';

const LineSchema = z.object({
  said: z.string().optional(),
  refused: z.string().optional(),
  ready: z.object({ appUrl: z.string(), ownerUrl: z.string(), superUrl: z.string() }).optional(),
});

export interface Starter {
  process: ChildProcess;
  /** All it said so far. */
  said: string[];
  /** The URLs when the server is up; rejects with its sentence when it was refused. */
  ready: Promise<{ appUrl: string; ownerUrl: string; superUrl: string }>;
  /** Waits until it says something that matches. */
  says(pattern: RegExp): Promise<void>;
  ended: Promise<void>;
}

/** Runs the starter program as a process group of its own, as a terminal would. */
export function runStarter(bundle: Bundle, user: User, home: string, durability: Durability): Starter {
  const command = [...user.prefix, process.execPath, bundle.starter, home, bundle.keeper, durability];
  const [program, ...rest] = command;
  const child = spawn(program ?? '', rest, { detached: true, stdio: ['ignore', 'pipe', 'inherit'], cwd: '/' });
  const said: string[] = [];
  const listeners = new Set<() => void>();
  const ended = new Promise<void>((end) => child.once('exit', () => end()));
  const ready = new Promise<{ appUrl: string; ownerUrl: string; superUrl: string }>((resolve, reject) => {
    createInterface({ input: child.stdout }).on('line', (line) => {
      const message = LineSchema.parse(JSON.parse(line));
      if (message.said !== undefined) said.push(message.said);
      if (message.refused !== undefined) reject(new Error(message.refused));
      if (message.ready !== undefined) resolve(message.ready);
      for (const listener of listeners) listener();
    });
    void ended.then(() => reject(new Error('the starter ended without a word')));
  });
  ready.catch(() => undefined);
  const says = (pattern: RegExp) =>
    new Promise<void>((heard) => {
      const listen = () => {
        if (!said.some((sentence) => pattern.test(sentence))) return;
        listeners.delete(listen);
        heard();
      };
      listeners.add(listen);
      listen();
    });
  return { process: child, said, ready, says, ended };
}

/** The server process of a home folder, for killing it or seeing it gone. */
export function serverOf(home: string): ProcessIdentity {
  const pid = Number(readFileSync(join(home, 'postgres', 'data', 'postmaster.pid'), 'utf8').split('\n')[0]);
  const identity = identify(pid);
  if (identity === undefined) throw new Error('no server runs in this folder');
  return identity;
}

/** The keeper process of a home folder. */
export function keeperOf(home: string): ProcessIdentity {
  const { pid } = z
    .object({ pid: z.int() })
    .parse(JSON.parse(readFileSync(join(home, 'postgres', 'keeper.lock'), 'utf8')));
  const identity = identify(pid);
  if (identity === undefined) throw new Error('no keeper runs in this folder');
  return identity;
}

/** The command lines of all processes of this machine in which a folder is named. */
export function processesNaming(folder: string): string[] {
  const { stdout } = spawnSync('ps', ['-eo', 'args'], { encoding: 'utf8' });
  if (!stdout.includes('node')) throw new Error('this machine has no ps, so what was left running cannot be seen');
  return stdout.split('\n').filter((line) => line.includes(folder));
}

export async function query(url: string, text: string, values: unknown[] = []): Promise<Record<string, unknown>[]> {
  const client = new Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(text, values)).rows;
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** Asks again until it is answered: a server that was killed needs a moment to come back. */
export async function queryOnceBack(url: string, text: string, patience = 15_000): Promise<Record<string, unknown>[]> {
  const deadline = performance.now() + patience;
  for (;;) {
    try {
      return await query(url, text);
    } catch (error) {
      if (performance.now() > deadline) throw error;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}
