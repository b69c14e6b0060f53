import { randomUUID } from 'node:crypto';
import {
  can,
  GOAL_DIRECTIONS,
  GOAL_STATES,
  intakeCallDueOn,
  localDate,
  lookDueSince,
  type LookFacts,
  lookWaitsFor,
  type MeasureDefinition,
  type MeasureValue,
  type Observation,
  proposeReached,
  type ReachedFacts,
  type Role,
} from '@trellis/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addStaff, sharedApp, type TestApp } from '../support/app.ts';
import { gql } from '../support/browser.ts';
import { insertRow, layChild, layPlan, layPractice, type Practice } from '../support/plan-rows.ts';
import { seeded } from '../support/seeded.ts';

const OT = 'OCCUPATIONAL_THERAPY';
const PT = 'PHYSIOTHERAPY';
const ZONE = 'Asia/Kolkata';
const TODAY = '2026-11-23';
const SETTINGS = ['HOME', 'NURSERY_OR_SCHOOL', 'CLINIC'] as const;
const NEEDS = `query ($kinds: [NeedKind!]) { needsMe(first: 100, kinds: $kinds) {
  edges { node { goal { id } child { id } dueOn } } } }`;
const LOOKS = `query ($childId: ID!) { child(id: $childId) { plan { goals { id lookDueSince } } } }`;
const CALLS = `query { needsMe(first: 100, kinds: [TRIAGE_CALL]) { edges { node { child { id } dueOn } } } }`;

interface Need {
  readonly goal?: { readonly id: string };
  readonly child: { readonly id: string };
  readonly dueOn: string | null;
}

let app: TestApp;
let practice: Practice;

beforeAll(async () => {
  app = await sharedApp();
  practice = await layPractice(app.owner);
});
afterAll(() => app.close());

async function needsOf(email: string, document: string, kinds: readonly string[] = []): Promise<readonly Need[]> {
  const { data, errors } = await gql(await app.signIn(email), document, document === CALLS ? {} : { kinds });
  if (errors !== undefined) throw new Error(JSON.stringify(errors));
  return (data as { needsMe: { edges: { node: Need }[] } }).needsMe.edges.map(({ node }) => node);
}

interface Person {
  readonly staffId: string;
  readonly email: string;
  readonly role: Role;
  readonly discipline: string | null;
}

interface LaidGoal {
  readonly facts: ReachedFacts;
  readonly disciplines: readonly string[];
  readonly team: ReadonlySet<string>;
  readonly seen: readonly Observation[];
}

interface ToSee extends Pick<Observation, 'goal' | 'strand' | 'level' | 'measure'> {
  readonly childId: string;
  readonly versionId: string;
  /** Day of November; at random left out. */
  readonly on?: number;
}

/** Place, edition and moment at random around the days that decide; late in the evening in UTC is the next day there. */
async function layObservation(
  random: (n: number) => number,
  { goal, strand, level, measure, childId, versionId, on = 10 + random(7) }: ToSee,
): Promise<Observation> {
  const observation = randomUUID();
  const happenedAt = new Date(Date.UTC(2026, 10, on, 17 + random(4), 0, 0, random(1000))).toISOString();
  const seen = { setting: SETTINGS[random(2)]!, scaleEdition: random(6) === 0 ? 2 : 1 };
  const voided = random(6) === 0 ? { at: happenedAt, by: practice.pt.staffId, reason: 'OTHER' as const } : null;
  await insertRow(app.owner, 'observations', {
    clinic_id: practice.clinicId,
    id: observation,
    child_id: childId,
    goal_id: goal,
    strand_id: strand,
    version_id: versionId,
    scale_edition: seen.scaleEdition,
    level,
    measure,
    setting: seen.setting,
    seen_by: 'IN_PERSON',
    remarks: [],
    note: '',
    happened_at: happenedAt,
    recorded_at: happenedAt,
    recorded_by: practice.pt.staffId,
    voided_at: voided?.at ?? null,
    voided_by: voided?.by ?? null,
    void_reason: voided?.reason ?? null,
  });
  return {
    ...seen,
    observation,
    goal,
    strand,
    level,
    measure,
    seenBy: 'IN_PERSON',
    happenedAt,
    recordedAt: happenedAt,
    recordedBy: practice.pt.staffId,
    voided,
  };
}

/** One child with a team of some of the people, and a plan with three goals of any kind. */
async function layChildAtRandom(random: (n: number) => number, people: readonly Person[]): Promise<LaidGoal[]> {
  const members = people.filter(({ discipline }) => discipline !== null && random(2) === 0);
  const child = await layChild(
    app.owner,
    practice.clinicId,
    members.map(({ staffId, discipline }) => ({ staffId, discipline: discipline ?? '' })),
    { recordedBy: practice.ot.staffId },
  );
  const further = Array.from({ length: 3 }, () => ({
    id: randomUUID(),
    setting: SETTINGS[random(2)]!,
    direction: GOAL_DIRECTIONS[random(GOAL_DIRECTIONS.length)]!,
    targetOn: ['2026-11-22', '2026-11-23', '2026-11-24'][random(3)]!,
    state: GOAL_STATES[random(3)]!,
    disciplines: [[], [OT], [PT], [OT, PT]][random(4)]!,
    // On a day before, between or after what was seen.
    reopenedOn: random(3) === 0 ? `2026-11-${String(9 + random(6)).padStart(2, '0')}` : null,
  }));
  const plan = await layPlan(app.owner, child, { ot: practice.ot.staffId, pt: practice.pt.staffId }, { further });
  const laid: LaidGoal[] = [];
  for (const { id, setting, direction, targetOn, state, disciplines, reopenedOn } of further) {
    await app.owner.query('update goals set reopened_on = $2 where id = $1', [id, reopenedOn]);
    const seen: Observation[] = [];
    for (let n = random(7); n > 0; n--) {
      const level = ([-1, 0, 0, 1, 2] as const)[random(5)]!;
      const ofGoal = { goal: id, childId: child.childId, versionId: plan.versionId };
      seen.push(await layObservation(random, { ...ofGoal, strand: null, measure: null, level }));
    }
    laid.push({
      facts: {
        goal: id,
        state,
        direction,
        setting,
        scaleEdition: 1,
        targetOn,
        reopenedOn,
        timeZone: ZONE,
        today: TODAY,
      },
      disciplines,
      team: new Set(members.map(({ staffId }) => staffId)),
      seen,
    });
  }
  return laid;
}

describe('a goal that could be confirmed as reached', () => {
  it('waits for exactly those of whom the policy says that they may, when the domain proposes it, whatever was seen', async () => {
    const { clinicId, ot, pt, lead, stranger } = practice;
    const trainee = await addStaff(app.owner, clinicId, { role: 'TRAINEE', discipline: PT });
    const people: readonly Person[] = [
      { ...ot, role: 'THERAPIST', discipline: OT },
      { ...pt, role: 'THERAPIST', discipline: PT },
      { ...stranger, role: 'THERAPIST', discipline: PT },
      { ...trainee, role: 'TRAINEE', discipline: PT },
      { ...lead, role: 'LEAD_THERAPIST', discipline: OT },
    ];
    const random = seeded(20_261_123);
    const goals: LaidGoal[] = [];
    for (let round = 0; round < 20; round++) goals.push(...(await layChildAtRandom(random, people)));

    const proposed = goals.filter(({ facts, seen }) => proposeReached(facts, seen) !== undefined);
    expect(proposed.length).toBeGreaterThan(8);
    expect(proposed.length).toBeLessThan(goals.length / 2);
    const told = new Set<number>();
    for (const person of people) {
      const caller = { ...person, safeguardingLead: false, registrationExpiresOn: '2028-01-01', today: TODAY };
      const expected = proposed.filter(
        ({ disciplines, team }) =>
          can(caller, 'goal:close', { onCareTeam: team.has(person.staffId), goalDisciplines: disciplines }).ok,
      );
      const waiting = await needsOf(person.email, NEEDS, ['REACHED_PROPOSED']);
      expect(waiting.map(({ goal }) => goal?.id ?? '').toSorted()).toEqual(
        expected.map(({ facts }) => facts.goal).toSorted(),
      );
      told.add(expected.length);
    }
    // The people differ in what they are told, or the policy would not have been asked at all.
    expect(told.size).toBeGreaterThan(2);
  }, 120_000);
});

/** A measure of each type with its target, and a value that many steps better than that; both ways where both there are. */
const MEASURES: readonly {
  readonly measure: MeasureDefinition;
  readonly target: MeasureValue;
  readonly seen: (better: number, random: (n: number) => number) => MeasureValue;
}[] = [
  {
    measure: { type: 'COUNT_OF_N', text: 'buttons', of: 5 },
    target: { type: 'COUNT_OF_N', count: 4, of: 5 },
    seen: (better, random) =>
      random(2) === 0
        ? { type: 'COUNT_OF_N', count: 4 + better, of: 5 }
        : { type: 'COUNT_OF_N', count: 8 + better, of: 10 },
  },
  {
    measure: { type: 'SECONDS', text: 'sits', better: 'MORE' },
    target: { type: 'SECONDS', seconds: 12.3 },
    seen: (better) => ({ type: 'SECONDS', seconds: 12.3 + better / 10 }),
  },
  {
    measure: { type: 'SECONDS', text: 'dresses', better: 'LESS' },
    target: { type: 'SECONDS', seconds: 90 },
    seen: (better) => ({ type: 'SECONDS', seconds: 90 - better }),
  },
  {
    measure: { type: 'STEPS', text: 'washes', steps: ['wets', 'soaps', 'rinses'], chaining: 'FORWARD' },
    target: { type: 'STEPS', prompts: ['NONE', 'NONE', 'WORDS'] },
    seen: (better) => ({
      type: 'STEPS',
      prompts: [better < 0 ? 'FULL_HAND' : 'NONE', better > 0 ? 'NONE' : null, 'NONE'],
    }),
  },
  {
    measure: { type: 'PROMPT_LADDER', text: 'spoon' },
    target: { type: 'PROMPT_LADDER', prompt: 'GESTURE_OR_PICTURE' },
    seen: (better) => ({
      type: 'PROMPT_LADDER',
      prompt: better < 0 ? 'FULL_HAND' : better > 0 ? 'NONE' : 'GESTURE_OR_PICTURE',
    }),
  },
  {
    measure: {
      type: 'DEGREES',
      text: 'ankle',
      better: 'MORE',
      site: 'ANKLE',
      side: 'LEFT',
      movement: 'up',
      mode: 'PASSIVE',
    },
    target: { type: 'DEGREES', degrees: -5 },
    seen: (better) => ({ type: 'DEGREES', degrees: -5 + better }),
  },
  {
    measure: { type: 'DISTANCE', text: 'walks', better: 'MORE', unit: 'M' },
    target: { type: 'DISTANCE', distance: 2, unit: 'M' },
    seen: (better) => ({ type: 'DISTANCE', distance: 200 + better, unit: 'CM' }),
  },
  {
    measure: { type: 'COUNT_PER_WEEK', text: 'falls', better: 'LESS', weekStartsOn: 'MON' },
    target: { type: 'COUNT_PER_WEEK', count: 2, daysObserved: 7 },
    seen: (better, random) => ({ type: 'COUNT_PER_WEEK', count: 2 - better, daysObserved: 6 + random(2) }),
  },
  {
    measure: { type: 'COUNT_PER_WEEK', text: 'outings', better: 'MORE', weekStartsOn: 'MON' },
    target: { type: 'COUNT_PER_WEEK', count: 2, daysObserved: 7 },
    seen: (better, random) => ({ type: 'COUNT_PER_WEEK', count: 2 + better, daysObserved: 6 + random(2) }),
  },
  {
    measure: { type: 'SCORE', text: 'score', better: 'MORE', measure: 'GMFM_66', field: 'TOTAL' },
    target: { type: 'SCORE', value: 40 },
    seen: (better) => ({ type: 'SCORE', value: 40 + better }),
  },
];

interface WatchedGoal {
  readonly facts: LookFacts;
  readonly therapists: readonly (string | null)[];
  readonly team: readonly string[];
  readonly childId: string;
  readonly seen: readonly Observation[];
}

/** A child with a team of some of the people, and a plan whose goals have strands that were seen near their targets. */
async function layWatched(random: (n: number) => number, people: readonly Person[]): Promise<readonly WatchedGoal[]> {
  const oneOf = <Each>(list: readonly Each[]): Each => list[random(list.length)]!;
  const members = people.filter(() => random(3) > 0);
  const team = members.map(({ staffId }) => staffId);
  const child = await layChild(
    app.owner,
    practice.clinicId,
    members.map(({ staffId, discipline }) => ({ staffId, discipline: discipline ?? '' })),
    { recordedBy: practice.ot.staffId },
  );
  const goals = Array.from({ length: 4 }, () => ({
    id: randomUUID(),
    setting: 'HOME',
    direction: 'IMPROVE',
    targetOn: '2026-12-24',
    state: oneOf(['ACTIVE', 'ACTIVE', 'ACTIVE', 'PAUSED'] as const),
    disciplines: [],
    strands: [OT, PT].slice(0, 1 + random(2)).map((discipline) => ({
      id: randomUUID(),
      discipline,
      state: oneOf(['ACTIVE', 'ACTIVE', 'ACTIVE', 'PAUSED', 'STARTS_LATER'] as const),
      therapistId: random(5) === 0 ? null : oneOf(people).staffId,
      ...oneOf(MEASURES),
    })),
  }));
  const plan = await layPlan(
    app.owner,
    child,
    { ot: practice.ot.staffId, pt: practice.pt.staffId },
    { further: goals },
  );
  const planState = random(6) === 0 ? 'PAUSED' : 'ACTIVE';
  await app.owner.query('update care_plans set state = $2, state_reason = $3 where id = $1', [
    plan.planId,
    planState,
    planState === 'PAUSED' ? 'away' : null,
  ]);
  const watched: WatchedGoal[] = [];
  for (const { id, state, strands } of goals) {
    const ofGoal = { ...plan, childId: child.childId, goal: id };
    const seen: Observation[] = [];
    for (const strand of strands) {
      for (let n = random(4) + 1; n > 0; n--) {
        const measure = strand.seen(oneOf([-1, 0, 0, 1, 1, 1]), random);
        seen.push(await layObservation(random, { ...ofGoal, strand: strand.id, measure, level: null }));
      }
    }
    // Of some, level 0 was seen on two days before any strand was at target.
    for (const on of random(3) === 0 ? [2, 7] : []) {
      seen.push(await layObservation(random, { ...ofGoal, strand: null, measure: null, level: 0, on }));
    }
    for (let n = random(2); n > 0; n--) {
      const level = oneOf([-2, -1, 0, 1] as const);
      seen.push(await layObservation(random, { ...ofGoal, strand: null, measure: null, level }));
    }
    watched.push({
      facts: {
        goal: id,
        state,
        direction: 'IMPROVE',
        setting: 'HOME',
        scaleEdition: 1,
        targetOn: '2026-12-24',
        reopenedOn: null,
        timeZone: ZONE,
        today: TODAY,
        planState,
        strands: strands.map((strand) => ({ ...strand, strand: strand.id })),
      },
      therapists: strands.filter((each) => each.state === 'ACTIVE').map(({ therapistId }) => therapistId),
      team,
      childId: child.childId,
      seen,
    });
  }
  return watched;
}

describe('a goal whose strands are all at target', () => {
  it('waits to be seen for exactly those and since when the domain says, whatever the measures and whoever is there', async () => {
    const { clinicId, ot, pt, lead, stranger } = practice;
    const trainee = await addStaff(app.owner, clinicId, { role: 'TRAINEE', discipline: PT });
    const people: readonly Person[] = [
      { ...ot, role: 'THERAPIST', discipline: OT },
      { ...pt, role: 'THERAPIST', discipline: PT },
      { ...stranger, role: 'THERAPIST', discipline: PT },
      { ...trainee, role: 'TRAINEE', discipline: PT },
      { ...lead, role: 'LEAD_THERAPIST', discipline: OT },
    ];
    const random = seeded(44);
    const goals: WatchedGoal[] = [];
    for (let round = 0; round < 14; round++) goals.push(...(await layWatched(random, people)));
    const due = goals.filter(({ facts, seen }) => lookDueSince(facts, seen) !== undefined);
    expect(due.length).toBeGreaterThan(8);
    expect(due.length).toBeLessThan(goals.length / 2);
    // Some are left out for the one reason that they could be confirmed already.
    expect(
      goals.filter(
        ({ facts, seen }) =>
          proposeReached(facts, seen) !== undefined &&
          lookDueSince(
            facts,
            seen.filter(({ level }) => level === null),
          ) !== undefined,
      ).length,
    ).toBeGreaterThan(0);

    const asLead = await app.signIn(lead.email);
    for (const childId of new Set(goals.map((each) => each.childId))) {
      const { data } = await gql(asLead, LOOKS, { childId });
      const told = (data as { child: { plan: { goals: { id: string; lookDueSince: string | null }[] } } }).child.plan
        .goals;
      const ofChild = goals.filter((each) => each.childId === childId);
      expect(ofChild.map(({ facts }) => told.find(({ id }) => id === facts.goal)?.lookDueSince ?? undefined)).toEqual(
        ofChild.map(({ facts, seen }) => lookDueSince(facts, seen)),
      );
    }

    const isOf = ({ therapists, team }: WatchedGoal, { staffId, role }: Person) => {
      const attends = (staff: string) => team.includes(staff) || staff === lead.staffId;
      const waits = lookWaitsFor(therapists, attends, role === 'LEAD_THERAPIST' ? [...team, staffId] : team);
      return waits.includes(staffId);
    };
    const told = new Set<number>();
    for (const person of people) {
      const waiting = await needsOf(person.email, NEEDS, ['STRANDS_AT_TARGET']);
      const expected = due.filter((each) => isOf(each, person));
      expect(waiting.map(({ goal }) => goal?.id ?? '').toSorted()).toEqual(
        expected.map(({ facts }) => facts.goal).toSorted(),
      );
      told.add(expected.length);
    }
    expect(told.size).toBeGreaterThan(2);
  }, 120_000);
});

describe('the call after a triage that could not be made', () => {
  it('is due on the day the domain counts, whatever the day and the hour of the decision', async () => {
    const random = seeded(4);
    const expected = new Map<string, string>();
    for (let day = 0; day < 21; day++) {
      const { childId } = await layChild(app.owner, practice.clinicId, [], { recordedBy: practice.ot.staffId });
      const decidedAt = new Date(Date.UTC(2026, 10, 1 + day, [0, 17, 18, 19][random(4)], random(60))).toISOString();
      await insertRow(app.owner, 'triages', {
        clinic_id: practice.clinicId,
        id: randomUUID(),
        child_id: childId,
        rules_version: '1',
        answers: '{}',
        result: JSON.stringify({ status: 'UNTRIAGED' }),
        disciplines: [],
        decided_by: practice.frontDesk.staffId,
        decided_at: decidedAt,
      });
      expected.set(childId, intakeCallDueOn(localDate(decidedAt, ZONE)));
    }
    const waiting = await needsOf(practice.frontDesk.email, CALLS);
    expect(Object.fromEntries(waiting.map(({ child, dueOn }) => [child.id, dueOn]))).toEqual(
      Object.fromEntries(expected),
    );
  });
});

describe('something to know before the next contact', () => {
  it('waits for exactly those for whom the domain says that it is open, whoever was there and whatever was read', async () => {
    const { clinicId, ot, pt, lead, stranger } = practice;
    const people = [
      { ...ot, discipline: OT },
      { ...pt, discipline: PT },
      { ...stranger, discipline: PT },
      { ...lead, discipline: OT },
    ];
    const random = seeded(26);
    const day = () => `2026-11-${String(18 + random(4)).padStart(2, '0')}`;
    const children: string[] = [];
    for (let round = 0; round < 12; round++) {
      const members = people.filter(() => random(2) === 0);
      const child = await layChild(app.owner, clinicId, members, { recordedBy: ot.staffId });
      children.push(child.childId);
      for (const { staffId } of members) {
        await app.owner.query('update care_team_members set joined_on = $3 where child_id = $1 and staff_id = $2', [
          child.childId,
          staffId,
          day(),
        ]);
      }
      const safety = await laySafety(random, day, child.childId, people);
      if (random(2) === 0) continue;
      const plan = await layPlan(app.owner, child, { ot: ot.staffId, pt: pt.staffId });
      await app.owner.query(`update care_plan_versions set change_class = 'C', in_force_from = $2 where id = $1`, [
        plan.versionId,
        `${day()}T20:00:00Z`,
      ]);
      for (const { staffId } of people.filter(() => random(3) === 0)) {
        await insertRow(app.owner, 'safety_acknowledgements', {
          ...safety,
          id: randomUUID(),
          staff_id: staffId,
          plan_version_id: plan.versionId,
        });
      }
    }

    const SAFETY = `query ($id: ID!) { child(id: $id) { safety { id readers { staffId acknowledgedAt } } } }`;
    const WAITING = `query ($kinds: [NeedKind!]) { needsMe(first: 100, kinds: $kinds) {
      edges { node { child { id } safety { id } } } } }`;
    interface Notice {
      readonly id: string;
      readonly readers: readonly { staffId: string; acknowledgedAt: string | null }[];
    }
    const asLead = await app.signIn(lead.email);
    const open = new Map<string, string[]>();
    for (const id of children) {
      const { data } = await gql(asLead, SAFETY, { id });
      for (const { id: notice, readers } of (data as { child: { safety: Notice[] } }).child.safety) {
        for (const { staffId, acknowledgedAt } of readers) {
          if (acknowledgedAt === null) open.set(staffId, [...(open.get(staffId) ?? []), notice]);
        }
      }
    }
    const counts = new Set<number>();
    for (const { staffId, email } of people) {
      const { data } = await gql(await app.signIn(email), WAITING, { kinds: ['SAFETY_NOTICE'] });
      const { edges } = (
        data as { needsMe: { edges: { node: { child: { id: string }; safety: { id: string }[] } }[] } }
      ).needsMe;
      const waiting = edges
        .filter(({ node }) => children.includes(node.child.id))
        .flatMap(({ node }) => node.safety.map(({ id }) => id));
      expect(waiting.toSorted()).toEqual((open.get(staffId) ?? []).toSorted());
      counts.add(waiting.length);
    }
    expect(counts.size).toBeGreaterThan(1);
    expect(Math.min(...counts)).toBeGreaterThan(0);
  }, 120_000);
});

/** A few precautions of any standing, read by anybody in this version or one before; answers what such a row begins with. */
async function laySafety(
  random: (n: number) => number,
  day: () => string,
  childId: string,
  people: readonly { readonly staffId: string }[],
): Promise<object> {
  const { clinicId } = practice;
  const read = { clinic_id: clinicId, acknowledged_at: '2026-11-22T04:00:00Z' };
  for (let n = random(3); n > 0; n--) {
    const isCleared = random(2) === 0;
    const id = randomUUID();
    const anyone = () => people[random(people.length)]!.staffId;
    await insertRow(app.owner, 'precautions', {
      clinic_id: clinicId,
      id,
      child_id: childId,
      precaution_code: 'FALL_RISK',
      raised_by: anyone(),
      raised_on: day(),
      state: isCleared ? 'CLEARED' : 'IN_FORCE',
      cleared_by: isCleared ? anyone() : null,
      // Late in the evening in UTC is the next day in the clinic.
      cleared_at: isCleared ? `${day()}T20:00:00Z` : null,
      clear_reason: isCleared ? 'healed' : null,
      version: isCleared ? 2 : 1,
    });
    for (const { staffId } of people.filter(() => random(3) === 0)) {
      await insertRow(app.owner, 'safety_acknowledgements', {
        ...read,
        id: randomUUID(),
        staff_id: staffId,
        precaution_id: id,
        precaution_version: 1 + random(2),
      });
    }
  }
  return read;
}
