import type { LocalDate } from '../children/local-date.ts';

/**
 * The six roles of a clinic. Everyone has exactly one. SAFEGUARDING_LEAD is usually a duty beside another role, and such
 * a person acts as that other role; held alone it reads only what all staff read, since the safeguarding record it
 * opens is no field group of the care record.
 */
export const ROLES = [
  'ADMINISTRATOR',
  'LEAD_THERAPIST',
  'THERAPIST',
  'TRAINEE',
  'FRONT_DESK',
  'SAFEGUARDING_LEAD',
] as const;
export type Role = (typeof ROLES)[number];

/** Who is asking, as far as a rule needs to know. */
export interface Caller {
  readonly staffId: string;
  readonly role: Role;
  /** The safeguarding duty, laid on someone who keeps `role` for everything in the care record. */
  readonly safeguardingLead: boolean;
  readonly discipline: string | null;
  /** The last day the professional registration is good for; null when none is on record. */
  readonly registrationExpiresOn: LocalDate | null;
  /** The day in the clinic's time zone. */
  readonly today: LocalDate;
}

/** Whether the caller may sign today: a registration that is missing or past its day may record, but not sign. */
export function isRegistered(caller: Pick<Caller, 'registrationExpiresOn' | 'today'>): boolean {
  return caller.registrationExpiresOn !== null && caller.registrationExpiresOn >= caller.today;
}
