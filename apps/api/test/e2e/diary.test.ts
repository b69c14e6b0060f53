import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sharedApp, type TestApp } from '../support/app.ts';
import { gql } from '../support/browser.ts';
import { Cast, type Part } from '../support/cast.ts';
import { change, type Changed, made } from '../support/change.ts';
import { joinTeam, trailOf } from '../support/children.ts';
import { size } from '../support/deep.ts';
import { APPOINTMENT, at, book, type Booked, bookedIn, childOfOt, type House, openHouse } from '../support/diary.ts';

let app: TestApp;
let cast: Cast;
let house: House;
let aarav: string;
let diya: string;

beforeAll(async () => {
  app = await sharedApp();
  cast = await Cast.of(app);
  house = await openHouse(app, cast);
  aarav = await childOfOt(cast, 'Aarav Namuna');
  await joinTeam(cast, aarav, 'pt');
  diya = await childOfOt(cast, 'Diya Namuna');
});
afterAll(() => app.close());

async function ask<T>(document: string, variables: Record<string, unknown>, part: Part = 'desk'): Promise<T> {
  const { data, errors } = await gql(await cast.as(part), document, variables);
  expect(errors).toBeUndefined();
  return data as T;
}
const clashesOf = (answer: Changed): unknown => (answer['data'] as { clashes: unknown } | undefined)?.clashes;
const DIARY = `query ($site: ID!, $on: LocalDate!, $days: Int) { diary(siteId: $site, on: $on, days: $days) {
  startsAt endsAt open { startsAt endsAt } holidays { name on } staff { staffId atWork { startsAt } onLeave { startsAt endsAt } }
  appointments { id kind state startsAt therapists { name } children { name } room { name } equipment { name }
    overridden overrideReason overriddenBy { name } cancelReason whereabouts { address } } } }`;

interface Diary {
  readonly open: readonly { startsAt: string; endsAt: string }[];
  readonly holidays: readonly { name: string }[];
  readonly staff: readonly { staffId: string; atWork: object[]; onLeave: object[] }[];
  readonly appointments: readonly ({ id: string } & Record<string, unknown>)[];
}
async function diary(on: string, part: Part = 'desk', days = 1): Promise<Diary> {
  return (await ask<{ diary: Diary }>(DIARY, { site: house.siteId, on, days }, part)).diary;
}

describe('an appointment', () => {
  it('stands in the diary once it is booked, and in the trail and the outbox of its child', async () => {
    const input = { childIds: [aarav], startsAt: at('2026-11-24', '10:30'), equipmentIds: [house.swing] };
    const { id } = bookedIn(await book(cast, house, input, 'ot'));
    const { open, appointments, staff } = await diary('2026-11-24', 'ot');
    expect(open).toEqual([{ startsAt: '2026-11-24T03:30:00.000Z', endsAt: '2026-11-24T13:30:00.000Z' }]);
    expect(staff.map(({ staffId }) => staffId)).toEqual(
      ['lead', 'ot', 'pt', 'trainee'].map((part) => cast.staffId(part as Part)),
    );
    expect(appointments).toMatchObject([
      {
        id,
        kind: 'SINGLE',
        state: 'BOOKED',
        startsAt: '2026-11-24T05:00:00.000Z',
        therapists: [{ name: 'Om Tiwari' }],
        children: [{ name: 'Aarav Namuna' }],
        room: { name: 'Gym' },
        equipment: [{ name: 'Swing' }],
        overridden: [],
      },
    ]);
    const { audit, outbox } = await trailOf(app, cast.clinicId, id);
    expect(audit).toMatchObject([{ action: 'appointment:book', childId: aarav, staffId: cast.staffId('ot') }]);
    expect(outbox).toEqual([{ action: 'appointment:book', type: 'Appointment', version: 1 }]);
  });

  it('is booked once, however often it is sent, and not under the id of another', async () => {
    const id = randomUUID();
    const input = { id, childIds: [diya], startsAt: at('2026-11-24', '12:00') };
    expect(bookedIn(await book(cast, house, input)).id).toBe(id);
    expect(bookedIn(await book(cast, house, input)).id).toBe(id);
    expect(await book(cast, house, { ...input, minutes: 30 })).toMatchObject({ rule: 'IDEMPOTENCY_MISMATCH' });
    expect((await diary('2026-11-24')).appointments.filter((each) => each.id === id)).toHaveLength(1);
  });

  it.each([
    ['the front desk', 'desk', 'AppointmentPayload'],
    ['the therapist of the child', 'ot', 'AppointmentPayload'],
    ['a therapist of other children', 'pt', 'NOT_ON_CARE_TEAM'],
    ['the safeguarding lead', 'safeguarding', 'FORBIDDEN'],
  ] as const)('is booked by whoever may: %s', async (_who, part, answer) => {
    const hours = { desk: '09:00', ot: '10:00', pt: '11:00', safeguarding: '12:00' };
    const booked = await book(cast, house, { childIds: [diya], startsAt: at('2026-11-25', hours[part]) }, part);
    expect([booked.__typename, booked['rule'], booked['code']]).toContain(answer);
  });

  it('is refused by name where therapist, child or room is taken, and fits right before and after', async () => {
    const startsAt = at('2026-11-26', '10:00');
    bookedIn(await book(cast, house, { childIds: [aarav], startsAt }));
    const answer = await book(cast, house, { childIds: [diya], startsAt: at('2026-11-26', '10:30') });
    expect(answer).toMatchObject({
      rule: 'APPOINTMENT_CLASHES',
      message: 'This does not fit (Om Tiwari, Gym): the therapist is booked, the room is taken.',
      data: { clashes: ['THERAPIST_BOOKED', 'ROOM_BOOKED'], subjects: [cast.staffId('ot'), house.gym] },
    });
    const elsewhere = { therapistIds: [cast.staffId('pt')], roomId: house.room };
    expect(clashesOf(await book(cast, house, { childIds: [aarav], startsAt, ...elsewhere }))).toEqual(['CHILD_BOOKED']);
    bookedIn(await book(cast, house, { childIds: [diya], startsAt: at('2026-11-26', '10:45') }));
    bookedIn(await book(cast, house, { childIds: [diya], startsAt: at('2026-11-26', '09:15') }));
  });

  it('is refused while the site is closed, on a holiday, on leave and outside somebody’s week', async () => {
    const administrator = await cast.as('administrator');
    const holiday = { id: randomUUID(), siteId: house.siteId, on: '2026-12-02', name: 'Founders’ day' };
    await made(administrator, 'addHoliday', holiday);
    expect(await change(administrator, 'addHoliday', { ...holiday, id: randomUUID() }, '')).toMatchObject({
      rule: 'HOLIDAY_ALREADY',
    });
    await made(await cast.as('ot'), 'recordLeave', {
      id: randomUUID(),
      staffId: cast.staffId('ot'),
      kind: 'TRAINING',
      from: '2026-12-03',
      until: '2026-12-03',
    });
    const hours = [{ day: 'FRI', siteId: house.siteId, opens: '14:00', closes: '18:00' }];
    await made(administrator, 'keepStaffWeek', { staffId: cast.staffId('pt'), since: '2026-12-01', hours });
    const tried = async (day: string, time: string, over: object = {}) =>
      clashesOf(await book(cast, house, { childIds: [aarav], startsAt: at(day, time), ...over }));
    expect(await tried('2026-11-29', '10:00')).toEqual(['CLINIC_CLOSED']);
    expect(await tried('2026-11-30', '18:30')).toEqual(['CLINIC_CLOSED']);
    expect(await tried('2026-12-02', '10:00')).toEqual(['HOLIDAY']);
    expect(await tried('2026-12-03', '10:00')).toEqual(['THERAPIST_ON_LEAVE']);
    const pt = { therapistIds: [cast.staffId('pt')] };
    expect(await tried('2026-12-04', '13:30', pt)).toEqual(['THERAPIST_NOT_AT_WORK']);
    expect(await tried('2026-12-04', '14:00', pt)).toBeUndefined();
    expect(await diary('2026-12-02', 'desk', 2)).toMatchObject({
      open: [{ startsAt: '2026-12-03T03:30:00.000Z' }],
      holidays: [{ name: 'Founders’ day' }],
      staff: expect.arrayContaining([
        {
          staffId: cast.staffId('ot'),
          atWork: [expect.anything()],
          onLeave: [{ startsAt: '2026-12-02T18:30:00.000Z', endsAt: '2026-12-03T18:30:00.000Z' }],
        },
        { staffId: cast.staffId('pt'), atWork: [], onLeave: [] },
      ]),
    });
  });

  it('at home tells the address to the child’s own team and the front desk, and to nobody else', async () => {
    const visit = { kind: 'HOME_VISIT', roomId: null, address: 'B 12, Rohini', travelBefore: 30, travelAfter: 30 };
    const startsAt = at('2026-11-27', '10:00');
    bookedIn(await book(cast, house, { childIds: [diya], startsAt, ...visit }));
    const [there] = (await diary('2026-11-27', 'ot')).appointments;
    expect(there).toMatchObject({ room: null, whereabouts: { address: 'B 12, Rohini' } });
    expect((await diary('2026-11-27', 'desk')).appointments).toMatchObject([
      { whereabouts: { address: 'B 12, Rohini' } },
    ]);
    expect((await diary('2026-11-27', 'pt')).appointments).toMatchObject([
      { children: [{ name: 'Diya Namuna' }], whereabouts: null },
    ]);
    const onTheWay = await book(cast, house, { childIds: [aarav], startsAt: at('2026-11-27', '10:45') });
    expect(clashesOf(onTheWay)).toEqual(['THERAPIST_BOOKED']);
  });

  it('is not booked into a day that is over, nor with people who cannot meet so', async () => {
    expect(await book(cast, house, { childIds: [aarav], startsAt: at('2026-11-22', '10:00') })).toMatchObject({
      rule: 'APPOINTMENT_IN_PAST',
    });
    const startsAt = at('2026-11-28', '10:00');
    const joint = { kind: 'JOINT', childIds: [aarav], startsAt };
    expect(await book(cast, house, joint)).toMatchObject({ rule: 'KIND_TAKES_THERAPISTS' });
    expect(
      await book(cast, house, { ...joint, therapistIds: [cast.staffId('ot'), cast.staffId('lead')] }),
    ).toMatchObject({ rule: 'JOINT_NEEDS_TWO_DISCIPLINES' });
    expect(
      await book(cast, house, { childIds: [aarav], startsAt, therapistIds: [cast.staffId('desk')] }),
    ).toMatchObject({ rule: 'TREATS_NOBODY' });
    expect(await book(cast, house, { childIds: [aarav], startsAt, roomId: null })).toMatchObject({
      fields: [{ path: 'roomId', code: 'MISSING' }],
    });
    expect(await book(cast, house, { childIds: [aarav], startsAt, roomId: house.swing })).toMatchObject({
      code: 'NOT_FOUND',
    });
  });
});

describe('an override', () => {
  const startsAt = at('2026-12-05', '10:00');

  it('is the lead’s to make, with a reason, and stands in a list; the next one is told of both', async () => {
    bookedIn(await book(cast, house, { childIds: [aarav], startsAt }));
    const twins = {
      childIds: [diya],
      startsAt,
      therapistIds: [cast.staffId('pt')],
      override: { reason: 'Twins play together' },
    };
    expect(await book(cast, house, twins)).toMatchObject({ code: 'FORBIDDEN' });
    const weekFrom = { staffId: cast.staffId('pt'), version: 1, since: '2026-12-01' };
    const hours = ['FRI', 'SAT'].map((day) => ({ day, siteId: house.siteId, opens: '09:00', closes: '18:00' }));
    await made(await cast.as('lead'), 'keepStaffWeek', { ...weekFrom, hours });
    const { id } = bookedIn(await book(cast, house, twins, 'lead'));
    const list = await ask<{ appointments: { edges: { node: object }[] } }>(
      '{ appointments(first: 5, overridden: true) { edges { node { id overridden overrideReason overriddenBy { name } } } } }',
      {},
    );
    expect(list.appointments.edges).toEqual([
      {
        node: {
          id,
          overridden: ['ROOM_BOOKED'],
          overrideReason: 'Twins play together',
          overriddenBy: { name: 'Leela Iyer' },
        },
      },
    ]);
    const third = await book(cast, house, { childIds: [diya], startsAt, therapistIds: [cast.staffId('lead')] });
    expect(third).toMatchObject({ data: { clashes: ['CHILD_BOOKED', 'ROOM_BOOKED'] } });
    expect((third['data'] as { appointments: unknown[] }).appointments).toHaveLength(2);
  });
});

const move = async (appointment: Booked, over: object, part: Part = 'desk'): Promise<Changed> =>
  change(
    await cast.as(part),
    'moveAppointment',
    {
      appointmentId: appointment.id,
      version: appointment.version,
      startsAt: appointment.startsAt,
      minutes: 45,
      therapistIds: [cast.staffId('ot')],
      scope: 'THIS',
      ...over,
    },
    APPOINTMENT,
  );
const cancel = async (appointment: Booked, over: object = {}): Promise<Changed> =>
  change(
    await cast.as('desk'),
    'cancelAppointment',
    {
      appointmentId: appointment.id,
      version: appointment.version,
      scope: 'THIS',
      by: 'FAMILY',
      reason: 'CHILD_ILL',
      ...over,
    },
    APPOINTMENT,
  );

describe('a change', () => {
  it('moves and stretches, frees where it was, and is refused for a version that was not seen', async () => {
    const startsAt = at('2026-12-07', '10:00');
    const first = bookedIn(await book(cast, house, { childIds: [aarav], startsAt }));
    const moved = bookedIn(await move(first, { startsAt: at('2026-12-07', '11:00'), minutes: 60 }));
    expect(moved).toMatchObject({
      version: 2,
      startsAt: '2026-12-07T05:30:00.000Z',
      endsAt: '2026-12-07T06:30:00.000Z',
    });
    expect(await move(first, { startsAt: at('2026-12-07', '12:00') })).toMatchObject({
      __typename: 'VersionConflict',
      current: 2,
    });
    const second = bookedIn(await book(cast, house, { childIds: [diya], startsAt }));
    expect(clashesOf(await move(second, { startsAt: at('2026-12-07', '11:30') }))).toEqual([
      'THERAPIST_BOOKED',
      'ROOM_BOOKED',
    ]);
    expect(bookedIn(await move(moved, { roomId: house.room, startsAt: moved.startsAt, minutes: 60 })).version).toBe(3);
  });

  it('cancels with who wished it and why, once, and frees the time', async () => {
    const startsAt = at('2026-12-08', '10:00');
    const first = bookedIn(await book(cast, house, { childIds: [aarav], startsAt }));
    expect(await cancel(first, { reason: 'OTHER' })).toMatchObject({ fields: [{ path: 'note', code: 'MISSING' }] });
    const cancelled = bookedIn(await cancel(first));
    expect(cancelled).toMatchObject({ state: 'CANCELLED', version: 2 });
    expect(await cancel(cancelled)).toMatchObject({ rule: 'ALREADY_IN_STATE' });
    bookedIn(await book(cast, house, { childIds: [diya], startsAt }));
    expect((await diary('2026-12-08')).appointments).toMatchObject([
      { state: 'BOOKED', children: [{ name: 'Diya Namuna' }] },
      { state: 'CANCELLED', cancelReason: 'CHILD_ILL', children: [{ name: 'Aarav Namuna' }] },
    ]);
  });

  it('of a series reaches the one, those after it, or all; and all of them or none', async () => {
    const dates = ['2027-01-05', '2027-01-12', '2027-01-19'].map((on) => ({ on, at: '10:30' }));
    const series = {
      id: randomUUID(),
      kind: 'SINGLE',
      siteId: house.siteId,
      therapistIds: [cast.staffId('ot')],
      childIds: [aarav],
      roomId: house.gym,
      minutes: 45,
      dates,
    };
    const desk = await cast.as('desk');
    const first = bookedIn(await change(desk, 'bookSeries', series, APPOINTMENT));
    expect(first).toMatchObject({ seriesId: series.id, startsAt: '2027-01-05T05:00:00.000Z' });
    expect(bookedIn(await change(desk, 'bookSeries', series, APPOINTMENT)).id).toBe(first.id);
    const ofSeries = async () =>
      (
        await ask<{ child: { appointments: { edges: { node: Booked }[] } } }>(
          `query ($child: ID!) { child(id: $child) { appointments(first: 20, from: "2027-01-01T00:00:00Z") {
            edges { node { id version startsAt endsAt state seriesId } } } } }`,
          { child: aarav },
        )
      ).child.appointments.edges.map(({ node }) => node);
    const [, second] = await ofSeries();
    bookedIn(await book(cast, house, { childIds: [diya], startsAt: at('2027-01-20', '12:00') }));
    const clash = await move(second!, { startsAt: at('2027-01-13', '12:00'), scope: 'FOLLOWING' });
    expect(clashesOf(clash)).toEqual(['THERAPIST_BOOKED', 'ROOM_BOOKED']);
    bookedIn(await move(second!, { startsAt: at('2027-01-13', '13:00'), scope: 'FOLLOWING' }));
    expect((await ofSeries()).map((each) => each.startsAt)).toEqual([
      '2027-01-05T05:00:00.000Z',
      '2027-01-13T07:30:00.000Z',
      '2027-01-20T07:30:00.000Z',
    ]);
    bookedIn(await cancel((await ofSeries())[0]!, { scope: 'ALL', reason: 'FAMILY_CANNOT' }));
    expect((await ofSeries()).map(({ state }) => state)).toEqual(['CANCELLED', 'CANCELLED', 'CANCELLED']);
  });
});

const joint = () => ({
  kind: 'JOINT',
  siteId: house.siteId,
  therapistIds: [cast.staffId('ot'), cast.staffId('trainee')],
  childIds: [aarav],
  roomId: house.gym,
  minutes: 45,
});

describe('looking for a time', () => {
  it('finds when two therapists, the child and a room are free at once', async () => {
    bookedIn(await book(cast, house, { childIds: [diya], startsAt: at('2027-02-01', '09:00') }));
    const { freeTimes } = await ask<{ freeTimes: { slots: object[] } }>(
      'query ($input: FreeTimesInput!) { freeTimes(input: $input) { slots { startsAt room } } }',
      { input: { ...joint(), roomId: undefined, from: at('2027-02-01', '08:00'), count: 2 } },
      'ot',
    );
    expect(freeTimes.slots).toEqual([
      { startsAt: '2027-02-01T04:15:00.000Z', room: house.gym },
      { startsAt: '2027-02-01T05:00:00.000Z', room: house.gym },
    ]);
  });

  it('shows a year of two therapists and a room at once, each clash with other times, and books what was chosen', async () => {
    bookedIn(await book(cast, house, { childIds: [diya], startsAt: at('2027-02-09', '10:30') }));
    const recurrence = { firstOn: '2027-02-02', at: '10:30', weeks: 52 };
    const { seriesPlan } = await ask<{
      seriesPlan: {
        dates: {
          on: string;
          startsAt: string;
          clashes: { code: string }[];
          alternatives: { startsAt: string; room: string }[];
        }[];
      };
    }>(
      `query ($input: SeriesPlanInput!) { seriesPlan(input: $input) { dates { on startsAt skippedFor
        clashes { code subject appointment startsAt endsAt } alternatives { startsAt room } } } }`,
      { input: { ...joint(), recurrence } },
      'ot',
    );
    expect(seriesPlan.dates).toHaveLength(52);
    const clashing = seriesPlan.dates.filter(({ clashes }) => clashes.length > 0);
    expect(clashing).toMatchObject([
      {
        on: '2027-02-09',
        clashes: [{ code: 'THERAPIST_BOOKED' }, { code: 'ROOM_BOOKED' }],
        alternatives: [{}, {}, {}],
      },
    ]);
    const dates = seriesPlan.dates.map(({ on }) => ({ on, at: '10:30' }));
    const desk = await cast.as('desk');
    const all = { ...joint(), id: randomUUID(), dates };
    expect(clashesOf(await change(desk, 'bookSeries', all, APPOINTMENT))).toEqual(['THERAPIST_BOOKED', 'ROOM_BOOKED']);
    const chosen = dates.filter(({ on }) => on !== '2027-02-09');
    bookedIn(await change(desk, 'bookSeries', { ...all, id: randomUUID(), dates: chosen }, APPOINTMENT));
    const { rows } = await app.owner.query(`select count(*)::int as count from appointments where kind = 'JOINT'`);
    expect(rows).toEqual([{ count: 51 }]);
  });
});

/** In the check nobody may be turned away. Two hundred at once can be more than a busy machine answers in time: who is asked to come again does. */
async function atLast(input: object): Promise<Changed> {
  const sent = { id: randomUUID(), ...input };
  for (let left = size(1, 10); ; left -= 1) {
    const answer = await book(cast, house, sent);
    if (answer['code'] !== 'UNAVAILABLE' || left === 1) return answer;
  }
}

describe('bookings at the same moment', () => {
  it('of one slot have one winner, whoever else wants its therapist, room or child; neighbours are fine', async () => {
    const many = size(24, 200);
    const children = [aarav, diya];
    const rooms = [house.gym, house.room];
    const people = [cast.staffId('ot'), cast.staffId('lead')];
    const wanted = Array.from({ length: many }, (_, each) => ({
      childIds: [children[each % 2]],
      roomId: rooms[(each >> 1) % 2],
      therapistIds: each % 3 === 0 ? people : [people[each % 2]],
      kind: each % 3 === 0 ? 'GROUP' : 'SINGLE',
      startsAt: at('2027-03-01', each % 4 === 0 ? '10:15' : '10:00'),
    })).map((input) => (input.kind === 'GROUP' ? { ...input, childIds: children } : input));
    const neighbours = ['09:00', '11:15'].map((time) => ({ childIds: [aarav], startsAt: at('2027-03-01', time) }));
    const answers = await Promise.all([...wanted, ...neighbours].map(atLast));
    const codes = new Set(answers.map((answer) => answer['rule'] ?? answer.__typename));
    expect(codes).toEqual(new Set(['APPOINTMENT_CLASHES', 'AppointmentPayload']));
    expect(answers.slice(many).map(({ __typename }) => __typename)).toEqual([
      'AppointmentPayload',
      'AppointmentPayload',
    ]);
    const { rows } = await app.owner.query(
      `select count(*)::int as overlaps from appointment_parts a join appointment_parts b
         on a.clinic_id = b.clinic_id and a.taken_id = b.taken_id and a.id < b.id
         and a.starts_at < b.ends_at and b.starts_at < a.ends_at
       where a.standing = 'HELD' and b.standing = 'HELD' and a.starts_at > '2027-03-01' and a.starts_at < '2027-03-04'`,
    );
    expect(rows).toEqual([{ overlaps: 0 }]);
  });

  it('that want all of therapist, room and child have exactly one winner', async () => {
    const input = { childIds: [diya], startsAt: at('2027-03-04', '10:00') };
    const answers = await Promise.all(Array.from({ length: size(24, 200) }, () => atLast(input)));
    const won = answers.filter(({ __typename }) => __typename === 'AppointmentPayload');
    expect(won).toHaveLength(1);
    expect(answers.filter((answer) => answer['rule'] === 'APPOINTMENT_CLASHES')).toHaveLength(answers.length - 1);
  });

  it('with somebody who writes past the locks are refused by name all the same', async () => {
    const startsAt = at('2027-03-03', '10:00');
    const { id } = bookedIn(await book(cast, house, { childIds: [diya], startsAt: at('2027-03-03', '15:00') }));
    await app.owner.query('begin');
    await app.owner.query(`select set_config('app.clinic', $1, true)`, [cast.clinicId]);
    await app.owner.query(
      `update appointment_parts set starts_at = $2, ends_at = $2::timestamptz + interval '45 minutes'
       where appointment_id = $1`,
      [id, startsAt],
    );
    const waiting = book(cast, house, { childIds: [aarav], startsAt });
    await new Promise((soon) => setTimeout(soon, 300));
    await app.owner.query('commit');
    expect(await waiting).toMatchObject({
      rule: 'APPOINTMENT_CLASHES',
      data: { clashes: ['THERAPIST_BOOKED', 'ROOM_BOOKED'], names: ['Om Tiwari', 'Gym'], appointments: [id] },
    });
  });
});

describe('what a clinic says of its calendar', () => {
  it('is an administrator’s and a lead’s to say, and leave one’s own or the office’s', async () => {
    const other = {
      id: randomUUID(),
      staffId: cast.staffId('pt'),
      kind: 'ILL',
      from: '2027-04-01',
      until: '2027-04-01',
    };
    expect(await change(await cast.as('ot'), 'recordLeave', other, '')).toMatchObject({
      code: 'FORBIDDEN',
      rule: 'NOT_YOUR_OWN',
    });
    const said = await made(
      await cast.as('desk'),
      'recordLeave',
      other,
      '... on StaffTimesPayload { staff { leaves { id } } }',
    );
    expect((said['staff'] as { leaves: { id: string }[] }).leaves.map(({ id }) => id)).toContain(other.id);
    await made(await cast.as('pt'), 'withdrawLeave', { leaveId: other.id });
    expect(await change(await cast.as('pt'), 'withdrawLeave', { leaveId: other.id }, '')).toMatchObject({
      rule: 'ALREADY_OVER',
    });
    const room = { id: randomUUID(), siteId: house.siteId, kind: 'ROOM', name: 'Gym' };
    expect(await change(await cast.as('desk'), 'addSiteResource', room, '')).toMatchObject({ code: 'FORBIDDEN' });
    expect(await change(await cast.as('lead'), 'addSiteResource', room, '')).toMatchObject({ rule: 'NAME_TAKEN' });
  });

  it('is told with its versions, and a room that is given up is booked no more', async () => {
    const lead = await cast.as('lead');
    const id = randomUUID();
    await made(lead, 'addSiteResource', { id, siteId: house.siteId, kind: 'ROOM', name: 'Attic' });
    const given = { resourceId: id, version: 1, name: 'Attic', inUse: false };
    await made(lead, 'changeSiteResource', given);
    expect(await change(lead, 'changeSiteResource', given, '')).toMatchObject({ current: 2 });
    const startsAt = at('2027-04-02', '10:00');
    expect(await book(cast, house, { childIds: [aarav], startsAt, roomId: id })).toMatchObject({
      rule: 'THING_NOT_IN_USE',
    });
    const stale = { siteId: house.siteId, version: 1, hours: [] };
    expect(await change(lead, 'keepOpeningHours', stale, '')).toMatchObject({ __typename: 'VersionConflict' });
    const holidayId = randomUUID();
    await made(lead, 'addHoliday', {
      id: holidayId,
      siteId: house.siteId,
      on: '2027-04-05',
      name: 'Half',
      opens: '09:00',
      closes: '13:00',
    });
    expect((await diary('2027-04-05')).open).toEqual([
      { startsAt: '2027-04-05T03:30:00.000Z', endsAt: '2027-04-05T07:30:00.000Z' },
    ]);
    await made(lead, 'removeHoliday', { holidayId });
    expect((await diary('2027-04-05')).holidays).toEqual([]);
  });

  it('shows what of it has come in the way of an appointment, and of whom the list is asked', async () => {
    const startsAt = at('2028-05-04', '10:00');
    const { id } = bookedIn(await book(cast, house, { childIds: [aarav], startsAt }));
    const other = bookedIn(await book(cast, house, { childIds: [diya], startsAt: at('2028-05-04', '12:00') }));
    const leaveId = randomUUID();
    const day = '2028-05-04';
    const away = { id: leaveId, staffId: cast.staffId('ot'), kind: 'ILL', from: day, until: day, untilTime: '11:00' };
    await made(await cast.as('desk'), 'recordLeave', away);
    expect(await onTheDay('StaffMember', cast.staffId('ot'))).toMatchObject([
      { id, inTheWay: [{ code: 'THERAPIST_ON_LEAVE', subject: cast.staffId('ot') }] },
      { id: other.id, inTheWay: [] },
    ]);
    await made(await cast.as('desk'), 'withdrawLeave', { leaveId });
    await made(await cast.as('lead'), 'addHoliday', {
      id: randomUUID(),
      siteId: house.siteId,
      on: day,
      name: 'Day off',
    });
    expect((await onTheDay('Site', house.siteId)).map(({ inTheWay }) => inTheWay)).toMatchObject([
      [{ code: 'HOLIDAY' }],
      [{ code: 'HOLIDAY' }],
    ]);
    const cancelled = { appointmentId: id, version: 1, scope: 'THIS', by: 'CLINIC', reason: 'STAFF_AWAY' };
    await made(await cast.as('desk'), 'cancelAppointment', cancelled);
    expect((await onTheDay('Site', house.siteId)).map((each) => each.id)).toEqual([other.id]);
    const { child } = await ask<{ child: { latestAppointments: { edges: { node: { id: string } }[] } } }>(
      `query ($id: ID!) { child(id: $id) { latestAppointments(first: 1, state: CANCELLED) { edges { node { id inTheWay { code } } } } } }`,
      { id: aarav },
    );
    expect(child.latestAppointments.edges).toEqual([{ node: { id, inTheWay: [] } }]);
  });
});

interface Listed {
  readonly id: string;
  readonly inTheWay: readonly object[];
}

/** What stands in the diary of a person or a site on one day of May. */
async function onTheDay(type: 'StaffMember' | 'Site', id: string): Promise<readonly Listed[]> {
  const { node } = await ask<{ node: { appointments: { edges: { node: Listed }[] } } }>(
    `query ($id: ID!, $from: DateTime!, $until: DateTime!) { node(id: $id) { ... on ${type} {
      appointments(first: 20, from: $from, until: $until, state: BOOKED) { edges { node { id inTheWay { code subject } } } } } } }`,
    { id, from: at('2028-05-04', '00:00'), until: at('2028-05-05', '00:00') },
  );
  return node.appointments.edges.map((edge) => edge.node);
}
