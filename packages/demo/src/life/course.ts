import {
  beginFollowUps,
  closeReview,
  decideReview,
  disciplinesOfGoal,
  followUpOwner,
  giveRating,
  levelAtClosing,
  moveGoal,
  movePlan,
  moveStrand,
  openReview,
  pauseForWithdrawal,
  proposeReached,
  recordObservation,
  reviewDueOn,
  seeFollowUp,
  setAsideForReopening,
  startLevelOf,
  voidObservation,
  type GoalContent,
  type GoalLife,
  type LocalDate,
  type ReachedGoal,
  type ReachedProposal,
} from '@trellis/domain';
import { dayOf, TIME_ZONE } from '../base/calendar.ts';
import { granted } from '../base/expect.ts';
import { idAt } from '../base/ids.ts';
import type { Deed } from './acts.ts';
import { withSheetsWithdrawn } from './home.ts';
import type { KeptReview, Living } from './living.ts';
import { allow, type Scene } from './scene.ts';
import { getInForce, withMoves, withVersion } from './versions.ts';

type Of<Kind extends Deed['kind']> = Extract<Deed, { readonly kind: Kind }>;

/** A goal as the version in force says it, or the last one that did: a reached goal is looked at again later. */
export function wordsOfGoal(living: Pick<Living, 'plan'>, goal: string): GoalContent {
  return presentOf(living, goal).words;
}

function presentOf({ plan }: Pick<Living, 'plan'>, goal: string): { version: string; words: GoalContent } {
  const inForce = plan.versions.find(({ version }) => version === plan.inForce);
  const ordered = [...(inForce === undefined ? [] : [inForce]), ...plan.versions.toReversed()];
  const [present] = ordered.flatMap(({ version, content }) =>
    content.goals.flatMap((words) => (words.goal === goal ? [{ version, words }] : [])),
  );
  if (present === undefined) throw new Error(`No version holds the goal ${goal}`);
  return present;
}

export function moveWholePlan(living: Living, scene: Scene, { move }: Of<'MOVE_PLAN'>): Living {
  allow(scene, ({ PAUSE: 'plan:pause', RESUME: 'plan:resume', END: 'plan:end' } as const)[move.kind]);
  const moved = withMoves(living, scene, granted(`plan: ${move.kind}`, movePlan(living.plan, move, scene.today)));
  return {
    ...(move.kind === 'END' ? withSheetsWithdrawn(moved, scene, 'PLAN_OVER') : moved),
    stateReason: move.kind === 'RESUME' ? null : move.reason,
    endedOn: move.kind === 'END' ? scene.today : null,
  };
}

/** The family takes its consent back, and the plan pauses the same day. */
export function withdrawConsent(living: Living, scene: Scene): Living {
  allow(scene, 'consent:record');
  const consents = living.plan.consents.map((each) => ({ ...each, withdrawnOn: scene.today }));
  const withdrawn = { ...living, plan: { ...living.plan, consents } };
  const moved = withMoves(withdrawn, scene, pauseForWithdrawal(withdrawn.plan, scene.today));
  return { ...moved, stateReason: 'CONSENT_WITHDRAWN' };
}

/** What shows a goal reached on a day, by the words it has then. */
export function reachedIn(
  living: Living,
  { goal, state, reopenedOn }: GoalLife,
  today: LocalDate,
): ReachedProposal | undefined {
  const { direction, setting, scaleEdition, targetOn } = wordsOfGoal(living, goal);
  const facts = { goal, state, direction, setting, scaleEdition, targetOn, reopenedOn, timeZone: TIME_ZONE, today };
  const seen = living.observations.map(({ observation }) => observation);
  return proposeReached(facts, seen);
}

export function moveOneGoal(living: Living, scene: Scene, { goal, move }: Of<'MOVE_GOAL'>): Living {
  const words = wordsOfGoal(living, goal);
  const action = ({ PAUSE: 'goal:pause', RESUME: 'goal:resume', CLOSE: 'goal:close', REOPEN: 'goal:reopen' } as const)[
    move.kind
  ];
  allow(scene, action, { goalDisciplines: disciplinesOfGoal(getInForce(living).content, goal) });
  const life = living.plan.goals.find((each) => each.goal === goal);
  if (life === undefined) throw new Error(`The plan has no goal ${goal}`);
  const whole =
    move.kind === 'CLOSE'
      ? { ...move, reached: move.outcome === 'REACHED' ? (reachedIn(living, life, scene.today) ?? null) : null }
      : move;
  const moved = granted(`${words.statement}: ${move.kind}`, moveGoal(life, whole, scene.today));
  const after = withMoves(living, scene, { plan: {}, versions: [], goals: [moved], strands: [] });
  return { ...after, followUps: followUpsAfter(living, scene, moved) };
}

/** Reached is followed up; opened again, what was still to come of it is set aside. */
function followUpsAfter(living: Living, scene: Scene, { goal, state, outcome }: GoalLife): Living['followUps'] {
  const { followUps } = living;
  if (state !== 'CLOSED') {
    const aside = setAsideForReopening(followUps.map(({ followUp }) => followUp).filter((each) => each.goal === goal));
    return followUps.map((kept) => {
      const followUp = aside.find((each) => each.followUp === kept.followUp.followUp);
      return followUp === undefined ? kept : { followUp, settledBy: scene.by.id, settledAt: scene.at };
    });
  }
  if (outcome !== 'REACHED') return followUps;
  const therapists = getInForce(living).content.strands.flatMap((each) =>
    each.goal === goal && each.therapist !== null ? [each.therapist] : [],
  );
  const team = scene.chart.team
    .filter(({ joinedOn, leftOn }) => joinedOn <= scene.today && leftOn === null)
    .map(({ staff, lead }) => ({ staff: staff.id, lead }));
  const seen = living.observations.map(({ observation }) => observation);
  const random = scene.clinic.random.fork(`follow-ups/${goal}/${scene.today}`);
  const begun = beginFollowUps(
    {
      goal,
      closedOn: scene.today,
      levelAtClosing: levelAtClosing(wordsOfGoal(living, goal), seen),
      owner: followUpOwner({ therapists, team, closedBy: scene.by.id }),
    },
    () => idAt(scene.at, random),
  );
  return [...followUps, ...begun.map((followUp) => ({ followUp, settledBy: null, settledAt: null }))];
}

/** What was seen of a reached goal in its own setting, for the follow-up that asked for it. */
export function seeOneFollowUp(living: Living, scene: Scene, deed: Of<'SEE_FOLLOW_UP'>): Living {
  allow(scene, 'follow-up:record');
  const { kind: _, followUp: asked, ...said } = deed;
  const { followUp } = living.followUps.find((each) => each.followUp.followUp === asked) ?? {};
  if (followUp === undefined) throw new Error(`Nobody is to follow up ${asked}`);
  const { scaleEdition, setting } = wordsOfGoal(living, followUp.goal);
  const input = {
    ...said,
    goal: followUp.goal,
    strand: null,
    scaleEdition,
    measure: null,
    setting: setting ?? '',
    remarks: [],
    happenedAt: scene.at,
  };
  const observed = observe(living, scene, { kind: 'OBSERVE', input });
  const done = granted('follow up', seeFollowUp(followUp, { observation: said.observation, on: scene.today }));
  const settled = { followUp: done, settledBy: scene.by.id, settledAt: scene.at };
  return {
    ...observed,
    followUps: living.followUps.map((kept) => (kept.followUp === followUp ? settled : kept)),
  };
}

export function moveOneStrand(living: Living, scene: Scene, { strand, move }: Of<'MOVE_STRAND'>): Living {
  const life = living.plan.strands.find((each) => each.strand === strand);
  if (life === undefined) throw new Error(`The plan has no strand ${strand}`);
  const action = ({ PAUSE: 'strand:pause', RESUME: 'strand:resume', END: 'strand:end' } as const)[move.kind];
  allow(scene, action, { discipline: life.discipline });
  const moved = granted(`strand: ${move.kind}`, moveStrand(life, move));
  return withMoves(living, scene, { plan: {}, versions: [], goals: [], strands: [moved] });
}

export function observe(living: Living, scene: Scene, { input }: Of<'OBSERVE'>): Living {
  allow(scene, 'observation:record');
  const goal = living.plan.goals.find((each) => each.goal === input.goal);
  const strand = living.plan.strands.find((each) => each.strand === input.strand) ?? null;
  const { episode } = scene.chart;
  if (goal === undefined || episode === null) throw new Error(`The plan has no goal ${input.goal}`);
  const observation = granted(
    'observe',
    recordObservation(input, {
      goal,
      strand,
      scaleEdition: wordsOfGoal(living, input.goal).scaleEdition,
      episodeOpenedOn: episode.openedOn,
      timeZone: TIME_ZONE,
      now: scene.at,
      by: scene.by.id,
    }),
  );
  const kept = {
    observation,
    version: presentOf(living, input.goal).version,
    remarks: input.remarks,
    note: input.note,
  };
  return { ...living, observations: [...living.observations, kept] };
}

export function voidOne(living: Living, scene: Scene, deed: Of<'VOID'>): Living {
  return {
    ...living,
    observations: living.observations.map((kept) => {
      if (kept.observation.observation !== deed.observation) return kept;
      allow(scene, 'observation:void', { madeBy: kept.observation.recordedBy });
      const voided = { at: scene.at, by: scene.by.id, reason: deed.reason };
      return { ...kept, observation: granted('void', voidObservation(kept.observation, voided)) };
    }),
  };
}

export function getOpenReview({ reviews }: Pick<Living, 'reviews'>): KeptReview {
  const open = reviews.find(({ closedAt }) => closedAt === null);
  if (open === undefined) throw new Error('No review is open');
  return open;
}

/** The day the plan is looked at, as its version and the reviews before have it. */
function dueOnOf(living: Living): LocalDate | null {
  const { plan, reviews } = living;
  const before = reviews.toReversed().flatMap(({ review, said }) => {
    const { content } = plan.versions.find(({ version }) => version === review.version) ?? {};
    return said === null || content === undefined ? [] : [{ agreedOn: content.terms.reviewOn, nextOn: said.nextOn }];
  });
  return reviewDueOn(getInForce(living).content.terms.reviewOn, before);
}

export function beginReview(living: Living, scene: Scene, { review, heldOn }: Of<'OPEN_REVIEW'>): Living {
  allow(scene, 'review:open');
  const { plan, reviews } = living;
  const facts = {
    planState: plan.state,
    inForce: plan.inForce,
    open: reviews.find(({ closedAt }) => closedAt === null)?.review ?? null,
    today: scene.today,
  };
  const opened: KeptReview = {
    review: granted('open a review', openReview(review, heldOn, facts)),
    dueOn: dueOnOf(living) ?? heldOn,
    openedBy: scene.by.id,
    openedAt: scene.at,
    closedBy: null,
    closedAt: null,
    said: null,
  };
  return { ...living, reviews: [...reviews, opened] };
}

export function rate(living: Living, scene: Scene, { rating, input }: Of<'RATE'>): Living {
  allow(scene, 'rating:give');
  const { review } = getOpenReview(living);
  const words = wordsOfGoal(living, input.goal);
  const given = granted(
    `rate ${words.statement}`,
    giveRating(input, {
      review,
      ratings: living.ratings.map((each) => each.rating).filter((each) => each.review === review.review),
      startLevel: startLevelOf(words, getInForce(living).content.terms.startConvention),
      scaleEdition: words.scaleEdition,
      by: scene.by.id,
      on: scene.today,
    }),
  );
  return { ...living, ratings: [...living.ratings, { id: rating, rating: given, givenAt: scene.at }] };
}

export function endReview(living: Living, scene: Scene): Living {
  allow(scene, 'review:open');
  const open = getOpenReview(living);
  const closed: KeptReview = {
    ...open,
    review: granted('close the review', closeReview(open.review)),
    closedBy: scene.by.id,
    closedAt: scene.at,
  };
  return { ...living, reviews: living.reviews.map((each) => (each === open ? closed : each)) };
}

/** The goals that were reached, as they were rated at a review and last seen. */
function reachedAt({ plan, ratings, observations }: Living, review: string): readonly ReachedGoal[] {
  return plan.goals
    .filter(({ outcome }) => outcome === 'REACHED')
    .map(({ goal, closedOn }) => {
      const rated = ratings.find(
        ({ rating }) => rating.review === review && rating.goal === goal && rating.raterKind === 'PRACTITIONER',
      );
      const last = observations
        .map(({ observation }) => observation)
        .filter((each) => each.goal === goal && each.voided === null)
        .toSorted((a, b) => (a.happenedAt < b.happenedAt ? 1 : -1))
        .flatMap(({ level, happenedAt }) => (level === null ? [] : [{ on: dayOf(happenedAt), level }]));
      return { goal, closedOn, rated: rated?.rating.level ?? null, lastSeen: last[0] ?? null };
    });
}

/** What comes of the last review, with what follows: the draft of the next version, a rest, or the end. */
export function decideOne(living: Living, scene: Scene, { draft, decision }: Of<'DECIDE_REVIEW'>): Living {
  allow(scene, 'review:decide');
  const { plan, reviews } = living;
  const last = reviews.at(-1);
  if (last === undefined) throw new Error('There was no review');
  const decided = granted(
    'decide the review',
    decideReview(decision, {
      review: last.review,
      decided: last.said !== null,
      agreedOn: plan.versions.find(({ version }) => version === last.review.version)?.content.terms.reviewOn ?? null,
      plan,
      draft,
      seenDraft: null,
      heldOn: last.review.heldOn,
      today: scene.today,
      birthDate: scene.chart.profile.birthDate,
      reviews: reviews.filter(({ closedAt }) => closedAt !== null).length,
      reached: reachedAt(living, last.review.review),
    }),
  );
  const { outcome, nextOn, endReason, reason, work } = decided;
  const nextVersion = decided.draft?.version ?? null;
  const said = { outcome, nextOn, endReason, reason, work, nextVersion, by: scene.by.id, at: scene.at };
  const isOver = outcome === 'END';
  const after = withMoves(living, scene, decided.moves);
  const moved = isOver
    ? { ...withSheetsWithdrawn(after, scene, 'PLAN_OVER'), stateReason: reason, endedOn: scene.today }
    : after;
  const kept = { ...moved, reviews: moved.reviews.map((each) => (each === last ? { ...each, said } : each)) };
  if (decided.draft === null) return kept;
  allow(scene, 'plan:edit');
  return withVersion(kept, scene, decided.draft);
}
