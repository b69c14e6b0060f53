import { randomUUID } from 'node:crypto';
import { FEWEST_SETTLED, FINDING_CODES, reportsItself } from '@trellis/domain';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { sharedApp, type TestApp } from '../support/app.ts';
import { type Browser, gql } from '../support/browser.ts';
import { Cast, type Part } from '../support/cast.ts';
import { change, made } from '../support/change.ts';
import { activity, JointPlan, OT_STRAND, PT, PT_STRAND, TERMS } from '../support/joint-plan.ts';
import { insertRow, lookAt } from '../support/plan-rows.ts';
import { seeded } from '../support/seeded.ts';
import { ask } from '../support/trail.ts';

let app: TestApp;
let cast: Cast;

beforeAll(async () => {
  app = await sharedApp();
  cast = await Cast.of(app);
});
afterAll(() => app.close());

/** Each begins in a clinic where nothing was counted yet. */
beforeEach(async () => {
  await lookAt(app.owner, cast.clinicId);
  for (const table of ['finding_sightings', 'rule_answers']) await app.owner.query(`delete from ${table}`);
});

const USAGE = `query ($from: LocalDate, $to: LocalDate) { ruleUsage {
  rules(from: $from, to: $to) { rule ruleVersion isCurrent usualGrade raised settled setAside reportsItself waitsForAnswer
    parts { part count } }
  answers { rule ruleVersion note recordedBy { name } } } }`;
const NEEDS = `query { needsMe(first: 10, kinds: [RULE_SET_ASIDE]) { totalCount edges { node { id kind since child { id } } } } }`;

interface Usage {
  readonly rule: string;
  readonly raised: number;
  readonly settled: number;
  readonly setAside: number;
  readonly reportsItself: boolean;
  readonly waitsForAnswer: boolean;
  readonly parts: readonly { readonly part: string; readonly count: number }[];
}
interface Report {
  readonly rules: readonly Usage[];
  readonly answers: readonly { readonly rule: string; readonly note: string }[];
}
type Days = { readonly from?: string; readonly to?: string };

async function reportOf(browser: Browser, days: Days = {}): Promise<Report> {
  const { data, errors } = await gql(browser, USAGE, days);
  if (errors !== undefined) throw new Error(JSON.stringify(errors));
  return (data as { ruleUsage: Report }).ruleUsage;
}

function partsOf({ parts }: Usage): Record<string, number> {
  return Object.fromEntries(parts.filter(({ count }) => count > 0).map(({ part, count }) => [part, count]));
}

/** The ends that findings came to, by rule: `SAME_OUTCOME_TWICE: {MET: 1}`; what came to none is left out. */
async function endsIn(of: Cast, days: Days = {}): Promise<Record<string, Record<string, number>>> {
  const { rules } = await reportOf(await of.as('lead'), days);
  const raised = rules.filter((each) => each.raised > 0);
  return Object.fromEntries(raised.map((each) => [each.rule, partsOf(each)]));
}

async function countOf(browser: Browser): Promise<number> {
  const { data } = await gql(browser, NEEDS);
  return (data as { needsMe: { totalCount: number } }).needsMe.totalCount;
}

/** What is missing while a test writes its plan, a strand after the other, went with the writing. */
const WRITTEN = { NEED_UNSERVED: { WENT: 1 } };

/** A complete draft in which one outcome is named twice. */
async function withTwice(): Promise<{ story: JointPlan; versionId: string; goalId: string; key: string }> {
  const story = await JointPlan.of(app, cast);
  const { id: versionId } = await story.write(await story.open());
  const goalId = await story.addGoal(versionId, { statement: 'Brushes his teeth while standing at the basin at home' });
  const [twice] = (await story.draft()).findings;
  return { story, versionId, goalId, key: twice!.key };
}

const reason = { kind: 'REASON', reason: 'FAMILY_CHOICE', note: '' };

/** Ended sightings of a rule as the owner lays them, in a version of the clinic. */
async function laySightings(
  versionId: string,
  rule: string,
  ends: readonly (string | null)[],
  { raisedAt = '2026-11-20T06:00:00Z', ruleVersion = 1 } = {},
): Promise<void> {
  await lookAt(app.owner, cast.clinicId);
  for (const end of ends) {
    await insertRow(app.owner, 'finding_sightings', {
      clinic_id: cast.clinicId,
      version_id: versionId,
      finding_key: `${rule}/${randomUUID()}`,
      rule,
      rule_version: ruleVersion,
      grade: 'ASK',
      raised_at: raisedAt,
      ended_at: end === null ? null : raisedAt,
      ended_how: end,
    });
  }
}

async function anyVersion(): Promise<string> {
  const story = await JointPlan.of(app, cast);
  return (await story.open()).id;
}

const times = (count: number, end: string): string[] => Array.from({ length: count }, () => end);

describe('a finding in a draft', () => {
  it('is counted as open, as set aside by the chip, and as met when the plan is changed after all: once', async () => {
    const { story, versionId, goalId, key } = await withTwice();
    expect(await endsIn(cast)).toEqual({ ...WRITTEN, SAME_OUTCOME_TWICE: { OPEN: 1 } });
    await story.do('ot', 'settleFinding', { versionId, key, ...reason });
    expect(await endsIn(cast)).toEqual({ ...WRITTEN, SAME_OUTCOME_TWICE: { FAMILY_CHOICE: 1 } });
    const goal = (await story.draft()).goals.find((each) => each.goal.id === goalId)!;
    const edit = { versionId, goalId, version: goal.version, statement: 'Puts on his shoes', icf: 'd540' };
    await story.do('pt', 'editGoal', edit);
    expect(await endsIn(cast)).toEqual({ ...WRITTEN, SAME_OUTCOME_TWICE: { MET: 1 } });
  });

  it('goes by itself with a draft that is thrown away', async () => {
    const { story, versionId } = await withTwice();
    const { version } = await story.draft();
    await story.do('pt', 'discardDraft', { versionId, version });
    expect(await endsIn(cast)).toEqual({ ...WRITTEN, SAME_OUTCOME_TWICE: { WENT: 1 } });
  });

  it('that arises beside the plan is counted, and so is the named person who clears it', async () => {
    const story = await JointPlan.of(app, cast);
    const draft = await story.write(await story.open());
    expect(await endsIn(cast)).toEqual(WRITTEN);
    await story.do('ot', 'raisePrecaution', {
      childId: story.childId,
      precaution: 'WEIGHT_BEARING_STATUS',
      site: 'FOOT',
      side: 'LEFT',
      status: 'NWB',
      statusUntil: '2027-02-01',
    });
    expect(await endsIn(cast)).toEqual({ ...WRITTEN, ACTIVITY_AGAINST_PRECAUTION: { OPEN: 2 } });
    const { findings, goals } = await story.draft();
    const cleared = { kind: 'CLEARANCE', clearedByRole: 'ORTHOPAEDIC_SURGEON', clearedBy: 'Dr Mehta', note: 'letter' };
    await story.do('pt', 'settleFinding', { versionId: draft.id, key: findings[0]!.key, ...cleared });
    const strand = goals[0]!.strands.find(({ discipline }) => discipline === PT)!;
    await story.do('pt', 'editStrand', {
      versionId: draft.id,
      strandId: strand.strand.id,
      version: strand.version,
      techniques: strand.techniques
        .filter(({ technique }) => findings[0]!.key.includes(technique))
        .map(({ technique }) => activity(technique)),
    });
    expect(await endsIn(cast)).toEqual({ ...WRITTEN, ACTIVITY_AGAINST_PRECAUTION: { CLEARED: 1, MET: 1 } });
  });

  it('that was set aside in one version and still stands is not asked and not counted in the next', async () => {
    const { story, versionId, key, goalId } = await withTwice();
    await story.do('ot', 'addStrand', {
      versionId,
      goalId,
      therapistId: cast.staffId('ot'),
      ...OT_STRAND,
      dose: { mode: 'WEEKLY_OR_FORTNIGHTLY', timesPerWeek: 0.25, minutes: 5, deliveryMode: 'CLINIC' },
    });
    const { version } = await story.draft();
    await story.do('pt', 'editVersion', { versionId, version, agreedWeeklyMinutes: 200 });
    await story.do('ot', 'settleFinding', { versionId, key, ...reason });
    const sent = await story.send(await story.draft());
    await story.sign('ot', sent.id);
    await story.sign('pt', sent.id);
    await story.agree(sent.id);
    const before = await endsIn(cast);
    expect(before).toMatchObject({ SAME_OUTCOME_TWICE: { FAMILY_CHOICE: 1 } });
    const next = await story.openDraft();
    expect(next.findings.some(({ rule, settled }) => rule === 'SAME_OUTCOME_TWICE' && settled)).toBe(true);
    await story.do('pt', 'editVersion', { versionId: next.id, version: next.version, agreedWeeklyMinutes: 210 });
    expect(await endsIn(cast)).toEqual(before);
  });

  it('that says what is missing waits until the draft is whole, and is met by what comes after the writing', async () => {
    const story = await JointPlan.of(app, cast);
    const wish = { words: 'Sit with us at dinner', importance: 7, saidBy: 'his father', saidOn: '2026-11-20' };
    const added = await story.do(
      'ot',
      'addPriority',
      { childId: story.childId, ...wish },
      '... on PriorityPayload { priority { id version } }',
    );
    const { id: versionId, version: seen } = await story.open();
    const goalId = await story.addGoal(versionId);
    expect((await story.draft()).findings.map(({ rule }) => rule)).toContain('PRIORITY_UNSERVED');
    expect(await endsIn(cast)).toEqual({});
    await story.do('pt', 'editVersion', { versionId, version: seen, ...TERMS });
    await story.do('ot', 'addStrand', { versionId, goalId, therapistId: cast.staffId('ot'), ...OT_STRAND });
    await story.do('pt', 'addStrand', { versionId, goalId, therapistId: cast.staffId('pt'), ...PT_STRAND });
    expect(await endsIn(cast)).toEqual({ ...WRITTEN, PRIORITY_UNSERVED: { OPEN: 1 } });
    cast.sleep(1);
    const { id: priorityId, version } = added['priority'] as { id: string; version: number };
    await story.do('ot', 'editPriority', { priorityId, version, withdrawn: true });
    expect(await endsIn(cast)).toEqual({ ...WRITTEN, PRIORITY_UNSERVED: { MET: 1 } });

    // What went with the writing is raised when it is missing again, not when it first was.
    const since = app.clock.now();
    const strand = (await story.draft()).goals[0]!.strands.find(({ discipline }) => discipline === PT)!;
    await story.do('pt', 'removeStrand', { versionId, strandId: strand.strand.id, version: strand.version });
    expect(await endsIn(cast)).toEqual({ NEED_UNSERVED: { OPEN: 1 }, PRIORITY_UNSERVED: { MET: 1 } });
    await lookAt(app.owner, cast.clinicId);
    const { rows } = await app.owner.query<{ at: Date }>(
      `select raised_at as at from finding_sightings where rule = 'NEED_UNSERVED'`,
    );
    expect(rows.map(({ at }) => at >= since)).toEqual([true]);
  });
});

describe('how the rules are used', () => {
  it('is counted by the clinic’s own days, and names every rule though it found nothing', async () => {
    const versionId = await anyVersion();
    // Ten in the evening in UTC is the next day in Kolkata.
    await laySightings(versionId, 'LOAD_TOO_FULL', ['MET'], { raisedAt: '2026-03-10T22:00:00Z' });
    await laySightings(versionId, 'LOAD_TOO_FULL', ['WENT'], { raisedAt: '2026-03-11T17:00:00Z' });
    await laySightings(versionId, 'LOAD_TOO_FULL', [null], { raisedAt: '2026-03-12T17:00:00Z' });
    expect(await endsIn(cast, { from: '2026-03-11', to: '2026-03-11' })).toEqual({
      LOAD_TOO_FULL: { MET: 1, WENT: 1 },
    });
    expect(await endsIn(cast, { from: '2026-03-10', to: '2026-03-10' })).toEqual({});
    expect(await endsIn(cast)).toEqual({ LOAD_TOO_FULL: { MET: 1, WENT: 1, OPEN: 1 } });
    const { rules } = await reportOf(await cast.as('lead'), { from: '2026-01-01', to: '2026-01-31' });
    expect(rules.map(({ rule, raised }) => [rule, raised])).toEqual(FINDING_CODES.map((rule) => [rule, 0]));
  });

  it('is for the lead and the administrator, in counts that name nobody', async () => {
    await withTwice();
    for (const part of ['ot', 'trainee', 'desk', 'safeguarding'] satisfies Part[]) {
      const { errors } = await gql(await cast.as(part), USAGE);
      expect(errors?.[0]?.extensions, part).toMatchObject({ code: 'FORBIDDEN' });
    }
    const { lines, errors, data } = await ask(
      app,
      { browser: await cast.as('administrator'), clinicId: cast.clinicId },
      USAGE,
    );
    expect(errors).toBeUndefined();
    expect(JSON.stringify(data)).not.toMatch(/[0-9a-f]{8}-[0-9a-f]{4}/);
    expect(lines.filter(({ childId }) => childId !== null)).toEqual([]);
    const other = await Cast.of(app, 'Noida');
    expect(await endsIn(other)).toEqual({});
  });
});

describe('a rule that is set aside more than half the time', () => {
  it('reports itself to the lead until somebody answers for it, and then counts anew', async () => {
    const versionId = await anyVersion();
    const lead = await cast.as('lead');
    const half = FEWEST_SETTLED / 2;
    await laySightings(versionId, 'OPPOSITE_HANDLING', [...times(half, 'FAMILY_CHOICE'), ...times(half, 'MET')]);
    await laySightings(versionId, 'OPPOSITE_HANDLING', [...times(9, 'WENT'), null, null]);
    expect(await countOf(lead)).toBe(0);
    await laySightings(versionId, 'OPPOSITE_HANDLING', ['DONE_ON_PURPOSE']);
    const handling = async () => (await reportOf(lead)).rules.find(({ rule }) => rule === 'OPPOSITE_HANDLING');
    expect(await handling()).toMatchObject({ settled: 9, setAside: 5, reportsItself: true, waitsForAnswer: true });
    const { data } = await gql(lead, NEEDS);
    expect(data).toMatchObject({
      needsMe: { totalCount: 1, edges: [{ node: { kind: 'RULE_SET_ASIDE', child: null } }] },
    });
    for (const part of ['ot', 'administrator'] satisfies Part[]) expect(await countOf(await cast.as(part))).toBe(0);

    const input = {
      id: randomUUID(),
      rule: 'OPPOSITE_HANDLING',
      note: 'The aunt and the school differ; we talk to both.',
    };
    expect(await change(await cast.as('ot'), 'answerRule', input, '')).toMatchObject({ code: 'FORBIDDEN' });
    expect(await change(lead, 'answerRule', { ...input, note: ' ' }, '')).toMatchObject({ __typename: 'InvalidInput' });
    const selection = '... on RuleAnswerPayload { answer { rule ruleVersion note recordedBy { name } } }';
    const answer = { rule: 'OPPOSITE_HANDLING', ruleVersion: 1, note: input.note, recordedBy: { name: 'Leela Iyer' } };
    for (let sent = 0; sent < 2; sent += 1)
      expect(await made(lead, 'answerRule', input, selection)).toMatchObject({ answer });
    expect(await change(lead, 'answerRule', { ...input, note: 'another' }, '')).toMatchObject({
      rule: 'IDEMPOTENCY_MISMATCH',
    });
    for (const rule of ['OPPOSITE_HANDLING', 'LOAD_TOO_FULL']) {
      const other = { id: randomUUID(), rule, note: 'Said from a page that is not new.' };
      expect(await change(lead, 'answerRule', other, ''), rule).toMatchObject({ rule: 'RULE_NOT_WAITING' });
    }
    expect(await countOf(lead)).toBe(0);
    expect(await handling()).toMatchObject({ reportsItself: true, waitsForAnswer: false });
    expect((await reportOf(lead)).answers).toEqual([answer]);
    await lookAt(app.owner, cast.clinicId);
    const { rows } = await app.owner.query(
      `select details from audit_events where action = 'rule:answer' and outcome = 'DONE' and clinic_id = $1`,
      [cast.clinicId],
    );
    expect(rows).toEqual([{ details: { rule: 'OPPOSITE_HANDLING', ruleVersion: 1 } }]);

    const later = { raisedAt: new Date(app.clock.now().getTime() + 60_000).toISOString() };
    await laySightings(versionId, 'OPPOSITE_HANDLING', times(FEWEST_SETTLED - 1, 'FAMILY_CHOICE'), later);
    expect(await countOf(lead)).toBe(0);
    await laySightings(versionId, 'OPPOSITE_HANDLING', ['FAMILY_CHOICE'], later);
    expect(await countOf(lead)).toBe(1);
  });

  it('waits on Today exactly where the domain says that it reports itself, and no edition that runs no more does', async () => {
    const random = seeded(20_261_130);
    const versionId = await anyVersion();
    for (let round = 0; round < 8; round += 1) {
      await lookAt(app.owner, cast.clinicId);
      await app.owner.query('delete from finding_sightings');
      let expected = false;
      for (const rule of FINDING_CODES.slice(0, 2)) {
        const [aside, met] = [random(8), random(6)];
        await laySightings(versionId, rule, [
          ...times(aside, 'AGREED_BETWEEN_US'),
          ...times(met, 'CLEARED'),
          null,
          'WENT',
        ]);
        expected ||= reportsItself(aside + met, aside);
      }
      await laySightings(versionId, 'LOAD_TOO_FULL', times(9, 'FAMILY_CHOICE'), { ruleVersion: 7 });
      await laySightings(versionId, 'NEED_UNSERVED', times(9, 'FAMILY_CHOICE'), {
        raisedAt: '2025-10-01T06:00:00Z',
      });
      expect(await countOf(await cast.as('lead'))).toBe(expected ? 1 : 0);
    }
  });
});
