import { addDays, daysBetween, type LocalDate, type TherapyPriority } from '@trellis/domain';
import { instantOf, openDay, visitMinute } from '../base/calendar.ts';
import type { Random } from '../base/random.ts';
import { triageOf } from '../children/chart.ts';
import { drawProfile, type Profile, type ProfileWish } from '../children/profile.ts';
import type { Clinic, StaffMember } from '../clinic/clinic.ts';
import { OT } from '../clinic/staff.ts';

const WAIT = { medianDays: 18, sigma: 0.75 };
const WAIT_FACTOR = { P1: 0.18, P2: 0.55, P3: 1, P4: 1.7 } as const satisfies Record<TherapyPriority, number>;
const YOUNGEST_AT_REFERRAL = 14;

/** Days from the referral to the first visit: lognormal, shorter the more urgent. */
export function waitDays(random: Random, priority: TherapyPriority): number {
  const days = WAIT.medianDays * Math.exp(WAIT.sigma * random.normal()) * WAIT_FACTOR[priority];
  return Math.max(1, Math.round(days));
}

/** A child first seen on a day, referred as long before as its urgency makes likely. */
export function profileSeenOn(
  clinic: Clinic,
  index: number,
  seenOn: LocalDate,
  wish: Omit<ProfileWish, 'receivedOn'>,
  taken: Set<string>,
): Profile {
  const random = clinic.random.fork(`child/${index}/wait`);
  const drawn = drawProfile(clinic, index, { ...wish, receivedOn: addDays(seenOn, -WAIT.medianDays) }, taken);
  const waited = waitDays(random, triageOf(drawn).result.clockAs);
  const oldest = Math.max(1, daysBetween(drawn.birthDate, seenOn) - YOUNGEST_AT_REFERRAL);
  const receivedOn = openDay(addDays(seenOn, -Math.min(waited, oldest)));
  return { ...drawn, receivedOn, addedAt: instantOf(receivedOn, visitMinute(random)) };
}

/**
 * Who treats the child: a therapist of each of its disciplines, turn by turn so that everybody has a caseload, now and
 * then with a trainee beside.
 */
export function chooseTeam(clinic: Clinic, profile: Profile, index: number): readonly StaffMember[] {
  const random = clinic.random.fork(`child/${index}/team`);
  const members = profile.disciplines.flatMap((discipline) => {
    const treating = clinic.staff.filter((each) => each.discipline === discipline && each.role !== 'TRAINEE');
    const therapists = treating.filter(({ role }) => role === 'THERAPIST');
    const staff = (therapists.length > 0 ? therapists : treating)[index % Math.max(1, therapists.length)];
    return staff === undefined ? [] : [staff];
  });
  const trainees = clinic.staff.filter(
    ({ role, discipline }) => role === 'TRAINEE' && profile.disciplines.includes(discipline ?? OT),
  );
  return trainees.length > 0 && random.chance(0.25) ? [...members, random.pick(trainees)] : members;
}
