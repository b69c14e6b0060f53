import type { Caller } from '../src/access/caller.ts';
import type { Agreement } from '../src/care-plans/agreement.ts';
import type { HomeItemContent } from '../src/care-plans/home-programme/home-item.ts';
import { GUARDIAN } from '../src/care-plans/parties.ts';
import type { PlanContent } from '../src/care-plans/plan-content.ts';
import type { PlanRecord, PlanVersion } from '../src/care-plans/plan-record.ts';
import type { GoalContent } from '../src/goals/goal-content.ts';
import type { Observation } from '../src/goals/observation.ts';
import type { PlannedActivity } from '../src/goals/planned-activity.ts';
import type { StrandContent } from '../src/goals/strand-content.ts';

/** The same id for the same number, in the shape of a UUIDv7. */
export function testId(number: number): string {
  return `0193e0d4-0000-7000-8000-${number.toString(16).padStart(12, '0')}`;
}

/** A stand-in for SHA-256 that needs no Node: 64 hex digits, another for another text. Proves nothing, tells apart. */
export function testHash(text: string): string {
  let hash = 0xcbf29ce484222325n;
  for (const unit of text) hash = BigInt.asUintN(64, (hash ^ BigInt(unit.codePointAt(0) ?? 0)) * 0x100000001b3n);
  return hash.toString(16).padStart(16, '0').repeat(4);
}

export const OT = 'OCCUPATIONAL_THERAPY';
export const PT = 'PHYSIOTHERAPY';

export const IDS = {
  plan: testId(1),
  goal: testId(10),
  otherGoal: testId(11),
  otStrand: testId(20),
  ptStrand: testId(21),
  priority: testId(30),
  guardian: testId(40),
  ot: testId(50),
  pt: testId(51),
  lead: testId(52),
  consent: testId(60),
  homeItem: testId(70),
} as const;

/** Brushing teeth standing at the basin: the goal of the cerebral palsy example, worded to the end. */
export function goalOf(over: Partial<GoalContent> = {}): GoalContent {
  return {
    goal: IDS.goal,
    statement: 'Brushes his teeth standing at the basin at home',
    setting: 'HOME',
    priority: IDS.priority,
    direction: 'IMPROVE',
    levels: [
      { level: -2, text: '0 evenings of 7' },
      { level: -1, text: '1-2 evenings of 7' },
      { level: 0, text: '3-4 evenings of 7' },
      { level: 1, text: '5-6 evenings of 7' },
      { level: 2, text: '7 evenings of 7' },
    ],
    startLevel: null,
    targetOn: '2027-02-15',
    template: null,
    icf: 'd5201',
    division: 'PT the standing, OT the brushing',
    scaleEdition: 1,
    ...over,
  };
}

export function activityOf(technique: string, over: Partial<PlannedActivity> = {}): PlannedActivity {
  return { technique, tools: [], without: [], changedForm: '', site: null, side: null, ...over };
}

export function otStrandOf(over: Partial<StrandContent> = {}): StrandContent {
  return {
    strand: IDS.otStrand,
    goal: IDS.goal,
    discipline: OT,
    therapist: IDS.ot,
    what: 'independent steps of brushing',
    measure: {
      type: 'STEPS',
      text: 'brushing teeth',
      steps: ['wet', 'paste', 'left', 'right', 'rinse', 'dry'],
      chaining: 'FORWARD',
    },
    start: { type: 'STEPS', prompts: ['NONE', 'NONE', 'SHOW', 'SHOW', 'SHOW', 'SHOW'] },
    target: { type: 'STEPS', prompts: ['NONE', 'NONE', 'NONE', 'NONE', 'NONE', 'SHOW'] },
    techniques: [activityOf('GOAL_DIRECTED_TASK_TRAINING'), activityOf('WHOLE_TASK_HAND_PRACTICE')],
    dose: { mode: 'WEEKLY_OR_FORTNIGHTLY', timesPerWeek: 1, minutes: 45, weeks: null, deliveryMode: 'CLINIC' },
    focusAreas: ['SELF_CARE_ROUTINES'],
    ...over,
  };
}

export function ptStrandOf(over: Partial<StrandContent> = {}): StrandContent {
  return {
    strand: IDS.ptStrand,
    goal: IDS.goal,
    discipline: PT,
    therapist: IDS.pt,
    what: 'stands with one hand on the rail',
    measure: { type: 'SECONDS', text: 'stands with one hand on the rail', better: 'MORE' },
    start: { type: 'SECONDS', seconds: 20 },
    target: { type: 'SECONDS', seconds: 120 },
    techniques: [activityOf('STANDING_BALANCE_IN_TASK'), activityOf('SIT_TO_STAND_PRACTICE')],
    dose: { mode: 'WEEKLY_OR_FORTNIGHTLY', timesPerWeek: 2, minutes: 45, weeks: null, deliveryMode: 'CLINIC' },
    focusAreas: ['BALANCE_AND_COORDINATION'],
    ...over,
  };
}

/** Brushing together after dinner: what the family does for the goal of the example. */
export function homeItemOf(over: Partial<HomeItemContent> = {}): HomeItemContent {
  return {
    item: IDS.homeItem,
    goal: IDS.goal,
    discipline: OT,
    activity: activityOf('TOOTHBRUSHING_STEP_CHAIN'),
    words: 'Point to the next picture and wait',
    moment: 'BEDTIME',
    routine: 'after dinner',
    minutesPerDay: 5,
    daysPerWeek: 7,
    stopIf: 'he coughs or gags',
    brace: null,
    helpers: ['PARENT', 'GRANDPARENT'],
    picture: 'BRUSHING_TEETH',
    resting: false,
    ...over,
  };
}

/** One goal with a strand of each discipline: complete, so that its checklist is empty. */
export function contentOf(over: Partial<PlanContent> = {}): PlanContent {
  return {
    terms: { startConvention: -2, reviewOn: '2027-02-15', agreedWeeklyMinutes: 135, place: 'CLINIC' },
    goals: [goalOf()],
    strands: [otStrandOf(), ptStrandOf()],
    homeItems: [],
    ...over,
  };
}

export function versionOf(over: Partial<PlanVersion> = {}): PlanVersion {
  return {
    version: testId(100),
    number: 1,
    revision: 0,
    base: null,
    state: 'DRAFT',
    changeClass: null,
    content: contentOf(),
    contentHash: null,
    agreements: [],
    ...over,
  };
}

/** A plan with one draft, its goal and strands, and a treatment consent. */
export function planOf(over: Partial<PlanRecord> = {}): PlanRecord {
  return {
    plan: IDS.plan,
    state: 'DRAFT',
    endReason: null,
    inForce: null,
    goals: [{ goal: IDS.goal, state: 'DRAFT', outcome: null, closedOn: null, reopenedOn: null, reason: null }],
    strands: [
      { strand: IDS.otStrand, goal: IDS.goal, discipline: OT, state: 'STARTS_LATER', reason: null },
      { strand: IDS.ptStrand, goal: IDS.goal, discipline: PT, state: 'STARTS_LATER', reason: null },
    ],
    versions: [versionOf()],
    consents: [{ consent: IDS.consent, guardian: IDS.guardian, givenOn: '2026-11-01', withdrawnOn: null }],
    ...over,
  };
}

/** An agreement of a discipline, or of the family for GUARDIAN, to the text with this hash. */
export function agreementOf(party: string, contentHash: string, over: Partial<Agreement> = {}): Agreement {
  const isGuardian = party === GUARDIAN;
  return {
    agreement: testId(200 + party.length),
    party: isGuardian ? 'GUARDIAN' : 'DISCIPLINE',
    discipline: isGuardian ? null : party,
    person: isGuardian ? IDS.guardian : IDS.pt,
    deputyReason: null,
    needsCoSignature: false,
    coSignedBy: null,
    how: isGuardian ? 'SIGNED_ON_SCREEN' : 'SIGNED_IN_PORTAL',
    language: 'en',
    register: isGuardian ? 'FAMILY' : 'CLINICAL',
    templateVersion: '1',
    contentHash,
    renderedHash: testHash('rendered'),
    givenOn: '2026-11-23',
    validUntil: null,
    carriedFrom: null,
    ...over,
  };
}

/** A physiotherapist in good standing on the anchor day. */
export function callerOf(over: Partial<Caller> = {}): Caller {
  return {
    staffId: IDS.pt,
    role: 'THERAPIST',
    safeguardingLead: false,
    discipline: PT,
    registrationExpiresOn: '2027-12-31',
    today: '2026-11-23',
    ...over,
  };
}

/** A level of the goal seen at home at noon, Indian time, on a day. */
export function observationOf(on: string, over: Partial<Observation> = {}): Observation {
  return {
    observation: testId(Number(on.replaceAll('-', ''))),
    goal: IDS.goal,
    strand: null,
    scaleEdition: 1,
    level: 0,
    measure: null,
    setting: 'HOME',
    seenBy: 'IN_PERSON',
    happenedAt: `${on}T06:30:00.000Z`,
    recordedAt: `${on}T06:31:00.000Z`,
    recordedBy: IDS.ot,
    voided: null,
    ...over,
  };
}
