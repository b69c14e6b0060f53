import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sharedApp, type TestApp } from '../support/app.ts';
import { Cast, type Part } from '../support/cast.ts';
import { change, type Changed } from '../support/change.ts';
import { trailOf } from '../support/children.ts';
import { JointPlan, PT, type Version } from '../support/joint-plan.ts';

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

/** The trainee of the physiotherapists signs. */
async function signedByTrainee(story: JointPlan, versionId: string): Promise<string> {
  const shown = await story.shown(versionId, 'trainee', 'CLINICAL');
  const selection = '... on AgreementPayload { agreement { id needsCoSignature coSignedAt } }';
  const answer = await story.do('trainee', 'signPlan', { versionId, discipline: PT, ...shown }, selection);
  expect(answer['agreement']).toMatchObject({ needsCoSignature: true, coSignedAt: null });
  return (answer['agreement'] as { id: string }).id;
}

async function coSign(story: JointPlan, part: Part, versionId: string, over: object = {}): Promise<Changed> {
  const shown = await story.shown(versionId, 'pt', 'CLINICAL');
  const selection = '... on AgreementPayload { agreement { id coSignedBy { name } coSignedAt } plan { state } }';
  return story.try(part, 'coSignPlan', { versionId, ...shown, ...over }, selection);
}

const NEEDS =
  'query { needsMe(first: 50, kinds: [SIGNATURE, CO_SIGNATURE]) { edges { node { kind planVersion { id } } } } }';

async function waitsFor(story: JointPlan, part: Part, versionId: string): Promise<readonly string[]> {
  interface Answer {
    readonly needsMe: { edges: { node: { kind: string; planVersion: { id: string } } }[] };
  }
  const { needsMe } = await story.ask<Answer>(part, NEEDS, {});
  return needsMe.edges.flatMap(({ node }) => (node.planVersion.id === versionId ? [node.kind] : []));
}

async function hear(story: JointPlan, part: Part, { id, contentHash }: Version, over: object = {}): Promise<Changed> {
  return story.try(
    part,
    'recordChildsWords',
    {
      versionId: id,
      contentHash,
      stance: 'SAID_NO',
      words: 'I want to play football first.',
      heardBy: cast.staffId('pt'),
      heardOn: '2026-11-22',
      ...over,
    },
    '... on ChildsWordsPayload { childsWords { id stance words heardBy { name } heardOn } planVersion { id } }',
  );
}

describe('a trainee’s signature', () => {
  it('waits for somebody of the discipline to answer for it, and counts from then on', async () => {
    const { story, sent } = await sentPlan();
    expect(await waitsFor(story, 'trainee', sent.id)).toEqual(['SIGNATURE']);
    const agreement = await signedByTrainee(story, sent.id);
    await story.agree(sent.id);
    // A family and a trainee are not enough for a plan.
    expect((await story.plan()).state).toBe('DRAFT');
    const party = (await story.version(sent.id)).parties.find(({ discipline }) => discipline === PT);
    expect(party).toMatchObject({ asked: true, agreementId: agreement });
    expect(await waitsFor(story, 'trainee', sent.id)).toEqual([]);
    expect(await waitsFor(story, 'pt', sent.id)).toEqual(['CO_SIGNATURE']);
    expect(await waitsFor(story, 'ot', sent.id)).toEqual(['SIGNATURE']);

    expect(await coSign(story, 'pt', sent.id)).toMatchObject({
      agreement: { id: agreement, coSignedBy: { name: 'Priya Thomas' }, coSignedAt: expect.any(String) as string },
      plan: { state: 'ACTIVE' },
    });
    expect(await waitsFor(story, 'pt', sent.id)).toEqual([]);
    expect(await trailOf(app, cast.clinicId, agreement)).toMatchObject({
      audit: [
        { action: 'plan:sign', staffId: cast.staffId('trainee') },
        {
          action: 'plan:co-sign',
          staffId: cast.staffId('pt'),
          childId: story.childId,
          details: { discipline: PT, contentHash: sent.contentHash, trainee: cast.staffId('trainee') },
        },
      ],
      outbox: [
        { action: 'plan:sign', version: 1 },
        { action: 'plan:co-sign', version: 2 },
      ],
    });
    expect(await coSign(story, 'pt', sent.id)).toMatchObject({ rule: 'ALREADY_AGREED' });
  });

  it('starts the strands of a discipline that joins later only with its answer', async () => {
    const { story, sent } = await sentPlan();
    await story.sign('ot', sent.id);
    await story.agree(sent.id);
    const states = async () =>
      (await story.version(sent.id)).goals[0]!.strands.filter(({ discipline }) => discipline === PT).map(
        ({ strand }) => strand.state,
      );
    await signedByTrainee(story, sent.id);
    expect(await states()).toEqual(['STARTS_LATER']);
    await coSign(story, 'pt', sent.id);
    expect(await states()).toEqual(['ACTIVE']);
  });

  it('is answered for on the very text, by a registered therapist or lead of the discipline who just said who they are', async () => {
    const { story, sent } = await sentPlan();
    expect(await coSign(story, 'pt', sent.id)).toMatchObject({ rule: 'NOTHING_TO_CO_SIGN' });
    await signedByTrainee(story, sent.id);
    expect(await coSign(story, 'trainee', sent.id)).toMatchObject({ code: 'FORBIDDEN' });
    expect(await coSign(story, 'desk', sent.id)).toMatchObject({ code: 'FORBIDDEN' });
    // Of the other discipline there is nothing to answer for.
    for (const part of ['ot', 'lead'] as const) {
      expect(await coSign(story, part, sent.id)).toMatchObject({ rule: 'NOTHING_TO_CO_SIGN' });
    }
    expect(await coSign(story, 'pt', sent.id, { renderedHash: 'a'.repeat(64) })).toMatchObject({
      rule: 'CONTENT_CHANGED',
    });
    expect(await coSign(story, 'pt', sent.id, { contentHash: 'a'.repeat(64) })).toMatchObject({
      rule: 'CONTENT_CHANGED',
    });
    expect(await coSign(story, 'pt', sent.id, { renderedHash: 'short' })).toMatchObject({
      __typename: 'InvalidInput',
    });
    const input = { versionId: sent.id, ...(await story.shown(sent.id, 'pt', 'CLINICAL')) };
    expect(await change(app.browser(), 'coSignPlan', input, '')).toMatchObject({ code: 'UNAUTHENTICATED' });
    const noida = await Cast.of(app, 'Noida');
    expect(await change(await noida.as('pt'), 'coSignPlan', input, '')).toMatchObject({ code: 'NOT_FOUND' });
    app.clock.push(11 * 60_000);
    expect(await coSign(story, 'pt', sent.id)).toMatchObject({ rule: 'STEP_UP_NEEDED' });
    cast.sleep(0);
    expect(await coSign(story, 'pt', sent.id)).toMatchObject({ __typename: 'AgreementPayload' });
  });

  it('falls with its answer when the version is taken back', async () => {
    const { story, sent } = await sentPlan();
    await signedByTrainee(story, sent.id);
    await story.do('ot', 'takeBack', { versionId: sent.id, version: sent.version });
    expect(await coSign(story, 'pt', sent.id, { contentHash: sent.contentHash })).toMatchObject({
      rule: 'VERSION_NOT_SENT',
    });
  });
});

describe('what the child says', () => {
  it('is kept with the version, word for word, with who heard it and when, and stops nothing', async () => {
    const { story, sent } = await sentPlan();
    const answer = await hear(story, 'ot', sent);
    expect(answer).toMatchObject({
      childsWords: {
        stance: 'SAID_NO',
        words: 'I want to play football first.',
        heardBy: { name: 'Priya Thomas' },
        heardOn: '2026-11-22',
      },
      planVersion: { id: sent.id },
    });
    await hear(story, 'trainee', sent, {
      stance: 'SAID_YES',
      words: 'All right, with the ball.',
      heardOn: '2026-11-23',
    });
    const found = await story.ask<{ carePlanVersion: { childsWords: { words: string }[] } }>(
      'lead',
      'query ($id: ID!) { carePlanVersion(id: $id) { childsWords { words } } }',
      { id: sent.id },
    );
    expect(found.carePlanVersion.childsWords.map(({ words }) => words)).toEqual([
      'I want to play football first.',
      'All right, with the ball.',
    ]);
    const { id } = answer['childsWords'] as { id: string };
    const trail = await trailOf(app, cast.clinicId, id);
    expect(trail).toMatchObject({
      audit: [{ action: 'child-words:record', childId: story.childId, details: { stance: 'SAID_NO' } }],
      outbox: [{ action: 'child-words:record', version: 1 }],
    });
    // What a child said is nobody's to read from the trail.
    expect(JSON.stringify(trail)).not.toContain('football');
    await story.sign('pt', sent.id);
    expect(await story.agree(sent.id)).toMatchObject({ plan: { state: 'ACTIVE' } });
  });

  it('is about a text that is there, on a day that has come, heard by somebody of the clinic', async () => {
    const story = await JointPlan.of(app, cast);
    const draft = await story.write(await story.open());
    expect(await hear(story, 'pt', draft, { contentHash: 'a'.repeat(64) })).toMatchObject({ rule: 'VERSION_NOT_SENT' });
    const sent = await story.send(draft);
    expect(await hear(story, 'pt', sent, { contentHash: 'a'.repeat(64) })).toMatchObject({ rule: 'CONTENT_CHANGED' });
    expect(await hear(story, 'pt', sent, { heardOn: '2026-11-24' })).toMatchObject({ rule: 'HAPPENED_IN_FUTURE' });
    expect(await hear(story, 'pt', sent, { words: ' ' })).toMatchObject({ __typename: 'InvalidInput' });
    const nobody = '019ab000-0000-7000-8000-000000000000';
    expect(await hear(story, 'pt', sent, { heardBy: nobody })).toMatchObject({ code: 'NOT_FOUND' });
    expect(await hear(story, 'desk', sent)).toMatchObject({ code: 'FORBIDDEN' });
    const input = {
      versionId: sent.id,
      contentHash: sent.contentHash,
      stance: 'SAID_YES',
      words: 'Yes',
      heardBy: cast.staffId('pt'),
      heardOn: '2026-11-22',
    };
    expect(await change(app.browser(), 'recordChildsWords', input, '')).toMatchObject({ code: 'UNAUTHENTICATED' });
    const noida = await Cast.of(app, 'Noida');
    expect(await change(await noida.as('pt'), 'recordChildsWords', input, '')).toMatchObject({ code: 'NOT_FOUND' });
  });
});
