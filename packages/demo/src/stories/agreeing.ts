import {
  addDays,
  blockingFindings,
  disciplinesOf,
  FINDING_REASONS,
  isRegistered,
  type LocalDate,
} from '@trellis/domain';
import { openDay } from '../base/calendar.ts';
import { callerOn, type StaffMember } from '../clinic/clinic.ts';
import { drawTrajectory } from '../course/trajectory.ts';
import type { SpokenOrSigned } from '../life/acts.ts';
import { getInForce, getOpen } from '../life/versions.ts';
import { findingsNow } from '../life/write.ts';
import { type Case, guardianOf, leadOf, therapistOf } from './case.ts';

/** More than any plan has parties. */
const PARTIES = 4;

/** Settles what the rules ask about, and sends the draft for signatures. */
export function sendDraft(told: Case, day: LocalDate): void {
  const { book, chart, random } = told;
  for (const { key } of blockingFindings(findingsNow(book.living, { chart, today: day }))) {
    const at = book.on(day);
    const input = { kind: 'REASON', reason: random.pick(FINDING_REASONS), note: '' } as const;
    book.write(at, leadOf(told), { kind: 'SETTLE_FINDING', settlement: book.id(at), key, input });
  }
  const at = book.on(day);
  book.write(at, leadOf(told), { kind: 'SEND', carried: Array.from({ length: PARTIES }, () => book.id(at)) });
}

const DEPUTY_REASON = 'The registration of the colleague who treats is being renewed.';

/** The discipline's signature: by the one who treats, or by a colleague of the discipline where that one may not sign. */
export function signAs(told: Case, day: LocalDate, discipline: string): void {
  const { book, clinic } = told;
  const treats = therapistOf(told, discipline);
  const may = (member: StaffMember) => isRegistered(callerOn(member, day));
  const deputy = clinic.staff.find(
    (each) => each.role === 'LEAD_THERAPIST' && each.discipline === discipline && may(each),
  );
  const signer = may(treats) ? treats : (deputy ?? treats);
  const at = book.on(day);
  book.write(at, signer, {
    kind: 'SIGN',
    agreement: book.id(at),
    language: 'en',
    deputyReason: signer === treats ? null : DEPUTY_REASON,
  });
}

/** A personal link is the family's own act, and a demo that had one would have to publish its secret. */
export type Way = Exclude<SpokenOrSigned['how'], 'SIGNED_BY_LINK'>;

const WITNESSES = ['Kamla Namuna', 'Mohan Udaharan', 'Savitri Misaal'];

function given(told: Case, day: LocalDate, how: Way): SpokenOrSigned {
  const { random } = told;
  switch (how) {
    case 'SIGNED_ON_SCREEN':
      return { how, signedBefore: leadOf(told).id };
    case 'SIGNED_ON_PAPER':
      return { how, scan: `SCAN-${String(random.whole(1, 99_999)).padStart(5, '0')}`, signedOn: day };
    case 'SIGNED_BY_THUMB':
      return { how, witness: random.pick(WITNESSES) };
    case 'AGREED_VERBALLY':
      return {
        how,
        heardBy: leadOf(told).id,
        channel: random.pick(['IN_PERSON', 'PHONE', 'VIDEO_CALL']),
        spokenOn: day,
      };
  }
}

/** A guardian agrees on a day, in a way that leaves a signature unless one is named. */
export function familyAgrees(told: Case, day: LocalDate, way?: Way): void {
  const { book, random } = told;
  const how =
    way ??
    random.weighted<Way>([
      ['SIGNED_ON_SCREEN', 5],
      ['SIGNED_ON_PAPER', 3],
      ['SIGNED_BY_THUMB', 1],
    ]);
  const guardian = guardianOf(told);
  const at = book.on(day);
  book.write(at, leadOf(told), {
    kind: 'GUARDIAN_AGREES',
    agreement: book.id(at),
    guardian: guardian.id,
    language: guardian.language,
    given: given(told, day, how),
  });
}

/** The version comes into force. */
export function activate(told: Case, day: LocalDate): void {
  const { book } = told;
  book.write(book.on(day), leadOf(told), { kind: 'ACTIVATE' });
}

/** Lays a course until the next review for each goal of the version in force. */
export function drawCourses(told: Case): void {
  const { book, random, tendency, convention, goals } = told;
  const { content } = getInForce(book.living);
  for (const each of goals.filter(({ goal }) => content.goals.some((held) => held.goal === goal))) {
    const { direction } = each.template;
    each.trajectory = drawTrajectory(random, tendency, { direction, convention, reached: each.reached });
  }
}

/** The parties of the open version that have not agreed to it. */
export function awaited({ book: { living } }: Case): readonly string[] {
  const { content, agreements } = getOpen(living);
  return disciplinesOf(content).filter((each) => !agreements.some(({ discipline }) => discipline === each));
}

/** Everybody who is asked signs, the family too where it is, and the version comes into force on the day. */
export function bringIntoForce(
  told: Case,
  { sentOn, inForceOn, way }: { readonly sentOn: LocalDate; readonly inForceOn: LocalDate; readonly way?: Way },
): void {
  sendDraft(told, sentOn);
  const signedOn = openDay(addDays(sentOn, 1));
  for (const discipline of awaited(told)) signAs(told, signedOn > inForceOn ? inForceOn : signedOn, discipline);
  const { agreements } = getOpen(told.book.living);
  if (!agreements.some(({ party }) => party === 'GUARDIAN')) familyAgrees(told, inForceOn, way);
  activate(told, inForceOn);
}
