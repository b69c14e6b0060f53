import { addDays } from '@trellis/domain';
import { inject } from 'vitest';
import { addChildWithTeam } from './child-with-team.ts';
import { signInAt, type Colleague } from './colleague.ts';
import { demoAccount } from './staff.ts';

const OT = 'OCCUPATIONAL_THERAPY';
const PT = 'PHYSIOTHERAPY';

/** A child with a plan that both disciplines have written, and the two people who wrote it. */
export interface WrittenPlan {
  childId: string;
  planId: string;
  versionId: string;
  goalId: string;
  ot: Colleague;
  pt: Colleague;
  /** Sends the draft for signatures. */
  send(): Promise<void>;
  /** Has what was sent signed by both disciplines. */
  sign(): Promise<void>;
  /** Records that the mother signed what was sent. */
  agree(): Promise<void>;
}

export const OUTCOME = 'Brushes his teeth standing at the basin';
export const STOPPED = 'SIT_TO_STAND_PRACTICE';

const activity = (technique: string) => ({ technique, tools: [], without: [], changedForm: '' });

/** Writes a whole plan through GraphQL, for journeys that begin where one is written. */
export async function writePlan(name: string): Promise<WrittenPlan> {
  const childId = await addChildWithTeam(name);
  const { url } = inject('app');
  const [ot, pt] = await Promise.all([
    signInAt(url, await demoAccount('THERAPIST', OT)),
    signInAt(url, await demoAccount('THERAPIST', PT)),
  ]);
  const { viewer } = await pt.ask<{ viewer: { today: string } }>('{ viewer { today } }');
  const opened = await pt.change<{ plan: { id: string }; planVersion: { id: string; version: number } }>(
    'openPlan',
    { childId, episodeKind: 'ONGOING' },
    '... on PlanPayload { plan { id } planVersion { id version } }',
  );
  const [planId, versionId] = [opened.plan.id, opened.planVersion.id];
  const later = addDays(viewer.today, 84);
  await pt.change(
    'editVersion',
    { versionId, version: opened.planVersion.version, reviewOn: later, agreedWeeklyMinutes: 135, place: 'CLINIC' },
    '... on PlanPayload { planVersion { id } }',
  );
  const wish = { childId, words: 'Teeth without a fight.', importance: 8, saidBy: 'his mother', saidOn: viewer.today };
  const { priority } = await pt.change<{ priority: { id: string } }>(
    'addPriority',
    wish,
    '... on PriorityPayload { priority { id } }',
  );
  const { goal } = await pt.change<{ goal: { id: string } }>(
    'addGoal',
    {
      versionId,
      statement: OUTCOME,
      setting: 'HOME',
      priorityId: priority.id,
      direction: 'IMPROVE',
      levels: ['0', '1-2', '3-4', '5-6', '7'].map((evenings, at) => ({
        level: at - 2,
        text: `${evenings} evenings of 7`,
      })),
      targetOn: later,
      icf: 'd5201',
      division: 'PT the standing, OT the brushing',
    },
    '... on GoalContentPayload { goal { id } }',
  );
  const goalId = goal.id;
  const dose = { mode: 'WEEKLY_OR_FORTNIGHTLY', minutes: 45, deliveryMode: 'CLINIC' };
  const strands = [
    {
      by: ot,
      discipline: OT,
      what: 'independent steps of brushing',
      measure: { type: 'COUNT_OF_N', text: 'steps of brushing done alone', of: 6 },
      start: { type: 'COUNT_OF_N', count: 2, of: 6 },
      target: { type: 'COUNT_OF_N', count: 5, of: 6 },
      techniques: [activity('GOAL_DIRECTED_TASK_TRAINING'), activity('WHOLE_TASK_HAND_PRACTICE')],
      dose: { ...dose, timesPerWeek: 1 },
      focusAreas: ['SELF_CARE_ROUTINES'],
    },
    {
      by: pt,
      discipline: PT,
      what: 'stands with one hand on the rail',
      measure: { type: 'SECONDS', text: 'stands with one hand on the rail', better: 'MORE' },
      start: { type: 'SECONDS', seconds: 20 },
      target: { type: 'SECONDS', seconds: 120 },
      techniques: [activity('STANDING_BALANCE_IN_TASK'), activity(STOPPED)],
      dose: { ...dose, timesPerWeek: 2 },
      focusAreas: ['BALANCE_AND_COORDINATION'],
    },
  ];
  for (const { by, ...strand } of strands) {
    await by.change(
      'addStrand',
      { versionId, goalId, therapistId: by.id, ...strand },
      '... on StrandContentPayload { strand { id } }',
    );
  }
  return {
    childId,
    planId,
    versionId,
    goalId,
    ot,
    pt,
    send: async () => {
      const { carePlanVersion } = await pt.ask<{ carePlanVersion: { version: number } }>(
        'query V($id: ID!) { carePlanVersion(id: $id) { version } }',
        { id: versionId },
      );
      const input = { versionId, version: carePlanVersion.version };
      await pt.change('sendForSignatures', input, '... on PlanPayload { plan { id } }', 'VersionInput');
    },
    sign: async () => {
      for (const [by, discipline] of [
        [ot, OT],
        [pt, PT],
      ] as const) {
        await by.change(
          'signPlan',
          { discipline, ...(await shown(by, versionId)) },
          '... on AgreementPayload { agreement { id } }',
        );
      }
    },
    agree: async () => {
      const { child } = await pt.ask<{ child: { guardians: { id: string }[] } }>(
        'query G($id: ID!) { child(id: $id) { guardians { id } } }',
        { id: childId },
      );
      await pt.change(
        'recordGuardianAgreement',
        {
          guardianId: child.guardians[0]?.id,
          how: 'SIGNED_ON_SCREEN',
          signedBefore: pt.id,
          ...(await shown(pt, versionId)),
        },
        '... on AgreementPayload { agreement { id } }',
      );
    },
  };
}

/** What a party has before it when it signs. */
async function shown(by: Colleague, versionId: string): Promise<object> {
  const { carePlanVersion } = await by.ask<{
    carePlanVersion: { contentHash: string; rendered: { hash: string; templateVersion: string } };
  }>(
    `query S($id: ID!) { carePlanVersion(id: $id) {
      contentHash rendered(language: en, register: CLINICAL) { hash templateVersion } } }`,
    { id: versionId },
  );
  const { contentHash, rendered } = carePlanVersion;
  const { hash, templateVersion } = rendered;
  return { versionId, contentHash, language: 'en', register: 'CLINICAL', templateVersion, renderedHash: hash };
}
