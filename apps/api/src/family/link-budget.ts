const WINDOW_MS = 60_000;
/** More than anybody reads or sends in a minute. */
const MOST = 60;
/** Links counted at once; the longest untouched is forgotten first. */
const KEPT = 5_000;

/**
 * How much one link may ask for in a minute, on this instance. Counted by the link alone, which nobody has but its
 * guardian: no neighbour on the same address can use it up.
 */
export class LinkBudget {
  private readonly spent = new Map<string, { readonly since: number; readonly count: number }>();

  /** Counts one request; answers 0, or the seconds until the next may come. */
  spend(linkId: string, now: Date): number {
    const at = now.getTime();
    const known = this.spent.get(linkId);
    const isFresh = known === undefined || at - known.since >= WINDOW_MS;
    const { since, count } = isFresh ? { since: at, count: 0 } : known;
    if (count >= MOST) return Math.ceil((since + WINDOW_MS - at) / 1000);
    this.spent.delete(linkId);
    this.spent.set(linkId, { since, count: count + 1 });
    const [oldest] = this.spent.keys();
    if (this.spent.size > KEPT && oldest !== undefined) this.spent.delete(oldest);
    return 0;
  }
}
