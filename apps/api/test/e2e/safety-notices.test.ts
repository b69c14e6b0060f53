import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sharedApp, type TestApp } from '../support/app.ts';
import { gql } from '../support/browser.ts';
import { Cast, type Part } from '../support/cast.ts';
import { change, type Changed } from '../support/change.ts';
import { joinTeam, trailOf } from '../support/children.ts';
import { JointPlan, OT, PT } from '../support/joint-plan.ts';

let app: TestApp;
let cast: Cast;
let noida: Cast;

beforeAll(async () => {
  app = await sharedApp();
  cast = await Cast.of(app);
  noida = await Cast.of(app, 'Noida');
});
afterAll(() => app.close());

const NOTICE = `id kind since precautionVersion precaution { id precaution } planVersion { id }
  readers { staffId name discipline acknowledgedAt }`;
const SAFETY = `query ($id: ID!) { child(id: $id) { safety { ${NOTICE} } } }`;
const NEEDS = `query { needsMe(first: 20, kinds: [SAFETY_NOTICE]) { edges { node { kind child { id } safety { ${NOTICE} } } } } }`;
const NOBODY = '019ab000-0000-7000-8000-000000000000';

interface Notice {
  readonly id: string;
  readonly kind: string;
  readonly precautionVersion: number | null;
  readonly precaution: { readonly id: string } | null;
  readonly planVersion: { readonly id: string } | null;
  readonly readers: readonly { readonly name: string; readonly acknowledgedAt: string | null }[];
}

async function noticesOf(story: JointPlan, part: Part = 'lead'): Promise<readonly Notice[]> {
  const { child } = await story.ask<{ child: { safety: Notice[] } }>(part, SAFETY, { id: story.childId });
  return child.safety;
}

/** What is open for a person of this child, by what waits for them. */
async function waitsFor(story: JointPlan, part: Part): Promise<readonly Notice[]> {
  const { needsMe } = await story.ask<{ needsMe: { edges: { node: { child: { id: string }; safety: Notice[] } }[] } }>(
    part,
    NEEDS,
    {},
  );
  return needsMe.edges.flatMap(({ node }) => (node.child.id === story.childId ? node.safety : []));
}

const openFor = ({ readers }: Notice): readonly string[] =>
  readers.filter(({ acknowledgedAt }) => acknowledgedAt === null).map(({ name }) => name);
const knownBy = ({ readers }: Notice): readonly string[] =>
  readers.filter(({ acknowledgedAt }) => acknowledgedAt !== null).map(({ name }) => name);

async function raised(story: JointPlan, part: Part = 'pt'): Promise<string> {
  const input = { childId: story.childId, precaution: 'DMD_ECCENTRIC_EXERCISE' };
  const answer = await story.do(part, 'raisePrecaution', input, '... on PrecautionPayload { precaution { id } }');
  return (answer['precaution'] as { id: string }).id;
}

function acknowledge(story: JointPlan, part: Part, read: object): Promise<Changed> {
  const selection = `... on SafetyPayload { child { safety { ${NOTICE} } } }`;
  return story.try(part, 'acknowledgeSafety', { childId: story.childId, ...NOTHING, ...read }, selection);
}

const NOTHING = { precautions: [], planVersionIds: [] };
const one = (precautionId: string, version = 1) => ({ precautions: [{ precautionId, version }] });

/** The physiotherapist stops an activity; answers the version it made. */
async function stopped(story: JointPlan): Promise<string> {
  const { inForce } = await story.plan();
  const strandId = inForce!.goals[0]!.strands.find(({ discipline }) => discipline === PT)!.strand.id;
  const input = { strandId, technique: 'SIT_TO_STAND_PRACTICE', reason: 'His knee hurt twice.' };
  await story.do('pt', 'stopActivity', input);
  return (await story.plan()).inForce!.id;
}

describe('a precaution that is raised', () => {
  it('waits for everyone of the team but the one who raised it, until each has said that they know', async () => {
    const story = await JointPlan.of(app, cast);
    const precautionId = await raised(story);
    expect(await noticesOf(story)).toMatchObject([
      { kind: 'PRECAUTION_IN_FORCE', precaution: { id: precautionId }, precautionVersion: 1, planVersion: null },
    ]);
    expect((await noticesOf(story)).map(openFor)).toEqual([['Om Tiwari', 'Tara Sen']]);
    expect(await waitsFor(story, 'pt')).toEqual([]);
    expect(await waitsFor(story, 'trainee')).toHaveLength(1);

    expect(await acknowledge(story, 'ot', one(precautionId))).toMatchObject({ __typename: 'SafetyPayload' });
    expect(await waitsFor(story, 'ot')).toEqual([]);
    expect(await waitsFor(story, 'trainee')).toHaveLength(1);
    const [notice] = await noticesOf(story);
    expect(openFor(notice!)).toEqual(['Tara Sen']);
    expect(notice!.readers[0]).toEqual({
      staffId: cast.staffId('ot'),
      name: 'Om Tiwari',
      discipline: OT,
      acknowledgedAt: expect.stringMatching(/^2026-11-23T/) as string,
    });
    expect(await trailOf(app, cast.clinicId, precautionId)).toMatchObject({
      audit: [
        { action: 'precaution:raise' },
        {
          action: 'safety:acknowledge',
          outcome: 'DONE',
          type: 'Precaution',
          childId: story.childId,
          staffId: cast.staffId('ot'),
          details: { version: 1 },
        },
      ],
      outbox: [{ action: 'precaution:raise' }, { action: 'safety:acknowledge', type: 'Precaution', version: 1 }],
    });
  });

  it('is acknowledged once, however often it is said, with the first time', async () => {
    const story = await JointPlan.of(app, cast);
    const precautionId = await raised(story);
    const first = await acknowledge(story, 'ot', one(precautionId));
    const again = await acknowledge(story, 'ot', one(precautionId));
    expect(again).toEqual(first);
    expect((await trailOf(app, cast.clinicId, precautionId)).outbox).toHaveLength(2);
    const both = await Promise.all([
      acknowledge(story, 'trainee', one(precautionId)),
      acknowledge(story, 'trainee', one(precautionId)),
    ]);
    expect(both.map(({ __typename }) => __typename)).toEqual(['SafetyPayload', 'SafetyPayload']);
    expect((await trailOf(app, cast.clinicId, precautionId)).outbox).toHaveLength(3);
  });

  it('waits for whoever joins the team while it holds', async () => {
    const story = await JointPlan.of(app, cast);
    await raised(story);
    expect(await waitsFor(story, 'lead')).toEqual([]);
    await joinTeam(cast, story.childId, 'lead');
    expect(await waitsFor(story, 'lead')).toHaveLength(1);
  });

  it('never stops anything from being written down', async () => {
    const story = await JointPlan.of(app, cast);
    const { goals } = await story.activate();
    await raised(story);
    expect(await waitsFor(story, 'ot')).toHaveLength(1);
    const seen = {
      goalId: goals[0]!.goal.id,
      scaleEdition: 1,
      level: -1,
      setting: 'HOME',
      seenBy: 'IN_PERSON',
      remarks: [],
      note: '',
      happenedAt: app.clock.now().toISOString(),
      id: '019ab000-0000-7000-8000-00000000abcd',
    };
    expect(await story.try('ot', 'recordObservation', seen)).toMatchObject({ __typename: 'ObservationPayload' });
  });
});

describe('a precaution that is cleared', () => {
  it('is another one to know, for those who were there, and gone once all do', async () => {
    const story = await JointPlan.of(app, cast);
    const precautionId = await raised(story);
    for (const part of ['ot', 'trainee'] as const) await acknowledge(story, part, one(precautionId));
    await story.do('ot', 'clearPrecaution', { precautionId, version: 1, reason: 'Raised for another child' });
    const [notice] = await noticesOf(story);
    expect(notice).toMatchObject({ kind: 'PRECAUTION_CLEARED', precautionVersion: 2 });
    expect(notice!.readers.map(({ name }) => name)).toEqual(['Priya Thomas', 'Tara Sen']);

    // Read before it was cleared: what is known is not what is so.
    expect(await acknowledge(story, 'pt', one(precautionId))).toMatchObject({
      __typename: 'VersionConflict',
      current: 2,
    });
    for (const part of ['pt', 'trainee'] as const) await acknowledge(story, part, one(precautionId, 2));
    expect(await noticesOf(story)).toEqual([]);
    cast.sleep(1);
    await joinTeam(cast, story.childId, 'lead');
    expect(await waitsFor(story, 'lead')).toEqual([]);
  });
});

describe('an activity that is stopped', () => {
  it('waits for every discipline of the plan, and asks nobody to sign again', async () => {
    const story = await JointPlan.of(app, cast);
    await story.activate();
    const versionId = await stopped(story);
    expect((await story.version(versionId)).parties.every(({ asked }) => !asked)).toBe(true);
    const [notice] = await noticesOf(story);
    expect(notice).toMatchObject({ kind: 'PLAN_CHANGED', planVersion: { id: versionId }, precaution: null });
    // Whoever stopped it knows it.
    expect(knownBy(notice!)).toEqual(['Priya Thomas']);
    expect(openFor(notice!)).toEqual(['Om Tiwari', 'Tara Sen']);
    expect(await waitsFor(story, 'pt')).toEqual([]);

    const precautionId = await raised(story);
    expect(await waitsFor(story, 'ot')).toHaveLength(2);
    await acknowledge(story, 'ot', { ...one(precautionId), planVersionIds: [versionId] });
    expect(await waitsFor(story, 'ot')).toEqual([]);
    // Once all know, it is there to be looked up for as long as it is the plan.
    await acknowledge(story, 'trainee', { planVersionIds: [versionId] });
    const stands = (await noticesOf(story)).find(({ planVersion }) => planVersion !== null);
    expect(knownBy(stands!)).toEqual(['Priya Thomas', 'Om Tiwari', 'Tara Sen']);
    expect((await trailOf(app, cast.clinicId, versionId)).audit.at(-2)).toMatchObject({
      action: 'safety:acknowledge',
      type: 'CarePlanVersion',
      staffId: cast.staffId('ot'),
    });
  });

  it('is in the plan that a newcomer reads, and no news to them', async () => {
    const story = await JointPlan.of(app, cast);
    await story.activate();
    await stopped(story);
    cast.sleep(1);
    await joinTeam(cast, story.childId, 'lead');
    expect(await waitsFor(story, 'lead')).toEqual([]);
    expect(await waitsFor(story, 'ot')).toHaveLength(1);
  });

  it('is no more to be known once the plan has ended', async () => {
    const story = await JointPlan.of(app, cast);
    await story.activate();
    await stopped(story);
    const { version } = await story.plan();
    await story.do('pt', 'endPlan', { planId: story.planId, version, endedReason: 'MOVED', reason: 'To Pune' });
    expect(await waitsFor(story, 'ot')).toEqual([]);
    expect(await noticesOf(story)).toEqual([]);
  });
});

describe('saying that one knows', () => {
  it('needs something that was read, and that is there', async () => {
    const story = await JointPlan.of(app, cast);
    const first = await story.activate();
    const precautionId = await raised(story);
    const elsewhere = await JointPlan.of(app, cast);
    expect(await acknowledge(story, 'ot', {})).toMatchObject({
      __typename: 'InvalidInput',
      fields: [{ path: 'precautions' }],
    });
    for (const read of [
      one(NOBODY),
      one('nonsense'),
      { planVersionIds: [NOBODY] },
      { planVersionIds: ['nonsense'] },
      // A version in which nothing was stopped.
      { planVersionIds: [first.id] },
    ]) {
      expect(await acknowledge(story, 'ot', read)).toMatchObject({ code: 'NOT_FOUND' });
    }
    expect(await acknowledge(elsewhere, 'ot', one(precautionId))).toMatchObject({ code: 'NOT_FOUND' });
    // Of two, one of which is gone, neither is kept.
    const both = { ...one(precautionId), planVersionIds: [NOBODY] };
    expect(await acknowledge(story, 'ot', both)).toMatchObject({ code: 'NOT_FOUND' });
    expect(await waitsFor(story, 'ot')).toHaveLength(1);
  });

  it('is for clinicians of the care team and the lead, and of the own clinic', async () => {
    const story = await JointPlan.of(app, cast);
    const precautionId = await raised(story);
    for (const part of ['desk', 'administrator', 'safeguarding'] as const) {
      const answer = await change(
        await cast.as(part),
        'acknowledgeSafety',
        { childId: story.childId, ...NOTHING, ...one(precautionId) },
        '',
      );
      expect(answer).toMatchObject({ code: 'FORBIDDEN' });
    }
    await story.do('administrator', 'leaveCareTeam', await membership(story, 'ot'));
    expect(await acknowledge(story, 'ot', one(precautionId))).toMatchObject({
      code: 'FORBIDDEN',
      rule: 'NOT_ON_CARE_TEAM',
    });
    expect(await acknowledge(story, 'lead', one(precautionId))).toMatchObject({ __typename: 'SafetyPayload' });
    const input = { childId: story.childId, ...NOTHING, ...one(precautionId) };
    expect(await change(await noida.as('lead'), 'acknowledgeSafety', input, '')).toMatchObject({ code: 'NOT_FOUND' });
    expect(await change(app.browser(), 'acknowledgeSafety', input, '')).toMatchObject({ code: 'UNAUTHENTICATED' });
    const { errors } = await gql(await cast.as('desk'), SAFETY, { id: story.childId });
    expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
  });
});

async function membership(story: JointPlan, part: Part): Promise<object> {
  interface Team {
    readonly child: { careTeam: { id: string; version: number; staff: { id: string } }[] };
  }
  const document = 'query ($id: ID!) { child(id: $id) { careTeam { id version staff { id } } } }';
  const { child } = await story.ask<Team>('administrator', document, { id: story.childId });
  const found = child.careTeam.find(({ staff }) => staff.id === cast.staffId(part))!;
  return { memberId: found.id, version: found.version };
}
