/** Says what is being done, and how long it took, while it is done. */
export interface Phases {
  /** Runs one phase under its name; the sentences it says stand below the line. */
  run<T>(name: string, work: (say: (sentence: string) => void) => Promise<T>): Promise<T>;
}

const TICK_MS = 100;

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
      output.write(tty ? line() : `  ${name} ...\n`);
      const ticking = tty ? setInterval(() => output.write(`\r${line()}`), TICK_MS) : undefined;
      const said: string[] = [];
      try {
        return await work((sentence) => said.push(sentence));
      } finally {
        clearInterval(ticking);
        output.write(`${tty ? '\r' : ''}${line()}\n`);
        for (const sentence of said) output.write(`             ${sentence}\n`);
      }
    },
  };
}
