/** A set that forgets what was added longest ago once it holds more than `most`. */
export class BoundedSet {
  private readonly kept = new Set<string>();

  constructor(private readonly most: number) {}

  has(key: string): boolean {
    return this.kept.has(key);
  }

  add(key: string): void {
    this.kept.add(key);
    if (this.kept.size <= this.most) return;
    const [oldest] = this.kept;
    if (oldest !== undefined) this.kept.delete(oldest);
  }
}
