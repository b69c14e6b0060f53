import { describe, expect, it } from 'vitest';
import { refusalOf, ruleOf, valueOf } from '../../testing/answer.ts';
import { AARAV, appointmentFor, DIYA, GYM, OT1, PT1, SITE, SWING } from '../../testing/diary.ts';
import { inputFaults } from '../words/input-faults.ts';
import {
  appointmentOf,
  cancelAppointment,
  cancellationSchema,
  checkMeeting,
  checkNotPast,
  type Meeting,
  type MeetingFacts,
  meetingSchema,
  moveAppointment,
  takenBy,
} from './appointment.ts';

const OT = 'OCCUPATIONAL_THERAPY';
const said = {
  kind: 'SINGLE',
  siteId: SITE,
  therapistIds: [OT1],
  childIds: [AARAV],
  roomId: GYM,
  minutes: 45,
} as const;
const faultsOf = (over: object): readonly string[] => {
  const parsed = meetingSchema.safeParse({ ...said, ...over }, { reportInput: true });
  return parsed.success ? [] : inputFaults(parsed.error).map(({ path, code }) => `${path} ${code}`);
};
const meeting = (over: object = {}): Meeting => meetingSchema.parse({ ...said, ...over });
const facts = (over: Partial<MeetingFacts> = {}): MeetingFacts => ({
  staff: [{ staff: OT1, active: true, discipline: OT }],
  room: { id: GYM, site: SITE, inUse: true },
  equipment: [],
  ...over,
});
const both = [
  { staff: OT1, active: true, discipline: OT },
  { staff: PT1, active: true, discipline: 'PHYSIOTHERAPY' },
];
const screen = {
  kind: 'ONLINE',
  link: 'https://meet.example/a',
  guardianPresent: true,
  emergencyAddress: 'B 12, Rohini',
};

describe('what is said of an appointment', () => {
  it('is complete for its kind', () => {
    expect(faultsOf({})).toEqual([]);
    expect(faultsOf({ roomId: null })).toEqual(['roomId MISSING']);
    expect(faultsOf({ kind: 'HOME_VISIT' })).toEqual(['address MISSING']);
    expect(faultsOf({ kind: 'ONLINE' })).toEqual([
      'link MISSING',
      'guardianPresent MISSING',
      'emergencyAddress MISSING',
    ]);
    expect(faultsOf(screen)).toEqual([]);
    expect(faultsOf({ ...screen, link: 'javascript:alert(1)' })).toEqual(['link WRONG_FORM']);
    expect(faultsOf({ minutes: 44 })).toEqual(['minutes WRONG_FORM']);
    expect(faultsOf({ minutes: 245 })).toEqual(['minutes TOO_BIG']);
  });

  it('leaves out what another kind would say', () => {
    const everything = { ...screen, address: 'B 12', travelBefore: 30, travelAfter: 15, roomId: GYM };
    expect(meeting({ ...everything, kind: 'SINGLE' })).toMatchObject({
      address: null,
      link: null,
      emergencyAddress: null,
      travelBefore: 0,
    });
    expect(meeting({ ...everything, kind: 'HOME_VISIT' })).toMatchObject({
      roomId: null,
      link: null,
      address: 'B 12',
      travelBefore: 30,
      travelAfter: 15,
    });
    expect(meeting({ ...everything, kind: 'ONLINE' })).toMatchObject({ roomId: null, address: null, travelAfter: 0 });
  });

  it('names everybody once', () => {
    expect(meeting({ therapistIds: [OT1, OT1.toUpperCase()] }).therapistIds).toEqual([OT1]);
  });
});

describe('who can meet', () => {
  it.each([
    ['a single one', {}, {}, 'ok'],
    ['nobody who treats', { therapistIds: [] }, {}, 'KIND_TAKES_THERAPISTS'],
    ['two in a single one', { therapistIds: [OT1, PT1] }, { staff: both }, 'KIND_TAKES_THERAPISTS'],
    ['a joint one of two disciplines', { kind: 'JOINT', therapistIds: [OT1, PT1] }, { staff: both }, 'ok'],
    [
      'a joint one of one discipline',
      { kind: 'JOINT', therapistIds: [OT1, PT1] },
      { staff: both.map((each) => ({ ...each, discipline: OT })) },
      'JOINT_NEEDS_TWO_DISCIPLINES',
    ],
    ['a group of one', { kind: 'GROUP' }, {}, 'KIND_TAKES_CHILDREN'],
    ['a group of two', { kind: 'GROUP', childIds: [AARAV, DIYA] }, {}, 'ok'],
    ['a group of nine', { kind: 'GROUP', childIds: 'a b c d e f g h i'.split(' ') }, {}, 'KIND_TAKES_CHILDREN'],
    ['somebody who left', {}, { staff: [{ staff: OT1, active: false, discipline: OT }] }, 'STAFF_NOT_ACTIVE'],
    ['the front desk', {}, { staff: [{ staff: OT1, active: true, discipline: null }] }, 'TREATS_NOBODY'],
    ['a room that is given up', {}, { room: { id: GYM, site: SITE, inUse: false } }, 'THING_NOT_IN_USE'],
    ['a room elsewhere', {}, { room: { id: GYM, site: 'other-site', inUse: true } }, 'THING_OF_ANOTHER_SITE'],
    ['a swing elsewhere', {}, { equipment: [{ id: SWING, site: 'other', inUse: true }] }, 'THING_OF_ANOTHER_SITE'],
  ])('%s', (_, over, known, answer) => {
    expect(ruleOf(checkMeeting(meeting(over), facts(known)))).toBe(answer);
  });

  it('is told with how many the kind takes', () => {
    expect(refusalOf(checkMeeting(meeting({ kind: 'JOINT' }), facts()))).toEqual({
      rule: 'KIND_TAKES_THERAPISTS',
      data: { kind: 'JOINT', fewest: 2, most: 2 },
    });
  });
});

describe('an appointment', () => {
  it('takes the room and the child while they meet, and its therapist on the way as well', () => {
    const visit = meeting({
      kind: 'HOME_VISIT',
      address: 'B 12',
      travelBefore: 30,
      travelAfter: 15,
      equipmentIds: [SWING],
    });
    const taken = takenBy(appointmentOf('a', visit, '2026-11-24T05:00:00Z'));
    expect(
      taken.map(({ resource, startsAt, endsAt }) => [resource.kind, startsAt.slice(11, 16), endsAt.slice(11, 16)]),
    ).toEqual([
      ['THERAPIST', '04:30', '06:00'],
      ['CHILD', '05:00', '05:45'],
      ['EQUIPMENT', '04:30', '06:00'],
    ]);
    expect(takenBy(appointmentFor()).map(({ resource }) => resource.id)).toEqual([OT1, AARAV, GYM]);
  });

  it('takes nothing once it is cancelled, and is cancelled once', () => {
    const cancelled = valueOf(cancelAppointment(appointmentFor()));
    expect(takenBy(cancelled)).toEqual([]);
    expect(cancelled.startsAt).toBe(appointmentFor().startsAt);
    expect(refusalOf(cancelAppointment(cancelled))).toEqual({ rule: 'ALREADY_IN_STATE', data: { state: 'CANCELLED' } });
  });

  it('says why in words where no reason of the list fits', () => {
    expect(cancellationSchema.safeParse({ by: 'FAMILY', reason: 'OTHER', note: ' ' }).success).toBe(false);
    expect(cancellationSchema.safeParse({ by: 'FAMILY', reason: 'CHILD_ILL' }).success).toBe(true);
  });

  const now = { today: '2026-11-24', timeZone: 'Asia/Kolkata' };
  const to = { startsAt: '2026-11-25T05:00:00.000Z', minutes: 45, therapists: [OT1], room: GYM };

  it('moves to another time, length, therapist or room, and not into a day that is over or out of one', () => {
    expect(valueOf(moveAppointment(appointmentFor(), to, now))).toMatchObject({
      startsAt: '2026-11-25T05:00:00.000Z',
      endsAt: '2026-11-25T05:45:00.000Z',
    });
    const here = { ...to, startsAt: appointmentFor().startsAt };
    expect(valueOf(moveAppointment(appointmentFor(), { ...here, minutes: 60 }, now)).endsAt).toBe(
      '2026-11-24T06:00:00.000Z',
    );
    expect(ruleOf(moveAppointment(appointmentFor(), here, now))).toBe('NOTHING_CHANGED');
    expect(ruleOf(moveAppointment(appointmentFor(), { ...here, therapists: [PT1] }, now))).toBe('ok');
    expect(ruleOf(moveAppointment(appointmentFor(), { ...to, startsAt: '2026-11-23T05:00:00.000Z' }, now))).toBe(
      'APPOINTMENT_IN_PAST',
    );
    expect(ruleOf(moveAppointment(appointmentFor(), to, { ...now, today: '2026-11-25' }))).toBe('APPOINTMENT_IN_PAST');
    expect(ruleOf(moveAppointment(appointmentFor({ state: 'CANCELLED' }), to, now))).toBe('STATE_DOES_NOT_ALLOW');
  });

  it('is of today as long as the clinic’s day lasts', () => {
    expect(ruleOf(checkNotPast('2026-11-23T18:30:00.000Z', '2026-11-24', 'Asia/Kolkata'))).toBe('ok');
    expect(ruleOf(checkNotPast('2026-11-23T18:25:00.000Z', '2026-11-24', 'Asia/Kolkata'))).toBe('APPOINTMENT_IN_PAST');
  });
});
