import { type ChildProcess, spawn, type SpawnOptions, spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const REPOSITORY = fileURLToPath(new URL('../../../../..', import.meta.url));
const CLI = `${REPOSITORY}apps/api/dist/programs/cli.js`;

const OPTIONS: SpawnOptions = { cwd: REPOSITORY, detached: true, stdio: ['ignore', 'pipe', 'pipe'] };

/** A run of Trellis or of one of its commands, watched from outside. */
export interface Run {
  process: ChildProcess;
  /** All it printed so far, on both outputs. */
  printed(): string;
  /** The first address it prints; rejects when it ends without one. */
  address: Promise<string>;
  /** When it and all it started with its outputs are gone. */
  ended: Promise<number | null>;
}

/** Builds what is to be started, so that no test tells of yesterday's sources. Quick where nothing changed. */
export function buildProduct(): void {
  const options = { cwd: REPOSITORY, encoding: 'utf8' } as const;
  const { status, stdout, stderr } = spawnSync('npx', ['-y', 'pnpm@12', 'build'], options);
  if (status !== 0) throw new Error(`what is to be started does not build:\n${stdout}${stderr}`);
}

type Environment = Record<string, string>;

/** A command of the built command line, with nothing in its environment but what is given. */
export function runCommand(args: string[], environment: Environment): Run {
  return watched(
    spawn(process.execPath, [CLI, ...args], { ...OPTIONS, env: { PATH: process.env['PATH'], ...environment } }),
  );
}

/** `npx -y pnpm@12 <args>` in the repository, as a person types it, in a process group of its own. */
export function runPnpm(args: string[], environment: Environment): Run {
  return watched(spawn('npx', ['-y', 'pnpm@12', ...args], { ...OPTIONS, env: { ...process.env, ...environment } }));
}

function watched(child: ChildProcess): Run {
  let output = '';
  const ended = new Promise<number | null>((end) => child.once('close', end));
  const address = new Promise<string>((found, refuse) => {
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (text: string) => {
        output += text;
        const url = /http:\/\/localhost:\d+/.exec(output)?.[0];
        if (url !== undefined) found(url);
      });
    }
    void ended.then(() => refuse(new Error(`it ended without an address:\n${output}`)));
  });
  address.catch(() => undefined);
  return { process: child, printed: () => output, address, ended };
}

/** Signals what is left of the process group, as Ctrl-C at a terminal or a supervisor does. */
export function signalGroup(run: Run, signal: NodeJS.Signals): void {
  try {
    process.kill(-(run.process.pid ?? 0), signal);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error;
  }
}
