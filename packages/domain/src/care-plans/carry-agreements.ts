import type { Agreement } from './agreement.ts';
import { awaitsCoSignature, partyOf } from './agreement.ts';
import { asksOfAll } from './asks.ts';
import type { PlanChange } from './classify-change.ts';
import { GUARDIAN } from './parties.ts';
import { disciplinesOf, type PlanContent } from './plan-content.ts';

/** An agreement carried on to a new version; it gets its own id when it is stored. */
export type CarriedAgreement = Omit<Agreement, 'agreement'>;

export interface AgreementsAfterChange {
  readonly carried: readonly CarriedAgreement[];
  /** Agreements of the base that the change makes worthless for the new version. They stand on the base. */
  readonly fallen: readonly Agreement[];
  /** Parties of the new version that have yet to agree: discipline codes and GUARDIAN. */
  readonly awaited: readonly string[];
}

/**
 * What becomes of the agreements on the base when a new version is made from it: those of parties the changes do not
 * touch are carried on, so that each version shows its own disciplines and guardian; the rest are awaited. Without a
 * base (the first version) nothing is carried.
 */
export function agreementsAfterChange(
  agreements: readonly Agreement[],
  changes: readonly PlanChange[],
  after: PlanContent,
): AgreementsAfterChange {
  const signs = new Set(asksOfAll(changes).signs);
  const parties = [...disciplinesOf(after), GUARDIAN];
  const stays = (agreement: Agreement): boolean => {
    const party = partyOf(agreement);
    return parties.includes(party) && !signs.has(party);
  };
  const carried = agreements.filter(stays).map(({ agreement, ...rest }) => ({ ...rest, carriedFrom: agreement }));
  const agreed = new Set(carried.filter((each) => !awaitsCoSignature(each)).map(partyOf));
  return {
    carried,
    fallen: agreements.filter((each) => !stays(each)),
    awaited: parties.filter((party) => !agreed.has(party)),
  };
}
