import {
  canonicalText,
  correctConference,
  giveTask,
  keepConference,
  refuse,
  settleTask,
  type ConferenceFacts,
  type TaskFacts,
  unknownInConference,
} from '@trellis/domain';
import { dayOf, TIME_ZONE } from '../base/calendar.ts';
import { granted } from '../base/expect.ts';
import type { Deed } from './acts.ts';
import type { KeptConference, Living } from './living.ts';
import { allow, type Scene } from './scene.ts';

type Of<Kind extends Deed['kind']> = Extract<Deed, { readonly kind: Kind }>;

/** Who and what a conference of this child can name on the day. */
function factsOf({ plan, reviews }: Living, { clinic, chart, at }: Scene): ConferenceFacts {
  return {
    birthDate: chart.profile.birthDate,
    timeZone: TIME_ZONE,
    now: at,
    staff: Object.fromEntries(clinic.staff.map(({ id, name, discipline }) => [id, { name, discipline }])),
    guardians: Object.fromEntries(
      chart.profile.guardians.map(({ id, name, relationship }) => [id, { name, relationship }]),
    ),
    rows: {
      GOAL: Object.fromEntries(plan.goals.map(({ goal, state }) => [goal, state])),
      STRAND: Object.fromEntries(plan.strands.map(({ strand, state }) => [strand, state])),
      HANDLING: Object.fromEntries(chart.handling.map(({ line }) => [line, null])),
      REVIEW: Object.fromEntries(reviews.map(({ review }) => [review.review, null])),
    },
  };
}

function taskFacts({ chart, today }: Scene, happenedAt: string): TaskFacts {
  const team = chart.team.filter(({ joinedOn, leftOn }) => joinedOn <= today && leftOn === null);
  return { heldOn: dayOf(happenedAt), takenBack: false, team: team.map(({ staff }) => staff.id) };
}

function conferenceOf({ conferences }: Living, id: string): KeptConference {
  const kept = conferences.find((each) => each.id === id);
  if (kept === undefined) throw new Error(`Nobody recorded the conference ${id}`);
  return kept;
}

function withConference(living: Living, kept: KeptConference): Living {
  return { ...living, conferences: living.conferences.map((each) => (each.id === kept.id ? kept : each)) };
}

export function holdConference(living: Living, scene: Scene, deed: Of<'HOLD_CONFERENCE'>): Living {
  allow(scene, 'conference:record');
  const { conference: id, said, tasks } = deed;
  const facts = factsOf(living, scene);
  const [unknown] = unknownInConference(said, facts);
  if (unknown !== undefined) throw new Error(`The conference names ${unknown}, which is not of this child`);
  const content = granted('hold a conference', keepConference(said, facts));
  const request = { id, childId: scene.chart.profile.id, ...said, tasks };
  const kept: KeptConference = {
    id,
    content,
    requestHash: scene.hash(canonicalText(request)),
    recordedBy: scene.by.id,
    recordedAt: scene.at,
    takenBack: null,
    tasks: tasks.map(({ id: taskId, what, ownerId: owner, dueOn }, given) => ({
      id: taskId,
      task: granted(what, giveTask({ what, owner, dueOn }, { ...taskFacts(scene, content.happenedAt), given })),
      recordedBy: scene.by.id,
      recordedAt: scene.at,
      settledBy: null,
      settledAt: null,
      version: 1,
    })),
    changes: [],
    version: 1,
  };
  return { ...living, conferences: [...living.conferences, kept] };
}

export function putConferenceRight(living: Living, scene: Scene, deed: Of<'CORRECT_CONFERENCE'>): Living {
  const kept = conferenceOf(living, deed.conference);
  allow(scene, 'conference:correct', { madeBy: kept.recordedBy });
  const before = { ...kept.content, takenBack: kept.takenBack !== null };
  const content = granted('put a conference right', correctConference(before, deed.said, factsOf(living, scene)));
  const change = {
    id: deed.change,
    taskId: null,
    before: kept.content,
    reason: deed.reason,
    changedBy: scene.by.id,
    changedAt: scene.at,
  };
  return withConference(living, { ...kept, content, changes: [...kept.changes, change], version: kept.version + 1 });
}

export function takeConferenceBack(living: Living, scene: Scene, deed: Of<'TAKE_BACK_CONFERENCE'>): Living {
  const kept = conferenceOf(living, deed.conference);
  allow(scene, 'conference:take-back', { madeBy: kept.recordedBy });
  if (kept.takenBack !== null) granted('take a conference back', refuse('CONFERENCE_TAKEN_BACK'));
  const takenBack = { by: scene.by.id, at: scene.at, reason: deed.reason };
  return withConference(living, { ...kept, takenBack, version: kept.version + 1 });
}

export function settleOneTask(living: Living, scene: Scene, deed: Of<'SETTLE_TASK'>): Living {
  allow(scene, 'conference-task:settle');
  const kept = conferenceOf(living, deed.conference);
  const before = kept.tasks.find(({ id }) => id === deed.task);
  if (before === undefined) throw new Error(`The conference has no task ${deed.task}`);
  const task = granted(
    before.task.what,
    settleTask(before.task, deed.act, { reason: deed.reason, takenBack: kept.takenBack !== null }),
  );
  const isOpen = task.state === 'OPEN';
  const after = {
    ...before,
    task,
    settledBy: isOpen ? null : scene.by.id,
    settledAt: isOpen ? null : scene.at,
    version: before.version + 1,
  };
  const { owner, dueOn, state, reason: said } = before.task;
  const ownerName = scene.clinic.staff.find(({ id }) => id === owner)?.name ?? '';
  const change = {
    id: deed.change,
    taskId: before.id,
    before: { owner, ownerName, dueOn, state, said },
    reason: '',
    changedBy: scene.by.id,
    changedAt: scene.at,
  };
  return withConference(living, {
    ...kept,
    tasks: kept.tasks.map((each) => (each === before ? after : each)),
    changes: [...kept.changes, change],
  });
}
