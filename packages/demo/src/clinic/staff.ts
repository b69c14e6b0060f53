import { addDays, type LocalDate, type Role } from '@trellis/domain';

export const OT = 'OCCUPATIONAL_THERAPY';
export const PT = 'PHYSIOTHERAPY';

/** A person of a demo clinic, before there are rows of them. */
export interface StaffPlan {
  /** Part of the address; the same in two clinics is the same person. */
  readonly key: string;
  readonly name: string;
  readonly role: Role;
  readonly discipline: string | null;
  readonly safeguardingLead: boolean;
  /** Days from the anchor until the registration ends, negative where it has; null for who needs none. */
  readonly registeredForDays: number | null;
}

const YEAR = 365;

function therapist(key: string, name: string, discipline: string, registeredForDays: number = YEAR): StaffPlan {
  return { key, name, role: 'THERAPIST', discipline, safeguardingLead: false, registeredForDays };
}

function office(key: string, name: string, role: Role): StaffPlan {
  return { key, name, role, discipline: null, safeguardingLead: false, registeredForDays: null };
}

function trainee(key: string, name: string, discipline: string): StaffPlan {
  return { key, name, role: 'TRAINEE', discipline, safeguardingLead: false, registeredForDays: null };
}

/**
 * Everyone of each clinic in the order of the sign-in page: the OT and the PT of the story first. Nisha works in both
 * clinics; Farah's registration has lapsed, so she may record and not sign.
 */
export const STAFF: Readonly<Record<string, readonly StaffPlan[]>> = {
  main: [
    therapist('asha', 'Asha Namuna (OT)', OT),
    therapist('ravi', 'Ravi Udaharan (PT)', PT),
    {
      key: 'meera',
      name: 'Meera Kalpit (lead PT)',
      role: 'LEAD_THERAPIST',
      discipline: PT,
      safeguardingLead: false,
      registeredForDays: YEAR,
    },
    office('anil', 'Anil Demowala (administrator)', 'ADMINISTRATOR'),
    office('pooja', 'Pooja Misaal (front desk)', 'FRONT_DESK'),
    trainee('kavya', 'Kavya Testwal (OT trainee)', OT),
    trainee('imran', 'Imran Parikshan (PT trainee)', PT),
    office('sunita', 'Sunita Anukaran (safeguarding lead)', 'SAFEGUARDING_LEAD'),
    therapist('vikram', 'Vikram Anukaran (PT)', PT, 70),
    therapist('farah', 'Farah Misaal (PT)', PT, -20),
    therapist('nisha', 'Nisha Parikshan (OT)', OT),
  ],
  second: [
    therapist('leela', 'Leela Kalpit (OT)', OT),
    therapist('joseph', 'Joseph Testcase (PT)', PT),
    { ...therapist('nisha', 'Nisha Parikshan (OT)', OT), role: 'LEAD_THERAPIST', safeguardingLead: true },
    office('gita', 'Gita Demowala (administrator)', 'ADMINISTRATOR'),
    office('arif', 'Arif Namuna (front desk)', 'FRONT_DESK'),
    trainee('rosy', 'Rosy Udaharan (OT trainee)', OT),
    trainee('dev', 'Dev Kalpit (PT trainee)', PT),
  ],
};

/** A domain that can belong to nobody (RFC 2606). */
export const EMAIL_DOMAIN = 'trellis.example.org';

export function registrationExpiry(person: StaffPlan, anchor: LocalDate): LocalDate | null {
  return person.registeredForDays === null ? null : addDays(anchor, person.registeredForDays);
}
