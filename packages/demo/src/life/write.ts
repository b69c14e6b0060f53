import {
  baseCatalogue,
  checkGoalContent,
  checkHomeItem,
  checkNoOpenPlan,
  checkRoomForGoal,
  checkStrandContent,
  checkTerms,
  closedRows,
  discardDraft,
  findFindings,
  findVersion,
  type FindingStanding,
  firstDraft,
  type GoalContent,
  newGoal,
  newStrand,
  openDraft,
  type PlanVersion,
  reviseDraft,
  type ScaleFacts,
  settleFinding,
  standFindings,
  wordScaleInDraft,
} from '@trellis/domain';
import { dayOf } from '../base/calendar.ts';
import { granted } from '../base/expect.ts';
import { precautionsOn } from '../children/precautions.ts';
import type { Deed } from './acts.ts';
import type { KeptSettlement, Living } from './living.ts';
import { allow, type Scene } from './scene.ts';
import { getOpen, withVersion } from './versions.ts';

type Of<Kind extends Deed['kind']> = Extract<Deed, { readonly kind: Kind }>;

export function openPlan(scene: Scene, deed: Of<'OPEN_PLAN'>): Living {
  allow(scene, 'plan:open');
  granted('open a plan', checkNoOpenPlan([]));
  const { consent } = scene.chart;
  const living: Living = {
    plan: {
      plan: deed.plan,
      state: 'DRAFT',
      endReason: null,
      inForce: null,
      goals: [],
      strands: [],
      versions: [],
      consents: consent === null ? [] : [consent],
    },
    openedAt: scene.at,
    updatedAt: scene.at,
    stateReason: null,
    endedOn: null,
    versions: new Map(),
    agreements: [],
    settlements: [],
    sightings: [],
    goals: new Map(),
    observations: [],
    reviews: [],
    ratings: [],
    teachings: [],
    weeks: [],
    followUps: [],
    conferences: [],
    sheets: [],
  };
  return withVersion(living, scene, firstDraft(deed.version, deed.startConvention));
}

export function addGoal(living: Living, scene: Scene, { goal, priority }: Of<'ADD_GOAL'>): Living {
  allow(scene, 'goal:edit', { goalDisciplines: [] });
  const draft = getOpen(living);
  granted('add a goal', checkRoomForGoal(draft.content));
  const { life, content } = newGoal(goal, priority);
  const goals = [...draft.content.goals, content];
  const revised = withVersion(living, scene, granted('add a goal', reviseDraft(draft, { ...draft.content, goals })));
  return {
    ...revised,
    plan: { ...revised.plan, goals: [...revised.plan.goals, life] },
    goals: new Map([...revised.goals, [goal, { updatedAt: scene.at, closedBy: null }]]),
  };
}

export function addStrand(living: Living, scene: Scene, deed: Of<'ADD_STRAND'>): Living {
  allow(scene, 'strand:edit', { discipline: deed.discipline });
  const draft = getOpen(living);
  const { strand, goal, discipline, therapist } = deed;
  const { life, content } = granted('add a strand', newStrand(draft.content, { strand, goal, discipline, therapist }));
  const strands = [...draft.content.strands, content];
  const revised = withVersion(
    living,
    scene,
    granted('add a strand', reviseDraft(draft, { ...draft.content, strands })),
  );
  return { ...revised, plan: { ...revised.plan, strands: [...revised.plan.strands, life] } };
}

/** The day an edition of a goal's scale first came into force, and the day it was first rated; null for not yet. */
function scaleFactsOf(living: Living, { goal, scaleEdition }: GoalContent): ScaleFacts {
  const isOfEdition = (each: { readonly goal: string; readonly scaleEdition: number }) =>
    each.goal === goal && each.scaleEdition === scaleEdition;
  const inForce = living.plan.versions
    .filter(({ content }) => content.goals.some(isOfEdition))
    .flatMap(({ version }) => living.versions.get(version)?.inForceFrom ?? [])
    .toSorted();
  const rated = living.ratings.map(({ rating }) => rating).filter(isOfEdition);
  return {
    scaleEdition,
    inForceSince: inForce[0] === undefined ? null : dayOf(inForce[0]),
    firstRatedOn: rated.map(({ givenOn }) => givenOn).toSorted()[0] ?? null,
  };
}

/** New words for a scale in force are allowed in its first days, or are a new edition. */
function checkScale(living: Living, { today }: Scene, base: PlanVersion | undefined, goal: GoalContent): void {
  const before = base?.content.goals.find((each) => each.goal === goal.goal);
  const inForce = before === undefined ? null : { ...scaleFactsOf(living, before), levels: before.levels };
  const isNewEdition = before !== undefined && goal.scaleEdition > before.scaleEdition;
  const worded = wordScaleInDraft(inForce, goal.levels, today, isNewEdition);
  if (granted(goal.statement, worded).scaleEdition !== goal.scaleEdition) throw new Error('Another edition was meant');
}

/** New content for the draft. Everything it names is in the catalogue, and every value is one of its measure. */
export function revise(living: Living, scene: Scene, { content }: Of<'REVISE'>): Living {
  allow(scene, 'plan:edit');
  granted('terms', checkTerms(content.terms));
  const base = findVersion(living.plan, getOpen(living).base);
  for (const goal of content.goals) {
    granted(goal.statement, checkGoalContent(baseCatalogue, goal));
    checkScale(living, scene, base, goal);
  }
  for (const strand of content.strands) granted(strand.what, checkStrandContent(baseCatalogue, strand));
  if (content.homeItems.length > 0) allow(scene, 'home-programme:edit');
  for (const item of content.homeItems) granted(item.words, checkHomeItem(baseCatalogue, item));
  return withVersion(living, scene, granted('revise the draft', reviseDraft(getOpen(living), content)));
}

export function openNext(living: Living, scene: Scene, { version }: Of<'OPEN_DRAFT'>): Living {
  allow(scene, 'plan:edit');
  return withVersion(living, scene, granted('open a draft', openDraft(living.plan, version)));
}

export function discard(living: Living, scene: Scene): Living {
  allow(scene, 'plan:edit');
  return withVersion(living, scene, granted('discard the draft', discardDraft(getOpen(living))));
}

/** What the rules find in the open version on the day of the scene, each with whether it is settled. */
export function findingsNow(
  living: Living,
  { chart, today }: Pick<Scene, 'chart' | 'today'>,
): readonly FindingStanding[] {
  const { plan, settlements } = living;
  const context = {
    catalogue: baseCatalogue,
    plan: plan.plan,
    content: getOpen(living).content,
    closed: closedRows(plan),
    handling: chart.handling.filter(({ since, endedOn }) => since <= today && (endedOn === null || today < endedOn)),
    precautions: precautionsOn(chart.precautions, today),
    priorities: chart.priorities.filter(({ saidOn, withdrawnOn }) => saidOn <= today && withdrawnOn === null),
    concerns: chart.profile.concerns,
    birth: chart.profile,
    today,
  };
  return standFindings(findFindings(context), settlements);
}

export function settle(living: Living, scene: Scene, { settlement, key, input }: Of<'SETTLE_FINDING'>): Living {
  allow(scene, 'finding:settle');
  const finding = findingsNow(living, scene).find((each) => each.finding.key === key)?.finding;
  if (finding === undefined) throw new Error(`There is no finding ${key}`);
  const settled: KeptSettlement = {
    ...granted(`settle ${finding.rule}`, settleFinding(finding, input, scene.by.id)),
    id: settlement,
    rule: finding.rule,
    settledAt: scene.at,
  };
  return { ...living, settlements: [...living.settlements, settled] };
}
