import { rmSync } from 'node:fs';
import { OperatorError } from '../../config/operator-error.ts';
import { Keeper } from './keeper.ts';
import { type KeeperMessage, KeeperTaskSchema } from './messages.ts';

// The program of the keeper's own process. It lives in a process group of its own, so a Ctrl-C at the terminal reaches
// the starter alone, and it learns of the starter's end, however violent, by the closing of their channel.

const task = KeeperTaskSchema.parse(JSON.parse(process.argv[2] ?? ''));

const tell = (message: KeeperMessage) => {
  if (process.connected) process.send?.(message, undefined, undefined, () => undefined);
};

const keeper = new Keeper(task, tell);
const stop = () => void keeper.stop().catch(fail);
process.on('disconnect', stop);
process.on('SIGTERM', stop);
process.on('SIGINT', stop);
process.on('SIGHUP', () => undefined);

try {
  // A starter that died while this program was being loaded took the event with it.
  if (process.connected) await keeper.run();
} catch (error) {
  fail(error);
} finally {
  if (task.durability === 'THROWAWAY') rmSync(task.home, { recursive: true, force: true });
  if (process.connected) process.disconnect();
}

function fail(error: unknown): void {
  process.exitCode = 1;
  if (!(error instanceof OperatorError))
    process.stderr.write(`${String(error instanceof Error ? error.stack : error)}\n`);
  tell({ kind: 'FAILED', sentence: error instanceof Error ? error.message : String(error) });
}
