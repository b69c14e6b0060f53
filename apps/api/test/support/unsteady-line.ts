import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net';

/** A line to the database that can be cut or go silent; what is behind it is left alone. */
export class UnsteadyLine {
  readonly #pairs = new Set<readonly [Socket, Socket]>();
  #silent = false;
  #server: Server | undefined;
  #port = 0;

  private constructor(private readonly target: URL) {}

  static async to(databaseUrl: string): Promise<UnsteadyLine> {
    const line = new UnsteadyLine(new URL(databaseUrl));
    await line.mend();
    return line;
  }

  /** The database's address at this end of the line. */
  get url(): string {
    const url = new URL(this.target);
    url.host = `127.0.0.1:${this.#port}`;
    return url.href;
  }

  /** Refuses who comes and hangs up on who is there. */
  async cut(): Promise<void> {
    const closed = new Promise((done) => this.#server?.close(done));
    for (const pair of this.#pairs) for (const socket of pair) socket.destroy();
    this.#pairs.clear();
    await closed;
  }

  /** Takes what comes and passes nothing on, either way. */
  fallSilent(): void {
    this.#silent = true;
    for (const pair of this.#pairs) for (const socket of pair) socket.pause();
  }

  /** As good as new, on the same port; what was said into the silence is passed on. */
  async mend(): Promise<void> {
    this.#silent = false;
    for (const pair of this.#pairs) for (const socket of pair) socket.resume();
    if (this.#server?.listening) return;
    this.#server = createServer((socket) => this.#join(socket));
    await new Promise<void>((ready) => this.#server?.listen(this.#port, '127.0.0.1', ready));
    this.#port = (this.#server.address() as AddressInfo).port;
  }

  #join(near: Socket): void {
    const far = connect(Number(this.target.port), this.target.hostname);
    const pair = [near, far] as const;
    this.#pairs.add(pair);
    near.pipe(far).pipe(near);
    for (const socket of pair) {
      socket.on('error', () => undefined);
      socket.on('close', () => {
        near.destroy();
        far.destroy();
        this.#pairs.delete(pair);
      });
      if (this.#silent) socket.pause();
    }
  }
}
