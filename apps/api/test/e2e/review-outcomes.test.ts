import { randomUUID } from 'node:crypto';
import { reviewDueOn } from '@trellis/domain';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { addStaff, startApp, type TestApp } from '../support/app.ts';
import { type Browser, gql } from '../support/browser.ts';
import { change, type Changed, made } from '../support/change.ts';
import { trailOf } from '../support/children.ts';
import { insertRow, layPractice, lookAt, type Practice, PT } from '../support/plan-rows.ts';
import { statementsOf } from '../support/statements.ts';

const IN_SIX_WEEKS = '2027-02-04';
const REVIEW = `id version outcome nextOn endReason outcomeReason decidedBy { name } decidedAt
  work { goalId strandId decision } nextVersion { id state reviewOn goals { goal { id } strands { strand { id } } } }`;
const DONE = `... on ReviewPayload { review { ${REVIEW} }
  plan { state stateReason endedReason reviewOn goals { id state outcome } } }`;

let app: TestApp;
let practice: Practice;
let ot: Browser;
let pt: Browser;

beforeAll(async () => {
  app = await startApp({ startsAt: new Date('2026-12-24T09:00:00+05:30') });
});
afterAll(() => app.close());

beforeEach(async () => {
  practice = await layPractice(app.owner);
  [ot, pt] = [await app.signIn(practice.ot.email), await app.signIn(practice.pt.email)];
});

/** A review of the plan held today, closed unless it is said to be open. */
async function layReview({ open = false, heldOn = '2026-12-24' } = {}): Promise<string> {
  const { clinicId, plan, child, ot: opener } = practice;
  const id = randomUUID();
  await lookAt(app.owner, clinicId);
  await insertRow(app.owner, 'reviews', {
    clinic_id: clinicId,
    id,
    plan_id: plan.planId,
    version_id: plan.versionId,
    child_id: child.childId,
    due_on: '2026-12-24',
    held_on: heldOn,
    opened_by: opener.staffId,
    opened_at: `${heldOn}T03:00:00Z`,
    closed_by: open ? null : opener.staffId,
    closed_at: open ? null : `${heldOn}T03:20:00Z`,
    version: 1,
  });
  return id;
}

const decide = (by: Browser, reviewId: string, input: object): Promise<Changed> =>
  change(by, 'decideReview', { reviewId, version: 1, nextOn: IN_SIX_WEEKS, work: [], ...input }, DONE);

type Decision = 'KEEP' | 'CHANGE' | 'CANCEL';

/** Everything that is worked at, kept but for what is named. */
async function work(over: Readonly<Record<string, Decision>> = {}): Promise<object[]> {
  const { data } = await gql(ot, 'query ($id: ID!) { carePlan(id: $id) { openWork { goalId strandId discipline } } }', {
    id: practice.plan.planId,
  });
  const { openWork } = (data as { carePlan: { openWork: { goalId: string; strandId: string | null }[] } }).carePlan;
  return openWork.map(({ goalId, strandId }) => ({ goalId, strandId, decision: over[strandId ?? goalId] ?? 'KEEP' }));
}

describe('what comes of a review', () => {
  it('is that the same version goes on, to be looked at again on another day', async () => {
    const review = await layReview();
    const decided = await decide(pt, review, { outcome: 'CONTINUE', reason: 'Both go well' });
    expect(decided).toMatchObject({
      review: {
        version: 2,
        outcome: 'CONTINUE',
        nextOn: IN_SIX_WEEKS,
        endReason: null,
        outcomeReason: 'Both go well',
        nextVersion: null,
        decidedBy: { name: 'Asha Rao' },
      },
      plan: {
        state: 'ACTIVE',
        reviewOn: reviewDueOn('2026-12-24', [{ agreedOn: '2026-12-24', nextOn: IN_SIX_WEEKS }]),
      },
    });
    const { audit, outbox } = await trailOf(app, practice.clinicId, review);
    expect(audit).toMatchObject([{ action: 'review:decide', outcome: 'DONE', type: 'Review' }]);
    expect(JSON.stringify(audit)).not.toContain('go well');
    expect(outbox).toEqual([{ action: 'review:decide', type: 'Review', version: 2 }]);
    const next = await change(
      ot,
      'openReview',
      { planId: practice.plan.planId, heldOn: '2026-12-26' },
      '... on ReviewPayload { review { dueOn } }',
    );
    expect(next).toMatchObject({ review: { dueOn: IN_SIX_WEEKS } });
  });

  it('is a draft of the next version less what is cancelled, while the one in force stays', async () => {
    const { plan } = practice;
    const review = await layReview();
    const decisions = await work({ [plan.stairs]: 'CHANGE', [plan.sitting]: 'CANCEL' });
    const decided = await decide(pt, review, { outcome: 'NEXT_VERSION', work: decisions });
    expect(decided).toMatchObject({
      review: {
        outcome: 'NEXT_VERSION',
        work: decisions,
        nextVersion: {
          state: 'DRAFT',
          reviewOn: IN_SIX_WEEKS,
          goals: [
            { goal: { id: plan.shirt }, strands: [{ strand: { id: plan.buttons } }] },
            { goal: { id: plan.stairs }, strands: [{ strand: { id: plan.climbing } }] },
          ],
        },
      },
      plan: { state: 'ACTIVE', goals: expect.arrayContaining([{ id: plan.shirt, state: 'ACTIVE', outcome: null }]) },
    });
    const { data } = await gql(ot, 'query ($id: ID!) { carePlan(id: $id) { inForce { id } draft { id } } }', {
      id: plan.planId,
    });
    expect(data).toMatchObject({ carePlan: { inForce: { id: plan.versionId }, draft: { id: expect.any(String) } } });
  });

  describe('with a draft that is open already', () => {
    const DRAFT = `id version reviewOn state goals { version goal { id } strands { version strand { id } } }`;
    interface Draft {
      readonly id: string;
      readonly version: number;
      readonly goals: readonly {
        readonly version: number;
        readonly goal: { readonly id: string };
        readonly strands: readonly { readonly version: number; readonly strand: { readonly id: string } }[];
      }[];
    }
    const open = async (): Promise<Draft> => {
      const { planId } = practice.plan;
      const { data } = await gql(ot, 'query ($id: ID!) { carePlan(id: $id) { version } }', { id: planId });
      const { version } = (data as { carePlan: { version: number } }).carePlan;
      const opened = await change(
        ot,
        'openDraft',
        { planId, version },
        `... on PlanPayload { planVersion { ${DRAFT} } }`,
      );
      return opened['planVersion'] as Draft;
    };
    const next = async (by: Browser, review: string, draft: Draft, over: Readonly<Record<string, Decision>>) => {
      const versions = new Map(
        draft.goals.flatMap(({ version, goal, strands }) => [
          [goal.id, version],
          ...strands.map((each): [string, number] => [each.strand.id, each.version]),
        ]),
      );
      const all = (await work(over)) as { goalId: string; strandId: string | null }[];
      return decide(by, review, {
        outcome: 'NEXT_VERSION',
        draftId: draft.id,
        draftVersion: draft.version,
        work: all.map((each) => ({ ...each, rowVersion: versions.get(each.strandId ?? each.goalId) ?? null })),
      });
    };

    it('takes what is cancelled out of it, writes the day into it, and leaves what was written', async () => {
      const { plan } = practice;
      const [review, draft] = [await layReview(), await open()];
      const row = draft.goals.find(({ goal }) => goal.id === plan.stairs)!;
      const reworded = {
        versionId: draft.id,
        goalId: plan.stairs,
        version: row.version,
        statement: 'Climbs six steps',
      };
      await made(pt, 'editGoal', reworded);
      expect(await next(pt, review, draft, { [plan.sitting]: 'CANCEL' })).toMatchObject({
        review: { outcome: 'NEXT_VERSION', nextVersion: { id: draft.id, state: 'DRAFT', reviewOn: IN_SIX_WEEKS } },
      });
      const { data } = await gql(
        ot,
        'query ($id: ID!) { carePlanVersion(id: $id) { goals { statement goal { id } strands { strand { id } } } } }',
        { id: draft.id },
      );
      const { goals } = (data as { carePlanVersion: { goals: { goal: { id: string }; strands: object[] }[] } })
        .carePlanVersion;
      expect(goals).toMatchObject([
        { goal: { id: plan.shirt }, strands: [{ strand: { id: plan.buttons } }] },
        { statement: 'Climbs six steps', goal: { id: plan.stairs }, strands: [{ strand: { id: plan.climbing } }] },
      ]);
      expect(goals[0]?.strands).toHaveLength(1);
      const { outbox } = await trailOf(app, practice.clinicId, plan.sitting);
      expect(outbox).toMatchObject([{ action: 'strand:edit', type: 'StrandContent' }]);
    });

    it('is refused for a draft that was not looked at, and for a row that a colleague changed since', async () => {
      const { plan } = practice;
      const [review, draft] = [await layReview(), await open()];
      const all = await work();
      expect(await decide(pt, review, { outcome: 'NEXT_VERSION', work: all })).toMatchObject({
        rule: 'NEXT_DRAFT_CHANGED',
        data: { draft: draft.id },
      });
      const row = draft.goals.find(({ goal }) => goal.id === plan.stairs)!;
      const meanwhile = { versionId: draft.id, goalId: plan.stairs, version: row.version, statement: 'Climbs alone' };
      await made(pt, 'editGoal', meanwhile);
      expect(await next(pt, review, draft, { [plan.stairs]: 'CANCEL' })).toMatchObject({
        __typename: 'VersionConflict',
        changedFields: ['statement'],
      });
      expect(await next(pt, review, draft, { [plan.buttons]: 'CANCEL' })).toMatchObject({ code: 'FORBIDDEN' });
      await made(pt, 'removeStrand', { versionId: draft.id, strandId: plan.sitting, version: 1 });
      expect(await next(pt, review, draft, {})).toMatchObject({
        rule: 'KEPT_WORK_NOT_IN_DRAFT',
        data: { cancel: [plan.sitting] },
      });
      expect(await next(pt, review, draft, { [plan.sitting]: 'CANCEL' })).toMatchObject({
        review: { outcome: 'NEXT_VERSION', nextVersion: { id: draft.id } },
      });
    });
  });

  it('cancels nothing of another discipline, and nothing the list does not name', async () => {
    const { plan } = practice;
    const review = await layReview();
    const ofOthers = await work({ [plan.buttons]: 'CANCEL' });
    expect(await decide(pt, review, { outcome: 'NEXT_VERSION', work: ofOthers })).toMatchObject({ code: 'FORBIDDEN' });
    const wholeGoal = await work({ [plan.shirt]: 'CANCEL' });
    expect(await decide(pt, review, { outcome: 'NEXT_VERSION', work: wholeGoal })).toMatchObject({ code: 'FORBIDDEN' });
    const short = (await work()).slice(1);
    expect(await decide(pt, review, { outcome: 'NEXT_VERSION', work: short })).toMatchObject({
      rule: 'OPEN_WORK_CHANGED',
    });
    const stranger = [...(await work()), { goalId: randomUUID(), strandId: null, decision: 'KEEP' }];
    expect(await decide(pt, review, { outcome: 'NEXT_VERSION', work: stranger })).toMatchObject({ code: 'NOT_FOUND' });
    const { data } = await gql(
      ot,
      'query ($id: ID!) { carePlan(id: $id) { draft { id } } review(id: $review) { outcome } }'.replace(
        '($id: ID!)',
        '($id: ID!, $review: ID!)',
      ),
      { id: plan.planId, review },
    );
    expect(data).toEqual({ carePlan: { draft: null }, review: { outcome: null } });
  });

  it('is that care rests until a day, or ends for a criterion with all that is worked at', async () => {
    const rest = await layReview();
    expect(await decide(pt, rest, { outcome: 'PAUSE' })).toMatchObject({ rule: 'REASON_NEEDED' });
    expect(await decide(pt, rest, { outcome: 'PAUSE', reason: 'Operation', nextOn: '2027-01-14' })).toMatchObject({
      review: { outcome: 'PAUSE', nextOn: '2027-01-14' },
      plan: { state: 'PAUSED', stateReason: 'Operation', reviewOn: '2027-01-14' },
    });
    practice = await layPractice(app.owner);
    pt = await app.signIn(practice.pt.email);
    const end = await layReview();
    const ends = { outcome: 'END', reason: 'To Pune', nextOn: null };
    expect(await decide(pt, end, { ...ends, endReason: 'COMPLETED' })).toMatchObject({ rule: 'NOT_KEPT_YET' });
    expect(await decide(pt, end, { ...ends, endReason: 'NO_FURTHER_BENEFIT' })).toMatchObject({
      rule: 'NEEDS_MORE_REVIEWS',
    });
    expect(await decide(pt, end, { ...ends, endReason: 'MOVED' })).toMatchObject({
      review: { outcome: 'END', endReason: 'MOVED', nextOn: null },
      plan: {
        state: 'ENDED',
        endedReason: 'MOVED',
        goals: [
          { state: 'CLOSED', outcome: 'MOVED_OR_ENDED' },
          { state: 'CLOSED', outcome: 'MOVED_OR_ENDED' },
        ],
      },
    });
    const { rows } = await app.owner.query('select closed_on from episodes where id = $1', [practice.child.episodeId]);
    expect(rows).toEqual([{ closed_on: expect.anything() }]);
  });

  it('is that care has done its work, where what was reached was kept four weeks later', async () => {
    const { clinicId, plan } = practice;
    const review = await layReview();
    await lookAt(app.owner, clinicId);
    await app.owner.query(
      `update goals set state = 'CLOSED', outcome = 'REACHED', closed_on = '2026-11-20', closed_by = $2
      where plan_id = $1`,
      [plan.planId, practice.ot.staffId],
    );
    const ends = { outcome: 'END', endReason: 'COMPLETED', reason: 'Dresses and climbs', nextOn: null };
    expect(await decide(pt, review, ends)).toMatchObject({ rule: 'NOT_KEPT_YET' });
    await lookAt(app.owner, clinicId);
    for (const goal of [plan.shirt, plan.stairs]) await seen(goal, null, '2026-12-20', { level: 1 });
    expect(await decide(pt, review, ends)).toMatchObject({ plan: { state: 'ENDED', endedReason: 'COMPLETED' } });
  });

  it('is said once, of a closed review, by those who look after the child and may do what follows', async () => {
    const open = await layReview({ open: true });
    expect(await decide(ot, open, { outcome: 'CONTINUE' })).toMatchObject({ rule: 'REVIEW_STILL_OPEN' });
    practice = await layPractice(app.owner);
    ot = await app.signIn(practice.ot.email);
    const review = await layReview();
    const outsider = await app.signIn(practice.stranger.email);
    expect(await decide(outsider, review, { outcome: 'CONTINUE' })).toMatchObject({ code: 'NOT_FOUND' });
    const trainee = await addStaff(app.owner, practice.clinicId, { role: 'TRAINEE', discipline: PT });
    await lookAt(app.owner, practice.clinicId);
    await insertRow(app.owner, 'care_team_members', {
      clinic_id: practice.clinicId,
      id: randomUUID(),
      child_id: practice.child.childId,
      staff_id: trainee.staffId,
      discipline: PT,
      lead: false,
      joined_on: '2026-10-01',
      version: 1,
    });
    const rests = { outcome: 'PAUSE', reason: 'Holidays', nextOn: '2027-01-14' };
    expect(await decide(await app.signIn(trainee.email), review, rests)).toMatchObject({ code: 'FORBIDDEN' });
    expect(await decide(ot, review, { outcome: 'CONTINUE', version: 7 })).toMatchObject({
      __typename: 'VersionConflict',
      current: 1,
    });
    const both = await Promise.all([1, 2, 3].map(() => decide(ot, review, { outcome: 'CONTINUE' })));
    expect(both.map(({ __typename }) => __typename).toSorted()).toEqual([
      'ReviewPayload',
      'VersionConflict',
      'VersionConflict',
    ]);
    expect(await decide(ot, review, { outcome: 'CONTINUE', version: 2 })).toMatchObject({ rule: 'REVIEW_DECIDED' });
  });

  it('is not that a plan ends as completed by the way', async () => {
    const { data } = await gql(ot, 'query ($id: ID!) { carePlan(id: $id) { version } }', { id: practice.plan.planId });
    const { version } = (data as { carePlan: { version: number } }).carePlan;
    const end = { planId: practice.plan.planId, version, endedReason: 'COMPLETED', reason: 'all done' };
    expect(await change(ot, 'endPlan', end, '')).toMatchObject({ rule: 'END_NEEDS_REVIEW' });
  });
});

/** Something seen of a goal or of its strand at noon on a day. */
async function seen(
  goal: string,
  strand: string | null,
  on: string,
  what: { level?: number; measure?: object },
): Promise<void> {
  const { clinicId, child, plan, pt: by } = practice;
  await insertRow(app.owner, 'observations', {
    clinic_id: clinicId,
    id: randomUUID(),
    child_id: child.childId,
    goal_id: goal,
    strand_id: strand,
    version_id: plan.versionId,
    scale_edition: 1,
    level: what.level ?? null,
    measure: what.measure === undefined ? null : JSON.stringify(what.measure),
    setting: 'HOME',
    seen_by: 'IN_PERSON',
    remarks: [],
    note: '',
    happened_at: `${on}T06:30:00Z`,
    recorded_at: `${on}T06:31:00Z`,
    recorded_by: by.staffId,
  });
}

describe('planned, delivered and achieved', () => {
  it('stand side by side for each goal and strand since the review before, with a forecast where there is one', async () => {
    const { plan, clinicId } = practice;
    await layReview({ heldOn: '2026-11-05' });
    const review = await layReview({ open: true });
    await lookAt(app.owner, clinicId);
    const days = ['2026-10-29', '2026-11-12', '2026-11-19', '2026-11-26', '2026-12-03', '2026-12-10', '2026-12-17'];
    for (const [at, day] of days.entries()) {
      await seen(plan.shirt, plan.sitting, day, { measure: { type: 'SECONDS', seconds: 60 + at * 20 } });
    }
    await seen(plan.shirt, null, '2026-12-17', { level: -1 });
    const DELIVERED = `query ($id: ID!) { review(id: $id) { delivered { from until
      work { goalId strandId weeklyMinutes observations days lastOn forecast { fromWeeks toWeeks observations } }
      home { activities weeklyMinutes told fitted } } } }`;
    await gql(ot, DELIVERED, { id: review });
    const before = await statementsOf(app.database);
    const { data } = await gql(ot, DELIVERED, { id: review });
    expect((await statementsOf(app.database)) - before).toBe(1);
    const nothing = { observations: 0, days: 0, lastOn: null, forecast: null };
    expect(data).toEqual({
      review: {
        delivered: {
          from: '2026-11-05',
          until: '2026-12-24',
          work: expect.arrayContaining([
            {
              goalId: plan.shirt,
              strandId: null,
              weeklyMinutes: null,
              observations: 1,
              days: 1,
              lastOn: '2026-12-17',
              forecast: null,
            },
            {
              goalId: plan.shirt,
              strandId: plan.sitting,
              weeklyMinutes: 45,
              observations: 6,
              days: 6,
              lastOn: '2026-12-17',
              forecast: { fromWeeks: 5, toWeeks: 6, observations: 7 },
            },
            { goalId: plan.shirt, strandId: plan.buttons, weeklyMinutes: 45, ...nothing },
            { goalId: plan.stairs, strandId: null, weeklyMinutes: null, ...nothing },
            { goalId: plan.stairs, strandId: plan.climbing, weeklyMinutes: 45, ...nothing },
          ]),
          home: { activities: 0, weeklyMinutes: 0, told: 0, fitted: 0 },
        },
      },
    });
  });
});
