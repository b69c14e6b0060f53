import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { addStaff, sharedApp, type TestApp } from '../support/app.ts';
import { type Browser, gql } from '../support/browser.ts';
import {
  insertRow,
  layChild,
  layPlan,
  layPractice,
  laySentVersion,
  lookAt,
  type Practice,
} from '../support/plan-rows.ts';
import { statementsOf } from '../support/statements.ts';

let app: TestApp;
let practice: Practice;

beforeAll(async () => {
  app = await sharedApp();
});
afterAll(() => app.close());

beforeEach(async () => {
  practice = await layPractice(app.owner);
});

const NEEDS = `query ($first: Int!, $after: String, $kinds: [NeedKind!]) {
  needsMe(first: $first, after: $after, kinds: $kinds) {
    totalCount pageInfo { hasNextPage endCursor }
    edges { node { id kind child { id } plan { id } planVersion { id } goal { id } review { id } discipline dueOn since } } } }`;
/** What an office may ask: goals and reviews are clinical and not in its document. */
const CALLS = `query { needsMe(first: 10) { totalCount edges { node { kind child { id name } dueOn since } } } }`;

interface Need {
  readonly id: string;
  readonly kind: string;
  readonly child: { readonly id: string };
  readonly plan: { readonly id: string } | null;
  readonly planVersion: { readonly id: string } | null;
  readonly goal: { readonly id: string } | null;
  readonly review: { readonly id: string } | null;
  readonly discipline: string | null;
  readonly dueOn: string | null;
}
interface Page {
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly edges: readonly { readonly node: Need }[];
}

async function page(browser: Browser, args: Record<string, unknown> = {}): Promise<Page> {
  const { data, errors } = await gql(browser, NEEDS, { first: 50, ...args });
  if (errors !== undefined) throw new Error(JSON.stringify(errors));
  return (data as { needsMe: Page }).needsMe;
}

type Person = 'ot' | 'pt' | 'lead' | 'stranger';

async function needsOf(person: Person): Promise<readonly Need[]> {
  const { edges } = await page(await app.signIn(practice[person].email));
  return edges.map(({ node }) => node);
}

async function kindsOf(person: Person): Promise<readonly string[]> {
  return (await needsOf(person)).map(({ kind }) => kind);
}

async function change(text: string, values: readonly unknown[] = []): Promise<void> {
  await lookAt(app.owner, practice.clinicId);
  await app.owner.query(text, [...values]);
}

async function everyone(): Promise<Record<Person, readonly string[]>> {
  const people = ['ot', 'pt', 'lead', 'stranger'] as const;
  return Object.fromEntries(await Promise.all(people.map(async (who) => [who, await kindsOf(who)]))) as never;
}

async function layReview({ dueOn, closed }: { dueOn: string; closed: boolean }): Promise<string> {
  const { clinicId, plan, child, ot } = practice;
  const id = randomUUID();
  await lookAt(app.owner, clinicId);
  await insertRow(app.owner, 'reviews', {
    clinic_id: clinicId,
    id,
    plan_id: plan.planId,
    version_id: plan.versionId,
    child_id: child.childId,
    due_on: dueOn,
    held_on: '2026-11-23',
    opened_by: ot.staffId,
    opened_at: '2026-11-22T04:00:00Z',
    closed_by: closed ? ot.staffId : null,
    closed_at: closed ? '2026-11-23T03:00:00Z' : null,
    version: 1,
  });
  return id;
}

interface Seen {
  readonly goal_id: string;
  readonly strand_id?: string;
  readonly level?: number;
  readonly measure?: object;
  readonly setting: string;
}

async function laySeen(seen: Seen, at: string): Promise<string> {
  const { clinicId, child, plan, pt } = practice;
  const id = randomUUID();
  await insertRow(app.owner, 'observations', {
    clinic_id: clinicId,
    id,
    child_id: child.childId,
    version_id: plan.versionId,
    scale_edition: 1,
    ...seen,
    seen_by: 'IN_PERSON',
    remarks: [],
    note: '',
    happened_at: at,
    recorded_at: at,
    recorded_by: pt.staffId,
  });
  return id;
}

function observe(goal: string, level: number, setting: string, at: string): Promise<string> {
  return laySeen({ goal_id: goal, level, setting }, at);
}

function measure(strand: string, goal: string, value: object, at: string): Promise<string> {
  return laySeen({ goal_id: goal, strand_id: strand, measure: value, setting: 'CLINIC' }, at);
}

async function layTriage(status: string, decidedAt: string): Promise<void> {
  await insertRow(app.owner, 'triages', {
    clinic_id: practice.clinicId,
    id: randomUUID(),
    child_id: practice.child.childId,
    rules_version: '1',
    answers: '{}',
    result: JSON.stringify({ status }),
    disciplines: [],
    decided_by: practice.frontDesk.staffId,
    decided_at: decidedAt,
  });
}

/** The family's agreement becomes a spoken one that is good until a day. */
async function spokenUntil(day: string): Promise<void> {
  await change(`update agreements set how = 'AGREED_VERBALLY', valid_until = $1 where party = 'GUARDIAN'`, [day]);
}

describe('what waits for me', () => {
  it('is nothing while a plan is in force, signed by all and far from its review', async () => {
    expect(await everyone()).toEqual({ ot: [], pt: [], lead: [], stranger: [] });
  });

  it('is a version that was sent: for each discipline of the team to sign, and for the team to take to the family', async () => {
    const sent = await laySentVersion(app.owner, practice.clinicId, practice.plan, practice.ot.staffId);
    const [agreement, signature] = (await needsOf('pt')).toSorted((a, b) => (a.kind < b.kind ? -1 : 1));
    const about = {
      plan: { id: practice.plan.planId },
      planVersion: { id: sent },
      child: { id: practice.child.childId },
    };
    expect(signature).toMatchObject({ ...about, kind: 'SIGNATURE', discipline: 'PHYSIOTHERAPY', goal: null });
    expect(agreement).toMatchObject({ ...about, kind: 'GUARDIAN_AGREEMENT', discipline: null });
    // The lead of this practice is an occupational therapist, and signs for that discipline only.
    expect(await everyone()).toEqual({
      ot: ['GUARDIAN_AGREEMENT', 'SIGNATURE'],
      pt: ['GUARDIAN_AGREEMENT', 'SIGNATURE'],
      lead: ['GUARDIAN_AGREEMENT', 'SIGNATURE'],
      stranger: [],
    });
  });

  it('is a version in force that one discipline has not signed yet, and stops once it has', async () => {
    await change(`update agreements set fallen_at = now(), fallen_reason = 'test' where discipline = 'PHYSIOTHERAPY'`);
    expect(await everyone()).toEqual({ ot: [], pt: ['SIGNATURE'], lead: [], stranger: [] });
  });

  it('is no signature for one whose registration is over', async () => {
    await change(`update agreements set fallen_at = now(), fallen_reason = 'test' where discipline = 'PHYSIOTHERAPY'`);
    await change(`update staff set registration_expires_on = '2026-11-22' where id = $1`, [practice.pt.staffId]);
    expect(await kindsOf('pt')).toEqual([]);
    await change(`update staff set registration_expires_on = '2026-11-23' where id = $1`, [practice.pt.staffId]);
    expect(await kindsOf('pt')).toEqual(['SIGNATURE']);
  });

  it.each([
    ['2026-11-09', 'REVIEW_ESCALATED'],
    ['2026-11-10', 'REVIEW_OVERDUE'],
    ['2026-11-22', 'REVIEW_OVERDUE'],
    ['2026-11-23', 'REVIEW_DUE'],
    ['2026-12-07', 'REVIEW_DUE'],
    ['2026-12-08', undefined],
  ])('with a review on %s is %s: for the team, and for the lead once it escalates', async (reviewOn, kind) => {
    practice = await layPractice(app.owner, { reviewOn });
    const expected = kind === undefined ? [] : [kind];
    const ofLead = kind === 'REVIEW_ESCALATED' ? expected : [];
    expect(await everyone()).toEqual({ ot: expected, pt: expected, lead: ofLead, stranger: [] });
    expect((await needsOf('ot'))[0]?.dueOn).toBe(kind === undefined ? undefined : reviewOn);
  });

  it('is what comes of a review that is closed, and no review of a plan that rests', async () => {
    practice = await layPractice(app.owner, { reviewOn: '2026-11-20' });
    await change(`update care_plans set state = 'PAUSED', state_reason = 'holidays'`);
    expect(await kindsOf('ot')).toEqual([]);
    await change(`update care_plans set state = 'ACTIVE', state_reason = null`);
    await layReview({ dueOn: '2026-11-20', closed: true });
    expect(await kindsOf('ot')).toEqual(['REVIEW_DECISION']);
    expect(await kindsOf('lead')).toEqual([]);
  });

  it('is the day that a review set for the next, and that day also while the plan rests until it', async () => {
    practice = await layPractice(app.owner, { reviewOn: '2026-11-20' });
    await layReview({ dueOn: '2026-11-20', closed: true });
    const decide = (outcome: string, nextOn: string) =>
      change(`update reviews set outcome = $1, next_on = $2, decided_by = $3, decided_at = now()`, [
        outcome,
        nextOn,
        practice.ot.staffId,
      ]);
    await decide('CONTINUE', '2027-01-20');
    expect(await kindsOf('ot')).toEqual([]);
    await decide('CONTINUE', '2026-11-30');
    expect(await needsOf('ot')).toMatchObject([{ kind: 'REVIEW_DUE', dueOn: '2026-11-30' }]);
    await change(`update care_plans set state = 'PAUSED', state_reason = 'holidays'`);
    expect(await kindsOf('ot')).toEqual([]);
    await decide('PAUSE', '2026-11-30');
    expect(await kindsOf('ot')).toEqual(['REVIEW_DUE']);
  });

  it('is an open review until a practitioner has rated each of its goals, whoever else has', async () => {
    const review = await layReview({ dueOn: '2026-12-24', closed: false });
    const rate = (goal: string, kind: string, by: string) =>
      insertRow(app.owner, 'ratings', {
        clinic_id: practice.clinicId,
        id: randomUUID(),
        review_id: review,
        goal_id: goal,
        child_id: practice.child.childId,
        rater_kind: kind,
        level: 1,
        scale_edition: 1,
        given_by: by,
        given_at: '2026-11-23T03:00:00Z',
      });
    expect(await needsOf('pt')).toMatchObject([{ kind: 'RATING', review: { id: review }, dueOn: '2026-11-23' }]);
    await rate(practice.plan.shirt, 'PRACTITIONER', practice.ot.staffId);
    await rate(practice.plan.stairs, 'CAREGIVER', practice.ot.staffId);
    expect(await everyone()).toEqual({ ot: ['RATING'], pt: ['RATING'], lead: ['RATING'], stranger: [] });
    await rate(practice.plan.stairs, 'PRACTITIONER', practice.pt.staffId);
    expect(await everyone()).toEqual({ ot: [], pt: [], lead: [], stranger: [] });
  });

  it('is a spoken agreement that ends within a week or has ended', async () => {
    await spokenUntil('2026-12-01');
    expect(await kindsOf('ot')).toEqual([]);
    await spokenUntil('2026-11-30');
    expect(await needsOf('ot')).toMatchObject([{ kind: 'VERBAL_AGREEMENT_ENDING', dueOn: '2026-11-30' }]);
    await spokenUntil('2026-11-01');
    expect(await kindsOf('pt')).toEqual(['VERBAL_AGREEMENT_ENDING']);
  });
});

describe('a goal that could be confirmed as reached', () => {
  it('waits for those who have a strand under it, and for the lead', async () => {
    await lookAt(app.owner, practice.clinicId);
    await observe(practice.plan.stairs, 0, 'NURSERY_OR_SCHOOL', '2026-11-10T04:00:00Z');
    await observe(practice.plan.stairs, 1, 'CLINIC', '2026-11-13T04:00:00Z');
    expect(await needsOf('pt')).toMatchObject([{ kind: 'REACHED_PROPOSED', goal: { id: practice.plan.stairs } }]);
    expect(await everyone()).toEqual({ ot: [], pt: ['REACHED_PROPOSED'], lead: ['REACHED_PROPOSED'], stranger: [] });
  });
});

describe('a goal whose strands are all at target', () => {
  it('waits to be seen for the therapists of its strands, and for no more than one look', async () => {
    const { clinicId, plan, pt } = practice;
    await lookAt(app.owner, clinicId);
    await measure(plan.climbing, plan.stairs, { type: 'DISTANCE', distance: 30, unit: 'M' }, '2026-11-10T04:00:00Z');
    expect(await needsOf('pt')).toMatchObject([
      { kind: 'STRANDS_AT_TARGET', goal: { id: plan.stairs }, plan: { id: plan.planId }, dueOn: null },
    ]);
    expect(await everyone()).toEqual({ ot: [], pt: ['STRANDS_AT_TARGET'], lead: [], stranger: [] });
    await change('update care_team_members set left_on = $2 where staff_id = $1', [pt.staffId, '2026-11-20']);
    expect(await everyone()).toEqual({ ot: ['STRANDS_AT_TARGET'], pt: [], lead: ['STRANDS_AT_TARGET'], stranger: [] });
    await observe(plan.stairs, -1, 'CLINIC', '2026-11-11T04:00:00Z');
    expect(await kindsOf('ot')).toEqual([]);
  });
});

describe('a child nobody could triage', () => {
  it('is called by the front desk within two working days, until somebody triages it', async () => {
    await lookAt(app.owner, practice.clinicId);
    // A Friday evening; Sunday is no working day.
    await layTriage('UNTRIAGED', '2026-11-20T12:00:00Z');
    const desk = await app.signIn(practice.frontDesk.email);
    expect((await gql(desk, CALLS)).data).toMatchObject({
      needsMe: {
        totalCount: 1,
        edges: [
          {
            node: {
              kind: 'TRIAGE_CALL',
              child: { id: practice.child.childId, name: 'Meera Nair' },
              dueOn: '2026-11-23',
            },
          },
        ],
      },
    });
    expect(await kindsOf('lead')).toEqual(['TRIAGE_CALL']);
    expect(await kindsOf('ot')).toEqual([]);
    await lookAt(app.owner, practice.clinicId);
    await layTriage('TRIAGED', '2026-11-22T12:00:00Z');
    expect((await gql(desk, CALLS)).data).toEqual({ needsMe: { totalCount: 0, edges: [] } });
  });
});

describe('the list of what waits', () => {
  it('shows the front desk no signature and a safeguarding lead nothing', async () => {
    await laySentVersion(app.owner, practice.clinicId, practice.plan, practice.ot.staffId);
    const desk = await app.signIn(practice.frontDesk.email);
    expect((await gql(desk, CALLS)).data).toEqual({ needsMe: { totalCount: 0, edges: [] } });
    const guard = await addStaff(app.owner, practice.clinicId, { role: 'SAFEGUARDING_LEAD' });
    const safeguarding = await app.signIn(guard.email);
    expect((await gql(safeguarding, CALLS)).data).toEqual({ needsMe: { totalCount: 0, edges: [] } });
    const clinical = await gql(desk, NEEDS, { first: 10 });
    expect(clinical.errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
  });

  it('stands by the day, in pages that neither repeat nor skip, counts all and takes one statement', async () => {
    const { clinicId, ot, pt } = practice;
    const team = [{ staffId: ot.staffId, discipline: 'OCCUPATIONAL_THERAPY' }];
    for (const [name, reviewOn] of [
      ['Aarav', '2026-12-03'],
      ['Zoya', '2026-11-12'],
      ['Kabir', '2026-12-03'],
    ] as const) {
      const child = await layChild(app.owner, clinicId, team, { name });
      const plan = await layPlan(app.owner, child, { ot: ot.staffId, pt: pt.staffId }, { reviewOn });
      if (name === 'Zoya') await laySentVersion(app.owner, clinicId, plan, ot.staffId);
    }
    const browser = await app.signIn(ot.email);
    const all = await page(browser);
    expect(all.edges.map(({ node }) => node.kind)).toEqual([
      'REVIEW_OVERDUE',
      'GUARDIAN_AGREEMENT',
      'SIGNATURE',
      'REVIEW_DUE',
      'REVIEW_DUE',
    ]);
    expect(all.totalCount).toBe(5);
    const seen: string[] = [];
    for (let after: string | null = null, more = true; more;) {
      const next: Page = await page(browser, { first: 2, after });
      seen.push(...next.edges.map(({ node }) => node.id));
      after = next.pageInfo.endCursor;
      more = next.pageInfo.hasNextPage;
    }
    expect(seen).toEqual(all.edges.map(({ node }) => node.id));
    const before = await statementsOf(app.database);
    expect((await page(browser, { kinds: ['REVIEW_DUE', 'SIGNATURE'] })).totalCount).toBe(3);
    expect((await statementsOf(app.database)) - before).toBe(1);
  });

  it('is for nobody of another clinic, and for nobody who is not signed in', async () => {
    await laySentVersion(app.owner, practice.clinicId, practice.plan, practice.ot.staffId);
    practice = await layPractice(app.owner);
    expect(await everyone()).toEqual({ ot: [], pt: [], lead: [], stranger: [] });
    expect((await gql(app.browser(), CALLS)).errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }]);
  });
});
