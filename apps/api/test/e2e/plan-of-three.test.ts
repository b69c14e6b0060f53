import { Client } from 'pg';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { addToCatalogue } from '../../src/platform/database/sync-catalogue.ts';
import { addStaff, startApp, type StaffMember, type TestApp } from '../support/app.ts';
import type { Browser } from '../support/browser.ts';
import { made } from '../support/change.ts';
import { createTestDatabase } from '../support/database.ts';
import { activity, JointPlan, OT, PT, PT_STRAND } from '../support/joint-plan.ts';
import { SPEECH_THERAPY } from '../support/speech-therapy.ts';

const ST = 'SPEECH_THERAPY';

let app: TestApp;
let story: JointPlan;
let sita: StaffMember;
let speech: Browser;

beforeAll(async () => {
  const database = await createTestDatabase();
  const owner = new Client({ connectionString: database.ownerUrl });
  await owner.connect();
  await addToCatalogue(owner, SPEECH_THERAPY);
  await owner.end();
  app = await startApp({ database });
  story = await JointPlan.of(app);
  sita = await addStaff(app.owner, story.cast.clinicId, {
    role: 'THERAPIST',
    name: 'Sita Verma',
    discipline: ST,
    registrationExpiresOn: '2028-12-31',
  });
  const member = { childId: story.childId, staffId: sita.staffId, discipline: ST, lead: false };
  await story.do('administrator', 'joinCareTeam', member);
  speech = await app.signIn(sita.email);
});
afterAll(() => app.close());

it('a third discipline writes, signs and works a strand of one plan, with no code that knows it', async () => {
  const draft = await story.write(await story.open());
  await made(speech, 'addStrand', {
    versionId: draft.id,
    goalId: draft.goals[0]!.goal.id,
    discipline: ST,
    therapistId: sita.staffId,
    what: 'asks for the brush in a sentence',
    measure: { type: 'COUNT_OF_N', text: 'asks in a sentence', of: 5 },
    start: { type: 'COUNT_OF_N', count: 0, of: 5 },
    target: { type: 'COUNT_OF_N', count: 4, of: 5 },
    techniques: [activity('GOAL_DIRECTED_TASK_TRAINING')],
    dose: { ...PT_STRAND.dose, timesPerWeek: 1, minutes: 30 },
    focusAreas: ['SPOKEN_LANGUAGE'],
  });
  await story.do('pt', 'editVersion', { versionId: draft.id, version: draft.version, agreedWeeklyMinutes: 165 });
  const sent = await story.send(await story.draft());
  expect(sent.parties.map(({ discipline, asked }) => ({ discipline, asked }))).toEqual([
    { discipline: OT, asked: true },
    { discipline: PT, asked: true },
    { discipline: ST, asked: true },
    { discipline: null, asked: true },
  ]);

  await made(speech, 'signPlan', {
    versionId: sent.id,
    discipline: ST,
    ...(await story.shown(sent.id, 'pt', 'CLINICAL')),
  });
  await story.agree(sent.id);
  const states = async () =>
    Object.fromEntries(
      (await story.plan()).inForce!.goals[0]!.strands.map(({ discipline, strand }) => [discipline, strand.state]),
    );
  expect(await states()).toEqual({ [OT]: 'STARTS_LATER', [PT]: 'STARTS_LATER', [ST]: 'ACTIVE' });
  await story.sign('ot', sent.id);
  await story.sign('pt', sent.id);
  expect(await states()).toEqual({ [OT]: 'ACTIVE', [PT]: 'ACTIVE', [ST]: 'ACTIVE' });
  const { carePlanVersion } = await story.ask<{ carePlanVersion: { rendered: { text: string } } }>(
    'ot',
    `query ($id: ID!) { carePlanVersion(id: $id) { rendered(language: hi, register: FAMILY) { text } } }`,
    { id: sent.id },
  );
  expect(carePlanVersion.rendered.text).toContain('वाक् चिकित्सा, Sita Verma: asks for the brush in a sentence');
});
