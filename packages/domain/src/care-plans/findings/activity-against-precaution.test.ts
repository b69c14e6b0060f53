import { describe, expect, it } from 'vitest';
import { baseCatalogue } from '../../catalogue/base-catalogue.ts';
import { planContextOf } from '../../../testing/findings-context.ts';
import { activityOf, contentOf, OT, otStrandOf, testId } from '../../../testing/plan.ts';
import type { PlannedActivity } from '../../goals/planned-activity.ts';
import { activityAgainstPrecaution, uncheckedActivities } from './activity-against-precaution.ts';
import type { ChildPrecaution, PlanContext } from './plan-context.ts';
import { sayFinding } from './say-finding.ts';

const precautionOf = (code: string, over: Partial<ChildPrecaution> = {}): ChildPrecaution => ({
  precaution: testId(400),
  code,
  status: null,
  statusUntil: null,
  site: null,
  side: null,
  ...over,
});
const contextOf = (
  activity: PlannedActivity,
  precautions: readonly ChildPrecaution[],
  over: Partial<PlanContext> = {},
): PlanContext =>
  planContextOf({
    content: contentOf({ strands: [otStrandOf({ techniques: [activity] })] }),
    precautions,
    ...over,
  });
const grades = (context: PlanContext) => activityAgainstPrecaution.run(context).map((each) => each.grade);

const swing = activityOf('SENSORY_INTEGRATION_PLAY', { tools: [{ tool: 'THERAPY_SWING', latexFree: false }] });
const band = (latexFree: boolean) =>
  activityOf('SUBMAXIMAL_ACTIVITY', { tools: [{ tool: 'RESISTANCE_BAND', latexFree }] });
const standing = (over: Partial<PlannedActivity> = {}) =>
  activityOf('SUPPORTED_STANDING', { site: 'FOOT', side: 'LEFT', ...over });
const notOnLeft = (over: Partial<ChildPrecaution> = {}) =>
  precautionOf('WEIGHT_BEARING_STATUS', { site: 'HIP', side: 'LEFT', status: 'NWB', ...over });

describe('an activity against a precaution', () => {
  it.each<readonly [string, PlannedActivity, ChildPrecaution, string]>([
    ['a swing and seizures that are not controlled', swing, precautionOf('SEIZURE_DISORDER'), 'STOP'],
    [
      'a swing and seizures that are controlled',
      swing,
      precautionOf('SEIZURE_DISORDER', { status: 'CONTROLLED_WITH_PLAN' }),
      'ASK',
    ],
    ['a band with latex and a latex allergy', band(false), precautionOf('LATEX_ALLERGY'), 'STOP'],
    ['standing on a foot whose hip takes no weight: load runs up the limb', standing(), notOnLeft(), 'STOP'],
    ['standing on a side that is not said', standing({ side: null }), notOnLeft(), 'STOP'],
    [
      'a status that has run out, which counts as no weight',
      standing(),
      notOnLeft({ status: 'FWB', statusUntil: '2026-11-22' }),
      'STOP',
    ],
    [
      'squats and muscular dystrophy',
      activityOf('FUNCTIONAL_STRENGTH_TRAINING'),
      precautionOf('DMD_ECCENTRIC_EXERCISE'),
      'STOP',
    ],
  ])('is found in %s', (_, activity, precaution, grade) => {
    expect(grades(contextOf(activity, [precaution]))).toEqual([grade]);
  });

  it.each<readonly [string, PlannedActivity, ChildPrecaution]>([
    ['a latex-free band and a latex allergy', band(true), precautionOf('LATEX_ALLERGY')],
    ['standing on the other foot', standing({ side: 'RIGHT' }), notOnLeft()],
    [
      'a status that is still good and bears full weight',
      standing(),
      notOnLeft({ status: 'FWB', statusUntil: '2026-11-23' }),
    ],
    [
      'a swing planned without spinning, height or hanging, said in words, and its tool left out',
      activityOf('SENSORY_INTEGRATION_PLAY', {
        without: ['SPIN', 'HEIGHT', 'INVERSION'],
        changedForm: 'slow, feet on the floor',
      }),
      precautionOf('SEIZURE_DISORDER'),
    ],
    ['dressing seated and no weight on the leg', activityOf('SEATED_DRESSING_ALTERNATIVE'), notOnLeft()],
    ['a task without hazard and seizures', activityOf('GOAL_DIRECTED_TASK_TRAINING'), precautionOf('SEIZURE_DISORDER')],
  ])('is not found in %s', (_, activity, precaution) => {
    expect(grades(contextOf(activity, [precaution]))).toEqual([]);
  });

  it('does not drop a tag that is only struck out, without words for what is done instead', () => {
    const struck = activityOf('SENSORY_INTEGRATION_PLAY', { without: ['SPIN', 'HEIGHT', 'INVERSION'] });
    expect(grades(contextOf(struck, [precautionOf('SEIZURE_DISORDER')]))).toEqual(['STOP']);
  });

  it('looks at small parts for every child under three, without anybody raising it', () => {
    const beads = activityOf('IN_HAND_MANIPULATION');
    const born = (birthDate: string) => contextOf(beads, [], { birth: { birthDate, gestationDays: null } });
    expect(grades(born('2023-11-24'))).toEqual(['STOP']);
    expect(grades(born('2023-11-23'))).toEqual([]);
  });

  it.each([
    ['born at term, thirteen months old', '2025-10-23', 280, false],
    ['of unknown gestation, thirteen months old', '2025-10-23', null, false],
    ['born twelve weeks early, thirteen months old and ten by the due date', '2025-10-23', 196, true],
    ['born a day before 37 weeks, a year after the due date', '2025-11-01', 258, false],
    ['born a day before 37 weeks, a day short of that', '2025-11-02', 258, true],
    ['born at 37 weeks, as old', '2025-11-02', 259, false],
  ] as const)('looks at what is for infants by the corrected age: %s', (_, birthDate, gestationDays, isFound) => {
    const [entry] = baseCatalogue.precautions.filter(({ appliesUnderMonths }) => appliesUnderMonths !== undefined);
    if (entry === undefined) throw new Error('No precaution is of an age');
    const catalogue = { ...baseCatalogue, precautions: [{ ...entry, appliesUnderMonths: 12 }] };
    const context = contextOf(activityOf('IN_HAND_MANIPULATION'), [], {
      catalogue,
      birth: { birthDate, gestationDays },
    });
    expect(grades(context)).toEqual(isFound ? ['STOP'] : []);
  });

  it('leaves a strand alone that has ended', () => {
    const context = contextOf(swing, [precautionOf('SEIZURE_DISORDER')]);
    expect(grades({ ...context, closed: new Set([otStrandOf().strand]) })).toEqual([]);
  });

  it('calls what has no tags "not checked", whatever else is found', () => {
    const unknown = activityOf('ACTIVITY_OF_THE_CLINIC', { tools: [{ tool: 'THERAPY_SWING', latexFree: false }] });
    const context = contextOf(unknown, [precautionOf('SEIZURE_DISORDER')]);
    expect(uncheckedActivities(context)).toEqual([
      { item: { kind: 'STRAND', id: otStrandOf().strand }, technique: 'ACTIVITY_OF_THE_CLINIC' },
    ]);
    expect(grades(context)).toEqual(['STOP']);
    expect(uncheckedActivities(contextOf(swing, []))).toEqual([]);
  });

  it('never passes over a precaution the catalogue does not know', () => {
    expect(() => grades(contextOf(swing, [precautionOf('UNHEARD_OF')]))).toThrow('UNHEARD_OF');
  });

  it('holds for the techniques of a third discipline, since the tags decide', () => {
    const content = contentOf({ strands: [otStrandOf({ discipline: 'SPEECH_THERAPY', techniques: [swing] })] });
    expect(grades({ ...contextOf(swing, [precautionOf('SEIZURE_DISORDER')]), content })).toEqual(['STOP']);
  });

  it('names activity, discipline, precaution and hazards in both languages', () => {
    const [finding] = activityAgainstPrecaution.run(contextOf(swing, [precautionOf('SEIZURE_DISORDER')]));
    const said =
      finding === undefined ? [] : (['en', 'hi'] as const).map((each) => sayFinding(each, finding, baseCatalogue));
    expect(finding?.data).toMatchObject({ discipline: OT, hazards: ['HEIGHT', 'SPIN'] });
    expect(said[0]).toContain(
      '(Occupational Therapy) goes against the precaution “Epilepsy or seizures”: Height, Spinning or swinging.',
    );
    expect(said[1]).toContain('सावधानी “मिर्गी या दौरे” के विरुद्ध है: ऊँचाई, घूमना या झूलना।');
  });
});
