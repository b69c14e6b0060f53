import { addDays, DEFAULT_OPENING_HOURS, WEEKDAYS, type Caller, type LocalDate } from '@trellis/domain';
import { instantOf, OPENS_AT_MINUTE, TIME_ZONE } from '../base/calendar.ts';
import { idAt } from '../base/ids.ts';
import { Random } from '../base/random.ts';
import type { DemoRows } from '../rows/rows.ts';
import type { ClinicPlan } from './clinics.ts';
import { EMAIL_DOMAIN, registrationExpiry, STAFF, type StaffPlan } from './staff.ts';

const SEED = 20261123;
/** How long before the anchor day the clinics opened, which is how a loaded demo tells its anchor. */
export const OPENED_DAYS_BEFORE_ANCHOR = 300;

export interface StaffMember extends StaffPlan {
  readonly id: string;
  readonly accountId: string;
  readonly registrationExpiresOn: LocalDate | null;
}

/** A demo clinic with its people, before any child. */
export interface Clinic {
  readonly plan: ClinicPlan;
  readonly id: string;
  readonly anchor: LocalDate;
  readonly openedAt: string;
  readonly staff: readonly StaffMember[];
  /** The stream everything of this clinic is drawn from. */
  readonly random: Random;
}

/** Ids in the order of the list: each is of a millisecond of its own. */
function after(instant: string, milliseconds: number): string {
  return new Date(Date.parse(instant) + milliseconds).toISOString();
}

/** A clinic as of its anchor day. `position` keeps the clinics, and so their people, in order by id. */
export function openClinic(plan: ClinicPlan, anchor: LocalDate, position: number): Clinic {
  const random = new Random(`${SEED}/${plan.key}`);
  const firstDay = addDays(anchor, -OPENED_DAYS_BEFORE_ANCHOR);
  const openedAt = instantOf(firstDay, OPENS_AT_MINUTE + position);
  const people = STAFF[plan.key] ?? [];
  return {
    plan,
    id: idAt(openedAt, random.fork('clinic')),
    anchor,
    openedAt,
    staff: people.map((person, index) => ({
      ...person,
      id: idAt(after(openedAt, index), random.fork(`staff/${person.key}`)),
      // One person is one account, whichever clinic they are met in.
      accountId: idAt(instantOf(firstDay, OPENS_AT_MINUTE), new Random(`${SEED}/account/${person.key}`)),
      registrationExpiresOn: registrationExpiry(person, anchor),
    })),
    random,
  };
}

/** The member of staff as the access rules see them on a day. */
export function callerOn(member: StaffMember, today: LocalDate): Caller {
  return {
    staffId: member.id,
    role: member.role,
    safeguardingLead: member.safeguardingLead,
    discipline: member.discipline,
    registrationExpiresOn: member.registrationExpiresOn,
    today,
  };
}

/** Each clinic has one site. */
export function siteIdOf({ openedAt, random }: Pick<Clinic, 'openedAt' | 'random'>): string {
  return idAt(openedAt, random.fork('site'));
}

/** The rows of a clinic before any child. `hasAccount` says whose account came with a clinic that was laid before. */
export function clinicRows(clinic: Clinic, hasAccount: (key: string) => boolean): Partial<DemoRows> {
  const { plan, id, openedAt, staff } = clinic;
  const siteId = siteIdOf(clinic);
  return {
    clinics: [
      {
        id,
        name: plan.name,
        kind: 'DEMO',
        timeZone: TIME_ZONE,
        language: 'en',
        startConvention: plan.startConvention,
        usesCopm: plan.usesCopm,
        createdAt: openedAt,
        version: 1,
      },
    ],
    staffAccounts: staff
      .filter(({ key }) => !hasAccount(key))
      .map(({ key, accountId, name }) => ({
        id: accountId,
        email: `${key}@${EMAIL_DOMAIN}`,
        name,
        language: 'en',
        createdAt: openedAt,
      })),
    sites: [{ clinicId: id, id: siteId, name: plan.name, address: plan.site, version: 1 }],
    openingHours: DEFAULT_OPENING_HOURS.map(({ day, opens, closes }) => ({
      clinicId: id,
      siteId,
      weekday: WEEKDAYS.indexOf(day) + 1,
      opensAt: opens,
      closesAt: closes,
    })),
    staff: staff.map((member, index) => ({
      clinicId: id,
      id: member.id,
      accountId: member.accountId,
      name: member.name,
      role: member.role,
      safeguardingLead: member.safeguardingLead,
      discipline: member.discipline,
      registrationNumber: member.registeredForDays === null ? null : `DEMO-${member.discipline?.[0]}T-${1000 + index}`,
      registrationExpiresOn: member.registrationExpiresOn,
      active: true,
      version: 1,
    })),
  };
}
