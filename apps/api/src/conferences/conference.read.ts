import {
  can,
  type ConferenceDecision,
  type ConferenceTask,
  type DecisionFacts,
  decisionStanding,
  dueStanding,
  localDate,
  type LocalDate,
  openTaskActs,
  TASK_NOTICE_DAYS,
} from '@trellis/domain';
import { onCareTeam } from '../platform/read/on-care-team.ts';
import { column, computed, derived, oneBy, type Order, type Shape } from '../platform/read/shape.ts';
import type { Terms } from '../platform/read/terms.ts';
import { decisionFacts } from './conference-facts.read.ts';
import type { ConferenceDecisionModel } from './conference.model.ts';

const MOST_TASKS = 20;
/** The last changes that are shown. */
const LAST_CHANGES = 20;

const ofChild = (row: string): string => `${row}.child_id`;

type Facts = Omit<DecisionFacts, 'heldOn' | 'handling' | 'reviews'> & {
  readonly handling: readonly (DecisionFacts['handling'][number] & {
    readonly value: string;
    readonly discipline: string;
  })[];
  readonly reviews: readonly (DecisionFacts['reviews'][number] & { readonly heldOn: LocalDate })[];
};

interface DecisionsWithFacts {
  readonly decisions: readonly ConferenceDecision[];
  /** Null where nothing was decided. */
  readonly facts: Facts | null;
}

type AboutWords = Pick<ConferenceDecisionModel, 'aboutWords' | 'discipline' | 'heldOn'>;

const NO_WORDS: AboutWords = { aboutWords: null, discipline: null, heldOn: null };

/** What a decision is about in its words of now: as the draft says it, or as it is or was in force. */
function wordsOf({ of, id }: NonNullable<ConferenceDecision['about']>, facts: Facts): AboutWords {
  const versions = [facts.draft, facts.inForce, facts.atConference].filter((each) => each !== null);
  switch (of) {
    case 'GOAL': {
      const goal = versions.flatMap(({ goals }) => goals).find((each) => each.goal === id);
      return { ...NO_WORDS, aboutWords: goal?.statement ?? null };
    }
    case 'STRAND': {
      const strand = versions.flatMap(({ strands }) => strands).find((each) => each.strand === id);
      return { ...NO_WORDS, aboutWords: strand?.what ?? null, discipline: strand?.discipline ?? null };
    }
    case 'HANDLING': {
      const line = facts.handling.find((each) => each.line === id);
      return { ...NO_WORDS, aboutWords: line?.value ?? null, discipline: line?.discipline ?? null };
    }
    case 'REVIEW':
      return { ...NO_WORDS, heldOn: facts.reviews.find(({ review }) => review === id)?.heldOn ?? null };
  }
}

function decisionsOf({ decisions, facts }: DecisionsWithFacts, { caller }: Terms): ConferenceDecisionModel[] {
  if (facts === null) return [];
  const heldOn = localDate(new Date(facts.happenedAt).toISOString(), caller.timeZone);
  return decisions.map((decision) => ({
    text: decision.text,
    about: decision.about?.of ?? null,
    aboutId: decision.about?.id ?? null,
    ...(decision.about === null ? NO_WORDS : wordsOf(decision.about, facts)),
    standing: decisionStanding(decision, { ...facts, heldOn }),
  }));
}

const changesOf = (condition: (row: string, change: string) => string): Shape['fields'][string] => ({
  kind: 'many',
  shape: 'ConferenceChange',
  on: (row, change) => `${change}.id in (select c.id from conference_changes c
    where c.clinic_id = ${row}.clinic_id and ${condition(row, 'c')}
    order by c.changed_at desc, c.id desc limit ${LAST_CHANGES})`,
  orderBy: (change) => `${change}.changed_at desc, ${change}.id desc`,
  most: LAST_CHANGES,
});

const conferenceShape: Shape = {
  type: 'CaseConference',
  from: 'case_conferences',
  id: 'id',
  child: ofChild,
  fields: {
    id: column('id'),
    child: oneBy('Child', 'child_id'),
    plan: oneBy('CarePlan', 'plan_id'),
    happenedAt: column('happened_at'),
    people: column('people'),
    talkedAbout: column('talked_about'),
    decisions: derived(decisionFacts, decisionsOf),
    tasks: {
      kind: 'many',
      shape: 'ConferenceTask',
      on: (conference, task) => `${task}.conference_id = ${conference}.id`,
      orderBy: (task) => `${task}.due_on, ${task}.id`,
      most: MOST_TASKS,
    },
    recordedBy: oneBy('StaffMember', 'recorded_by'),
    recordedAt: column('recorded_at'),
    earlier: changesOf(
      (conference, change) => `${change}.conference_id = ${conference}.id and ${change}.task_id is null`,
    ),
    takenBackBy: oneBy('StaffMember', 'taken_back_by'),
    takenBackAt: column('taken_back_at'),
    takenBackReason: column('taken_back_reason'),
    mayCorrect: derived(
      (conference) => `json_build_object('by', ${conference}.recorded_by,
        'takenBack', ${conference}.taken_back_at is not null)`,
      ({ by, takenBack }: { by: string; takenBack: boolean }, { caller, today }) =>
        !takenBack && can({ ...caller, today }, 'conference:correct', { madeBy: by }).ok,
    ),
    version: column('version'),
  },
};

interface TaskWithTeam {
  readonly task: ConferenceTask;
  readonly onTeam: boolean;
  readonly takenBack: boolean;
}

const isTakenBack = (task: string): string => `exists (select from case_conferences f
  where f.clinic_id = ${task}.clinic_id and f.id = ${task}.conference_id and f.taken_back_at is not null)`;

const taskShape: Shape = {
  type: 'ConferenceTask',
  from: 'conference_tasks',
  id: 'id',
  child: ofChild,
  fields: {
    id: column('id'),
    conference: oneBy('CaseConference', 'conference_id'),
    what: column('what'),
    owner: oneBy('StaffMember', 'owner_id'),
    dueOn: column('due_on'),
    standing: derived(
      (task) => `json_build_object('dueOn', ${task}.due_on, 'state', ${task}.state)`,
      ({ dueOn, state }: Pick<ConferenceTask, 'dueOn' | 'state'>, { today }) =>
        state === 'OPEN' ? dueStanding(dueOn, today, TASK_NOTICE_DAYS) : null,
    ),
    state: column('state'),
    reason: column('reason'),
    settledBy: oneBy('StaffMember', 'settled_by'),
    settledAt: column('settled_at'),
    acts: derived(
      (task, terms) => `json_build_object(
        'onTeam', ${onCareTeam(terms.clinic, `${task}.child_id`, terms.staff)}, 'takenBack', ${isTakenBack(task)},
        'task', json_build_object('what', '', 'owner', ${task}.owner_id, 'dueOn', ${task}.due_on,
          'state', ${task}.state, 'reason', ''))`,
      ({ task, onTeam, takenBack }: TaskWithTeam, { caller, today }) => [
        ...openTaskActs({ ...caller, today }, task, { onCareTeam: onTeam, takenBack }),
      ],
    ),
    earlier: changesOf((task, change) => `${change}.task_id = ${task}.id`),
    version: column('version'),
  },
};

const said = (key: string) => computed((change) => `(${change}.before ->> '${key}')`);

const changeShape: Shape = {
  type: 'ConferenceChange',
  from: 'conference_changes',
  id: 'id',
  child: ofChild,
  fields: {
    id: column('id'),
    happenedAt: said('happenedAt'),
    people: computed((change) => `(${change}.before -> 'people')`),
    talkedAbout: said('talkedAbout'),
    decisions: derived(
      (change) => `(${change}.before -> 'decisions')`,
      (decisions: readonly ConferenceDecision[] | null) => decisions?.map(({ text }) => text) ?? null,
    ),
    owner: said('ownerName'),
    dueOn: said('dueOn'),
    state: said('state'),
    said: said('said'),
    reason: column('reason'),
    changedBy: oneBy('StaffMember', 'changed_by'),
    changedAt: column('changed_at'),
  },
};

const newestFirst: Order = {
  name: 'case-conferences-newest-first',
  terms: [
    { sql: (conference) => `${conference}.happened_at`, type: 'timestamptz(3)' },
    { sql: (conference) => `${conference}.id`, type: 'uuid' },
  ],
  descending: true,
};

/** What case conferences add to the child. */
export const conferencesOfChild: Shape['fields'] = {
  caseConferences: {
    kind: 'connection',
    shape: 'CaseConference',
    on: (child, conference, terms, { openTasks, takenBack, until }) =>
      [
        `${conference}.child_id = ${child}.id`,
        ...(takenBack === true ? [] : [`${conference}.taken_back_at is null`]),
        ...(openTasks === true
          ? [
              `${conference}.taken_back_at is null and exists (select from conference_tasks t
                where t.clinic_id = ${conference}.clinic_id and t.conference_id = ${conference}.id and t.state = 'OPEN')`,
            ]
          : []),
        ...(typeof until === 'string'
          ? [
              `${conference}.happened_at < ((${terms.bind(until, 'date')} + 1)::timestamp
                at time zone ${terms.bind(terms.caller.timeZone, 'text')})`,
            ]
          : []),
      ].join(' and '),
    order: newestFirst,
  },
};

export const conferenceShapes: readonly Shape[] = [conferenceShape, taskShape, changeShape];
