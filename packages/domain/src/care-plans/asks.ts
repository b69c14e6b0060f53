import type { ContentDifference } from './diff.ts';
import { GUARDIAN } from './parties.ts';
import type { ChangeClass } from './plan-states.ts';

/** What a change asks of whom: parties are discipline codes and `GUARDIAN`. */
export interface Asks {
  /** Parties whose agreement falls and who agree anew before it comes into force. */
  readonly signs: readonly string[];
  /** Parties who find it as "new since you looked". */
  readonly sees: readonly string[];
  /** Disciplines that acknowledge it before their next contact with the child. */
  readonly acknowledges: readonly string[];
}

/** The disciplines of a change: parties of the version it makes, and those under each goal before or after it. */
export interface AskedParties {
  readonly parties: readonly string[];
  readonly underGoal: ReadonlyMap<string, readonly string[]>;
}

/** The disciplines a difference is about: all for the terms, those of the goal, or the row's own. */
function touched(difference: ContentDifference, asked: AskedParties): readonly string[] {
  const { row } = difference;
  switch (row.of) {
    case 'TERMS':
      return asked.parties;
    case 'GOAL':
      return asked.underGoal.get(row.goal.goal) ?? [];
    case 'STRAND':
      return [row.strand.discipline];
    case 'HOME_ITEM':
      return [row.item.discipline];
  }
}

/**
 * What one difference asks. A discipline that is no longer a party has nothing left to sign; it is told. A marked slip
 * asks nobody.
 */
export function asksOf(difference: ContentDifference, changeClass: ChangeClass, asked: AskedParties): Asks {
  const owners = touched(difference, asked);
  const gone = owners.filter((each) => !asked.parties.includes(each));
  const everyone = [...asked.parties, ...gone, GUARDIAN];
  switch (changeClass) {
    case 'A':
    case 'B': {
      const staying = owners.filter((each) => asked.parties.includes(each));
      const signs = changeClass === 'A' ? [...staying, GUARDIAN] : staying;
      return { signs, sees: everyone.filter((each) => !signs.includes(each)), acknowledges: [] };
    }
    case 'C':
      return { signs: [], sees: [GUARDIAN], acknowledges: asked.parties };
    case 'D':
      return { signs: [], sees: [], acknowledges: [] };
  }
}

/** Everything several changes ask, put together. Who signs is not told again that there is something to see. */
export function asksOfAll(changes: readonly { readonly asks: Asks }[]): Asks {
  const together = (list: keyof Asks): readonly string[] =>
    [...new Set(changes.flatMap((change) => change.asks[list]))].sort();
  const signs = together('signs');
  return {
    signs,
    sees: together('sees').filter((party) => !signs.includes(party)),
    acknowledges: together('acknowledges'),
  };
}
