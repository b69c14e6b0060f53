import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addStaff, sharedApp, type TestApp } from '../support/app.ts';
import { Cast } from '../support/cast.ts';
import { change } from '../support/change.ts';
import { activity, JointPlan, OT, PT } from '../support/joint-plan.ts';

let app: TestApp;
let cast: Cast;

beforeAll(async () => {
  app = await sharedApp();
  cast = await Cast.of(app);
});
afterAll(() => app.close());

/** A complete draft of a child who may put no weight on the left leg for now. */
async function withPrecaution(): Promise<JointPlan> {
  const story = await JointPlan.of(app, cast);
  await story.write(await story.open());
  await story.do('ot', 'raisePrecaution', {
    childId: story.childId,
    precaution: 'WEIGHT_BEARING_STATUS',
    site: 'FOOT',
    side: 'LEFT',
    status: 'NWB',
    statusUntil: '2027-02-01',
  });
  return story;
}

const settle = async (story: JointPlan, key: string, said: object) => ({
  versionId: (await story.draft()).id,
  key,
  note: '',
  ...said,
});

describe('an activity against a precaution', () => {
  it('stops the plan, and names activity, precaution and who could clear it', async () => {
    const story = await withPrecaution();
    const { findings, id, version } = await story.draft();
    const stops = findings.filter(({ grade }) => grade === 'STOP');
    expect(stops).toHaveLength(2);
    expect(stops[0]).toMatchObject({
      rule: 'ACTIVITY_AGAINST_PRECAUTION',
      settled: false,
      metBy: ['CHANGE_ACTIVITY', 'WRITTEN_CLEARANCE'],
      clearableBy: ['ORTHOPAEDIC_SURGEON'],
      items: [{ kind: 'STRAND' }, { kind: 'PRECAUTION' }],
    });
    expect(await story.try('pt', 'sendForSignatures', { versionId: id, version })).toMatchObject({
      rule: 'FINDINGS_OPEN',
      data: { rules: ['ACTIVITY_AGAINST_PRECAUTION'] },
    });
  });

  it('is cleared in writing by a role that may, through someone of the discipline it touches', async () => {
    const story = await withPrecaution();
    const [stop] = (await story.draft()).findings;
    const cleared = {
      kind: 'CLEARANCE',
      clearedByRole: 'ORTHOPAEDIC_SURGEON',
      clearedBy: 'Dr Mehta',
      note: 'letter of 20 November',
    };
    const said = await settle(story, stop!.key, cleared);
    expect(await story.try('ot', 'settleFinding', said)).toMatchObject({ code: 'FORBIDDEN', rule: 'OTHER_DISCIPLINE' });
    expect(await story.try('trainee', 'settleFinding', said)).toMatchObject({ code: 'FORBIDDEN' });
    for (const wrong of [
      { ...cleared, clearedByRole: 'PHYSICIAN' },
      { kind: 'REASON', reason: 'FAMILY_CHOICE' },
      { kind: 'THERAPIST_REASON', note: 'it will be fine' },
    ]) {
      expect(await story.try('pt', 'settleFinding', await settle(story, stop!.key, wrong))).toMatchObject({
        rule: 'STOP_NEEDS_CLEARANCE',
      });
    }
    expect(
      await story.try('pt', 'settleFinding', await settle(story, stop!.key, { ...cleared, clearedBy: null })),
    ).toMatchObject({
      __typename: 'InvalidInput',
      fields: [{ path: 'clearedBy' }],
    });
    await story.do('pt', 'settleFinding', said);
    expect((await story.draft()).findings.find(({ key }) => key === stop!.key)).toMatchObject({
      settled: true,
      settlement: {
        note: 'letter of 20 November',
        settledById: cast.staffId('pt'),
        settledByName: 'Priya Thomas',
        clearedBy: 'Dr Mehta',
      },
    });
    const { rows } = await app.owner.query(
      `select cleared_by, cleared_by_role, grade from finding_settlements where finding_key = $1`,
      [stop!.key],
    );
    expect(rows).toEqual([{ cleared_by: 'Dr Mehta', cleared_by_role: 'ORTHOPAEDIC_SURGEON', grade: 'STOP' }]);
  });

  it('goes when the activity is changed, and is open again when what it rests on changes', async () => {
    const story = await withPrecaution();
    const draft = await story.draft();
    const strand = draft.goals[0]!.strands.find(({ discipline }) => discipline === PT)!;
    const edit = { versionId: draft.id, strandId: strand.strand.id };
    const seated = activity('STANDING_BALANCE_IN_TASK', {
      without: ['WEIGHT_BEARING'],
      changedForm: 'sitting on a bench',
    });
    await story.do('pt', 'editStrand', { ...edit, version: strand.version, techniques: [seated] });
    const asked = (await story.draft()).findings;
    expect(asked.map(({ grade }) => grade)).toEqual(['ASK']);
    const said = await settle(story, asked[0]!.key, { kind: 'REASON', reason: 'DONE_ON_PURPOSE' });
    await story.do('pt', 'settleFinding', said);
    expect((await story.draft()).findings).toMatchObject([{ settled: true }]);
    const standing = [activity('STANDING_BALANCE_IN_TASK')];
    await story.do('pt', 'editStrand', { ...edit, version: strand.version + 1, techniques: standing });
    expect((await story.draft()).findings).toMatchObject([
      { grade: 'STOP', settled: false, settlement: { reason: 'DONE_ON_PURPOSE' } },
    ]);
  });
});

describe('a finding', () => {
  it('of the same outcome twice asks for a reason, and either discipline may give it', async () => {
    const story = await JointPlan.of(app, cast);
    const draft = await story.write(await story.open());
    await story.addGoal(draft.id, { statement: 'Brushes his teeth while standing at the basin at home' });
    const { findings } = await story.draft();
    expect(findings).toMatchObject([
      { rule: 'SAME_OUTCOME_TWICE', grade: 'ASK', items: [{ kind: 'GOAL' }, { kind: 'GOAL' }], metBy: [] },
    ]);
    const said = await settle(story, findings[0]!.key, { kind: 'REASON', reason: 'WILL_CHANGE_LATER' });
    expect(
      await story.try('ot', 'settleFinding', {
        ...said,
        kind: 'CLEARANCE',
        clearedBy: 'x',
        clearedByRole: 'X',
        note: 'x',
      }),
    ).toMatchObject({
      rule: 'REASON_NEEDED',
    });
    await story.do('ot', 'settleFinding', said);
    expect((await story.draft()).findings).toMatchObject([{ settled: true }]);
  });

  it('is made of work nobody divided, a wish nobody serves and a week too full; a need nobody serves only says so', async () => {
    const story = await JointPlan.of(app, cast);
    const draft = await story.write(await story.open());
    await story.do('ot', 'addPriority', {
      childId: story.childId,
      words: 'Sit with us at dinner',
      importance: 7,
      saidBy: 'his father',
      saidOn: '2026-11-20',
    });
    const [goal] = (await story.draft()).goals;
    const edit = { versionId: draft.id, goalId: goal!.goal.id, version: goal!.version };
    await story.do('pt', 'editGoal', { ...edit, division: '' });
    const ot = goal!.strands.find(({ discipline }) => discipline === OT)!;
    const strand = { versionId: draft.id, strandId: ot.strand.id, version: ot.version };
    await story.do('ot', 'editStrand', { ...strand, focusAreas: ['BALANCE_AND_COORDINATION'] });
    const { version } = await story.draft();
    await story.do('pt', 'editVersion', { versionId: draft.id, version, agreedWeeklyMinutes: 100 });

    const found = (await story.draft()).findings;
    expect(found.map(({ grade, rule, items }) => [grade, rule, items.map(({ kind }) => kind).join()])).toEqual([
      ['ASK', 'FOCUS_AREA_UNDIVIDED', 'STRAND,STRAND'],
      ['ASK', 'LOAD_TOO_FULL', 'STRAND,STRAND'],
      ['ASK', 'PRIORITY_UNSERVED', 'PRIORITY,PLAN'],
      ['NOTE', 'NEED_UNSERVED', 'CONCERN,FOCUS_AREA'],
    ]);
    const asks = found.filter(({ grade }) => grade === 'ASK');
    const sending = async () => {
      const now = await story.draft();
      return { versionId: now.id, version: now.version };
    };
    expect(await story.try('pt', 'sendForSignatures', await sending())).toMatchObject({
      rule: 'FINDINGS_OPEN',
      data: { rules: asks.map(({ rule }) => rule) },
    });
    for (const { key } of asks) {
      await story.do('ot', 'settleFinding', await settle(story, key, { kind: 'REASON', reason: 'AGREED_BETWEEN_US' }));
    }
    await story.do('pt', 'sendForSignatures', await sending());
  });

  it('that is not there, or in a version of another clinic, is unknown', async () => {
    const story = await withPrecaution();
    const [stop] = (await story.draft()).findings;
    const said = await settle(story, stop!.key, { kind: 'REASON', reason: 'FAMILY_CHOICE' });
    expect(await story.try('pt', 'settleFinding', { ...said, key: 'ACTIVITY_AGAINST_PRECAUTION/none' })).toMatchObject({
      code: 'NOT_FOUND',
    });
    const noida = await Cast.of(app, 'Noida');
    expect(await change(await noida.as('lead'), 'settleFinding', said, '')).toMatchObject({ code: 'NOT_FOUND' });
    expect(await change(app.browser(), 'settleFinding', said, '')).toMatchObject({ code: 'UNAUTHENTICATED' });
    expect(await story.try('desk', 'settleFinding', said)).toMatchObject({ code: 'FORBIDDEN' });
  });

  it('of a STOP is not cleared by a registration that has lapsed', async () => {
    const story = await withPrecaution();
    const lapsed = await addStaff(app.owner, cast.clinicId, {
      role: 'THERAPIST',
      discipline: PT,
      registrationExpiresOn: '2026-11-22',
    });
    await story.do('administrator', 'joinCareTeam', {
      childId: story.childId,
      staffId: lapsed.staffId,
      discipline: PT,
      lead: false,
    });
    const [stop] = (await story.draft()).findings;
    const said = await settle(story, stop!.key, {
      kind: 'CLEARANCE',
      clearedByRole: 'ORTHOPAEDIC_SURGEON',
      clearedBy: 'Dr Mehta',
      note: 'letter',
    });
    expect(await change(await app.signIn(lapsed.email), 'settleFinding', said, '')).toMatchObject({
      code: 'FORBIDDEN',
      rule: 'REGISTRATION_EXPIRED',
    });
  });

  it('is said in both languages, with the words of the catalogue', async () => {
    const story = await withPrecaution();
    const found = await story.ask<{ carePlan: { draft: { findings: { message: { en: string; hi: string } }[] } } }>(
      'ot',
      'query ($id: ID!) { carePlan(id: $id) { draft { findings { message { en hi } } } } }',
      { id: story.planId },
    );
    const [first] = found.carePlan.draft.findings;
    expect(first?.message.en).not.toMatch(/[A-Z]{3,}_/);
    expect(first?.message.hi).toMatch(/\p{Script=Devanagari}/u);
  });
});
