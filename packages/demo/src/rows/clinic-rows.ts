import type { Language, LocalDate, Role, StartConvention } from '@trellis/domain';
import type { Instant, OfClinic, Versioned } from './row.ts';

export interface ClinicRow extends Versioned {
  readonly id: string;
  readonly name: string;
  readonly kind: 'DEMO';
  readonly timeZone: string;
  readonly language: Language;
  readonly startConvention: StartConvention;
  readonly usesCopm: boolean;
  readonly createdAt: Instant;
}

/** An account without its password, which the loader knows and the generator does not. */
export interface StaffAccountRow {
  readonly id: string;
  readonly email: string;
  readonly name: string;
  readonly language: Language;
  readonly createdAt: Instant;
}

export interface SiteRow extends OfClinic, Versioned {
  readonly id: string;
  readonly name: string;
  readonly address: string | null;
}

/** `weekday` 1 Monday to 7 Sunday; times of day in the clinic's zone. */
export interface OpeningHoursRow extends OfClinic {
  readonly siteId: string;
  readonly weekday: number;
  readonly opensAt: string;
  readonly closesAt: string;
}

export interface StaffRow extends OfClinic, Versioned {
  readonly id: string;
  readonly accountId: string;
  readonly name: string;
  readonly role: Role;
  readonly safeguardingLead: boolean;
  readonly discipline: string | null;
  readonly registrationNumber: string | null;
  readonly registrationExpiresOn: LocalDate | null;
  readonly active: boolean;
}
