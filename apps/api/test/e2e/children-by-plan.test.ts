import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sharedApp, type TestApp } from '../support/app.ts';
import { type Browser, gql } from '../support/browser.ts';
import { insertRow, layChild, layPlan, layPractice, lookAt, OT, type Practice, PT } from '../support/plan-rows.ts';

let app: TestApp;
let practice: Practice;
let ot: Browser;
let lead: Browser;
let stranger: Browser;

beforeAll(async () => {
  app = await sharedApp();
  practice = await layPractice(app.owner);
  const { clinicId, ot: otStaff, pt } = practice;
  ot = await app.signIn(otStaff.email);
  lead = await app.signIn(practice.lead.email);
  stranger = await app.signIn(practice.stranger.email);
  const team = [
    { staffId: otStaff.staffId, discipline: OT },
    { staffId: pt.staffId, discipline: PT },
  ];
  const by = { ot: otStaff.staffId, pt: pt.staffId };
  const aarav = await layChild(app.owner, clinicId, team, { name: 'Aarav' });
  await layPlan(app.owner, aarav, by, { reviewOn: '2026-12-01' });
  const zoya = await layChild(app.owner, clinicId, team, { name: 'Zoya' });
  const plan = await layPlan(app.owner, zoya, by, { reviewOn: '2026-11-01' });
  await insertRow(app.owner, 'observations', {
    clinic_id: clinicId,
    id: randomUUID(),
    child_id: zoya.childId,
    goal_id: plan.shirt,
    version_id: plan.versionId,
    scale_edition: 1,
    level: 0,
    setting: 'HOME',
    seen_by: 'IN_PERSON',
    remarks: [],
    note: '',
    // The first half hour of the 20th in the clinic.
    happened_at: '2026-11-19T18:45:00Z',
    recorded_at: '2026-11-20T04:00:00Z',
    recorded_by: pt.staffId,
  });
  await layChild(app.owner, clinicId, [{ staffId: practice.stranger.staffId, discipline: PT }], { name: 'Kabir' });
  const ended = await layChild(app.owner, clinicId, team, { name: 'Ira' });
  const { planId } = await layPlan(app.owner, ended, by);
  await lookAt(app.owner, clinicId);
  await app.owner.query(`update care_plans set state = 'ENDED', ended_reason = 'COMPLETED' where id = $1`, [planId]);
});
afterAll(() => app.close());

async function namesOf(browser: Browser, args: Record<string, unknown>): Promise<readonly string[]> {
  const document = `query ($first: Int!, $after: String, $filter: ChildFilter, $sort: ChildSort) {
    children(first: $first, after: $after, filter: $filter, sort: $sort) {
      pageInfo { hasNextPage endCursor } edges { node { name } } } }`;
  type Page = { pageInfo: { hasNextPage: boolean; endCursor: string | null }; edges: { node: { name: string } }[] };
  const names: string[] = [];
  for (let after: string | null = null, more = true; more;) {
    const { data, errors } = await gql(browser, document, { first: 2, after, ...args });
    if (errors !== undefined) throw new Error(JSON.stringify(errors));
    const page: Page = (data as { children: Page }).children;
    names.push(...page.edges.map(({ node }) => node.name));
    after = page.pageInfo.endCursor;
    more = page.pageInfo.hasNextPage;
  }
  return names;
}

describe('the list of children', () => {
  it('is found by how the plan stands', async () => {
    expect(await namesOf(lead, { filter: { planState: ['ACTIVE'] } })).toEqual(['Aarav', 'Meera Nair', 'Zoya']);
    expect(await namesOf(lead, { filter: { planState: ['ENDED', 'PAUSED'] } })).toEqual(['Ira']);
    expect(await namesOf(lead, { filter: { noPlan: true } })).toEqual(['Ira', 'Kabir']);
    expect(await namesOf(lead, { filter: { noPlan: false } })).toEqual(['Aarav', 'Meera Nair', 'Zoya']);
  });

  it('is found by when the review is due', async () => {
    expect(await namesOf(ot, { filter: { reviewDueBefore: '2026-12-01' } })).toEqual(['Zoya']);
    expect(await namesOf(ot, { filter: { reviewDueBefore: '2026-12-02' } })).toEqual(['Aarav', 'Zoya']);
  });

  it('is found by how long nobody has seen anything, by the days of the clinic', async () => {
    expect(await namesOf(ot, { filter: { notObservedSince: '2026-11-20' } })).toEqual(['Aarav', 'Meera Nair']);
    expect(await namesOf(ot, { filter: { notObservedSince: '2026-11-21' } })).toEqual(['Aarav', 'Meera Nair', 'Zoya']);
  });

  it('tells nobody by a filter what they may not read', async () => {
    expect(await namesOf(stranger, { filter: { planState: ['ACTIVE'] } })).toEqual([]);
    expect(await namesOf(stranger, { filter: { noPlan: true } })).toEqual(['Kabir']);
    expect(await namesOf(stranger, { filter: { reviewDueBefore: '2027-01-01' } })).toEqual([]);
    expect(await namesOf(stranger, { filter: { notObservedSince: '2026-11-21' } })).toEqual([]);
  });

  it('stands by the review, the earliest first, and page by page', async () => {
    const names = await namesOf(lead, { sort: 'REVIEW_DUE' });
    expect(names.slice(0, 3)).toEqual(['Zoya', 'Aarav', 'Meera Nair']);
    expect(names.slice(3).toSorted()).toEqual(['Ira', 'Kabir']);
  });

  it('stands by when somebody was last seen, whoever was never seen first', async () => {
    const names = await namesOf(ot, { sort: 'LAST_OBSERVED' });
    expect(names.slice(0, 3).toSorted()).toEqual(['Aarav', 'Ira', 'Meera Nair']);
    // Kabir is not on the own team, and when he was last seen is not known.
    expect(names.slice(3)).toEqual(['Zoya', 'Kabir']);
  });
});
