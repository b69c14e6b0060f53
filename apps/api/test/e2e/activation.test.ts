import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sharedApp, type TestApp } from '../support/app.ts';
import { Cast } from '../support/cast.ts';
import { change } from '../support/change.ts';
import { trailOf } from '../support/children.ts';
import { JointPlan, OT, OT_STRAND, PT, PT_STRAND, type Version } from '../support/joint-plan.ts';

let app: TestApp;
let cast: Cast;

beforeAll(async () => {
  app = await sharedApp();
  cast = await Cast.of(app);
});
afterAll(() => app.close());

/** The consent that stands, as it is sent back to withdraw it. */
async function consentOf(story: JointPlan): Promise<{ consentId: string; version: number }> {
  const { child } = await story.ask<{ child: { consent: { id: string; version: number } } }>(
    'administrator',
    'query ($id: ID!) { child(id: $id) { consent { id version } } }',
    { id: story.childId },
  );
  return { consentId: child.consent.id, version: child.consent.version };
}

describe('a plan is never active', () => {
  it('on signatures of disciplines alone, nor on the word of the family alone', async () => {
    const both = await JointPlan.of(app, cast);
    const sent = await both.send(await both.write(await both.open()));
    await both.sign('pt', sent.id);
    expect(await both.sign('ot', sent.id)).toMatchObject({ planVersion: { state: 'SENT' }, plan: { state: 'DRAFT' } });
    expect(await both.try('pt', 'activatePlan', { versionId: sent.id, version: sent.version })).toMatchObject({
      rule: 'NO_GUARDIAN_AGREED',
    });
    const family = await JointPlan.of(app, cast);
    const other = await family.send(await family.write(await family.open()));
    expect(await family.agree(other.id)).toMatchObject({ planVersion: { state: 'SENT' }, plan: { state: 'DRAFT' } });
  });

  it('without a consent to treatment, and is as soon as there is one', async () => {
    const story = await JointPlan.of(app, cast);
    await story.do('desk', 'withdrawTreatmentConsent', await consentOf(story));
    const sent = await story.send(await story.write(await story.open()));
    await story.sign('pt', sent.id);
    expect(await story.agree(sent.id)).toMatchObject({ planVersion: { state: 'SENT' } });
    const activate = { versionId: sent.id, version: sent.version };
    expect(await story.try('pt', 'activatePlan', activate)).toMatchObject({ rule: 'NO_TREATMENT_CONSENT' });
    const { guardianId, childId } = story;
    const consent = { childId, guardianId, givenOn: '2026-11-23', how: 'SIGNED_ON_PAPER' };
    await story.do('administrator', 'recordTreatmentConsent', consent);
    expect(await story.try('pt', 'activatePlan', { ...activate, version: 1 })).toMatchObject({
      __typename: 'VersionConflict',
    });
    expect(await story.try('desk', 'activatePlan', activate)).toMatchObject({ code: 'FORBIDDEN' });
    const noida = await Cast.of(app, 'Noida');
    expect(await change(await noida.as('lead'), 'activatePlan', activate, '', 'VersionInput')).toMatchObject({
      code: 'NOT_FOUND',
    });
    await story.do('pt', 'activatePlan', activate);
    expect(await story.plan()).toMatchObject({ state: 'ACTIVE', inForce: { id: sent.id } });
  });
});

describe('activation', () => {
  it('happens once, whoever of twenty is last', async () => {
    const story = await JointPlan.of(app, cast);
    const sent = await story.send(await story.write(await story.open()));
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, index) => (index % 2 === 0 ? story.sign('pt', sent.id) : story.agree(sent.id))),
    );
    const taken = answers.filter(({ __typename }) => __typename === 'AgreementPayload');
    expect(taken).toHaveLength(2);
    expect(new Set(answers.filter((each) => !taken.includes(each)).map((each) => each['rule']))).toEqual(
      new Set(['ALREADY_AGREED']),
    );
    await app.owner.query(`select set_config('app.clinic', $1, false)`, [cast.clinicId]);
    const { rows } = await app.owner.query(
      `select details ->> 'number' as number from audit_events where subject_id = $1 and details ? 'inForce'`,
      [story.planId],
    );
    expect(rows).toEqual([{ number: '1.0' }]);
    const plan = await story.plan();
    expect(plan).toMatchObject({ state: 'ACTIVE', inForce: { id: sent.id } });
    expect(plan.inForce?.agreements).toHaveLength(2);
  });

  it('waits for a discipline that is at work, and not for one that starts later', async () => {
    const story = await JointPlan.of(app, cast);
    const sent = await story.send(await story.write(await story.open()));
    await story.sign('pt', sent.id);
    await story.agree(sent.id);
    // The occupational therapist has not begun: her own change waits for nobody but herself, and stops nobody.
    const draft = await story.openDraft('ot');
    const strand = draft.goals[0]!.strands.find(({ discipline }) => discipline === OT)!;
    const edit = { versionId: draft.id, strandId: strand.strand.id, version: strand.version };
    await story.do('ot', 'editStrand', { ...edit, what: 'brushing, one step at a time' });
    const next = await story.send(await story.draft());
    expect(next).toMatchObject({ state: 'IN_FORCE', number: 1, revision: 1, changeClass: 'B' });
    expect(next.goals[0]?.strands).toMatchObject([
      { strand: { state: 'STARTS_LATER' } },
      { strand: { state: 'ACTIVE' } },
    ]);
    expect(await story.sign('ot', next.id)).toMatchObject({ __typename: 'AgreementPayload' });
    expect((await story.plan()).inForce?.goals[0]?.strands).toMatchObject([
      { strand: { state: 'ACTIVE' } },
      { strand: { state: 'ACTIVE' } },
    ]);
  });

  it('leaves what a new version left out behind, closed', async () => {
    const story = await JointPlan.of(app, cast);
    const draft = await story.write(await story.open());
    const goalId = await story.addGoal(draft.id, { statement: 'Sits through a meal with the family', icf: 'd550' });
    await story.do('ot', 'addStrand', { versionId: draft.id, goalId, therapistId: cast.staffId('ot'), ...OT_STRAND });
    await story.do('pt', 'editVersion', { versionId: draft.id, version: draft.version, agreedWeeklyMinutes: 180 });
    const sent = await story.send(await story.draft());
    await story.sign('ot', sent.id);
    await story.sign('pt', sent.id);
    await story.agree(sent.id);

    const next = await story.openDraft('ot');
    const left = next.goals.find(({ goal }) => goal.id === goalId)!;
    await story.do('ot', 'removeGoal', { versionId: next.id, goalId, version: left.version });
    const asked = await story.send(await story.draft());
    expect(asked).toMatchObject({ number: 2, revision: 0, changeClass: 'A' });
    expect(asked.agreements).toMatchObject([{ discipline: PT, carried: true }]);
    await story.agree(asked.id);
    await story.sign('ot', asked.id);
    const found = await story.ask(
      'pt',
      'query ($id: ID!) { goal(id: $id) { state outcome closedOn strands { state } inForce { statement } } }',
      { id: goalId },
    );
    expect(found).toEqual({
      goal: {
        state: 'CLOSED',
        outcome: 'MOVED_OR_ENDED',
        closedOn: '2026-11-23',
        strands: [{ state: 'ENDED' }],
        inForce: null,
      },
    });
    expect((await story.plan()).inForce?.goals.map(({ goal }) => goal.state)).toEqual(['ACTIVE']);
  });

  it('of the next version waits while the plan rests', async () => {
    const story = await JointPlan.of(app, cast);
    await story.activate();
    const draft = await story.openDraft();
    const strand = draft.goals[0]!.strands.find(({ discipline }) => discipline === PT)!;
    const edit = { versionId: draft.id, strandId: strand.strand.id, version: strand.version };
    await story.do('pt', 'editStrand', { ...edit, what: 'stands without the rail' });
    const sent = await story.send(await story.draft());
    const { version } = await story.plan();
    await story.do('pt', 'pausePlan', { planId: story.planId, version, reason: 'holidays' });
    expect(await story.sign('pt', sent.id)).toMatchObject({
      planVersion: { state: 'SENT' },
      plan: { state: 'PAUSED' },
    });
    await story.do('pt', 'resumePlan', { planId: story.planId, version: version + 1 });
    await story.do('pt', 'activatePlan', { versionId: sent.id, version: sent.version });
    expect(await story.plan()).toMatchObject({ state: 'ACTIVE', inForce: { id: sent.id } });
  });
});

describe('a consent to treatment that is taken back', () => {
  it('pauses the plan at once, which goes on only with another', async () => {
    const story = await JointPlan.of(app, cast);
    await story.activate();
    const consent = await consentOf(story);
    await story.do('desk', 'withdrawTreatmentConsent', consent);
    const paused = await story.plan();
    expect(paused).toMatchObject({ state: 'PAUSED' });
    const found = await story.ask(
      'pt',
      'query ($id: ID!) { child(id: $id) { plan { stateReason } consent { withdrawnOn } } }',
      {
        id: story.childId,
      },
    );
    expect(found).toEqual({
      child: { plan: { stateReason: 'CONSENT_WITHDRAWN' }, consent: { withdrawnOn: '2026-11-23' } },
    });
    const resume = { planId: story.planId, version: paused.version };
    expect(await story.try('pt', 'resumePlan', resume)).toMatchObject({ rule: 'NO_TREATMENT_CONSENT' });
    expect(await story.try('desk', 'withdrawTreatmentConsent', { ...consent, version: 2 })).toMatchObject({
      rule: 'ALREADY_OVER',
    });
    const { childId, guardianId } = story;
    const another = { childId, guardianId, givenOn: '2026-11-23', how: 'SIGNED_ON_PAPER' };
    await story.do('administrator', 'recordTreatmentConsent', another);
    await story.do('pt', 'resumePlan', resume);
  });

  it('leaves a plan as it is while another consent stands, and is not for everyone to take back', async () => {
    const story = await JointPlan.of(app, cast);
    await story.activate();
    const first = await consentOf(story);
    const { childId, guardianId } = story;
    const another = { childId, guardianId, givenOn: '2026-11-23', how: 'SIGNED_ON_PAPER' };
    await story.do('administrator', 'recordTreatmentConsent', another);
    expect(await story.try('trainee', 'withdrawTreatmentConsent', first)).toMatchObject({ code: 'FORBIDDEN' });
    const noida = await Cast.of(app, 'Noida');
    expect(await change(await noida.as('administrator'), 'withdrawTreatmentConsent', first, '')).toMatchObject({
      code: 'NOT_FOUND',
    });
    expect(await change(app.browser(), 'withdrawTreatmentConsent', first, '')).toMatchObject({
      code: 'UNAUTHENTICATED',
    });
    expect(await story.try('desk', 'withdrawTreatmentConsent', { ...first, version: 7 })).toMatchObject({
      __typename: 'VersionConflict',
    });
    await story.do('desk', 'withdrawTreatmentConsent', first);
    expect(await story.plan()).toMatchObject({ state: 'ACTIVE' });
  });
});

const techniquesOf = (version: Version | null, discipline: string) =>
  version?.goals[0]?.strands
    .find((each) => each.discipline === discipline)
    ?.techniques.map(({ technique }) => technique);
const strandOf = (version: Version, discipline: string) =>
  version.goals[0]!.strands.find((each) => each.discipline === discipline)!;

describe('a change for safety', () => {
  it('is in force at once, asks for no signature and leaves none behind', async () => {
    const story = await JointPlan.of(app, cast);
    const before = await story.activate();
    const strandId = strandOf(before, PT).strand.id;
    const reason = 'His knee hurt twice this week.';
    await story.do('pt', 'stopActivity', { strandId, technique: 'SIT_TO_STAND_PRACTICE', reason });
    const { state, inForce } = await story.plan();
    expect(state).toBe('ACTIVE');
    expect(inForce).toMatchObject({
      number: 1,
      revision: 1,
      state: 'IN_FORCE',
      changeClass: 'C',
      safetyReason: reason,
    });
    expect(techniquesOf(inForce, PT)).toEqual(['STANDING_BALANCE_IN_TASK']);
    expect(inForce?.contentHash).not.toBe(before.contentHash);
    expect(inForce?.agreements.map(({ carried }) => carried)).toEqual([true, true, true]);
    expect(inForce?.parties.some(({ asked }) => asked)).toBe(false);
    expect(inForce?.changes).toMatchObject([
      {
        class: 'C',
        asks: [],
        acknowledges: [OT, PT],
        about: { en: 'Physiotherapy, “Brushes his teeth standing at the basin at home”' },
        message: { en: 'Stopped: Sit to stand in a real task.' },
      },
    ]);
    expect(await story.version(before.id)).toMatchObject({ state: 'SUPERSEDED', contentHash: before.contentHash });
    expect(await story.try('pt', 'stopActivity', { strandId, technique: 'SIT_TO_STAND_PRACTICE' })).toMatchObject({
      rule: 'NOTHING_CHANGED',
    });
  });

  it('cuts a dose and never raises one', async () => {
    const story = await JointPlan.of(app, cast);
    const strandId = strandOf(await story.activate(), PT).strand.id;
    expect(await story.try('pt', 'cutDose', { strandId, timesPerWeek: 3, minutes: 45 })).toMatchObject({
      rule: 'SAFETY_CHANGE_HOLDS_MORE',
    });
    await story.do('pt', 'cutDose', { strandId, timesPerWeek: 2, minutes: 20 });
    expect(strandOf((await story.plan()).inForce!, PT).dose.minutes).toBe(20);
  });

  it('reaches what is being drafted, so that the next version does not bring it back', async () => {
    const story = await JointPlan.of(app, cast);
    const before = await story.activate();
    const draft = await story.openDraft();
    const goal = draft.goals[0]!;
    const edit = { versionId: draft.id, goalId: goal.goal.id, version: goal.version };
    await story.do('pt', 'editGoal', { ...edit, statement: 'Brushes and rinses at the basin' });
    const strandId = strandOf(before, PT).strand.id;
    await story.do('pt', 'stopActivity', { strandId, technique: 'SIT_TO_STAND_PRACTICE' });
    const after = await story.draft();
    expect(after).toMatchObject({ id: draft.id, state: 'DRAFT', number: 1, revision: 2 });
    expect(techniquesOf(after, PT)).toEqual(['STANDING_BALANCE_IN_TASK']);
    expect(after.changes).toMatchObject([{ class: 'A', field: 'goal.statement' }]);
    expect(await story.send(after)).toMatchObject({ number: 2, revision: 0 });
  });

  describe('while the next version waits for signatures', () => {
    const technique = 'SIT_TO_STAND_PRACTICE';

    /** The next version with another outcome, signed by the physiotherapist, and her practice stopped meanwhile. */
    const stoppedWhileSent = async () => {
      const story = await JointPlan.of(app, cast);
      const before = await story.activate();
      const draft = await story.openDraft();
      const goal = draft.goals[0]!;
      const edit = { versionId: draft.id, goalId: goal.goal.id, version: goal.version };
      await story.do('pt', 'editGoal', { ...edit, statement: 'Brushes and rinses at the basin' });
      const sent = await story.send(await story.draft());
      await story.sign('pt', sent.id);
      const signed = await story.version(sent.id);
      const strandId = strandOf(before, PT).strand.id;
      await story.do('lead', 'stopActivity', { strandId, technique, reason: 'His knee hurts.' });
      return { story, signed, strandId };
    };

    it('voids no signature and changes no word of what is signed', async () => {
      const { story, signed } = await stoppedWhileSent();
      expect((await story.plan()).inForce).toMatchObject({ number: 1, revision: 1, changeClass: 'C' });
      expect(await story.version(signed.id)).toEqual(signed);
      expect(signed.agreements).toMatchObject([{ discipline: PT, fallenAt: null }]);
    });

    it('stays stopped when that version comes into force, in the same moment and with every signature', async () => {
      const { story, signed } = await stoppedWhileSent();
      await story.sign('ot', signed.id);
      expect(await story.agree(signed.id)).toMatchObject({ __typename: 'AgreementPayload' });
      const { inForce, draft } = await story.plan();
      expect(draft).toBeNull();
      expect(inForce).toMatchObject({ number: 2, revision: 1, state: 'IN_FORCE', changeClass: 'C' });
      expect(inForce).toMatchObject({ safetyReason: 'His knee hurts.' });
      expect(inForce?.goals[0]?.statement).toBe('Brushes and rinses at the basin');
      expect(techniquesOf(inForce, PT)).toEqual(['STANDING_BALANCE_IN_TASK']);
      expect(inForce?.agreements.map(({ party, carried }) => [party, carried])).toEqual([
        ['DISCIPLINE', true],
        ['DISCIPLINE', true],
        ['GUARDIAN', true],
      ]);
      expect(inForce?.parties.some(({ asked }) => asked)).toBe(false);
      const superseded = await story.version(signed.id);
      expect(superseded).toMatchObject({
        number: 2,
        revision: 0,
        state: 'SUPERSEDED',
        contentHash: signed.contentHash,
      });
      expect(superseded.agreements.every(({ fallenAt }) => fallenAt === null)).toBe(true);
      const { audit } = await trailOf(app, cast.clinicId, inForce!.id);
      expect(audit).toMatchObject([{ details: { stoppedWhileSent: signed.id, number: '2.1' } }]);
    });

    it('is gone from the draft when that version is taken back', async () => {
      const { story, signed, strandId } = await stoppedWhileSent();
      await story.do('pt', 'takeBack', { versionId: signed.id, version: signed.version });
      const after = await story.draft();
      expect(after).toMatchObject({ id: signed.id, state: 'DRAFT', number: 1, revision: 2 });
      expect(after.agreements).toMatchObject([{ discipline: PT, fallenReason: 'TAKEN_BACK' }]);
      expect(techniquesOf(after, PT)).toEqual(['STANDING_BALANCE_IN_TASK']);
      expect(after.changes).toMatchObject([{ class: 'A', field: 'goal.statement' }]);
      // Whoever wrote the activities of the strand before it was sent is told.
      const row = strandOf(after, PT);
      expect(row.version).toBeGreaterThan(strandOf(signed, PT).version);
      const { techniques } = PT_STRAND;
      const stale = { versionId: after.id, strandId, version: strandOf(signed, PT).version, techniques };
      expect(await story.try('pt', 'editStrand', stale)).toMatchObject({
        __typename: 'VersionConflict',
        changedFields: ['techniques'],
      });
    });

    it('is told apart from a revision that waits', async () => {
      const story = await JointPlan.of(app, cast);
      const before = await story.activate();
      const draft = await story.openDraft();
      const { strand, version } = strandOf(draft, OT);
      const edit = { versionId: draft.id, strandId: strand.id, version };
      await story.do('ot', 'editStrand', { ...edit, what: 'brushing by herself' });
      const sent = await story.send(await story.draft());
      const strandId = strandOf(before, PT).strand.id;
      await story.do('pt', 'stopActivity', { strandId, technique });
      expect([sent, (await story.plan()).inForce]).toMatchObject([
        { number: 1, revision: 1 },
        { number: 1, revision: 2 },
      ]);
      await story.sign('ot', sent.id);
      const { inForce } = await story.plan();
      expect(inForce).toMatchObject({ number: 1, revision: 3, changeClass: 'C' });
      expect(strandOf(inForce!, OT).what).toBe('brushing by herself');
      expect(techniquesOf(inForce, PT)).toEqual(['STANDING_BALANCE_IN_TASK']);
    });
  });

  it('is for the discipline whose activity it is, and the lead', async () => {
    const story = await JointPlan.of(app, cast);
    const strandId = strandOf(await story.activate(), PT).strand.id;
    const input = { strandId, technique: 'SIT_TO_STAND_PRACTICE' };
    expect(await story.try('ot', 'stopActivity', input)).toMatchObject({ code: 'FORBIDDEN', rule: 'OTHER_DISCIPLINE' });
    expect(await story.try('administrator', 'stopActivity', input)).toMatchObject({ code: 'FORBIDDEN' });
    expect(await change(app.browser(), 'stopActivity', input, '')).toMatchObject({ code: 'UNAUTHENTICATED' });
    const noida = await Cast.of(app, 'Noida');
    expect(await change(await noida.as('lead'), 'stopActivity', input, '')).toMatchObject({ code: 'NOT_FOUND' });
    const cut = { strandId, timesPerWeek: 1, minutes: 5 };
    expect(await change(await noida.as('lead'), 'cutDose', cut, '')).toMatchObject({ code: 'NOT_FOUND' });
    const drafted = await JointPlan.of(app, cast);
    const draft = await drafted.write(await drafted.open());
    const early = { ...input, strandId: strandOf(draft, PT).strand.id };
    expect(await drafted.try('pt', 'stopActivity', early)).toMatchObject({ rule: 'PLAN_NOT_OPEN' });
  });
});
