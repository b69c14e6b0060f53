/**
 * Whether this instance is on its way out. From then on it says that it is not ready and closes each connection after
 * its answer, so that nobody sends another request down a connection that is about to go.
 */
export class Draining {
  #begun = false;

  get isOn(): boolean {
    return this.#begun;
  }

  begin(): void {
    this.#begun = true;
  }
}
