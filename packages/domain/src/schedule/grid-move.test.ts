import { describe, expect, it } from 'vitest';
import { refusalOf, ruleOf, valueOf } from '../../testing/answer.ts';
import { appointmentFor, GYM, OT1, PT1, ROOM2, SITE } from '../../testing/diary.ts';
import { considerMove, type GridAim, movedInGrid } from './grid-move.ts';
import type { ShownDays } from './shown-days.ts';
import { spanOf } from './span.ts';

const joint = appointmentFor({ kind: 'JOINT', therapists: [OT1, PT1] });
const aim = (column: string | null): GridAim => ({ column, startsAt: '2026-11-24T06:00:00.000Z', minutes: 45 });
const shown: ShownDays = {
  timeZone: 'Asia/Kolkata',
  site: SITE,
  open: [spanOf('2026-11-24T03:30:00.000Z', 600)],
  holidays: [],
  staff: [],
  appointments: [appointmentFor({ id: 'other', ...spanOf('2026-11-24T06:30:00.000Z', 30) })],
};
const staff = [
  { staff: OT1, active: true, discipline: 'OCCUPATIONAL_THERAPY' },
  { staff: 'asha', active: true, discipline: 'OCCUPATIONAL_THERAPY' },
  { staff: PT1, active: true, discipline: 'PHYSIOTHERAPY' },
];
const around = { today: '2026-11-24', shown, staff };

describe('letting go of an appointment in a grid', () => {
  it('hands it over from one therapist to another, who does not take the place of a colleague', () => {
    expect(movedInGrid(joint, OT1, aim('asha'), 'THERAPIST').therapists).toEqual(['asha', PT1]);
    expect(movedInGrid(joint, OT1, aim(PT1), 'THERAPIST').therapists).toEqual([OT1, PT1]);
    expect(movedInGrid(joint, OT1, aim(OT1), 'THERAPIST')).toEqual({
      startsAt: '2026-11-24T06:00:00.000Z',
      minutes: 45,
      therapists: [OT1, PT1],
      room: GYM,
    });
  });

  it('changes the room among rooms, but gives none to a visit at home and takes none away', () => {
    expect(movedInGrid(joint, GYM, aim(ROOM2), 'ROOM').room).toBe(ROOM2);
    expect(movedInGrid(joint, GYM, aim(null), 'ROOM').room).toBe(GYM);
    const visit = appointmentFor({ kind: 'HOME_VISIT', room: null });
    expect(movedInGrid(visit, null, aim(ROOM2), 'ROOM').room).toBeNull();
  });

  it('changes the time alone among days', () => {
    expect(movedInGrid(joint, '2026-11-24', aim('2026-11-25'), 'DAY')).toMatchObject({
      therapists: [OT1, PT1],
      room: GYM,
    });
  });
});

describe('a move that is thought of', () => {
  const to = movedInGrid(joint, OT1, aim(OT1), 'THERAPIST');

  it('says what would stand in the way', () => {
    const codes = valueOf(considerMove(joint, to, around)).map(({ code }) => code);
    expect(codes).toEqual(['THERAPIST_BOOKED', 'CHILD_BOOKED', 'ROOM_BOOKED']);
    const free = { ...to, startsAt: '2026-11-24T08:00:00.000Z' };
    expect(considerMove(joint, free, around)).toEqual({ ok: true, value: [] });
  });

  it('is refused by the rules of moving and meeting, before any clash', () => {
    expect(ruleOf(considerMove(joint, to, { ...around, today: '2026-11-25' }))).toBe('APPOINTMENT_IN_PAST');
    const same = { startsAt: joint.startsAt, minutes: 45, therapists: [OT1, PT1], room: GYM };
    expect(ruleOf(considerMove(joint, same, around))).toBe('NOTHING_CHANGED');
    const alike = movedInGrid(joint, PT1, aim('asha'), 'THERAPIST');
    expect(refusalOf(considerMove(joint, alike, around))).toMatchObject({ rule: 'JOINT_NEEDS_TWO_DISCIPLINES' });
  });
});
