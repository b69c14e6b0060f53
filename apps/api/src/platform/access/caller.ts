import type { Role } from '@trellis/domain';

/**
 * Who asks, read anew from the database for every request, so that a revoked, disabled or demoted person is refused
 * on the next one. Nothing in it comes from the client but the opaque token it was found by.
 */
export interface Caller {
  readonly accountId: string;
  readonly staffId: string;
  readonly staffName: string;
  readonly clinicId: string;
  readonly clinicName: string;
  readonly clinicKind: 'DEMO' | 'REAL' | 'SANDBOX';
  /** IANA name; every rule about a day is evaluated in it. */
  readonly timeZone: string;
  /** The reader's language: refusals are said in it. */
  readonly language: 'en' | 'hi';
  readonly role: Role;
  readonly safeguardingLead: boolean;
  readonly discipline: string | null;
  /** Local date, or null where none is recorded. */
  readonly registrationExpiresOn: string | null;
  readonly steppedUpAt: Date;
  readonly absoluteExpiresAt: Date;
}
