import { join } from 'node:path';
import { addDays, type Role } from '@trellis/domain';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { signInAt, type Colleague } from './support/colleague.ts';
import { runsBrowser } from './support/journey.ts';
import { makeProduct, ROOT, type Product, type RunningApp } from './support/product.ts';
import { CLINIC_MORNING, DESK, openContext } from './support/settings.ts';
import { expectNoPageErrors } from './support/trouble.ts';
import { screenStands } from './support/wait.ts';

const SPEECH = join(ROOT, 'packages/domain/testing/catalogue-speech.json');
const TODAY = '2026-11-23';
const DISCIPLINES = ['OCCUPATIONAL_THERAPY', 'PHYSIOTHERAPY', 'SPEECH_THERAPY'] as const;
type Discipline = (typeof DISCIPLINES)[number];

/** What each discipline does towards the one goal. */
const STRANDS: Record<Discipline, object> = {
  OCCUPATIONAL_THERAPY: {
    what: 'Carrying the tray with both hands',
    measure: { type: 'COUNT_OF_N', text: 'trays carried without a spill', of: 5 },
    start: { type: 'COUNT_OF_N', count: 1, of: 5 },
    target: { type: 'COUNT_OF_N', count: 4, of: 5 },
    focusAreas: ['SELF_CARE_ROUTINES'],
  },
  PHYSIOTHERAPY: {
    what: 'Standing in the queue',
    measure: { type: 'SECONDS', text: 'stands without holding on', better: 'MORE' },
    start: { type: 'SECONDS', seconds: 20 },
    target: { type: 'SECONDS', seconds: 120 },
    focusAreas: ['BALANCE_AND_COORDINATION'],
  },
  SPEECH_THERAPY: {
    what: 'Saying what she wants to eat',
    measure: { type: 'COUNT_OF_N', text: 'orders that the cook understood', of: 5 },
    start: { type: 'COUNT_OF_N', count: 0, of: 5 },
    target: { type: 'COUNT_OF_N', count: 4, of: 5 },
    focusAreas: ['COMMUNICATION_WITH_OTHERS'],
  },
};

interface Account {
  email: string;
  password: string;
  role: Role;
  discipline: string | null;
  clinicName: string;
}

let product: Product;
let app: RunningApp;
const launched = runsBrowser();
let administrator: Colleague;
let team: Record<Discipline, Colleague>;
let speechTherapist: { email: string; password: string };
let childId: string;
let guardianId: string;
let planId: string;

/** The product is stopped, given a discipline and someone who practises it, and started again. */
async function giveSpeechTherapy(): Promise<void> {
  const first = await product.start();
  const accounts: Account[] = await (await fetch(`${first.url}/auth/demo`)).json();
  const find = (role: Role, discipline?: string): Account => {
    const found = accounts.find((each) => each.role === role && (!discipline || each.discipline === discipline));
    if (!found) throw new Error(`The demo has no ${role} ${discipline ?? ''}`);
    return found;
  };
  await product.stop();
  await product.command('catalogue', 'add', '--file', SPEECH);
  const email = 'vaani@trellis.example.org';
  const { clinicName } = find('ADMINISTRATOR');
  const who = ['--clinic', clinicName, '--demo', '--name', 'Vaani Kalpit (ST)', '--email', email];
  const asWhat = ['--role', 'THERAPIST', '--discipline', 'SPEECH_THERAPY'];
  const registration = ['--registration', 'DEMO-ST-1', '--registered-until', '2027-11-30'];
  const said = await product.command('staff', 'create', ...who, ...asWhat, ...registration);
  speechTherapist = { email, password: /shown this once: (\S+)/.exec(said)?.[1] ?? '' };
  app = await product.start();
  administrator = await signInAt(app.url, find('ADMINISTRATOR'));
  team = {
    OCCUPATIONAL_THERAPY: await signInAt(app.url, find('THERAPIST', 'OCCUPATIONAL_THERAPY')),
    PHYSIOTHERAPY: await signInAt(app.url, find('THERAPIST', 'PHYSIOTHERAPY')),
    SPEECH_THERAPY: await signInAt(app.url, speechTherapist),
  };
}

beforeAll(async () => {
  product = await makeProduct();
  await giveSpeechTherapy();
}, 240_000);

afterAll(async () => {
  await product?.remove();
});

describe('a discipline that came as data', () => {
  test('is recommended by triage for its own concerns, beside the others for theirs', async () => {
    const answers = {
      concerns: ['STIFF_OR_FLOPPY_MUSCLES', 'DRESSING_DIFFICULTY', 'SPEECH_UNCLEAR'],
      conditions: [],
      redFlags: [],
      riskHistory: [],
      facts: [],
    };
    const birthDate = addDays(TODAY, -5 * 365);
    const { triage } = await administrator.ask<{
      triage: { disciplines: { discipline: string; answer: string }[] };
    }>('query T($input: TriageInput!) { triage(input: $input) { disciplines { discipline answer } } }', {
      input: { birthDate, ...answers },
    });
    const recommended = triage.disciplines.filter(({ answer }) => answer === 'RECOMMENDED');
    expect(recommended.map(({ discipline }) => discipline).toSorted()).toEqual([...DISCIPLINES]);
    const { child } = await administrator.change<{ child: { id: string; guardians: { id: string }[] } }>(
      'addChild',
      {
        name: 'Mira Udaharan',
        birthDate,
        sex: 'FEMALE',
        language: 'en',
        guardians: [{ name: 'Asmita Udaharan', relationship: 'MOTHER', hasAuthority: true, language: 'en' }],
        triage: answers,
        disciplines: [...DISCIPLINES],
      },
      '... on AddChildPayload { child { id guardians { id } } }',
    );
    childId = child.id;
    guardianId = child.guardians[0]?.id ?? '';
    await administrator.change(
      'recordTreatmentConsent',
      { childId, guardianId, givenOn: TODAY, how: 'SIGNED_ON_PAPER' },
      '... on TreatmentConsentPayload { consent { id } }',
    );
    for (const discipline of DISCIPLINES) {
      await administrator.change(
        'joinCareTeam',
        { childId, staffId: team[discipline].id, discipline, lead: true },
        '... on CareTeamPayload { member { id } }',
      );
    }
  });

  test('has its strand under a goal with the two others, signs for itself, and works with them', async () => {
    const pt = team.PHYSIOTHERAPY;
    const versionId = await writePlan(pt);
    for (const discipline of DISCIPLINES) {
      await team[discipline].change(
        'signPlan',
        { versionId, discipline, ...(await shown(team[discipline], versionId, 'CLINICAL')) },
        '... on AgreementPayload { agreement { id } }',
      );
    }
    await pt.change(
      'recordGuardianAgreement',
      {
        versionId,
        guardianId,
        how: 'SIGNED_ON_SCREEN',
        signedBefore: pt.id,
        ...(await shown(pt, versionId, 'FAMILY')),
      },
      '... on AgreementPayload { agreement { id } }',
    );
    const { carePlan } = await pt.ask<{
      carePlan: { state: string; goals: { strands: { discipline: string; state: string }[] }[] };
    }>('query P($id: ID!) { carePlan(id: $id) { state goals { strands { discipline state } } } }', { id: planId });
    expect(carePlan.state).toBe('ACTIVE');
    const strands = carePlan.goals[0]?.strands.toSorted((a, b) => a.discipline.localeCompare(b.discipline));
    expect(strands).toEqual(DISCIPLINES.map((discipline) => ({ discipline, state: 'ACTIVE' })));
  });

  test('has its column in the plan and its mark in the chart', async () => {
    const now = new Date(CLINIC_MORNING.getTime() + Date.now() - app.readyAt);
    const context = await openContext(await launched(), DESK, { baseURL: app.url, now });
    const signedIn = await context.request.post('/auth/sign-in', {
      data: speechTherapist,
      headers: { 'x-trellis-portal': '1' },
    });
    expect(signedIn.status()).toBe(200);
    const page = await context.newPage();

    await page.goto(`/children/${childId}`);
    await screenStands(page);
    const marks = page.locator('main header abbr');
    expect((await marks.allInnerTexts()).toSorted()).toEqual(['OT', 'PT', 'ST']);
    const goal = page.getByRole('region', { name: 'Orders and carries' });
    await goal.getByText('Saying what she wants to eat').waitFor();
    expect((await goal.locator('abbr').allInnerTexts()).toSorted()).toEqual(['OT', 'PT', 'ST']);

    await page.goto(`/children/${childId}/plan`);
    await screenStands(page);
    const columns = page.locator('[data-column]');
    await columns.first().waitFor();
    expect(await columns.count()).toBe(3);
    const boxes = await Promise.all((await columns.all()).map((column) => column.boundingBox()));
    expect(new Set(boxes.map((box) => Math.round(box?.y ?? 0))).size).toBe(1);
    await expectNoPageErrors(page);
    await context.close();
  });
});

/** One goal with a strand of each discipline, sent for signatures; answers the id of its version. */
async function writePlan(writer: Colleague): Promise<string> {
  const opened = await writer.change<{ plan: { id: string }; planVersion: { id: string; version: number } }>(
    'openPlan',
    { childId, episodeKind: 'ONGOING' },
    '... on PlanPayload { plan { id } planVersion { id version } }',
  );
  planId = opened.plan.id;
  const versionId = opened.planVersion.id;
  await writer.change(
    'editVersion',
    {
      versionId,
      version: opened.planVersion.version,
      reviewOn: addDays(TODAY, 84),
      agreedWeeklyMinutes: 150,
      place: 'CLINIC',
    },
    '... on PlanPayload { planVersion { id } }',
  );
  const { priority } = await writer.change<{ priority: { id: string } }>(
    'addPriority',
    { childId, words: 'She should eat with the others.', importance: 9, saidBy: 'her mother', saidOn: TODAY },
    '... on PriorityPayload { priority { id } }',
  );
  const { goal } = await writer.change<{ goal: { id: string } }>(
    'addGoal',
    {
      versionId,
      statement: 'Orders and carries her lunch at the school canteen',
      setting: 'NURSERY_OR_SCHOOL',
      priorityId: priority.id,
      direction: 'IMPROVE',
      levels: [
        { level: -2, text: 'waits at the table until lunch is brought' },
        { level: -1, text: 'stands in the queue, an adult orders and carries' },
        { level: 0, text: 'orders herself, an adult carries the tray' },
        { level: 1, text: 'orders and carries the tray, an adult beside her' },
        { level: 2, text: 'gets her lunch as her classmates do' },
      ],
      targetOn: addDays(TODAY, 84),
      icf: 'd550',
    },
    '... on GoalContentPayload { goal { id } }',
  );
  for (const discipline of DISCIPLINES) {
    const therapist = team[discipline];
    await therapist.change(
      'addStrand',
      {
        versionId,
        goalId: goal.id,
        discipline,
        therapistId: therapist.id,
        techniques: [],
        dose: { mode: 'WEEKLY_OR_FORTNIGHTLY', timesPerWeek: 1, minutes: 45, deliveryMode: 'CLINIC' },
        ...STRANDS[discipline],
      },
      '... on StrandContentPayload { strand { id } }',
    );
  }
  const { carePlanVersion } = await writer.ask<{ carePlanVersion: { version: number } }>(
    'query V($id: ID!) { carePlanVersion(id: $id) { version } }',
    { id: versionId },
  );
  await writer.change(
    'sendForSignatures',
    { versionId, version: carePlanVersion.version },
    '... on PlanPayload { planVersion { id } }',
    'VersionInput',
  );
  return versionId;
}

/** What someone who agrees has seen. */
async function shown(reader: Colleague, versionId: string, register: 'CLINICAL' | 'FAMILY'): Promise<object> {
  const { carePlanVersion } = await reader.ask<{
    carePlanVersion: { contentHash: string; rendered: { hash: string; templateVersion: string } };
  }>(
    `query R($id: ID!, $register: Register!) { carePlanVersion(id: $id) {
      contentHash rendered(language: en, register: $register) { hash templateVersion } } }`,
    { id: versionId, register },
  );
  const { contentHash, rendered } = carePlanVersion;
  return {
    contentHash,
    language: 'en',
    register,
    renderedHash: rendered.hash,
    templateVersion: rendered.templateVersion,
  };
}
