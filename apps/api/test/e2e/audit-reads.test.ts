import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startApp, type TestApp } from '../support/app.ts';
import type { Browser } from '../support/browser.ts';
import { made } from '../support/change.ts';
import { addChild, named } from '../support/children.ts';
import { type ChildRows, layChild, layPractice, OT, type Practice } from '../support/plan-rows.ts';
import { ask, type Line, wholeTrail, withoutTrail } from '../support/trail.ts';

let app: TestApp;
let practice: Practice;
/** A child whose team the two therapists of the practice are not on. */
let other: ChildRows;
let ot: Browser;

const as = (browser: Browser) => ({ browser, clinicId: practice.clinicId });
const readsOf = ([line]: readonly Line[]): unknown => line?.details['reads'];

beforeAll(async () => {
  app = await startApp({ startsAt: new Date('2026-12-24T09:00:00+05:30') });
});
afterAll(() => app.close());

beforeEach(async () => {
  practice = await layPractice(app.owner);
  other = await layChild(app.owner, practice.clinicId, [{ staffId: practice.stranger.staffId, discipline: OT }], {
    name: 'Canary Nair',
  });
  ot = await app.signIn(practice.ot.email);
});

const CHART = 'query Chart($id: ID!) { child(id: $id) { name guardians { phone } } }';

describe('what was read of a child', () => {
  it('is one line with who asked, by which operation, and the groups of facts that were answered', async () => {
    const { lines } = await ask(app, as(ot), CHART, { id: practice.child.childId });
    expect(lines).toEqual([
      {
        action: 'record:read',
        outcome: 'DONE',
        staffId: practice.ot.staffId,
        role: 'THERAPIST',
        type: 'Child',
        subjectId: null,
        childId: practice.child.childId,
        details: {
          operation: 'Chart',
          reads: [{ groups: ['CONTACT', 'IDENTITY'], children: [practice.child.childId] }],
        },
      },
    ]);
  });

  it('does not say that was answered which was kept back', async () => {
    const stranger = await app.signIn(practice.stranger.email);
    const { data, lines } = await ask(app, as(stranger), CHART, { id: practice.child.childId });
    expect(data).toEqual({ child: { name: 'Meera Nair', guardians: null } });
    expect(readsOf(lines)).toEqual([{ groups: ['IDENTITY'], children: [practice.child.childId] }]);
  });

  it('says nothing of what stands below a field that was kept back', async () => {
    const stranger = await app.signIn(practice.stranger.email);
    const document = 'query ($id: ID!) { child(id: $id) { plan { state child { careTeam { discipline } } } } }';
    expect(readsOf((await ask(app, as(stranger), document, { id: practice.child.childId })).lines)).toEqual([
      { groups: ['IDENTITY'], children: [practice.child.childId] },
    ]);
    expect(readsOf((await ask(app, as(ot), document, { id: practice.child.childId })).lines)).toEqual([
      { groups: ['IDENTITY', 'PLAN_STATE', 'TEAM'], children: [practice.child.childId] },
    ]);
  });

  it('is told child by child in a list, of the rows that were answered and no other', async () => {
    const page = 'query ($first: Int!) { children(first: $first) { edges { node { name guardians { name } } } } }';
    const all = await ask(app, as(ot), page, { first: 10 });
    expect(all.lines).toHaveLength(1);
    expect(all.lines[0]?.childId).toBeNull();
    expect(readsOf(all.lines)).toEqual([
      { groups: ['IDENTITY'], children: [other.childId] },
      { groups: ['CONTACT', 'IDENTITY'], children: [practice.child.childId] },
    ]);
    const { lines } = await ask(app, as(ot), page, { first: 1 });
    expect(readsOf(lines)).toEqual([{ groups: ['IDENTITY'], children: [other.childId] }]);
  });

  it('is one line an operation, whatever its root fields', async () => {
    const document = `query Both($a: ID!, $b: ID!) { one: child(id: $a) { name } two: child(id: $b) { name }
      again: child(id: $a) { emergencyCard { precaution } } }`;
    const { lines } = await ask(app, as(ot), document, { a: practice.child.childId, b: other.childId });
    expect(lines).toHaveLength(1);
    expect(readsOf(lines)).toEqual([
      { groups: ['EMERGENCY', 'IDENTITY'], children: [practice.child.childId] },
      { groups: ['IDENTITY'], children: [other.childId] },
    ]);
  });

  it.each([
    ['a plan', 'carePlan(id: $id) { state }', () => practice.plan.planId],
    ['a version', 'carePlanVersion(id: $id) { number }', () => practice.plan.versionId],
    ['a goal', 'goal(id: $id) { state }', () => practice.plan.shirt],
    [
      'a goal of a version of a plan',
      'carePlan(id: $id) { inForce { goals { statement } } }',
      () => practice.plan.planId,
    ],
    ['anything', 'node(id: $id) { __typename ... on Goal { state } }', () => practice.plan.stairs],
    ['anything, of which nothing but its kind is asked', 'node(id: $id) { __typename }', () => practice.plan.stairs],
    ['a guardian', 'node(id: $id) { ... on Guardian { phone } }', () => practice.child.guardianId],
  ])('is known by its child however it was reached, and no id need be asked for: %s', async (_what, field, id) => {
    const { errors, lines } = await ask(app, as(ot), `query ($id: ID!) { ${field} }`, { id: id() });
    expect(errors).toBeUndefined();
    expect(lines).toMatchObject([{ action: 'record:read', outcome: 'DONE', childId: practice.child.childId }]);
  });

  it('is known by its child in what waits for somebody', async () => {
    const { data, lines } = await ask(app, as(ot), 'query Needs { needsMe(first: 20) { edges { node { kind } } } }');
    expect(data).not.toEqual({ needsMe: { edges: [] } });
    expect(lines).toMatchObject([{ childId: practice.child.childId, details: { operation: 'Needs' } }]);
  });

  it('is known by its child where one child leads to another', async () => {
    const desk = await app.signIn(practice.frontDesk.email);
    const first = await addChild(desk, named({ name: 'Ritu Dhingra' }));
    const second = await addChild(desk, named({ name: 'Ritu Dhingraa' }));
    const document = 'query ($id: ID!) { child(id: $id) { likeNames { name careTeam { discipline } } } }';
    const { lines } = await ask(app, as(ot), document, { id: first });
    expect(readsOf(lines)).toEqual([
      { groups: ['IDENTITY', 'TEAM'], children: [second] },
      { groups: ['IDENTITY'], children: [first] },
    ]);
  });

  it('is told of the answer to a change, with the change itself', async () => {
    const document = `mutation Hold($input: OpenReviewInput!) { openReview(input: $input) {
      ... on ReviewPayload { plan { child { name guardians { name } } } } } }`;
    const input = { planId: practice.plan.planId, heldOn: '2026-12-24' };
    const { lines } = await ask(app, as(ot), document, { input });
    expect(lines).toMatchObject([
      { action: 'record:read', outcome: 'DONE', childId: practice.child.childId, details: { operation: 'Hold' } },
      { action: 'review:open', outcome: 'DONE', childId: practice.child.childId },
    ]);
    expect(readsOf(lines)).toEqual([
      { groups: ['CONTACT', 'IDENTITY', 'PLAN_STATE'], children: [practice.child.childId] },
    ]);
  });

  it('leaves no line where no child was answered', async () => {
    const document = 'query { viewer { today } clinic { name } children(first: 5) { totalCount } }';
    const { data, lines } = await ask(app, as(ot), document);
    expect(data).toMatchObject({ children: { totalCount: 2 } });
    expect(lines).toEqual([]);
  });

  it('is dated by the database and not by the clock of the application', async () => {
    await ask(app, as(ot), CHART, { id: practice.child.childId });
    const { rows } = await app.owner.query<{ behind: number }>(
      `select max(abs(extract(epoch from now() - at)))::int as behind from audit_events where action = 'record:read'`,
    );
    expect(rows[0]?.behind).toBeLessThan(600);
    expect(Math.abs(app.clock.now().getTime() - Date.now())).toBeGreaterThan(3_600_000);
  });

  it('holds no name and no value of what was read', async () => {
    const priority = { words: 'canary words', saidBy: 'canary', saidOn: '2026-12-20', importance: 7 };
    await made(ot, 'addPriority', { childId: practice.child.childId, ...priority });
    const lead = await app.signIn(practice.lead.email);
    await ask(
      app,
      as(lead),
      `query Wide { children(first: 10) { edges { node { name birthDate guardians { name phone } } } } }`,
    );
    await ask(app, as(ot), 'query ($id: ID!) { child(id: $id) { name priorities { words importance } } }', {
      id: practice.child.childId,
    });
    const trail = await wholeTrail(app, practice.clinicId);
    expect(trail).toContain('Wide');
    expect(trail).not.toMatch(/canary|nair|meera|\+91|2019-03-04/i);
  });

  it('cannot be seen by another clinic', async () => {
    await ask(app, as(ot), CHART, { id: practice.child.childId });
    const login = new Client({ connectionString: app.database.appUrl });
    await login.connect();
    try {
      const seen = async (clinicId: string): Promise<number> => {
        await login.query(`select set_config('app.clinic', $1, false)`, [clinicId]);
        const { rows } = await login.query('select 1 from audit_events where child_id = $1', [practice.child.childId]);
        return rows.length;
      };
      expect(await seen(practice.clinicId)).toBe(1);
      expect(await seen((await layPractice(app.owner)).clinicId)).toBe(0);
      expect(await seen(randomUUID())).toBe(0);
    } finally {
      await login.end();
    }
  });
});

describe('a trail that cannot be written', () => {
  it('lets no answer leave', async () => {
    const { data, errors } = await withoutTrail(app, () => ask(app, as(ot), CHART, { id: practice.child.childId }));
    expect(data).toBeNull();
    expect(errors).toMatchObject([{ extensions: { code: 'INTERNAL' } }]);
    expect(JSON.stringify(errors)).not.toMatch(/audit|permission|Meera/);
  });

  it('is worth trying again where it was only busy', async () => {
    await app.owner.query('begin; lock table audit_events in access exclusive mode');
    let answer: Response;
    try {
      answer = await ot.post('/graphql', { query: CHART, variables: { id: practice.child.childId } });
    } finally {
      await app.owner.query('rollback');
    }
    expect(answer.status).toBe(503);
    expect(await answer.json()).toMatchObject({ errors: [{ extensions: { code: 'UNAVAILABLE' } }] });
    const again = await ask(app, as(ot), CHART, { id: practice.child.childId });
    expect(again.data).toMatchObject({ child: { name: 'Meera Nair' } });
  });

  it('takes the change back with it', async () => {
    const document = `mutation ($input: OpenReviewInput!) { openReview(input: $input) { __typename } }`;
    const input = { planId: practice.plan.planId, heldOn: '2026-12-24' };
    const { errors } = await withoutTrail(app, () => ask(app, as(ot), document, { input }));
    expect(errors).toMatchObject([{ extensions: { code: 'INTERNAL' } }]);
    const { data } = await ask(app, as(ot), 'query ($id: ID!) { carePlan(id: $id) { review { id } } }', {
      id: practice.plan.planId,
    });
    expect(data).toEqual({ carePlan: { review: null } });
  });

  it('does not keep from being answered what is no child’s', async () => {
    const { data } = await withoutTrail(app, () => ask(app, as(ot), '{ clinic { name } }'));
    expect(data).toEqual({ clinic: { name: 'Rohini' } });
  });
});
