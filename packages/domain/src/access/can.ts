import { ok, refuse, type Result } from '../result.ts';
import { isRegistered, type Caller } from './caller.ts';
import { rolesThatMay, writeRule, type Action, type WriteNeed } from './write-policy.ts';

/** What an action is about, as far as the policy asks. Leave out what does not apply: a missing fact never grants. */
export interface Subject {
  /** The caller is on the child's care team today. */
  readonly onCareTeam?: boolean;
  /** The discipline a strand, a handling line, a signature or a touched activity belongs to. */
  readonly discipline?: string;
  /** The disciplines with a strand under the goal; empty for a goal that has none yet. */
  readonly goalDisciplines?: readonly string[];
  /** Who made the row, for actions on own rows. */
  readonly madeBy?: string;
}

function meets(need: WriteNeed, caller: Caller, subject: Subject): boolean {
  const own = caller.discipline;
  switch (need) {
    case 'OWN_DISCIPLINE':
      return own !== null && own === subject.discipline;
    case 'A_GOAL_DISCIPLINE':
      return own !== null && (subject.goalDisciplines?.length === 0 || subject.goalDisciplines?.includes(own) === true);
    case 'REGISTERED':
      return isRegistered(caller);
  }
}

function refusalOf(need: WriteNeed, caller: Caller, action: Action, subject: Subject): Result<never> {
  const allowedRoles = rolesThatMay(action);
  switch (need) {
    case 'OWN_DISCIPLINE':
      return refuse('OTHER_DISCIPLINE', { action, discipline: subject.discipline ?? null, allowedRoles });
    case 'A_GOAL_DISCIPLINE':
      return refuse('OTHER_DISCIPLINE', { action, discipline: subject.goalDisciplines ?? [], allowedRoles });
    case 'REGISTERED':
      return refuse('REGISTRATION_EXPIRED', { action, expiredOn: caller.registrationExpiresOn, allowedRoles });
  }
}

/**
 * Whether the caller may do an action on a subject of the own clinic. The refusal names what stands in the way and,
 * in `allowedRoles`, the roles that could. State and version rules come after this and are not asked here.
 */
export function can(caller: Caller, action: Action, subject: Subject = {}): Result<true> {
  const { reach, needs } = writeRule(caller.role, action);
  const unbound = () => rolesThatMay(action).filter((role) => writeRule(role, action).reach === 'ANY');
  if (reach === 'NEVER') {
    return refuse('ROLE_MAY_NOT', { action, role: caller.role, allowedRoles: rolesThatMay(action) });
  }
  if (reach === 'CARE_TEAM' && subject.onCareTeam !== true) {
    return refuse('NOT_ON_CARE_TEAM', { action, allowedRoles: unbound() });
  }
  if (reach === 'OWN' && subject.madeBy !== caller.staffId) {
    return refuse('NOT_YOUR_OWN', { action, allowedRoles: unbound() });
  }
  const missing = needs.find((need) => !meets(need, caller, subject));
  return missing === undefined ? ok(true) : refusalOf(missing, caller, action, subject);
}
