import { createHash, randomUUID } from 'node:crypto';
import { canonicalPlanText, type PlanContent, planContentSchema } from '@trellis/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addStaff, sharedApp, type TestApp } from '../support/app.ts';
import { Cast } from '../support/cast.ts';
import { change } from '../support/change.ts';
import { trailOf } from '../support/children.ts';
import { JointPlan, OT, PT, type Version } from '../support/joint-plan.ts';

let app: TestApp;
let cast: Cast;

beforeAll(async () => {
  app = await sharedApp();
  cast = await Cast.of(app);
});
afterAll(() => app.close());

async function sentPlan(): Promise<{ story: JointPlan; sent: Version }> {
  const story = await JointPlan.of(app, cast);
  return { story, sent: await story.send(await story.write(await story.open())) };
}

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

describe('what is signed', () => {
  it('has one hash, of its canonical content, which is the same however often it is sent', async () => {
    const { story, sent } = await sentPlan();
    await story.do('pt', 'takeBack', { versionId: sent.id, version: sent.version });
    const again = await story.send(await story.draft());
    expect(again.contentHash).toBe(sent.contentHash);
    expect(again.shortCode).toBe(sent.shortCode);
    const found = await story.ask<{ carePlanVersion: Told }>(
      'ot',
      `query ($id: ID!) { carePlanVersion(id: $id) { startConvention reviewOn agreedWeeklyMinutes place
        goals { goal { id } priority { id } statement setting direction levels { level text } startLevel targetOn scaleEdition icf template division
          strands { strand { id } discipline what therapist { id } measure { type text of better } start { type count of seconds }
            target { type count of seconds } techniques { technique tools { tool latexFree } without changedForm site side }
            dose { mode timesPerWeek minutes weeks deliveryMode } focusAreas } } } }`,
      { id: sent.id },
    );
    expect(sha256(canonicalPlanText(contentOf(found.carePlanVersion)))).toBe(sent.contentHash);
  });

  it('is shown in two voices and two languages, each with the hash of its own letters', async () => {
    const { story, sent } = await sentPlan();
    const texts = new Set<string>();
    for (const language of ['en', 'hi']) {
      for (const register of ['CLINICAL', 'FAMILY']) {
        const { carePlanVersion } = await story.ask<{
          carePlanVersion: { rendered: { text: string; hash: string; templateVersion: string } };
        }>(
          'ot',
          `query ($id: ID!, $language: Language!, $register: Register!) {
            carePlanVersion(id: $id) { rendered(language: $language, register: $register) { text hash templateVersion } } }`,
          { id: sent.id, language, register },
        );
        const { text, hash, templateVersion } = carePlanVersion.rendered;
        expect(sha256(text)).toBe(hash);
        expect(templateVersion).toBe('joint-plan-4');
        expect(text).toContain('Clean teeth without a fight');
        texts.add(text);
      }
    }
    expect(texts.size).toBe(4);
  });

  it.each([
    ['another content', { contentHash: 'a'.repeat(64) }],
    ['another text', { renderedHash: 'a'.repeat(64) }],
    ['another edition of the text', { templateVersion: 'joint-plan-0' }],
    ['the text in another language', { language: 'hi' }],
  ])('is not %s than what was shown', async (_what, over) => {
    const { story, sent } = await sentPlan();
    const input = { versionId: sent.id, discipline: PT, ...(await story.shown(sent.id, 'pt', 'CLINICAL')), ...over };
    expect(await story.try('pt', 'signPlan', input)).toMatchObject({ rule: 'CONTENT_CHANGED' });
    expect(await story.agree(sent.id, { ...over, register: 'CLINICAL' })).toMatchObject({ rule: 'CONTENT_CHANGED' });
  });

  it('is not a text whose words changed after it was shown', async () => {
    const { story, sent } = await sentPlan();
    const shown = await story.shown(sent.id, 'pt', 'CLINICAL');
    await story.do('ot', 'editPriority', { priorityId: story.priorityId, version: 1, words: 'Teeth, without tears' });
    expect(await story.try('pt', 'signPlan', { versionId: sent.id, discipline: PT, ...shown })).toMatchObject({
      rule: 'CONTENT_CHANGED',
    });
    expect(await story.sign('pt', sent.id)).toMatchObject({ __typename: 'AgreementPayload' });
  });
});

describe('a signature', () => {
  it('says who signed what, for which discipline and when', async () => {
    const { story, sent } = await sentPlan();
    const signed = await story.sign('pt', sent.id);
    const { id } = signed['agreement'] as { id: string };
    const found = await story.ask<{ node: object }>(
      'ot',
      `query ($id: ID!) { node(id: $id) { ... on Agreement { party discipline staff { name } guardian { name } how deputyReason
        language register contentHash givenAt recordedBy { name } validUntil carried fallenAt } } }`,
      { id },
    );
    expect(found.node).toEqual({
      party: 'DISCIPLINE',
      discipline: PT,
      staff: { name: 'Priya Thomas' },
      guardian: null,
      how: 'SIGNED_IN_PORTAL',
      deputyReason: null,
      language: 'en',
      register: 'CLINICAL',
      contentHash: sent.contentHash,
      givenAt: expect.stringMatching(/^2026-11-23T/) as string,
      recordedBy: { name: 'Priya Thomas' },
      validUntil: null,
      carried: false,
      fallenAt: null,
    });
    expect(await trailOf(app, cast.clinicId, id)).toMatchObject({
      audit: [
        { action: 'plan:sign', type: 'Agreement', childId: story.childId, details: { discipline: PT, deputy: false } },
      ],
      outbox: [{ action: 'plan:sign' }],
    });
    expect(await story.sign('pt', sent.id)).toMatchObject({ rule: 'ALREADY_AGREED' });
  });

  it('is for the own discipline, by someone registered', async () => {
    const { story, sent } = await sentPlan();
    const shown = await story.shown(sent.id, 'pt', 'CLINICAL');
    const input = { versionId: sent.id, discipline: PT, deputyReason: 'she is ill', ...shown };
    expect(await story.try('ot', 'signPlan', input)).toMatchObject({ code: 'FORBIDDEN', rule: 'OTHER_DISCIPLINE' });
    expect(await story.try('lead', 'signPlan', input)).toMatchObject({ code: 'FORBIDDEN', rule: 'OTHER_DISCIPLINE' });
    expect(await change(app.browser(), 'signPlan', input, '')).toMatchObject({ code: 'UNAUTHENTICATED' });
    const noida = await Cast.of(app, 'Noida');
    expect(await change(await noida.as('pt'), 'signPlan', input, '')).toMatchObject({ code: 'NOT_FOUND' });
    const lapsed = await addStaff(app.owner, cast.clinicId, {
      role: 'THERAPIST',
      discipline: PT,
      registrationExpiresOn: '2026-11-22',
    });
    const joining = { childId: story.childId, staffId: lapsed.staffId, discipline: PT, lead: false };
    await story.do('administrator', 'joinCareTeam', joining);
    expect(await change(await app.signIn(lapsed.email), 'signPlan', input, '')).toMatchObject({
      code: 'FORBIDDEN',
      rule: 'REGISTRATION_EXPIRED',
    });
    expect((await story.version(sent.id)).agreements).toEqual([]);
  });

  it('by a colleague needs a reason, and keeps it', async () => {
    const { story, sent } = await sentPlan();
    const shown = await story.shown(sent.id, 'lead', 'CLINICAL');
    const input = { versionId: sent.id, discipline: OT, ...shown };
    expect(await story.try('lead', 'signPlan', { ...input, deputyReason: ' ' })).toMatchObject({
      rule: 'REASON_NEEDED',
      data: { field: 'deputyReason' },
    });
    await story.do('lead', 'signPlan', { ...input, deputyReason: 'Om is on leave' });
    expect((await story.version(sent.id)).agreements).toMatchObject([
      { discipline: OT, staff: { name: 'Leela Iyer' }, deputyReason: 'Om is on leave' },
    ]);
  });

  it('is not on a draft', async () => {
    const story = await JointPlan.of(app, cast);
    const draft = await story.write(await story.open());
    const shown = { ...(await story.shown(draft.id, 'pt', 'CLINICAL')), contentHash: 'a'.repeat(64) };
    expect(await story.try('pt', 'signPlan', { versionId: draft.id, discipline: PT, ...shown })).toMatchObject({
      rule: 'VERSION_NOT_SENT',
    });
  });
});

describe('taking a sent version back', () => {
  it('makes it a draft again, and what was agreed on it falls, with the reason', async () => {
    const { story, sent } = await sentPlan();
    await story.sign('pt', sent.id);
    await story.do('ot', 'takeBack', { versionId: sent.id, version: sent.version });
    const draft = await story.draft();
    expect(draft).toMatchObject({
      state: 'DRAFT',
      contentHash: null,
      shortCode: null,
      agreements: [{ discipline: PT, fallenReason: 'TAKEN_BACK', fallenAt: expect.any(String) }],
      parties: [{ asked: false, agreementId: null }, { asked: false }, { asked: false }],
    });
    const trail = await trailOf(app, cast.clinicId, sent.id);
    expect(trail.audit.at(-1)).toMatchObject({
      action: 'plan:take-back',
      details: { fallen: draft.agreements.map(({ id }) => id) },
    });
    const again = await story.send(draft);
    expect(again.parties.every(({ asked }) => asked)).toBe(true);
    expect(await story.sign('pt', again.id)).toMatchObject({ __typename: 'AgreementPayload' });
  });

  it('is not possible once it is in force, nor for the front desk', async () => {
    const story = await JointPlan.of(app, cast);
    const inForce = await story.activate();
    const input = { versionId: inForce.id, version: inForce.version };
    expect(await story.try('pt', 'takeBack', input)).toMatchObject({ rule: 'VERSION_NOT_SENT' });
    expect(await story.try('desk', 'takeBack', input)).toMatchObject({ code: 'FORBIDDEN' });
  });
});

describe("a guardian's agreement", () => {
  it.each([
    [
      'on paper',
      { how: 'SIGNED_ON_PAPER', scan: 'scan-2026-17', signedOn: '2026-11-21' },
      { scan: 'scan-2026-17', signedOn: '2026-11-21' },
    ],
    ['by thumb', { how: 'SIGNED_BY_THUMB', witness: 'Ramesh the porter' }, { witness: 'Ramesh the porter' }],
  ])('%s keeps the facts that way must leave behind', async (_way, how, facts) => {
    const { story, sent } = await sentPlan();
    const agreed = await story.agree(sent.id, how);
    expect(agreed).toMatchObject({ agreement: { how: how.how, validUntil: null } });
    const { id } = agreed['agreement'] as { id: string };
    const found = await story.ask<{ node: object }>(
      'ot',
      'query ($id: ID!) { node(id: $id) { ... on Agreement { facts { scan signedOn witness } witnessedBy { id } } } }',
      { id },
    );
    expect(found.node).toMatchObject({ facts, witnessedBy: null });
    const { rows } = await app.owner.query(
      `select how_facts, language, register, (given_at at time zone 'Asia/Kolkata')::date::text as on from agreements where id = $1`,
      [id],
    );
    const on = 'signedOn' in how ? how.signedOn : '2026-11-23';
    expect(rows).toEqual([{ how_facts: facts, language: 'hi', register: 'FAMILY', on }]);
  });

  it('that was spoken is good for 28 days, and a signature takes its place', async () => {
    const { story, sent } = await sentPlan();
    const spoken = { how: 'AGREED_VERBALLY', heardBy: cast.staffId('pt'), channel: 'PHONE', spokenOn: '2026-11-22' };
    expect(await story.agree(sent.id, spoken)).toMatchObject({ agreement: { validUntil: '2026-12-20' } });
    expect(await story.agree(sent.id)).toMatchObject({ __typename: 'AgreementPayload' });
    expect((await story.version(sent.id)).agreements).toMatchObject([
      { how: 'AGREED_VERBALLY', fallenReason: 'RENEWED', witnessedBy: { name: 'Priya Thomas' } },
      { how: 'SIGNED_ON_SCREEN', fallenAt: null, witnessedBy: { name: 'Priya Thomas' } },
    ]);
    expect(await story.agree(sent.id, spoken)).toMatchObject({ rule: 'ALREADY_AGREED' });
  });

  it.each([
    [
      'without what its way must leave behind',
      { how: 'SIGNED_ON_PAPER', signedOn: '2026-11-21' },
      { __typename: 'InvalidInput', fields: [{ path: 'scan' }] },
    ],
    ['by a link, which is the family’s own to use', { how: 'SIGNED_BY_LINK' }, { __typename: 'InvalidInput' }],
    [
      'of a day to come',
      { how: 'AGREED_VERBALLY', channel: 'PHONE', spokenOn: '2026-11-30' },
      { rule: 'HAPPENED_IN_FUTURE' },
    ],
    [
      'spoken so long ago that it has run out',
      { how: 'AGREED_VERBALLY', channel: 'PHONE', spokenOn: '2026-10-01' },
      { rule: 'VERBAL_AGREEMENT_EXPIRED' },
    ],
    [
      'heard by nobody of the clinic',
      { how: 'AGREED_VERBALLY', channel: 'PHONE', spokenOn: '2026-11-22', heardBy: randomUUID() },
      { code: 'NOT_FOUND' },
    ],
    ['of somebody who is not this child’s guardian', { guardianId: randomUUID() }, { code: 'NOT_FOUND' }],
  ])('is not recorded %s', async (_what, over, refused) => {
    const { story, sent } = await sentPlan();
    expect(await story.agree(sent.id, { heardBy: cast.staffId('pt'), ...over })).toMatchObject(refused);
    expect((await story.version(sent.id)).agreements).toEqual([]);
  });

  it('is that of one who may agree for the child', async () => {
    const { story, sent } = await sentPlan();
    await app.owner.query(`select set_config('app.clinic', $1, false)`, [cast.clinicId]);
    await app.owner.query('update guardians set has_authority = false where id = $1', [story.guardianId]);
    expect(await story.agree(sent.id)).toMatchObject({ rule: 'GUARDIAN_WITHOUT_AUTHORITY' });
  });

  it('is recorded by clinicians of the team', async () => {
    const { story, sent } = await sentPlan();
    const shown = await story.shown(sent.id, 'pt', 'FAMILY');
    const input = { versionId: sent.id, guardianId: story.guardianId, how: 'SIGNED_BY_THUMB', witness: 'x', ...shown };
    for (const part of ['administrator', 'desk', 'safeguarding'] as const) {
      expect(await story.try(part, 'recordGuardianAgreement', input)).toMatchObject({ code: 'FORBIDDEN' });
    }
    const noida = await Cast.of(app, 'Noida');
    expect(await change(await noida.as('lead'), 'recordGuardianAgreement', input, '')).toMatchObject({
      code: 'NOT_FOUND',
    });
    expect(await change(app.browser(), 'recordGuardianAgreement', input, '')).toMatchObject({
      code: 'UNAUTHENTICATED',
    });
    expect(await story.try('trainee', 'recordGuardianAgreement', input)).toMatchObject({
      __typename: 'AgreementPayload',
    });
  });
});

it('signing asks for the password again after ten minutes', async () => {
  const { story, sent } = await sentPlan();
  const fresh = await app.signIn(cast.people.pt.email);
  const input = { versionId: sent.id, discipline: PT, ...(await story.shown(sent.id, 'pt', 'CLINICAL')) };
  app.clock.push(10 * 60_000 + 1);
  expect(await change(fresh, 'signPlan', input, '')).toMatchObject({ rule: 'STEP_UP_NEEDED', data: { minutes: 10 } });
  const answer = await fresh.post('/auth/step-up', { password: 'correct horse battery' });
  expect(answer.status).toBe(200);
  expect(await change(fresh, 'signPlan', input, '')).toMatchObject({ __typename: 'AgreementPayload' });
});

interface Told {
  readonly startConvention: number;
  readonly reviewOn: string;
  readonly agreedWeeklyMinutes: number;
  readonly place: string;
  readonly goals: readonly ToldGoal[];
}
type ToldGoal = Readonly<Record<string, unknown>> & {
  readonly goal: { readonly id: string };
  readonly priority: { readonly id: string };
  readonly strands: readonly ToldStrand[];
};
type ToldStrand = Readonly<Record<string, unknown>> & {
  readonly strand: { readonly id: string };
  readonly therapist: { readonly id: string };
  readonly measure: object;
  readonly start: object;
  readonly target: object;
};

/** A flat value without the fields that only values of another type have. */
const own = (value: object): object =>
  Object.fromEntries(Object.entries(value).filter(([, each]: [string, unknown]) => each !== null));

/** What a version says as GraphQL tells it, in the form the domain hashes. */
function contentOf({ goals, ...terms }: Told): PlanContent {
  return planContentSchema.parse({
    terms,
    goals: goals.map((row) => ({ ...row, goal: row.goal.id, priority: row.priority.id })),
    strands: goals.flatMap(({ goal, strands }) =>
      strands.map((row) => ({
        ...row,
        strand: row.strand.id,
        goal: goal.id,
        therapist: row.therapist.id,
        measure: own(row.measure),
        start: own(row.start),
        target: own(row.target),
      })),
    ),
    homeItems: [],
  });
}
