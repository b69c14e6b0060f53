import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sharedApp, type TestApp } from '../support/app.ts';
import { type Browser, gql } from '../support/browser.ts';
import { insertRow, layPractice, laySentVersion, lookAt, type Practice } from '../support/plan-rows.ts';
import { statementsOf } from '../support/statements.ts';

let app: TestApp;
let practice: Practice;
let ot: Browser;

beforeAll(async () => {
  app = await sharedApp();
  practice = await layPractice(app.owner);
  ot = await app.signIn(practice.ot.email);
  await layCourse();
});
afterAll(() => app.close());

/** Something of every kind, besides the plan that was sent, agreed on and came into force. */
async function layCourse(): Promise<void> {
  const { clinicId, child, plan, pt } = practice;
  const ofChild = { clinic_id: clinicId, child_id: child.childId };
  await laySentVersion(app.owner, clinicId, plan, practice.ot.staffId);
  await lookAt(app.owner, clinicId);
  const observation = {
    ...ofChild,
    version_id: plan.versionId,
    scale_edition: 1,
    setting: 'HOME',
    seen_by: 'IN_PERSON',
    remarks: [],
    note: '',
    recorded_by: pt.staffId,
    recorded_at: '2026-11-22T04:00:00Z',
  };
  const level = { ...observation, goal_id: plan.stairs, level: 0 };
  await insertRow(app.owner, 'observations', { ...level, id: randomUUID(), happened_at: '2026-11-09T04:00:00Z' });
  await insertRow(app.owner, 'observations', {
    ...observation,
    id: randomUUID(),
    goal_id: plan.shirt,
    strand_id: plan.sitting,
    measure: JSON.stringify({ type: 'SECONDS', seconds: 90 }),
    happened_at: '2026-11-10T04:00:00Z',
  });
  const voided = { voided_at: '2026-11-22T04:00:10Z', voided_by: pt.staffId };
  await insertRow(app.owner, 'observations', {
    ...level,
    ...voided,
    id: randomUUID(),
    happened_at: '2026-11-11T04:00:00Z',
    void_reason: 'UNDO',
  });
  await insertRow(app.owner, 'observations', {
    ...level,
    ...voided,
    id: randomUUID(),
    happened_at: '2026-11-12T04:00:00Z',
    void_reason: 'WRONG_GOAL',
  });
  await insertRow(app.owner, 'precautions', {
    ...ofChild,
    id: randomUUID(),
    precaution_code: 'VP_SHUNT',
    raised_by: pt.staffId,
    raised_on: '2026-11-13',
    state: 'CLEARED',
    cleared_by: pt.staffId,
    cleared_at: '2026-11-14T04:00:00Z',
    clear_reason: 'was another child',
    version: 2,
  });
  await insertRow(app.owner, 'handling_lines', {
    ...ofChild,
    id: randomUUID(),
    key: 'CALMING',
    value: 'a quiet corner',
    discipline: 'OCCUPATIONAL_THERAPY',
    owner_id: practice.ot.staffId,
    since: '2026-11-15',
    ended_at: '2026-11-16T04:00:00Z',
    version: 2,
  });
  await app.owner.query(
    `update goals set state = 'CLOSED', outcome = 'REACHED', closed_on = '2026-11-17', closed_by = $2 where id = $1`,
    [plan.stairs, pt.staffId],
  );
  await insertRow(app.owner, 'care_team_members', {
    ...ofChild,
    id: randomUUID(),
    staff_id: practice.stranger.staffId,
    discipline: 'PHYSIOTHERAPY',
    lead: false,
    joined_on: '2026-10-01',
    left_on: '2026-11-18',
    version: 2,
  });
}

interface Entry {
  readonly id: string;
  readonly kind: string;
  readonly ended: boolean;
  readonly at: string;
  readonly by: string | null;
  readonly discipline: string | null;
  readonly [field: string]: unknown;
}
interface Page {
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly edges: readonly { readonly node: Entry }[];
}

const TIMELINE = `query ($id: ID!, $first: Int!, $after: String, $kinds: [TimelineKind!], $until: LocalDate) { child(id: $id) {
  timeline(first: $first, after: $after, kinds: $kinds, until: $until) { pageInfo { hasNextPage endCursor } edges { node {
    id kind ended at by discipline goal { id outcome statement } strand { id } observation { level measure { seconds } voidReason }
    rating { level } planVersion { number } agreement { party } precaution { clearReason } handling { value } } } } } }`;

async function page(browser: Browser, args: Record<string, unknown> = {}): Promise<Page> {
  const { data, errors } = await gql(browser, TIMELINE, { id: practice.child.childId, first: 50, ...args });
  if (errors !== undefined) throw new Error(JSON.stringify(errors));
  return (data as { child: { timeline: Page } }).child.timeline;
}

const entries = async (args: Record<string, unknown> = {}): Promise<readonly Entry[]> =>
  (await page(ot, args)).edges.map(({ node }) => node);

describe('the timeline of a child', () => {
  it('tells everything that happened, newest first', async () => {
    const told = (await entries()).map(({ kind, ended, at }) => `${at.slice(0, 10)} ${kind}${ended ? ' ended' : ''}`);
    // A day begins at half past six in the evening before, in UTC.
    expect(told).toEqual([
      '2026-11-21 VERSION_SENT',
      '2026-11-17 TEAM ended',
      '2026-11-16 GOAL_CLOSED',
      '2026-11-16 HANDLING ended',
      '2026-11-14 HANDLING',
      '2026-11-14 PRECAUTION ended',
      '2026-11-12 PRECAUTION',
      '2026-11-12 OBSERVATION',
      '2026-11-10 OBSERVATION',
      '2026-11-09 OBSERVATION',
      '2026-10-01 VERSION_IN_FORCE',
      '2026-09-30 TEAM',
      '2026-09-30 AGREEMENT',
      '2026-09-30 AGREEMENT',
      '2026-09-30 AGREEMENT',
      '2026-09-28 VERSION_SENT',
      '2026-08-31 TEAM',
      '2026-08-31 TEAM',
    ]);
  });

  it('names who did it and gives the row that tells more', async () => {
    const byKind = new Map((await entries()).map((entry) => [`${entry.kind}${entry.ended ? ' ended' : ''}`, entry]));
    expect(byKind.get('GOAL_CLOSED')).toMatchObject({ by: 'Asha Rao', goal: { outcome: 'REACHED' } });
    expect(byKind.get('PRECAUTION ended')).toMatchObject({
      by: 'Asha Rao',
      precaution: { clearReason: 'was another child' },
    });
    expect(byKind.get('HANDLING')).toMatchObject({ by: 'Ravi Sen', handling: { value: 'a quiet corner' } });
    expect(byKind.get('TEAM ended')).toMatchObject({ by: 'Noor Khan', discipline: 'PHYSIOTHERAPY' });
    expect(byKind.get('VERSION_IN_FORCE')).toMatchObject({ planVersion: { number: 1 } });
    const agreed = (await entries({ kinds: ['AGREEMENT'] })).map(({ by, agreement }) => ({ by, agreement }));
    expect(agreed).toContainEqual({ by: 'Lata Nair', agreement: { party: 'GUARDIAN' } });
    const seen = (await entries({ kinds: ['OBSERVATION'] })).map(({ observation, discipline }) => ({
      observation,
      discipline,
    }));
    expect(seen).toEqual([
      { observation: { level: 0, measure: null, voidReason: 'WRONG_GOAL' }, discipline: null },
      { observation: { level: null, measure: { seconds: 90 }, voidReason: null }, discipline: 'PHYSIOTHERAPY' },
      { observation: { level: 0, measure: null, voidReason: null }, discipline: null },
    ]);
  });

  it('comes in pages that neither repeat nor skip, under names that stay, in one statement', async () => {
    const all = (await entries()).map(({ id }) => id);
    expect(new Set(all).size).toBe(all.length);
    const seen: string[] = [];
    for (let after: string | null = null, more = true; more;) {
      const next: Page = await page(ot, { first: 4, after });
      seen.push(...next.edges.map(({ node }) => node.id));
      after = next.pageInfo.endCursor;
      more = next.pageInfo.hasNextPage;
    }
    expect(seen).toEqual(all);
    const before = await statementsOf(app.database);
    await page(ot, { kinds: ['TEAM', 'HANDLING'] });
    expect((await statementsOf(app.database)) - before).toBe(1);
  });

  it('begins with the end of the day that is asked for, as the clinic counts days', async () => {
    const days = (await entries({ until: '2026-11-12' })).map(({ at, kind }) => `${at.slice(0, 10)} ${kind}`);
    // Raised on the 13th, which begins half past six in the evening of the 12th in UTC.
    expect(days).not.toContain('2026-11-12 PRECAUTION');
    expect(days[0]).toBe('2026-11-12 OBSERVATION');
    expect((await entries({ until: '2026-08-01' })).length).toBe(0);
  });

  it('says a closed goal in the words it had when it was last in force', async () => {
    const [closed] = await entries({ kinds: ['GOAL_CLOSED'] });
    expect(closed?.['goal']).toMatchObject({ statement: 'climbs the stairs at school' });
  });

  it('is for the care team and the lead; a colleague sees the child and no timeline', async () => {
    const lead = await app.signIn(practice.lead.email);
    expect((await page(lead)).edges).toHaveLength(18);
    const stranger = await app.signIn(practice.stranger.email);
    const { data } = await gql(stranger, TIMELINE, { id: practice.child.childId, first: 5 });
    expect(data).toEqual({ child: { timeline: null } });
    const desk = await app.signIn(practice.frontDesk.email);
    expect((await gql(desk, TIMELINE, { id: practice.child.childId, first: 5 })).errors).toMatchObject([
      { extensions: { code: 'FORBIDDEN' } },
    ]);
    const outsider = await app.signIn((await layPractice(app.owner)).lead.email);
    expect((await gql(outsider, TIMELINE, { id: practice.child.childId, first: 5 })).errors).toMatchObject([
      { extensions: { code: 'NOT_FOUND' } },
    ]);
  });
});
