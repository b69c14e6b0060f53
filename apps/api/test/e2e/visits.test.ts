import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addStaff, startApp, type TestApp } from '../support/app.ts';
import { type Browser, gql } from '../support/browser.ts';
import { Cast, type Part } from '../support/cast.ts';
import { change, type Changed, made } from '../support/change.ts';
import { trailOf } from '../support/children.ts';
import { at, book, type Booked, bookedIn, childOfOt, type House, openHouse } from '../support/diary.ts';
import { JointPlan } from '../support/joint-plan.ts';
import { statementsOf } from '../support/statements.ts';

const DAY = '2026-11-23';
const NOTHING_SEEN = { precautions: [], planVersionIds: [] };
const VISIT = `... on VisitPayload { visit { id state version arrivedAt startedAt endedAt minutes late nextStep coTreatment
  ofAnotherChild cameFromAnotherChild therapists { staff { name } discipline primary } } child { id } }`;

interface Visit {
  readonly id: string;
  readonly state: string;
  readonly version: number;
}

let app: TestApp;
let cast: Cast;
let house: House;
let plan: JointPlan;
let aarav: string;
let diya: string;

/** Monday noon in the clinic: the morning is over and the afternoon is to come. */
beforeAll(async () => {
  app = await startApp({ startsAt: new Date(at(DAY, '12:00')) });
  app.clock.stop();
  cast = await Cast.of(app);
  house = await openHouse(app, cast);
  plan = await JointPlan.of(app, cast);
  await plan.activate();
  aarav = plan.childId;
  diya = await childOfOt(cast, 'Diya Namuna');
});
afterAll(() => app.close());

async function ask<T>(document: string, variables: Record<string, unknown>, part: Part | Browser): Promise<T> {
  const { data, errors } = await gql(typeof part === 'string' ? await cast.as(part) : part, document, variables);
  if (errors !== undefined) throw new Error(JSON.stringify(errors));
  return data as T;
}
const booked = async (time: string, over: object = {}, day = DAY): Promise<Booked> =>
  bookedIn(await book(cast, house, { childIds: [aarav], startsAt: at(day, time), minutes: 30, ...over }));
const arriving = ({ id }: Booked, time: string, over: object = {}) => ({
  id: randomUUID(),
  childId: aarav,
  appointmentId: id,
  happenedAt: at(DAY, time),
  seen: NOTHING_SEEN,
  ...over,
});
const act = async (name: string, input: object, part: Part = 'ot'): Promise<Changed> =>
  change(await cast.as(part), name, input, VISIT);
const visitIn = (answer: Changed): Visit => {
  if (answer.__typename !== 'VisitPayload') throw new Error(JSON.stringify(answer));
  return answer['visit'] as Visit;
};
const onVisit = ({ id, version }: Visit, time: string, over: object = {}) => ({
  id: randomUUID(),
  visitId: id,
  version,
  happenedAt: at(DAY, time),
  ...over,
});

describe('a visit', () => {
  it('goes from expected to done, each step once, and is told by the day, the child and the trail', async () => {
    const appointment = await booked('09:00');
    const arrival = arriving(appointment, '09:02');
    const arrived = visitIn(await act('arrive', arrival));
    expect(arrived).toMatchObject({
      id: arrival.id,
      state: 'ARRIVED',
      version: 1,
      arrivedAt: '2026-11-23T03:32:00.000Z',
    });
    expect(visitIn(await act('arrive', arrival))).toMatchObject({ id: arrival.id, version: 1 });
    expect(await act('arrive', { ...arrival, happenedAt: at(DAY, '09:03') })).toMatchObject({
      rule: 'IDEMPOTENCY_MISMATCH',
    });
    const begin = onVisit(arrived, '09:05', { seen: NOTHING_SEEN });
    const started = visitIn(await act('startVisit', begin));
    expect(visitIn(await act('startVisit', begin)).version).toBe(started.version);
    expect(await act('startVisit', { ...begin, id: randomUUID() })).toMatchObject({ __typename: 'VersionConflict' });
    const end = onVisit(started, '09:31');
    expect(visitIn(await act('finishVisit', end))).toMatchObject({
      state: 'DONE',
      minutes: 26,
      late: true,
      coTreatment: false,
      therapists: [{ staff: { name: 'Om Tiwari' }, discipline: 'OCCUPATIONAL_THERAPY', primary: true }],
    });
    expect(await act('finishVisit', { ...end, happenedAt: at(DAY, '09:40') })).toMatchObject({
      rule: 'IDEMPOTENCY_MISMATCH',
    });
    const { audit, outbox } = await trailOf(app, cast.clinicId, arrival.id);
    expect(audit).toMatchObject([
      { action: 'visit:arrive', childId: aarav, details: { state: 'ARRIVED' } },
      { action: 'visit:start' },
      { action: 'visit:finish', details: { state: 'DONE', before: { state: 'IN_PROGRESS' } } },
    ]);
    expect(outbox).toHaveLength(3);
    for (const name of ['cancelAppointment', 'moveAppointment']) {
      const input =
        name === 'cancelAppointment'
          ? { by: 'FAMILY', reason: 'CHILD_ILL' }
          : { startsAt: at(DAY, '16:00'), minutes: 30, therapistIds: [cast.staffId('ot')], roomId: house.gym };
      const of = { appointmentId: appointment.id, version: appointment.version, scope: 'THIS' };
      expect(await change(await cast.as('desk'), name, { ...of, ...input }, '')).toMatchObject({
        rule: 'VISIT_UNDER_WAY',
      });
    }
  });

  it('is of whoever says first that the child is there, however many say so at once', async () => {
    const appointment = await booked('09:45');
    const answers = await Promise.all(
      (['ot', 'pt', 'desk', 'lead'] as const).map((part) => act('arrive', arriving(appointment, '09:45'), part)),
    );
    expect(answers.filter(({ __typename }) => __typename === 'VisitPayload')).toHaveLength(1);
    expect(answers.flatMap((answer) => answer['rule'] ?? [])).toEqual(Array(3).fill('ALREADY_IN_STATE'));
    const again = arriving(await booked('10:30'), '10:30');
    const same = await Promise.all(Array.from({ length: 5 }, () => act('arrive', again)));
    expect(new Set(same.map((answer) => visitIn(answer).id))).toEqual(new Set([again.id]));
  });

  it('is no business of whoever is not on the care team, and tells the front desk no clinical word', async () => {
    const appointment = await booked('11:15', { childIds: [diya] });
    const input = arriving(appointment, '11:15', { childId: diya });
    expect(await act('arrive', input, 'pt')).toMatchObject({ code: 'FORBIDDEN', rule: 'NOT_ON_CARE_TEAM' });
    expect(await act('arrive', { ...input, childId: aarav })).toMatchObject({ code: 'NOT_FOUND' });
    const visit = visitIn(await act('arrive', input, 'desk'));
    expect(await act('startVisit', onVisit(visit, '11:16', { seen: NOTHING_SEEN }), 'desk')).toMatchObject({
      code: 'FORBIDDEN',
    });
    const byId = 'query ($id: ID!) { visit(id: $id) { state } }';
    expect(await ask(byId, { id: visit.id }, 'desk')).toEqual({ visit: { state: 'ARRIVED' } });
    await expect(ask(byId, { id: visit.id }, 'pt')).rejects.toThrow('NOT_FOUND');
    const seen = `query ($id: ID!) { visit(id: $id) { observations { id } moveReason } }`;
    await expect(ask(seen, { id: visit.id }, 'desk')).rejects.toThrow('FORBIDDEN');
  });

  it('begins once whoever treats has read the precautions as they are now, at arrival or at the first tap', async () => {
    const raise = await made(
      await cast.as('lead'),
      'raisePrecaution',
      { childId: diya, precaution: 'LATEX_ALLERGY' },
      '... on PrecautionPayload { precaution { id version } }',
    );
    const { id: precautionId, version } = raise['precaution'] as { id: string; version: number };
    const appointment = await booked('16:00', { childIds: [diya] });
    cast.sleep(4.5 / 24);
    const input = arriving(appointment, '16:00', { childId: diya });
    const day = `query ($on: LocalDate!) { myDay(on: $on) { visits { child { name } alerts toAcknowledge state } } }`;
    const before = await ask<{ myDay: { visits: object[] } }>(day, { on: DAY }, 'ot');
    expect(before.myDay.visits.at(-1)).toEqual({
      child: { name: 'Diya Namuna' },
      alerts: 1,
      toAcknowledge: 1,
      state: 'EXPECTED',
    });
    const refused = await act('arrive', input);
    expect(refused).toMatchObject({ rule: 'PRECAUTIONS_TO_READ', data: { precautions: [precautionId], count: 1 } });
    const stale = { precautions: [{ precautionId, version: version + 1 }], planVersionIds: [] };
    expect(await act('arrive', { ...input, seen: stale })).toMatchObject({ rule: 'PRECAUTIONS_TO_READ' });
    // The front desk treats nobody and reads nothing; the first tap of whoever treats does.
    const there = visitIn(await act('arrive', input, 'desk'));
    const tap = onVisit(there, '16:01', { seen: NOTHING_SEEN });
    expect(await act('startVisit', tap)).toMatchObject({ rule: 'PRECAUTIONS_TO_READ' });
    const seen = { precautions: [{ precautionId, version }], planVersionIds: [] };
    expect(visitIn(await act('startVisit', { ...tap, seen })).state).toBe('IN_PROGRESS');
    const { audit } = await trailOf(app, cast.clinicId, precautionId);
    expect(audit.at(-1)).toMatchObject({ action: 'safety:acknowledge', staffId: cast.staffId('ot') });
    const after = await ask<{ myDay: { visits: object[] } }>(day, { on: DAY }, 'ot');
    expect(after.myDay.visits.at(-1)).toMatchObject({ alerts: 1, toAcknowledge: 0, state: 'IN_PROGRESS' });
  });

  it('that nobody brought the child to ends nothing, names what is next, and becomes one where it comes after all', async () => {
    const later = await booked('18:00');
    const next = { childId: aarav, nextStep: 'CALL_FAMILY' };
    expect(await act('recordNotBrought', { ...next, id: randomUUID(), appointmentId: later.id })).toMatchObject({
      rule: 'VISIT_NOT_DUE_YET',
    });
    cast.sleep(1.75 / 24);
    const missed = { ...next, id: randomUUID(), appointmentId: later.id };
    expect(await act('recordNotBrought', missed, 'desk')).toMatchObject({ code: 'FORBIDDEN' });
    expect(visitIn(await act('recordNotBrought', missed))).toMatchObject({
      state: 'NOT_BROUGHT',
      nextStep: 'CALL_FAMILY',
    });
    expect((await plan.plan()).state).toBe('ACTIVE');
    const late = arriving(later, '18:14');
    const came = visitIn(await act('arrive', late));
    expect(came).toMatchObject({ id: missed.id, state: 'ARRIVED', nextStep: null });
    // Whoever knows it by the id of the arrival alone reaches it, too.
    expect(visitIn(await act('finishVisit', onVisit({ ...came, id: late.id }, '18:15'))).id).toBe(missed.id);
  });

  it('is written down afterwards with a mark, put right by whoever saw it as it is, and never beyond two weeks', async () => {
    const input = {
      id: randomUUID(),
      childId: aarav,
      startedAt: at('2026-11-20', '10:00'),
      endedAt: at('2026-11-20', '10:45'),
      therapistIds: [cast.staffId('ot'), cast.staffId('pt')],
      primaryId: cast.staffId('pt'),
    };
    const { startedAt, endedAt, ...rest } = input;
    expect(await act('recordLateVisit', { ...rest, startedAt: endedAt, endedAt: startedAt })).toMatchObject({
      rule: 'VISIT_ENDS_BEFORE_START',
    });
    const long = { startedAt: at('2026-11-08', '10:00'), endedAt: at('2026-11-08', '10:45') };
    expect(await act('recordLateVisit', { ...rest, ...long })).toMatchObject({ rule: 'VISIT_TOO_LONG_AGO' });
    const visit = visitIn(await act('recordLateVisit', input));
    expect(visit).toMatchObject({
      state: 'DONE',
      late: true,
      minutes: 45,
      coTreatment: true,
      therapists: [
        { staff: { name: 'Priya Thomas' }, primary: true },
        { staff: { name: 'Om Tiwari' }, primary: false },
      ],
    });
    const right = { visitId: visit.id, version: visit.version, startedAt, endedAt: at('2026-11-20', '11:00') };
    const put = await act('putVisitRight', { id: randomUUID(), ...right });
    expect(visitIn(put)).toMatchObject({ minutes: 60, coTreatment: true, version: visit.version + 1 });
    expect(await act('putVisitRight', { id: randomUUID(), ...right })).toMatchObject({ __typename: 'VersionConflict' });
    const same = { ...right, version: visit.version + 1 };
    expect(await act('putVisitRight', { id: randomUUID(), ...same })).toMatchObject({ rule: 'NOTHING_CHANGED' });
  });

  it('of a group is one for each child, and whoever may not know one of them sees the other alone', async () => {
    const group = await booked('17:00', {
      kind: 'GROUP',
      childIds: [aarav, diya],
      roomId: house.room,
      therapistIds: [cast.staffId('pt')],
    });
    const came = visitIn(await act('arrive', arriving(group, '17:00'), 'pt'));
    const other = arriving(group, '17:02', { childId: diya });
    expect(await act('arrive', other, 'pt')).toMatchObject({ rule: 'NOT_ON_CARE_TEAM' });
    expect(visitIn(await act('arrive', other, 'lead')).id).toBe(other.id);
    const visits = 'query ($id: ID!) { appointment(id: $id) { visits { id child { name } state } } }';
    const ofBoth = await ask<{ appointment: { visits: object[] } }>(visits, { id: group.id }, 'lead');
    expect(ofBoth.appointment.visits).toHaveLength(2);
    expect(await ask(visits, { id: group.id }, 'pt')).toEqual({
      appointment: { visits: [{ id: came.id, child: { name: 'Aarav Namuna' }, state: 'ARRIVED' }] },
    });
    const tomorrow = bookedIn(
      await book(cast, house, { childIds: [aarav], startsAt: at('2026-11-24', '16:45'), roomId: house.room }),
    );
    expect(await act('arrive', arriving(tomorrow, '16:45'), 'ot')).toMatchObject({ rule: 'VISIT_ON_ANOTHER_DAY' });
  });
});

describe('a visit of the wrong child', () => {
  it('goes to the right one, its observations are taken back, and both trails tell it', async () => {
    const { goals } = (await plan.plan()).inForce!;
    const goalId = goals[0]!.goal.id;
    const made1 = await act('recordLateVisit', {
      id: randomUUID(),
      childId: aarav,
      startedAt: at(DAY, '13:00'),
      endedAt: at(DAY, '13:45'),
    });
    const wrong = visitIn(made1);
    const observation = {
      id: randomUUID(),
      goalId,
      scaleEdition: 1,
      level: -1,
      setting: 'CLINIC',
      seenBy: 'IN_PERSON',
      remarks: [],
      note: '',
      happenedAt: at(DAY, '13:20'),
    };
    await made(await cast.as('ot'), 'recordObservation', observation);
    const recorded = `query ($id: ID!) { visit(id: $id) { observations { id voidedAt voidReason visit { id } } } }`;
    expect(await ask(recorded, { id: wrong.id }, 'ot')).toMatchObject({
      visit: { observations: [{ id: observation.id, voidedAt: null, visit: { id: wrong.id } }] },
    });
    const to = { visitId: wrong.id, version: wrong.version, childId: diya, reason: 'Twins came in each other’s place' };
    expect(await act('moveVisitToAnotherChild', { id: randomUUID(), ...to }, 'pt')).toMatchObject({
      code: 'FORBIDDEN',
      rule: 'NOT_ON_CARE_TEAM',
    });
    const move = { id: randomUUID(), ...to };
    const answer = await act('moveVisitToAnotherChild', move);
    expect(visitIn(answer)).toMatchObject({ id: move.id, minutes: 45, cameFromAnotherChild: true });
    expect(answer['child']).toEqual({ id: diya });
    expect(visitIn(await act('moveVisitToAnotherChild', move)).id).toBe(move.id);
    expect(await ask(recorded, { id: wrong.id }, 'ot')).toMatchObject({
      visit: { observations: [{ voidReason: 'WRONG_CHILD' }] },
    });
    const left = await ask<{ visit: object }>(
      'query ($id: ID!) { visit(id: $id) { ofAnotherChild version } }',
      { id: wrong.id },
      'ot',
    );
    expect(left.visit).toEqual({ ofAnotherChild: true, version: 2 });
    for (const [id, childId] of [
      [wrong.id, aarav],
      [move.id, diya],
    ] as const) {
      const { audit } = await trailOf(app, cast.clinicId, id);
      expect(audit.at(-1)).toMatchObject({ action: 'visit:move', childId });
    }
    const again = { id: randomUUID(), ...to, version: 2 };
    expect(await act('moveVisitToAnotherChild', again)).toMatchObject({ rule: 'VISIT_OF_ANOTHER_CHILD' });
  });
});

describe('the minute before a visit, and the minutes after it', () => {
  it('are told in one statement: what must not happen, where it stands, and who did what since', async () => {
    const document = `query ($id: ID!) { visitBrief(childId: $id) { child { name aboutMe handling { value } }
      precautions { touched { precaution forbidden techniques } others unchecked } toAcknowledge { id version }
      lastVisit { endedAt therapists { staff { name } } } goals { statement latestLevel { levelWords } }
      changes { kind by at } } }`;
    const { visitBrief } = await ask<{ visitBrief: Record<string, unknown> }>(document, { id: aarav }, 'ot');
    expect(visitBrief).toMatchObject({
      child: { name: 'Aarav Namuna' },
      precautions: { touched: [], others: 0 },
      goals: [{ statement: 'Brushes his teeth standing at the basin at home' }],
    });
    expect(visitBrief['lastVisit']).not.toBeNull();
    await expect(ask(document, { id: diya }, 'pt')).rejects.toThrow('NOT_FOUND');
    const counted = await statementsOf(app.database);
    await ask(document, { id: aarav }, 'ot');
    expect(await statementsOf(app.database)).toBe(counted + 1);
  });

  it('stand beside what is planned, a co-treatment once for the child and once for each discipline', async () => {
    interface Delivered {
      readonly weeks: readonly {
        from: string;
        delivered: number;
        disciplines: { discipline: string; delivered: number }[];
      }[];
      readonly overall: readonly { discipline: string; planned: number; delivered: number; standing: string }[];
    }
    const { carePlan } = await ask<{ carePlan: { delivered: Delivered } }>(
      `query ($id: ID!) { carePlan(id: $id) { delivered { weeks { from over delivered disciplines { discipline planned
        delivered standing } } overall { discipline planned delivered standing } } } }`,
      { id: plan.planId },
      'ot',
    );
    const { weeks, overall } = carePlan.delivered;
    expect(weeks.map(({ from }) => from)).toEqual(['2026-10-26', '2026-11-02', '2026-11-09', '2026-11-16', DAY]);
    expect(weeks[3]).toMatchObject({ delivered: 60 });
    expect(weeks[3]!.disciplines.map(({ delivered }) => delivered)).toEqual([60, 60]);
    expect(overall).toMatchObject([
      { discipline: 'OCCUPATIONAL_THERAPY', planned: 180, delivered: 60, standing: 'LESS' },
      { discipline: 'PHYSIOTHERAPY', planned: 360, delivered: 60, standing: 'LESS' },
    ]);
  });
});

describe('covering for a colleague who is ill', () => {
  it('gives the part and the record until midnight by the clinic’s clock, and no longer', async () => {
    cast.sleep(1);
    const today = '2026-11-24';
    const covering = await addStaff(app.owner, cast.clinicId, {
      role: 'THERAPIST',
      name: 'Nisha Bose',
      discipline: 'OCCUPATIONAL_THERAPY',
    });
    const nisha = await app.signIn(covering.email);
    const byDesk = async (time: string, over: object = {}) =>
      booked(time, { childIds: [diya], startsAt: at(today, time), minutes: 15, ...over });
    const [first, second] = [
      await byDesk('18:20'),
      bookedIn(
        await book(
          cast,
          house,
          { childIds: [aarav], startsAt: at(today, '19:30'), minutes: 30, override: { reason: 'late' } },
          'lead',
        ),
      ),
    ];
    const clinical = 'query ($id: ID!) { child(id: $id) { onMyTeam aboutMe precautions { precaution } } }';
    expect(await ask(clinical, { id: diya }, nisha)).toMatchObject({ child: { onMyTeam: false, precautions: null } });
    const cover = {
      id: randomUUID(),
      appointmentId: first.id,
      forStaffId: cast.staffId('ot'),
      staffId: covering.staffId,
    };
    const COVER = '... on CoverPayload { appointment { id therapists { name } } }';
    const tried = (input: object, browser: Browser) => change(browser, 'coverAppointment', input, COVER);
    expect(await tried({ ...cover, staffId: cast.staffId('pt') }, nisha)).toMatchObject({ rule: 'NOT_YOUR_OWN' });
    expect(await tried({ ...cover, staffId: cast.staffId('pt') }, await cast.as('desk'))).toMatchObject({
      rule: 'COVER_OTHER_DISCIPLINE',
    });
    const answer = await tried(cover, nisha);
    expect(answer).toMatchObject({ appointment: { therapists: [{ name: 'Nisha Bose' }] } });
    expect(await tried(cover, nisha)).toMatchObject({ appointment: { id: first.id } });
    expect(await ask(clinical, { id: diya }, nisha)).toMatchObject({
      child: { onMyTeam: true, precautions: [{ precaution: 'LATEX_ALLERGY' }] },
    });
    expect(await ask(clinical, { id: aarav }, nisha)).toMatchObject({ child: { onMyTeam: false } });
    const day = `query ($on: LocalDate!) { myDay(on: $on) { visits { appointment { id } coversFor { name } } } }`;
    expect(await ask(day, { on: today }, nisha)).toEqual({
      myDay: { visits: [{ appointment: { id: first.id }, coversFor: { name: 'Om Tiwari' } }] },
    });
    const { audit } = await trailOf(app, cast.clinicId, first.id);
    expect(audit.at(-1)).toMatchObject({
      action: 'appointment:cover',
      childId: diya,
      details: { until: '2026-11-24T18:30:00.000Z' },
    });
    // She may do what the team may, and nothing that outlasts the day is given to her.
    expect(await tried({ ...cover, id: randomUUID(), appointmentId: second.id, wholeDay: true }, nisha)).toMatchObject({
      rule: 'APPOINTMENT_CLASHES',
    });
    const { id: appointmentId, version } = second;
    const off = { appointmentId, version, scope: 'THIS', by: 'CLINIC', reason: 'STAFF_AWAY' };
    await made(await cast.as('desk'), 'cancelAppointment', off);
    const third = await byDesk('18:40', { childIds: [aarav] });
    const whole = { ...cover, id: randomUUID(), appointmentId: third.id, wholeDay: true };
    expect(await tried(whole, await cast.as('desk'))).toMatchObject({
      appointment: { id: third.id, therapists: [{ name: 'Nisha Bose' }] },
    });
    expect(await ask(clinical, { id: aarav }, nisha)).toMatchObject({ child: { onMyTeam: true } });
    app.clock.push(Date.parse(at('2026-11-25', '00:00')) - app.clock.now().getTime() - 1);
    const late = await app.signIn(covering.email);
    expect(await ask(clinical, { id: diya }, late)).toMatchObject({ child: { onMyTeam: true } });
    app.clock.push(1);
    expect(await ask(clinical, { id: diya }, late)).toMatchObject({ child: { onMyTeam: false, precautions: null } });
    const arrival = { ...arriving(first, '18:20', { childId: diya }), happenedAt: at(today, '18:20') };
    expect(await change(late, 'arrive', arrival, VISIT)).toMatchObject({ rule: 'NOT_ON_CARE_TEAM' });
  });
});
