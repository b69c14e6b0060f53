// From a referral to a measured joint plan, through GraphQL alone.
//
//   node docs/api/story.mjs http://localhost:4700
//
// It needs Node 20.19 and a running demo clinic, and signs in with the demo's own accounts. Every step prints what
// happened; a step that is refused stops the story with the refusal.
import { randomUUID } from 'node:crypto';

const address = process.argv[2] ?? 'http://localhost:4700';

/** A member of staff who is signed in: a cookie, and the two things one does with it. */
async function signIn({ email, password, name }) {
  const answer = await fetch(`${address}/auth/sign-in`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-trellis-portal': '1' },
    body: JSON.stringify({ email, password }),
  });
  if (answer.status !== 200) throw new Error(`${name} could not sign in: ${await answer.text()}`);
  const cookie = answer.headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ');
  const { staff } = await answer.json();

  async function ask(query, variables = {}) {
    const response = await fetch(`${address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie },
      body: JSON.stringify({ query, variables }),
    });
    const { data, errors } = await response.json();
    if (errors !== undefined) throw new Error(`${name}: ${JSON.stringify(errors)}`);
    return data;
  }

  /** Runs one change. A refusal is part of the answer; here it ends the story. */
  async function change(mutation, input, selection, type = `${mutation[0].toUpperCase()}${mutation.slice(1)}Input`) {
    const { result } = await ask(
      `mutation Story($input: ${type}!) { result: ${mutation}(input: $input) {
        __typename ... on Refusal { code message } ... on InvalidInput { fields { path code accepted } }
        ${selection}
      } }`,
      { input },
    );
    if (result.code !== undefined) throw new Error(`${name}, ${mutation}: ${JSON.stringify(result)}`);
    return result;
  }

  return { ...staff, ask, change };
}

function tell(text) {
  process.stdout.write(`${text}\n`);
}

const people = await (await fetch(`${address}/auth/demo`)).json();
const find = (role, discipline = null) => {
  const found = people.find((each) => each.role === role && (discipline === null || each.discipline === discipline));
  if (found === undefined) throw new Error(`This demo has no ${role} ${discipline ?? ''}`);
  return found;
};
const administrator = await signIn(find('ADMINISTRATOR'));
const therapists = {
  OCCUPATIONAL_THERAPY: await signIn(find('THERAPIST', 'OCCUPATIONAL_THERAPY')),
  PHYSIOTHERAPY: await signIn(find('THERAPIST', 'PHYSIOTHERAPY')),
};
const ot = therapists.OCCUPATIONAL_THERAPY;
const pt = therapists.PHYSIOTHERAPY;
const { viewer } = await administrator.ask('{ viewer { today clinic { name } } }');
const today = viewer.today;
const inDays = (days) => new Date(Date.parse(today) + days * 86_400_000).toISOString().slice(0, 10);
tell(`${viewer.clinic.name}, ${today}`);

// 1. The administrator adds a child; triage says which disciplines, and why.
const answers = {
  concerns: ['STIFF_OR_FLOPPY_MUSCLES', 'POOR_BALANCE', 'DRESSING_DIFFICULTY'],
  conditions: ['CEREBRAL_PALSY'],
  redFlags: [],
  riskHistory: [],
  facts: [],
};
const birthDate = inDays(-4 * 365 - 60);
const { triage } = await administrator.ask(
  `query Triage($input: TriageInput!) { triage(input: $input) {
    therapyPriority lead disciplines { discipline answer reasons { text { en } } } } }`,
  { input: { birthDate, ...answers } },
);
for (const { discipline, answer, reasons } of triage.disciplines) {
  tell(`Triage: ${discipline} ${answer}: ${reasons.map(({ text }) => text.en).join('; ')}`);
}
const recommended = triage.disciplines
  .filter(({ answer }) => answer === 'RECOMMENDED')
  .map(({ discipline }) => discipline);
const { child } = await administrator.change(
  'addChild',
  {
    name: 'Arjun Udaharan',
    birthDate,
    sex: 'MALE',
    language: 'en',
    guardians: [
      { name: 'Sunita Udaharan', relationship: 'MOTHER', hasAuthority: true, phone: '+91 00000 01234', language: 'en' },
    ],
    triage: answers,
    disciplines: recommended,
  },
  '... on AddChildPayload { child { id version name guardians { id } } }',
);
const guardianId = child.guardians[0].id;
tell(`${child.name} is added.`);
for (const discipline of recommended) {
  const member = therapists[discipline];
  const lead = discipline === triage.lead;
  await administrator.change(
    'joinCareTeam',
    { childId: child.id, staffId: member.id, discipline, lead },
    '... on CareTeamPayload { member { id } }',
  );
  tell(`${member.name} joins the care team for ${discipline}.`);
}
await administrator.change(
  'recordTreatmentConsent',
  { childId: child.id, guardianId, givenOn: today, how: 'SIGNED_ON_PAPER' },
  '... on TreatmentConsentPayload { consent { id } }',
);

// 2. Both therapists write one plan.
const opened = await pt.change(
  'openPlan',
  { childId: child.id, episodeKind: 'ONGOING' },
  '... on PlanPayload { plan { id version } planVersion { id version number revision } }',
);
const planId = opened.plan.id;
const versionId = opened.planVersion.id;
await pt.change(
  'editVersion',
  { versionId, version: opened.planVersion.version, reviewOn: inDays(84), agreedWeeklyMinutes: 135, place: 'CLINIC' },
  '... on PlanPayload { planVersion { id } }',
);
const { priority } = await pt.change(
  'addPriority',
  {
    childId: child.id,
    words: 'He should get ready for school like his sister.',
    importance: 9,
    saidBy: 'his mother',
    saidOn: today,
  },
  '... on PriorityPayload { priority { id words } }',
);
tell(`What the family wants most: "${priority.words}"`);
const { goal } = await ot.change(
  'addGoal',
  {
    versionId,
    statement: 'Gets dressed for school, standing at the rail',
    setting: 'HOME',
    priorityId: priority.id,
    direction: 'IMPROVE',
    levels: [
      { level: -2, text: 'holds out his arms while someone dresses him' },
      { level: -1, text: 'puts on his shirt sitting, with help at every button' },
      { level: 0, text: 'puts on his shirt standing at the rail, with help at one button' },
      { level: 1, text: 'puts on his shirt alone, standing at the rail' },
      { level: 2, text: 'puts on shirt and jacket alone in ten minutes' },
    ],
    targetOn: inDays(84),
    icf: 'd540',
  },
  '... on GoalContentPayload { goal { id } }',
);
const otStrand = await ot.change(
  'addStrand',
  {
    versionId,
    goalId: goal.id,
    discipline: 'OCCUPATIONAL_THERAPY',
    therapistId: ot.id,
    what: 'Buttons, big ones first, then small ones',
    measure: { type: 'COUNT_OF_N', text: 'buttons done up', of: 5 },
    start: { type: 'COUNT_OF_N', count: 0, of: 5 },
    target: { type: 'COUNT_OF_N', count: 4, of: 5 },
    techniques: [],
    dose: { mode: 'WEEKLY_OR_FORTNIGHTLY', timesPerWeek: 2, minutes: 45, deliveryMode: 'CLINIC' },
    focusAreas: ['SELF_CARE_ROUTINES'],
  },
  '... on StrandContentPayload { strand { id state } }',
);
await pt.change(
  'addStrand',
  {
    versionId,
    goalId: goal.id,
    discipline: 'PHYSIOTHERAPY',
    therapistId: pt.id,
    what: 'Standing at the rail with one hand free',
    measure: { type: 'SECONDS', text: 'stands holding on with one hand', better: 'MORE' },
    start: { type: 'SECONDS', seconds: 10 },
    target: { type: 'SECONDS', seconds: 60 },
    techniques: [],
    dose: { mode: 'WEEKLY_OR_FORTNIGHTLY', timesPerWeek: 1, minutes: 45, deliveryMode: 'CLINIC' },
    focusAreas: ['BALANCE_AND_COORDINATION'],
  },
  '... on StrandContentPayload { strand { id state } }',
);

// A finding appears, since the two handle him differently, and is settled.
const lines = [
  [ot, 'OCCUPATIONAL_THERAPY', 'Sits on the bench while he is dressed'],
  [pt, 'PHYSIOTHERAPY', 'Stands at the rail while he is dressed'],
];
for (const [who, discipline, value] of lines) {
  await who.change(
    'agreeHandling',
    { childId: child.id, key: 'STANDING', value, discipline },
    '... on HandlingPayload { line { id } }',
  );
}
const VERSION = `query Version($id: ID!) { carePlanVersion(id: $id) {
  id version state shortCode contentHash checklist { message { en } }
  findings { key grade settled message { en } } parties { party discipline asked startsLater } } }`;
const draft = (await pt.ask(VERSION, { id: versionId })).carePlanVersion;
for (const finding of draft.findings.filter(({ settled }) => !settled)) {
  tell(`Finding, ${finding.grade}: ${finding.message.en}`);
  await pt.change(
    'settleFinding',
    { versionId, key: finding.key, kind: 'REASON', reason: 'AGREED_BETWEEN_US', note: '' },
    '... on PlanPayload { plan { id } }',
  );
}

// Sent, signed by the physiotherapist and the family: active. The other discipline starts with its own signature.
await pt.change(
  'sendForSignatures',
  { versionId, version: draft.version },
  '... on PlanPayload { planVersion { id } }',
  'VersionInput',
);
const RENDERED = `query Rendered($id: ID!, $register: Register!) { carePlanVersion(id: $id) {
  contentHash rendered(language: en, register: $register) { hash templateVersion } } }`;
async function shown(who, register) {
  const { carePlanVersion } = await who.ask(RENDERED, { id: versionId, register });
  const { hash, templateVersion } = carePlanVersion.rendered;
  return { contentHash: carePlanVersion.contentHash, language: 'en', register, renderedHash: hash, templateVersion };
}
async function sign(who, discipline) {
  await who.change(
    'signPlan',
    { versionId, discipline, ...(await shown(who, 'CLINICAL')) },
    '... on AgreementPayload { agreement { id } }',
  );
  tell(`${who.name} signs for ${discipline}.`);
}
await sign(pt, 'PHYSIOTHERAPY');
await pt.change(
  'recordGuardianAgreement',
  { versionId, guardianId, how: 'SIGNED_ON_SCREEN', signedBefore: pt.id, ...(await shown(pt, 'FAMILY')) },
  '... on AgreementPayload { agreement { id } }',
);
const PLAN = `query Plan($id: ID!) { carePlan(id: $id) {
  state inForce { number revision shortCode } goals { id state strands { id discipline state } } } }`;
const standing = (await ot.ask(PLAN, { id: planId })).carePlan;
tell(`The plan is ${standing.state}, code ${standing.inForce.shortCode}; ${JSON.stringify(standing.goals[0].strands)}`);
await sign(ot, 'OCCUPATIONAL_THERAPY');

// 3. The occupational therapist records, takes it back, and records again.
async function record(measure) {
  const { observation } = await ot.change(
    'recordObservation',
    {
      id: randomUUID(),
      goalId: goal.id,
      strandId: otStrand.strand.id,
      scaleEdition: 1,
      measure,
      setting: 'CLINIC',
      seenBy: 'IN_PERSON',
      remarks: [],
      note: '',
      // By the clinic's own day, whose clock may not be this machine's.
      happenedAt: `${today}T00:00:00+05:30`,
    },
    '... on ObservationPayload { observation { id } strand { latest { id measure { count of } } } }',
  );
  return observation.id;
}
const mistaken = await record({ type: 'COUNT_OF_N', count: 5, of: 5 });
await ot.change(
  'voidObservation',
  { observationId: mistaken, reason: 'UNDO' },
  '... on ObservationPayload { observation { id voidedAt } }',
);
await record({ type: 'COUNT_OF_N', count: 3, of: 5 });
tell('3 of 5 buttons are recorded.');

// 4. At the review two raters rate unseen by each other, and the plan shows its T-score.
const { review } = await pt.change(
  'openReview',
  { planId, heldOn: today },
  '... on ReviewPayload { review { id version } }',
);
const rate = (who, raterKind, level, raterName = null) =>
  who.change(
    'giveRating',
    { reviewId: review.id, goalId: goal.id, raterKind, raterName, level, scaleEdition: 1 },
    '... on RatingPayload { rating { id } review { ratings { raterKind } } }',
  );
await rate(pt, 'PRACTITIONER', 0);
const unseen = await rate(ot, 'CAREGIVER', -1, 'his mother');
tell(`Both have rated; the ratings are now ${unseen.review.ratings.map(({ raterKind }) => raterKind).join(' and ')}.`);
const closed = await pt.change(
  'closeReview',
  { reviewId: review.id, version: review.version },
  '... on ReviewPayload { review { tScore { start achieved change rated of convention } } }',
);
const { start, achieved, change, rated, of } = closed.review.tScore;
tell(`T-score ${achieved} (from ${start}, change ${change}), ${rated} of ${of} goals rated.`);
