/** What a phase tells while it runs. */
export interface PhaseVoice {
  /** A sentence to keep, printed below the phase when it ends. */
  say: (sentence: string) => void;
  /** How far it is, shown on a terminal beside the seconds until the next word. */
  show: (progress: string) => void;
}

/** Says what is being done, and how long it took, while it is done. */
export interface Phases {
  run<T>(name: string, work: (voice: PhaseVoice) => Promise<T>): Promise<T>;
}

const TICK_MS = 100;
const PROGRESS_WIDTH = 30;

/**
 * On a terminal the running phase's seconds tick on its line; elsewhere a line tells the beginning and another the end,
 * so that a log shows what was going on when it stopped.
 */
export function printPhases(output: NodeJS.WriteStream): Phases {
  const tty = output.isTTY;
  return {
    async run(name, work) {
      const started = performance.now();
      const line = () => `  ${name.padEnd(10)} ${((performance.now() - started) / 1000).toFixed(1).padStart(5)} s`;
      const said: string[] = [];
      let progress = '';
      output.write(tty ? line() : `  ${name} ...\n`);
      const tick = () => output.write(`\r${line()}  ${progress.padEnd(PROGRESS_WIDTH)}`);
      const ticking = tty ? setInterval(tick, TICK_MS) : undefined;
      try {
        return await work({ say: (sentence) => said.push(sentence), show: (text) => (progress = text) });
      } finally {
        clearInterval(ticking);
        output.write(tty ? `\r${line()}${' '.repeat(PROGRESS_WIDTH + 2)}\n` : `${line()}\n`);
        for (const sentence of said) output.write(`             ${sentence}\n`);
      }
    },
  };
}
