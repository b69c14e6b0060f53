import { keepOwnRecall, type LocalDate, type OwnCheck, type OwnRecall } from '@trellis/domain';
import { instantOf, OPENS_AT_MINUTE } from '../base/calendar.ts';
import { granted } from '../base/expect.ts';
import { idAt } from '../base/ids.ts';
import type { Random } from '../base/random.ts';
import type { StaffMember } from '../clinic/clinic.ts';
import type { Profile } from './profile.ts';

export interface ChartOwnCheck extends OwnCheck {
  readonly id: string;
  readonly note: string;
  readonly recordedBy: string;
}

/** What the clinic wants looked at again for a child, with what was recorded of it. */
export interface ChartOwnRecall extends OwnRecall {
  readonly id: string;
  readonly addedOn: LocalDate;
  readonly checks: readonly ChartOwnCheck[];
}

interface OwnRecallWish extends Omit<OwnRecall, 'owner'> {
  readonly owner: StaffMember;
  readonly addedOn: LocalDate;
  /** When it was done, and what came of it. */
  readonly done: readonly { readonly on: LocalDate; readonly note: string }[];
}

/** The first of a child, added by its owner, by the rule the product adds it by. */
export function addOwnRecall(
  random: Random,
  { birthDate }: Profile,
  { owner, addedOn, done, ...said }: OwnRecallWish,
): ChartOwnRecall {
  const to = { staff: owner.id, active: true, role: owner.role, onCareTeam: true };
  const facts = { to, birthDate, others: 0 };
  const at = (day: LocalDate): string => idAt(instantOf(day, OPENS_AT_MINUTE), random);
  return {
    ...granted(said.what, keepOwnRecall({ ...said, ownerId: owner.id }, facts)),
    id: at(addedOn),
    addedOn,
    checks: done.map(({ on, note }) => ({
      id: at(on),
      done: true,
      doneOn: on,
      againOn: null,
      note,
      recordedBy: owner.id,
    })),
  };
}
