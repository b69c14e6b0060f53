import { describe, expect, it } from 'vitest';
import { planContextOf } from '../../../testing/findings-context.ts';
import { contentOf, goalOf, IDS, OT, otStrandOf, PT, ptStrandOf, testId } from '../../../testing/plan.ts';
import { baseCatalogue } from '../../catalogue/base-catalogue.ts';
import type { StrandContent } from '../../goals/strand-content.ts';
import { focusAreaUndivided } from './focus-area-undivided.ts';
import type { PlanContext } from './plan-context.ts';
import { sayFinding } from './say-finding.ts';

const BALANCE = 'BALANCE_AND_COORDINATION';
const SPEECH = 'SPEECH_THERAPY';

interface Written {
  readonly ot?: Partial<StrandContent>;
  readonly pt?: Partial<StrandContent>;
  readonly division?: string;
  readonly otherDivision?: string;
  readonly also?: readonly StrandContent[];
  readonly closed?: readonly string[];
}

/** Both work on balance under one goal that says nothing of who does what, but for what is written. */
function contextOf({ ot, pt, division = '', otherDivision = '', also = [], closed = [] }: Written): PlanContext {
  return planContextOf({
    content: contentOf({
      goals: [goalOf({ division }), goalOf({ goal: IDS.otherGoal, division: otherDivision })],
      strands: [otStrandOf({ focusAreas: [BALANCE], ...ot }), ptStrandOf({ focusAreas: [BALANCE], ...pt }), ...also],
    }),
    closed: new Set(closed),
  });
}
const found = (written: Written) => focusAreaUndivided.run(contextOf(written));
const factsOf = (what: string) => found({ pt: { what } }).map(({ facts }) => facts);

describe('a focus area nobody divided', () => {
  it.each<readonly [string, Written]>([
    ['two disciplines under one goal', {}],
    ['two disciplines under two goals', { pt: { goal: IDS.otherGoal } }],
    ['one area of several', { ot: { focusAreas: ['SELF_CARE_ROUTINES', BALANCE, 'FINE_MOTOR_SKILLS'] } }],
    ['strands with the same words', { ot: { what: 'stands' }, pt: { what: 'stands' } }],
    ['strands without a word', { ot: { what: '' }, pt: { what: '' } }],
    ['a goal whose neighbour is divided', { otherDivision: 'PT the stairs, OT the bag' }],
  ])('is found in %s', (_, written) => {
    expect(found(written)).toMatchObject([
      {
        grade: 'ASK',
        items: [
          { kind: 'STRAND', id: IDS.otStrand },
          { kind: 'STRAND', id: IDS.ptStrand },
        ],
      },
    ]);
  });

  it.each<readonly [string, Written]>([
    ['a goal that says who does which part', { division: 'PT the standing, OT the brushing' }],
    ['two goals of which one is divided', { pt: { goal: IDS.otherGoal }, division: 'OT alone' }],
    ['two areas', { ot: { focusAreas: ['SELF_CARE_ROUTINES'] } }],
    ['one discipline twice', { pt: { discipline: OT, goal: IDS.otherGoal } }],
    ['a strand that has ended', { closed: [IDS.ptStrand] }],
    ['a goal that is closed', { pt: { goal: IDS.otherGoal }, closed: [IDS.otherGoal] }],
    ['a strand that names no area', { pt: { focusAreas: [] } }],
  ])('is not found in %s', (_, written) => {
    expect(found(written)).toEqual([]);
  });

  it('names a third discipline with the first, and each area for itself', () => {
    const third = ptStrandOf({ strand: testId(22), discipline: SPEECH, focusAreas: [BALANCE, 'PAIN_MANAGEMENT'] });
    const pairs = found({ pt: { focusAreas: [BALANCE, 'PAIN_MANAGEMENT'] }, also: [third] }).map(({ key }) => key);
    expect(pairs.toSorted()).toEqual([
      `FOCUS_AREA_UNDIVIDED/${BALANCE}/${IDS.otStrand}/${IDS.ptStrand}`,
      `FOCUS_AREA_UNDIVIDED/${BALANCE}/${IDS.otStrand}/${testId(22)}`,
      `FOCUS_AREA_UNDIVIDED/PAIN_MANAGEMENT/${IDS.ptStrand}/${testId(22)}`,
    ]);
  });

  it('comes back when one of them works on something else', () => {
    expect(factsOf('stands at the rail')).toEqual(factsOf('stands at the rail'));
    expect(factsOf('stands at the rail')).not.toEqual(factsOf('walks to the basin'));
  });

  it('is said with both disciplines and the area, in both languages', () => {
    const [finding] = found({ ot: { what: 'one hand on the basin' }, pt: { what: 'stands at the rail' } });
    expect(finding && sayFinding('en', finding, baseCatalogue)).toBe(
      'Occupational Therapy (“one hand on the basin”) and Physiotherapy (“stands at the rail”) both work on Balance and Coordination. Say in the goal who does which part.',
    );
    expect(finding && sayFinding('hi', finding, baseCatalogue)).toContain('दोनों संतुलन और समन्वय पर काम करती हैं');
    expect(finding?.data).toMatchObject({ firstDiscipline: OT, secondDiscipline: PT });
  });
});
