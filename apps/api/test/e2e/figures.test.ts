import { randomUUID } from 'node:crypto';
import type { FigureCounts } from '@trellis/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sharedApp, type TestApp } from '../support/app.ts';
import { gql } from '../support/browser.ts';
import { Cast, type Part } from '../support/cast.ts';
import { change, made } from '../support/change.ts';
import { at, book, bookedIn, childOfOt, type House, openHouse } from '../support/diary.ts';
import { ask } from '../support/trail.ts';

const DAY = '2026-11-23';
const COUNTS = `booked came notBrought cancelled cancelledByFamily open reasons { reason count } plannedMinutes
  deliveredMinutes finished signed signedAtOnce signedSameDay medianSecondsToSign`;
const COUNTED = `from to counted { whole { ${COUNTS} } bySite { name counts { booked } } byTherapist { name counts { ${COUNTS} } } }`;
const FIGURES = `query ($on: LocalDate!, $span: FigureSpan!, $siteId: ID, $therapistId: ID) {
  figures(on: $on, span: $span, siteId: $siteId, therapistId: $therapistId) { ${COUNTED} } }`;
const MINE = `query ($on: LocalDate!, $span: FigureSpan!) { myFigures(on: $on, span: $span) { ${COUNTED} } }`;

interface Figures {
  readonly from: string;
  readonly to: string;
  readonly counted: {
    readonly whole: FigureCounts;
    readonly bySite: readonly { name: string | null; counts: { booked: number } }[];
    readonly byTherapist: readonly { name: string; counts: FigureCounts }[];
  };
}

let app: TestApp;
let cast: Cast;
let house: House;
let child: string;

beforeAll(async () => {
  app = await sharedApp();
  app.clock.set(new Date(at(DAY, '09:00')));
  app.clock.stop();
  cast = await Cast.of(app);
  house = await openHouse(app, cast);
  child = await childOfOt(cast, 'Aarav Namuna');
  await layDay();
});
afterAll(() => app.close());

const booked = async (time: string): Promise<string> =>
  bookedIn(await book(cast, house, { childIds: [child], startsAt: at(DAY, time) })).id;

/** At ten came and was signed, at eleven was not brought, at twelve was cancelled, at five is still to come. */
async function layDay(): Promise<void> {
  const [ten, eleven, twelve] = [await booked('10:00'), await booked('11:00'), await booked('12:00')];
  await booked('17:00');
  const cancelled = { appointmentId: twelve, version: 1, scope: 'THIS', by: 'FAMILY', reason: 'CHILD_ILL', note: '' };
  const answer = await change(await cast.as('desk'), 'cancelAppointment', cancelled, '');
  if (answer.__typename !== 'AppointmentPayload') throw new Error(JSON.stringify(answer));
  app.clock.set(new Date(at(DAY, '13:00')));
  cast.sleep(0);
  const visit = { appointmentId: ten, childId: child, therapistIds: [cast.staffId('ot')] };
  const spoken = { startedAt: at(DAY, '10:00'), endedAt: at(DAY, '10:40'), primaryId: cast.staffId('ot') };
  const visitId = randomUUID();
  await made(await cast.as('ot'), 'recordLateVisit', { id: visitId, ...visit, ...spoken });
  const missed = { id: randomUUID(), appointmentId: eleven, childId: child, nextStep: 'CALL_FAMILY' };
  await made(await cast.as('ot'), 'recordNotBrought', missed);
  await sign(visitId);
}

/** As the owner lays it: how a half is signed is shown where notes are. */
async function sign(visitId: string): Promise<void> {
  await app.owner.query(`select set_config('app.clinic', $1, false)`, [cast.clinicId]);
  await app.owner.query(`insert into visit_notes (clinic_id, visit_id, child_id, version) values ($1, $2, $3, 1)`, [
    cast.clinicId,
    visitId,
    child,
  ]);
  await app.owner.query(
    `insert into visit_note_halves (clinic_id, visit_id, discipline, writer_id, did, response, plan, home, state, signed_at,
      content_hash, needs_co_signature) values ($1, $2, 'OCCUPATIONAL_THERAPY', $3, 'x', '', '', '', 'SIGNED', $4, 'x', false)`,
    [cast.clinicId, visitId, cast.staffId('ot'), at(DAY, '10:41')],
  );
}

async function read(part: Part, document: string, variables: object = {}): Promise<Figures> {
  const { data, errors } = await gql(await cast.as(part), document, { on: DAY, span: 'DAY', ...variables });
  if (errors !== undefined) throw new Error(JSON.stringify(errors));
  return (data?.['figures'] ?? data?.['myFigures']) as Figures;
}

const THAT_DAY = {
  booked: 4,
  came: 1,
  notBrought: 1,
  cancelled: 1,
  cancelledByFamily: 1,
  open: 1,
  reasons: [{ reason: 'CHILD_ILL', count: 1 }],
  plannedMinutes: 90,
  deliveredMinutes: 40,
  finished: 1,
  signed: 1,
  signedAtOnce: 1,
  signedSameDay: 1,
  medianSecondsToSign: 60,
};

describe('the figures', () => {
  it('tell the lead and the administrator what became of a day, by site and by therapist', async () => {
    for (const part of ['lead', 'administrator'] satisfies Part[]) {
      const { counted } = await read(part, FIGURES);
      expect(counted.whole).toEqual(THAT_DAY);
      expect(counted.bySite).toEqual([{ name: 'Rohini', counts: { booked: 4 } }]);
      expect(counted.byTherapist.map(({ counts }) => counts)).toEqual([THAT_DAY]);
    }
    const ofSite = await read('lead', FIGURES, { siteId: house.siteId, therapistId: cast.staffId('ot') });
    expect(ofSite.counted.whole).toEqual(THAT_DAY);
    const ofPt = await read('lead', FIGURES, { therapistId: cast.staffId('pt') });
    expect(ofPt.counted).toMatchObject({ whole: { booked: 0, medianSecondsToSign: null }, byTherapist: [] });
  });

  it('are those of a week from Monday or a calendar month, and of no other days', async () => {
    expect(await read('lead', FIGURES, { span: 'WEEK', on: '2026-11-29' })).toMatchObject({
      from: DAY,
      to: '2026-11-29',
      counted: { whole: THAT_DAY },
    });
    expect(await read('lead', FIGURES, { span: 'MONTH' })).toMatchObject({ from: '2026-11-01', to: '2026-11-30' });
    expect((await read('lead', FIGURES, { on: '2026-11-24' })).counted.whole.booked).toBe(0);
  });

  it('are to somebody who treats their own alone, and those of the clinic to nobody else', async () => {
    expect((await read('ot', MINE)).counted.whole).toEqual(THAT_DAY);
    expect((await read('pt', MINE)).counted.whole.booked).toBe(0);
    for (const part of ['ot', 'trainee', 'desk', 'safeguarding'] satisfies Part[]) {
      const { errors } = await gql(await cast.as(part), FIGURES, { on: DAY, span: 'DAY' });
      expect(errors?.[0]?.extensions, part).toMatchObject({ code: 'FORBIDDEN' });
    }
    const other = await Cast.of(app, 'Noida');
    const { errors } = await gql(await other.as('lead'), FIGURES, { on: DAY, span: 'DAY', siteId: house.siteId });
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'NOT_FOUND' });
  });

  it('name no child, and leave no line in the trail of one', async () => {
    const lead = { browser: await cast.as('lead'), clinicId: cast.clinicId };
    const { lines, data } = await ask(app, lead, FIGURES, { on: DAY, span: 'DAY' });
    expect(JSON.stringify(data)).not.toMatch(/Aarav|[0-9a-f]{8}-[0-9a-f]{4}/);
    expect(lines.filter(({ childId }) => childId !== null)).toEqual([]);
  });
});
