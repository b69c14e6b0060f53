import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sharedApp, type TestApp } from '../support/app.ts';
import { type Browser, gql } from '../support/browser.ts';
import { Cast } from '../support/cast.ts';
import { change, made } from '../support/change.ts';
import { addChild, joinTeam, named, trailOf } from '../support/children.ts';

let app: TestApp;
let rohini: Cast;
let noida: Cast;
let pt: Browser;
let childId: string;

beforeAll(async () => {
  app = await sharedApp();
  rohini = await Cast.of(app);
  noida = await Cast.of(app, 'Noida');
  pt = await rohini.as('pt');
  childId = await addChild(await rohini.as('administrator'), named({ name: 'Taken Care Of' }));
  await joinTeam(rohini, childId, 'pt', 'trainee');
});
afterAll(() => app.close());

const NOBODY = '019ab000-0000-7000-8000-000000000000';
const PRECAUTION = `... on PrecautionPayload { precaution { id precaution site side status statusUntil note reviewOn raisedOn
  raisedBy { name } state clearedBy { name } clearedAt clearReason clearanceRole clearanceFrom version }
  child { emergencyCard { precaution } } }`;

async function raised(input: object, by: Browser = pt): Promise<string> {
  const answer = await made(
    by,
    'raisePrecaution',
    { childId, ...input },
    '... on PrecautionPayload { precaution { id } }',
  );
  return (answer['precaution'] as { id: string }).id;
}

async function inForce(browser: Browser): Promise<readonly string[]> {
  const { data } = await gql(browser, 'query ($id: ID!) { child(id: $id) { precautions { id } } }', { id: childId });
  return (data!['child'] as { precautions: { id: string }[] }).precautions.map(({ id }) => id);
}

async function cleared(browser: Browser): Promise<readonly { id: string; clearReason: string }[]> {
  const asked = 'query ($id: ID!) { child(id: $id) { clearedPrecautions { id clearReason } } }';
  const { data } = await gql(browser, asked, { id: childId });
  return (data!['child'] as { clearedPrecautions: { id: string; clearReason: string }[] }).clearedPrecautions;
}

describe('raising a precaution', () => {
  it('puts it in force at once, with the day to look at it again by the rhythm of its kind', async () => {
    const input = {
      childId,
      precaution: 'VP_SHUNT',
      status: 'WELL',
      statusUntil: '2027-01-01',
      note: 'Valve on the right',
    };
    const answer = await change(pt, 'raisePrecaution', input, PRECAUTION);
    expect(answer).toMatchObject({
      precaution: {
        precaution: 'VP_SHUNT',
        status: 'WELL',
        statusUntil: '2027-01-01',
        note: 'Valve on the right',
        reviewOn: '2027-05-22',
        raisedOn: '2026-11-23',
        raisedBy: { name: 'Priya Thomas' },
        state: 'IN_FORCE',
        clearedBy: null,
        version: 1,
      },
      child: { emergencyCard: [{ precaution: 'VP_SHUNT' }] },
    });
    const { id } = answer['precaution'] as { id: string };
    expect(await inForce(await rohini.as('lead'))).toContain(id);
    expect(await trailOf(app, rohini.clinicId, id)).toEqual({
      audit: [
        {
          action: 'precaution:raise',
          outcome: 'DONE',
          type: 'Precaution',
          childId,
          staffId: rohini.staffId('pt'),
          details: { precaution: 'VP_SHUNT', site: null, side: null, status: 'WELL' },
        },
      ],
      outbox: [{ action: 'precaution:raise', type: 'Precaution', version: 1 }],
    });
  });

  it('asks for place and side where the kind needs them, and keeps none where it has none', async () => {
    const weightBearing = { childId, precaution: 'WEIGHT_BEARING_STATUS' };
    expect(await change(pt, 'raisePrecaution', weightBearing, PRECAUTION)).toMatchObject({
      rule: 'PLACE_NEEDED',
      data: { missing: ['site', 'side'] },
    });
    expect(
      await change(pt, 'raisePrecaution', { ...weightBearing, site: 'HIP', side: 'LEFT', status: 'NWB' }, PRECAUTION),
    ).toMatchObject({ precaution: { site: 'HIP', side: 'LEFT', status: 'NWB' } });
    const everywhere = { childId, precaution: 'DMD_ECCENTRIC_EXERCISE', site: 'HIP', side: 'LEFT' };
    expect(await change(pt, 'raisePrecaution', everywhere, PRECAUTION)).toMatchObject({
      precaution: { site: null, side: null },
    });
  });

  it('refuses kinds, statuses and places that nobody knows', async () => {
    expect(await change(pt, 'raisePrecaution', { childId, precaution: 'DRAGONS' }, PRECAUTION)).toMatchObject({
      rule: 'UNKNOWN_CODE',
      data: { kind: 'PRECAUTION', code: 'DRAGONS' },
    });
    expect(
      await change(pt, 'raisePrecaution', { childId, precaution: 'VP_SHUNT', status: 'SHINY' }, PRECAUTION),
    ).toMatchObject({ rule: 'UNKNOWN_CODE', data: { kind: 'STATUS', code: 'SHINY' } });
    expect(
      await change(pt, 'raisePrecaution', { childId, precaution: 'VP_SHUNT', site: 'TAIL' }, PRECAUTION),
    ).toMatchObject({ __typename: 'InvalidInput', fields: [{ path: 'site', code: 'NOT_IN_LIST' }] });
  });

  it('is open to every clinician, also for a child of another team, who then sees the emergency card alone', async () => {
    const ot = await rohini.as('ot');
    expect(await change(ot, 'raisePrecaution', { childId, precaution: 'SEIZURE_DISORDER' }, PRECAUTION)).toMatchObject({
      precaution: null,
      child: { emergencyCard: expect.arrayContaining([{ precaution: 'SEIZURE_DISORDER' }]) },
    });
    await raised({ precaution: 'SEIZURE_DISORDER' }, await rohini.as('trainee'));
    for (const part of ['administrator', 'desk', 'safeguarding'] as const) {
      expect(
        await change(await rohini.as(part), 'raisePrecaution', { childId, precaution: 'VP_SHUNT' }, ''),
      ).toMatchObject({ code: 'FORBIDDEN', field: 'Mutation.raisePrecaution' });
    }
    expect(await change(app.browser(), 'raisePrecaution', { childId, precaution: 'VP_SHUNT' }, '')).toMatchObject({
      code: 'UNAUTHENTICATED',
    });
  });

  it('knows no child of another clinic', async () => {
    const elsewhere = await noida.as('pt');
    for (const id of [childId, NOBODY, 'nonsense']) {
      expect(
        await change(elsewhere, 'raisePrecaution', { childId: id, precaution: 'VP_SHUNT' }, PRECAUTION),
      ).toMatchObject({ code: 'NOT_FOUND' });
    }
  });
});

describe('clearing a precaution', () => {
  const NEUROSURGEON = { clearanceRole: 'NEUROSURGEON', clearanceFrom: 'Dr Meena Rao' };

  it('takes the written word of someone the kind names, and keeps who it was', async () => {
    const precautionId = await raised({ precaution: 'VP_SHUNT' });
    const clear = (said: object) =>
      change(pt, 'clearPrecaution', { precautionId, version: 1, reason: 'Shunt removed', ...said }, PRECAUTION);
    expect(await clear({})).toMatchObject({ rule: 'CLEARANCE_NEEDED', data: { clearanceBy: ['NEUROSURGEON'] } });
    expect(await clear({ ...NEUROSURGEON, clearanceRole: 'PHYSICIAN' })).toMatchObject({ rule: 'CLEARANCE_NEEDED' });
    expect(await inForce(pt)).toContain(precautionId);
    expect(await clear(NEUROSURGEON)).toMatchObject({
      precaution: {
        state: 'CLEARED',
        clearReason: 'Shunt removed',
        clearedBy: { name: 'Priya Thomas' },
        clearedAt: expect.stringMatching(/^2026-11-23T/),
        version: 2,
        ...NEUROSURGEON,
      },
    });
    expect(await inForce(pt)).not.toContain(precautionId);
    expect(await trailOf(app, rohini.clinicId, precautionId)).toMatchObject({
      audit: [
        { action: 'precaution:raise' },
        { action: 'precaution:clear', details: { precaution: 'VP_SHUNT', clearanceRole: 'NEUROSURGEON' } },
      ],
      outbox: [{ version: 1 }, { action: 'precaution:clear', version: 2 }],
    });
  });

  it('takes a reason alone where the kind names nobody', async () => {
    const precautionId = await raised({ precaution: 'DMD_ECCENTRIC_EXERCISE' });
    const lead = await rohini.as('lead');
    expect(
      await change(
        lead,
        'clearPrecaution',
        { precautionId, version: 1, reason: 'Raised for another child' },
        PRECAUTION,
      ),
    ).toMatchObject({ precaution: { state: 'CLEARED', clearanceRole: null } });
    expect((await cleared(lead))[0]).toEqual({ id: precautionId, clearReason: 'Raised for another child' });
    expect(await inForce(lead)).not.toContain(precautionId);
    expect(
      await change(lead, 'clearPrecaution', { precautionId, version: 2, reason: 'Again' }, PRECAUTION),
    ).toMatchObject({
      rule: 'ALREADY_OVER',
    });
    expect(await change(lead, 'clearPrecaution', { precautionId, version: 2, reason: ' ' }, PRECAUTION)).toMatchObject({
      __typename: 'InvalidInput',
      fields: [{ path: 'reason', code: 'TOO_SHORT' }],
    });
  });

  it('answers a conflict to someone who saw it before it was cleared', async () => {
    const precautionId = await raised({ precaution: 'DMD_ECCENTRIC_EXERCISE' });
    const clearing = { precautionId, version: 1, reason: 'Done' };
    await made(pt, 'clearPrecaution', clearing);
    expect(await change(pt, 'clearPrecaution', clearing, PRECAUTION)).toMatchObject({
      __typename: 'VersionConflict',
      current: 2,
    });
  });

  it('is for a therapist of the care team or the lead; to another therapist it is as if it were not there', async () => {
    const precautionId = await raised({ precaution: 'DMD_ECCENTRIC_EXERCISE' });
    const clear = (browser: Browser, id = precautionId) =>
      change(browser, 'clearPrecaution', { precautionId: id, version: 1, reason: 'Not mine' }, PRECAUTION);
    expect(await clear(await rohini.as('ot'))).toMatchObject({ code: 'NOT_FOUND' });
    for (const part of ['trainee', 'administrator', 'desk'] as const) {
      expect(await clear(await rohini.as(part))).toMatchObject({ code: 'FORBIDDEN' });
    }
    expect(await clear(app.browser())).toMatchObject({ code: 'UNAUTHENTICATED' });
    const elsewhere = await noida.as('lead');
    for (const id of [precautionId, NOBODY, 'nonsense'])
      expect(await clear(elsewhere, id)).toMatchObject({ code: 'NOT_FOUND' });
    expect(await inForce(pt)).toContain(precautionId);
  });
});
