// @ts-check
import { spawn } from 'node:child_process';
import { ROOT } from './repository.mjs';

/**
 * Runs a program to its end and keeps what it says.
 * @param {string} file
 * @param {string[]} args
 * @param {{ env?: Record<string, string>, cwd?: string }} [options]
 * @returns {Promise<{ ok: boolean, output: string }>}
 */
export async function command(file, args, { env = {}, cwd = ROOT } = {}) {
  const child = spawn(file, args, {
    cwd,
    env: { ...process.env, TURBO_TELEMETRY_DISABLED: '1', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  // A signal that reaches this process alone must not leave the program behind.
  const forward = (/** @type {NodeJS.Signals} */ signal) => {
    child.kill(signal);
    process.exit(1);
  };
  process.once('SIGTERM', forward).once('SIGINT', forward);
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text) => (output += text));
  }
  const code = await new Promise((resolve) => {
    child.once('error', (error) => {
      output += `${error.message}\n`;
      resolve(null);
    });
    child.once('close', resolve);
  });
  process.off('SIGTERM', forward).off('SIGINT', forward);
  return { ok: code === 0, output };
}
