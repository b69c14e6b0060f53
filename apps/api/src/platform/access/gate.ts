/** Lets a few pieces of work run at once, keeps a bounded queue of others waiting, and turns the rest away. */
export class Gate {
  #running = 0;
  readonly #waiting: (() => void)[] = [];

  constructor(
    private readonly atOnce: number,
    private readonly longestQueue: number,
    /** What is told to whom it turns away. */
    private readonly refusal: () => Error,
  ) {}

  /** Refuses, before any work, when the queue is full. */
  async pass<T>(work: () => Promise<T>): Promise<T> {
    if (this.#running < this.atOnce) this.#running += 1;
    else await this.#wait();
    try {
      return await work();
    } finally {
      const next = this.#waiting.shift();
      if (next === undefined) this.#running -= 1;
      else next();
    }
  }

  #wait(): Promise<void> {
    if (this.#waiting.length >= this.longestQueue) throw this.refusal();
    return new Promise((turn) => this.#waiting.push(turn));
  }
}
