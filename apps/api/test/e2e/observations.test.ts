import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sharedApp, type TestApp } from '../support/app.ts';
import { type Browser, gql, type GraphQLAnswer } from '../support/browser.ts';
import { layPractice, lookAt, type Practice } from '../support/plan-rows.ts';
import { statementsOf } from '../support/statements.ts';

let app: TestApp;
let practice: Practice;
let ot: Browser;
let pt: Browser;
let lead: Browser;

beforeAll(async () => {
  app = await sharedApp();
  practice = await layPractice(app.owner);
  ot = await app.signIn(practice.ot.email);
  pt = await app.signIn(practice.pt.email);
  lead = await app.signIn(practice.lead.email);
});
afterAll(() => app.close());

const RECORD = `mutation ($input: RecordObservationInput!) { recordObservation(input: $input) {
  __typename
  ... on ObservationPayload {
    observation { id level levelWords measure { type count of seconds distance unit } setting seenBy remarks note
      happenedAt recordedAt recordedBy { name } voidedAt scaleEdition goal { id } strand { id } }
    goal { id latestLevel { id level } }
    strand { id latest { id } }
    plan { id child { lastObservedAt } }
  }
  ... on InvalidInput { fields { path code } }
  ... on RuleRefusal { rule data message }
} }`;
const VOID = `mutation ($input: VoidObservationInput!) { voidObservation(input: $input) {
  __typename
  ... on ObservationPayload { observation { id voidedAt voidReason } goal { latestLevel { id level } } }
  ... on RuleRefusal { rule message }
} }`;

type Input = Record<string, unknown>;

const level = (value: number, over: Input = {}): Input => ({
  id: randomUUID(),
  goalId: practice.plan.shirt,
  scaleEdition: 1,
  level: value,
  setting: 'HOME',
  seenBy: 'IN_PERSON',
  remarks: [],
  note: '',
  happenedAt: '2026-11-23T03:00:00Z',
  ...over,
});
const buttons = (count: number, over: Input = {}): Input =>
  level(0, {
    level: null,
    strandId: practice.plan.buttons,
    measure: { type: 'COUNT_OF_N', count, of: 5 },
    ...over,
  });

interface Recorded {
  readonly __typename: string;
  readonly observation: { readonly id: string; readonly level: number | null };
  readonly rule?: string;
}

async function record(browser: Browser, input: Input): Promise<Recorded> {
  const { data, errors } = await gql(browser, RECORD, { input });
  if (errors !== undefined) throw new Error(JSON.stringify(errors));
  return (data as { recordObservation: Recorded }).recordObservation;
}

async function latestLevel(goalId: string): Promise<number | undefined> {
  const { data } = await gql(ot, 'query ($id: ID!) { goal(id: $id) { latestLevel { level } } }', { id: goalId });
  return (data as { goal: { latestLevel: { level: number } | null } }).goal.latestLevel?.level;
}

async function observationsOf(goalId: string): Promise<string[]> {
  const { data, errors } = await gql(
    ot,
    `query ($id: ID!) { goal(id: $id) {
      observations(first: 100) { edges { node { id } } }
      strands { observations(first: 20) { edges { node { id } } } } } }`,
    { id: goalId },
  );
  if (errors !== undefined) throw new Error(JSON.stringify(errors));
  type Page = { observations: { edges: { node: { id: string } }[] } };
  const { goal } = data as { goal: Page & { strands: Page[] } };
  return [goal, ...goal.strands].flatMap((each) => each.observations.edges.map(({ node }) => node.id));
}

const codeOf = ({ errors }: GraphQLAnswer): unknown => errors?.[0]?.extensions?.['code'];

describe('an observation', () => {
  it('of the goal is kept with the words its level had, and is the latest level', async () => {
    const recorded = await record(ot, level(-1, { remarks: ['TIRED', 'PAIN'], note: '  after swimming ' }));
    expect(recorded).toMatchObject({
      __typename: 'ObservationPayload',
      observation: {
        level: -1,
        levelWords: 'with a hand',
        measure: null,
        setting: 'HOME',
        remarks: ['TIRED', 'PAIN'],
        note: 'after swimming',
        happenedAt: '2026-11-23T03:00:00.000Z',
        recordedBy: { name: 'Ravi Sen' },
        voidedAt: null,
        scaleEdition: 1,
      },
      goal: { id: practice.plan.shirt, latestLevel: { level: -1 } },
      strand: null,
      plan: { id: practice.plan.planId, child: { lastObservedAt: '2026-11-23T03:00:00.000Z' } },
    });
    expect(await observationsOf(practice.plan.shirt)).toContain(recorded.observation.id);
  });

  it('leaves its trace: one line of audit with no level in it, and one piece of news', async () => {
    const { observation } = await record(ot, level(0));
    const audit = await app.owner.query('select action, child_id, details from audit_events where subject_id = $1', [
      observation.id,
    ]);
    expect(audit.rows).toEqual([
      {
        action: 'observation:record',
        child_id: practice.child.childId,
        details: { goal: practice.plan.shirt, strand: null },
      },
    ]);
    const news = await app.owner.query('select type from outbox_events where subject_id = $1', [observation.id]);
    expect(news.rows).toEqual([{ type: 'observation:record' }]);
  });

  it('of a strand is a value of its measure and never changes the level of the goal', async () => {
    const before = await latestLevel(practice.plan.shirt);
    for (const count of [0, 2, 5]) {
      const recorded = await record(ot, buttons(count, { happenedAt: '2026-11-23T03:10:00Z' }));
      expect(recorded).toMatchObject({
        observation: { level: null, levelWords: null, measure: { type: 'COUNT_OF_N', count, of: 5 } },
        strand: { id: practice.plan.buttons },
      });
      expect(await latestLevel(practice.plan.shirt)).toBe(before);
    }
  });

  it('of a distance keeps its unit', async () => {
    const input = level(0, {
      goalId: practice.plan.stairs,
      strandId: practice.plan.climbing,
      level: null,
      measure: { type: 'DISTANCE', distance: 12.5, unit: 'M' },
    });
    expect(await record(pt, input)).toMatchObject({
      observation: { measure: { type: 'DISTANCE', distance: 12.5, unit: 'M' } },
    });
  });

  it('may be written down late, and then is not the latest', async () => {
    await record(ot, level(1, { happenedAt: '2026-11-23T03:20:00Z' }));
    await record(ot, level(-2, { happenedAt: '2026-11-02T03:20:00Z' }));
    expect(await latestLevel(practice.plan.shirt)).toBe(1);
  });

  it('is refused for the future, for a time before care began, and on another scale than was seen', async () => {
    expect(await record(ot, level(0, { happenedAt: '2026-11-24T03:00:00Z' }))).toMatchObject({
      __typename: 'RuleRefusal',
      rule: 'HAPPENED_IN_FUTURE',
    });
    expect(await record(ot, level(0, { happenedAt: '2026-08-31T18:29:00Z' }))).toMatchObject({
      rule: 'HAPPENED_BEFORE_EPISODE',
    });
    expect(await record(ot, level(0, { scaleEdition: 2 }))).toMatchObject({
      rule: 'SCALE_EDITION_CHANGED',
      data: { seen: 2, current: 1 },
    });
  });

  it('is either a level or a measure, of the type the strand watches', async () => {
    expect(await record(ot, level(0, { measure: { type: 'COUNT_OF_N', count: 1, of: 5 } }))).toMatchObject({
      rule: 'LEVEL_OR_MEASURE',
    });
    expect(await record(ot, level(0, { level: null }))).toMatchObject({ rule: 'LEVEL_OR_MEASURE' });
    expect(await record(ot, buttons(0, { measure: { type: 'SECONDS', seconds: 4 } }))).toMatchObject({
      rule: 'MEASURE_VALUE_OF_ANOTHER_TYPE',
    });
    expect(await record(ot, level(0, { setting: 'THE_MOON' }))).toMatchObject({
      rule: 'UNKNOWN_CODE',
      data: { kind: 'SETTING', code: 'THE_MOON' },
    });
  });

  it('names the fields that need another look', async () => {
    expect(await record(ot, level(3, { id: 'mine', note: 'x'.repeat(501) }))).toMatchObject({
      __typename: 'InvalidInput',
      fields: [{ path: 'id' }, { path: 'level' }, { path: 'note' }],
    });
  });

  it('may hold any text but one that cannot be kept, which is the sender’s fault', async () => {
    const note = 'आज 🙂 "quoted" \\ and a $1';
    expect(await record(ot, level(0, { note }))).toMatchObject({ observation: { note } });
    expect(codeOf(await gql(ot, RECORD, { input: level(0, { note: 'a\u0000b' }) }))).toBe('BAD_DOCUMENT');
  });

  it('is not made on a strand that starts with a signature that is still missing', async () => {
    const { clinicId, plan } = practice;
    const setState = (state: string) =>
      app.owner.query('update strands set state = $3 where clinic_id = $1 and id = $2', [
        clinicId,
        plan.sitting,
        state,
      ]);
    const seconds = level(0, { level: null, strandId: plan.sitting, measure: { type: 'SECONDS', seconds: 90 } });
    await setState('STARTS_LATER');
    expect(await record(pt, seconds)).toMatchObject({ rule: 'STRAND_STARTS_LATER' });
    await setState('ENDED');
    expect(await record(pt, seconds)).toMatchObject({ rule: 'STRAND_NOT_OPEN' });
    await setState('ACTIVE');
    expect(await record(pt, seconds)).toMatchObject({ __typename: 'ObservationPayload' });
  });

  it('is not made on a strand of another goal', async () => {
    expect(await record(pt, buttons(1, { goalId: practice.plan.stairs }))).toMatchObject({ rule: 'STRAND_NOT_OPEN' });
  });
});

describe('sending an observation twice', () => {
  it('is recording it once, also fifty times at once', async () => {
    const input = level(0, { happenedAt: '2026-11-10T03:00:00.123456Z', remarks: ['TIRED', 'PAIN'] });
    const answers = await Promise.all(Array.from({ length: 50 }, () => record(ot, input)));
    expect(new Set(answers.map((each) => JSON.stringify(each))).size).toBe(1);
    expect(answers[0]).toMatchObject({ __typename: 'ObservationPayload', observation: { id: input['id'] } });
    const again = await record(ot, { ...input, remarks: ['PAIN', 'TIRED'] });
    expect(again).toEqual(answers[0]);
    const { rows } = await app.owner.query(
      `select (select count(*)::int from observations where id = $1) as observations,
        (select count(*)::int from audit_events where subject_id = $1) as audited`,
      [input['id']],
    );
    expect(rows).toEqual([{ observations: 1, audited: 1 }]);
  });

  it('with another content is refused, whoever sends it', async () => {
    const input = level(0);
    await record(ot, input);
    for (const other of [
      { level: 1 },
      { note: 'more' },
      { remarks: ['PAIN'] },
      { happenedAt: '2026-11-23T03:00:01Z' },
    ]) {
      expect(await record(ot, { ...input, ...other })).toMatchObject({
        __typename: 'RuleRefusal',
        rule: 'IDEMPOTENCY_MISMATCH',
      });
    }
    expect(await record(pt, input)).toMatchObject({ rule: 'IDEMPOTENCY_MISMATCH' });
  });

  it('is the same answer even when the goal was closed in between', async () => {
    const input = level(-1, { goalId: practice.plan.stairs });
    const first = await record(pt, input);
    const { clinicId, plan, pt: by } = practice;
    await app.owner.query(
      `update goals set state = 'CLOSED', outcome = 'NO_LONGER_WANTED', closed_on = '2026-11-23', closed_by = $3
       where clinic_id = $1 and id = $2`,
      [clinicId, plan.stairs, by.staffId],
    );
    expect(await record(pt, { ...input, id: randomUUID() })).toMatchObject({ rule: 'GOAL_NOT_OPEN' });
    expect(await record(pt, input)).toEqual(first);
    await app.owner.query(
      `update goals set state = 'ACTIVE', outcome = null, closed_on = null, closed_by = null
       where clinic_id = $1 and id = $2`,
      [clinicId, plan.stairs],
    );
  });
});

describe('who may record', () => {
  it('is the care team and the lead', async () => {
    expect(await record(lead, level(0))).toMatchObject({ __typename: 'ObservationPayload' });
  });

  it('is nobody else: the goal is not there for a colleague who is not on the team', async () => {
    const stranger = await app.signIn(practice.stranger.email);
    expect(codeOf(await gql(stranger, RECORD, { input: level(0) }))).toBe('NOT_FOUND');
  });

  it('is not the front desk, which reads no level either', async () => {
    const desk = await app.signIn(practice.frontDesk.email);
    expect(codeOf(await gql(desk, RECORD, { input: level(0) }))).toBe('FORBIDDEN');
    const read = await gql(desk, 'query ($id: ID!) { goal(id: $id) { latestLevel { level } } }', {
      id: practice.plan.shirt,
    });
    expect(codeOf(read)).toBe('FORBIDDEN');
  });

  it('is nobody of another clinic, for whom the goal does not exist', async () => {
    const other = await layPractice(app.owner);
    const outsider = await app.signIn(other.lead.email);
    expect(codeOf(await gql(outsider, RECORD, { input: level(0) }))).toBe('NOT_FOUND');
    expect(codeOf(await gql(outsider, RECORD, { input: level(0, { goalId: 'no-id' }) }))).toBe('NOT_FOUND');
    expect(codeOf(await gql(ot, RECORD, { input: buttons(1, { strandId: other.plan.buttons }) }))).toBe('NOT_FOUND');
    const { observation } = await record(ot, level(0));
    expect(codeOf(await gql(outsider, VOID, { input: { observationId: observation.id, reason: 'UNDO' } }))).toBe(
      'NOT_FOUND',
    );
    const read = await gql(outsider, 'query ($id: ID!) { node(id: $id) { id } }', { id: observation.id });
    expect(codeOf(read)).toBe('NOT_FOUND');
  });

  it('is nobody who is not signed in', async () => {
    expect(codeOf(await gql(app.browser(), RECORD, { input: level(0) }))).toBe('UNAUTHENTICATED');
  });
});

describe('taking an observation back', () => {
  it('leaves it in the record and lets it count nowhere', async () => {
    const kept = await record(ot, level(1, { happenedAt: '2026-11-23T03:25:00Z' }));
    const { observation } = await record(ot, level(2, { happenedAt: '2026-11-23T03:26:00Z' }));
    expect(await latestLevel(practice.plan.shirt)).toBe(2);
    const { data } = await gql(ot, VOID, { input: { observationId: observation.id, reason: 'UNDO' } });
    expect(data).toMatchObject({
      voidObservation: {
        __typename: 'ObservationPayload',
        observation: { id: observation.id, voidReason: 'UNDO' },
        goal: { latestLevel: { id: kept.observation.id, level: 1 } },
      },
    });
    expect(await observationsOf(practice.plan.shirt)).toContain(observation.id);
    await lookAt(app.owner, practice.clinicId);
    const { rows } = await app.owner.query('select action from audit_events where subject_id = $1 order by at, id', [
      observation.id,
    ]);
    expect(rows).toEqual([{ action: 'observation:record' }, { action: 'observation:void' }]);
  });

  it('happens once', async () => {
    const { observation } = await record(ot, level(0));
    const input = { observationId: observation.id, reason: 'WRONG_VALUE' };
    await gql(ot, VOID, { input });
    expect((await gql(ot, VOID, { input })).data).toMatchObject({ voidObservation: { rule: 'ALREADY_VOIDED' } });
  });

  it('is for whoever recorded it and for the lead', async () => {
    const mine = await record(ot, level(0));
    const theirs = await gql(pt, VOID, { input: { observationId: mine.observation.id, reason: 'OTHER' } });
    expect(codeOf(theirs)).toBe('FORBIDDEN');
    const byLead = await gql(lead, VOID, { input: { observationId: mine.observation.id, reason: 'OTHER' } });
    expect(byLead.data).toMatchObject({ voidObservation: { __typename: 'ObservationPayload' } });
    const stranger = await app.signIn(practice.stranger.email);
    expect(codeOf(await gql(stranger, VOID, { input: { observationId: mine.observation.id, reason: 'OTHER' } }))).toBe(
      'NOT_FOUND',
    );
  });
});

describe('what is seen of a goal', () => {
  it('comes newest first in pages that neither repeat nor skip', async () => {
    for (const second of ['00', '00.2', '00.25', '01']) {
      await record(ot, level(0, { happenedAt: `2026-11-19T05:00:${second}Z` }));
    }
    const page = `query ($id: ID!, $after: String) { goal(id: $id) { observations(first: 3, after: $after) {
      pageInfo { hasNextPage endCursor } edges { node { id happenedAt } } } } }`;
    type Page = {
      goal: {
        observations: {
          pageInfo: { hasNextPage: boolean; endCursor: string };
          edges: { node: { id: string; happenedAt: string } }[];
        };
      };
    };
    const seen: { id: string; happenedAt: string }[] = [];
    for (let after: string | null = null, more = true; more;) {
      const answer = await gql(ot, page, { id: practice.plan.shirt, after });
      const { pageInfo, edges } = (answer.data as Page).goal.observations;
      seen.push(...edges.map(({ node }) => node));
      after = pageInfo.endCursor;
      more = pageInfo.hasNextPage;
    }
    expect(new Set(seen.map(({ id }) => id)).size).toBe(seen.length);
    const moments = seen.map(({ happenedAt }) => happenedAt);
    expect(moments.map((each) => Date.parse(each))).toEqual(
      moments.map((each) => Date.parse(each)).toSorted((a, b) => b - a),
    );
    // All of one length: as texts they sort as they do in time.
    expect(moments).toEqual(moments.toSorted().toReversed());
    expect(moments).toContain('2026-11-19T05:00:00.200Z');
    await lookAt(app.owner, practice.clinicId);
    const { rows } = await app.owner.query<{ levels: number }>(
      'select count(*)::int as levels from observations where goal_id = $1 and level is not null',
      [practice.plan.shirt],
    );
    expect(seen).toHaveLength(rows[0]?.levels ?? 0);
  });

  it('proposes "reached" after two days, once in its own setting, and no strand at target does', async () => {
    const other = await layPractice(app.owner);
    const browser = await app.signIn(other.ot.email);
    const look = async () => {
      const { data } = await gql(
        browser,
        'query ($id: ID!) { goal(id: $id) { reachedProposal { observationIds } strandsAtTarget } }',
        { id: other.plan.shirt },
      );
      return (data as { goal: unknown }).goal;
    };
    const ofOther = { goalId: other.plan.shirt };
    await record(browser, buttons(5, { ...ofOther, strandId: other.plan.buttons }));
    expect(await look()).toEqual({ reachedProposal: null, strandsAtTarget: false });
    await record(
      browser,
      level(0, {
        ...ofOther,
        level: null,
        strandId: other.plan.sitting,
        measure: { type: 'SECONDS', seconds: 301 },
      }),
    );
    expect(await look()).toEqual({ reachedProposal: null, strandsAtTarget: true });
    const first = await record(
      browser,
      level(0, { ...ofOther, setting: 'CLINIC', happenedAt: '2026-11-18T05:00:00Z' }),
    );
    const second = await record(browser, level(1, { ...ofOther, happenedAt: '2026-11-21T05:00:00Z' }));
    expect(await look()).toEqual({
      reachedProposal: { observationIds: [first.observation.id, second.observation.id] },
      strandsAtTarget: true,
    });
  });

  it('takes one statement, with all its strands and what was seen of them', async () => {
    const before = await statementsOf(app.database);
    await observationsOf(practice.plan.shirt);
    expect((await statementsOf(app.database)) - before).toBe(1);
  });
});
