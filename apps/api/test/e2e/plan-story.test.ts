import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sharedApp, type TestApp } from '../support/app.ts';
import { activity, JointPlan, OT, PT } from '../support/joint-plan.ts';

let app: TestApp;
let story: JointPlan;

beforeAll(async () => {
  app = await sharedApp();
  story = await JointPlan.of(app);
});
afterAll(() => app.close());

/** One plan from its first word to its second version; each step stands on the one before. */
describe('an occupational therapist and a physiotherapist write one plan', () => {
  it('starts empty, and says what is missing', async () => {
    const draft = await story.open();
    expect(draft).toMatchObject({ number: 1, revision: 0, state: 'DRAFT', goals: [], changes: [], contentHash: null });
    expect(draft.checklist.map(({ code }) => code)).toEqual([
      'PLAN_HAS_NO_GOAL',
      'PLAN_HAS_NO_REVIEW_DATE',
      'PLAN_HAS_NO_AGREED_MINUTES',
      'PLAN_HAS_NO_PLACE',
    ]);
    const refused = await story.try('pt', 'sendForSignatures', { versionId: draft.id, version: draft.version });
    expect(refused).toMatchObject({ __typename: 'RuleRefusal', rule: 'CHECKLIST_OPEN' });
  });

  it('holds a goal of the family with a strand of each', async () => {
    const draft = await story.write(await story.draft());
    expect(draft.checklist).toEqual([]);
    expect(draft.goals).toMatchObject([
      {
        goal: { state: 'DRAFT' },
        strands: [
          { discipline: OT, strand: { state: 'STARTS_LATER' } },
          { discipline: PT, strand: { state: 'STARTS_LATER' } },
        ],
      },
    ]);
  });

  it('is not sent while the two handle the child in opposite ways, until they say why', async () => {
    const line = { childId: story.childId, key: 'W_SITTING' };
    await story.do('ot', 'agreeHandling', { ...line, discipline: OT, value: 'Allowed while he plays' });
    await story.do('pt', 'agreeHandling', { ...line, discipline: PT, value: 'Never, ask for side sitting' });
    const draft = await story.draft();
    expect(draft.findings).toMatchObject([
      { rule: 'OPPOSITE_HANDLING', grade: 'ASK', settled: false, settlement: null, clearableBy: [] },
    ]);
    const send = { versionId: draft.id, version: draft.version };
    expect(await story.try('pt', 'sendForSignatures', send)).toMatchObject({ rule: 'FINDINGS_OPEN' });

    const { key } = draft.findings[0]!;
    const settle = { versionId: draft.id, key, kind: 'REASON', note: 'at play only' };
    expect(await story.try('pt', 'settleFinding', settle)).toMatchObject({ __typename: 'InvalidInput' });
    await story.do('pt', 'settleFinding', { ...settle, reason: 'AGREED_BETWEEN_US' });
    expect((await story.draft()).findings).toMatchObject([
      {
        settled: true,
        settlement: { reason: 'AGREED_BETWEEN_US', note: 'at play only', settledById: story.cast.staffId('pt') },
      },
    ]);
  });

  it('becomes read-only when it is sent, with a short code and the parties it asks', async () => {
    const sent = await story.send(await story.draft());
    expect(sent).toMatchObject({ state: 'SENT', number: 1, revision: 0, changeClass: null });
    expect(sent.contentHash).toMatch(/^[0-9a-f]{64}$/);
    expect(sent.shortCode).toMatch(/^[A-Z]\d-[A-Z]{2}-\d{2}$/);
    expect(sent.parties).toMatchObject([
      { party: 'DISCIPLINE', discipline: OT, asked: true },
      { party: 'DISCIPLINE', discipline: PT, asked: true },
      { party: 'GUARDIAN', discipline: null, asked: true },
    ]);
    const edit = { versionId: sent.id, goalId: sent.goals[0]!.goal.id, version: sent.goals[0]!.version };
    expect(await story.try('pt', 'editGoal', { ...edit, statement: 'Something else' })).toMatchObject({
      rule: 'VERSION_NOT_DRAFT',
    });
  });

  it('is in force once the physiotherapist and the mother have agreed; the strand of the other starts later', async () => {
    const { id } = await story.draft();
    expect(await story.sign('pt', id)).toMatchObject({ planVersion: { state: 'SENT' }, plan: { state: 'DRAFT' } });
    expect(await story.agree(id)).toMatchObject({ planVersion: { state: 'IN_FORCE' }, plan: { state: 'ACTIVE' } });
    const { inForce, draft } = await story.plan();
    expect(draft).toBeNull();
    expect(inForce?.goals).toMatchObject([
      {
        goal: { state: 'ACTIVE' },
        strands: [
          { discipline: OT, strand: { state: 'STARTS_LATER' } },
          { discipline: PT, strand: { state: 'ACTIVE' } },
        ],
      },
    ]);
    expect(inForce?.parties).toMatchObject([
      { discipline: OT, asked: true, startsLater: true },
      { discipline: PT, asked: false, startsLater: false },
      { party: 'GUARDIAN', asked: false },
    ]);
  });

  it('starts the strand of the occupational therapist with her own signature', async () => {
    const { inForce } = await story.plan();
    expect(await story.sign('ot', inForce!.id)).toMatchObject({ __typename: 'AgreementPayload' });
    const after = await story.plan();
    expect(after.inForce?.goals[0]?.strands).toMatchObject([
      { strand: { state: 'ACTIVE' } },
      { strand: { state: 'ACTIVE' } },
    ]);
    expect(after.inForce?.contentHash).toBe(inForce?.contentHash);
  });

  it('asks for a change of technique nobody but its owner', async () => {
    const before = (await story.plan()).inForce!;
    const draft = await story.openDraft('ot');
    expect(draft).toMatchObject({ number: 1, revision: 1, changes: [] });
    const strand = draft.goals[0]!.strands[0]!;
    await story.do('ot', 'editStrand', {
      versionId: draft.id,
      strandId: strand.strand.id,
      version: strand.version,
      techniques: [activity('GOAL_DIRECTED_TASK_TRAINING'), activity('TOOTHBRUSHING_STEP_CHAIN')],
    });
    const changed = await story.draft();
    expect(changed.changes).toMatchObject([{ class: 'B', field: 'strand.techniques', asks: [OT] }]);
    const sent = await story.send(changed);
    expect(sent).toMatchObject({ state: 'SENT', number: 1, revision: 1, changeClass: 'B' });
    expect(sent.agreements).toMatchObject([
      { party: 'DISCIPLINE', discipline: PT, carried: true },
      { party: 'GUARDIAN', carried: true },
    ]);
    expect(sent.parties.filter(({ asked }) => asked)).toMatchObject([{ discipline: OT }]);
    expect((await story.plan()).inForce?.id).toBe(before.id);
    expect(await story.sign('ot', sent.id)).toMatchObject({ planVersion: { state: 'IN_FORCE' } });
    expect(await story.version(before.id)).toMatchObject({ state: 'SUPERSEDED', contentHash: before.contentHash });
  });

  it('asks the family for a change of the outcome, and the signed version stays in force meanwhile', async () => {
    const before = (await story.plan()).inForce!;
    const draft = await story.openDraft('pt');
    const goal = draft.goals[0]!;
    await story.do('pt', 'editGoal', {
      versionId: draft.id,
      goalId: goal.goal.id,
      version: goal.version,
      statement: 'Brushes his teeth and rinses, standing at the basin at home',
    });
    expect((await story.draft()).changes).toMatchObject([
      { class: 'A', field: 'goal.statement', asks: [OT, PT, 'GUARDIAN'] },
    ]);
    const sent = await story.send(await story.draft());
    expect(sent).toMatchObject({ number: 2, revision: 0, changeClass: 'A', agreements: [] });
    await story.sign('pt', sent.id);
    await story.agree(sent.id);
    // The occupational therapist is at work under the version in force, so she is waited for.
    const waiting = await story.plan();
    expect(waiting).toMatchObject({ state: 'ACTIVE', inForce: { id: before.id, number: 1, revision: 1 } });
    expect(waiting.inForce?.goals[0]?.statement).toBe('Brushes his teeth standing at the basin at home');
    expect(await story.sign('ot', sent.id)).toMatchObject({ planVersion: { state: 'IN_FORCE' } });
    expect((await story.plan()).inForce?.goals[0]?.statement).toContain('rinses');
  });

  it('leaves a trail of every step, in the record and for the world', async () => {
    await app.owner.query(`select set_config('app.clinic', $1, false)`, [story.cast.clinicId]);
    const audit = await app.owner.query<{ action: string }>(
      'select distinct action from audit_events where child_id = $1 order by action',
      [story.childId],
    );
    expect(audit.rows.map(({ action }) => action)).toEqual(
      expect.arrayContaining([
        'finding:settle',
        'goal:edit',
        'guardian-agreement:record',
        'plan:edit',
        'plan:open',
        'plan:send',
        'plan:sign',
        'strand:edit',
      ]),
    );
    const world = await app.owner.query<{ type: string }>(
      `select type from outbox_events where subject_id = $1 and type in ('plan:sign', 'guardian-agreement:record')`,
      [story.planId],
    );
    expect(world.rowCount).toBe(4);
  });
});
