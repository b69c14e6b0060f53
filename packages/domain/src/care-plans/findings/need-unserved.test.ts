import { describe, expect, it } from 'vitest';
import { planContextOf } from '../../../testing/findings-context.ts';
import { contentOf, IDS, otStrandOf, ptStrandOf } from '../../../testing/plan.ts';
import { baseCatalogue } from '../../catalogue/base-catalogue.ts';
import { needUnserved } from './need-unserved.ts';
import type { PlanContext } from './plan-context.ts';
import { sayFinding } from './say-finding.ts';

/** Occupational therapy works on the first areas, physiotherapy on the second. */
function contextOf(
  concerns: readonly string[],
  ot: readonly string[] = ['SELF_CARE_ROUTINES'],
  pt: readonly string[] = ['BALANCE_AND_COORDINATION'],
  closed: readonly string[] = [],
): PlanContext {
  const strands = [otStrandOf({ focusAreas: ot }), ptStrandOf({ focusAreas: pt })];
  return planContextOf({ content: contentOf({ strands }), concerns, closed: new Set(closed) });
}
const found = (context: PlanContext) => needUnserved.run(context).map(({ items }) => items[0].id);

describe('a need that nobody serves', () => {
  it.each<readonly [string, PlanContext, readonly string[]]>([
    ['movement, beside balance', contextOf(['MOVEMENT_DIFFICULTY']), ['MOVEMENT_DIFFICULTY']],
    ['writing, beside self-care', contextOf(['WRITING_DIFFICULTY']), ['WRITING_DIFFICULTY']],
    ['pain', contextOf(['PAIN_WITH_MOVEMENT']), ['PAIN_WITH_MOVEMENT']],
    [
      'two of three',
      contextOf(['POOR_BALANCE', 'PAIN_WITH_MOVEMENT', 'MOVEMENT_DIFFICULTY']),
      ['MOVEMENT_DIFFICULTY', 'PAIN_WITH_MOVEMENT'],
    ],
    ['one whose strand has ended', contextOf(['POOR_BALANCE'], undefined, undefined, [IDS.ptStrand]), ['POOR_BALANCE']],
    ['one where no strand names an area', contextOf(['POOR_BALANCE'], [], []), ['POOR_BALANCE']],
  ])('is found: %s', (_, context, concerns) => {
    expect(found(context)).toEqual(concerns);
  });

  it.each<readonly [string, PlanContext]>([
    ['a strand works on it', contextOf(['POOR_BALANCE'])],
    ['a strand of the other discipline works on it', contextOf(['POOR_BALANCE'], ['BALANCE_AND_COORDINATION'], [])],
    ['a strand works on one of its areas', contextOf(['DRESSING_DIFFICULTY'])],
    ['nothing was reported', contextOf([])],
    ['the catalogue does not know it', contextOf(['UNHEARD_OF'])],
    ['no strand is written yet', contextOf(['PAIN_WITH_MOVEMENT'], [], [], [IDS.goal])],
  ])('is not found where %s', (_, context) => {
    expect(found(context)).toEqual([]);
  });

  it('goes by itself: a note, whose facts are the concern and its areas', () => {
    const [finding] = needUnserved.run(contextOf(['MOVEMENT_DIFFICULTY']));
    expect(finding).toMatchObject({ grade: 'NOTE', items: [{ kind: 'CONCERN' }, { kind: 'FOCUS_AREA' }] });
    expect(finding?.facts).toContain('GROSS_MOTOR_SKILLS');
  });

  it('is said with the labels of the catalogue, in both languages', () => {
    const [finding] = needUnserved.run(contextOf(['MOVEMENT_DIFFICULTY']));
    expect(finding && sayFinding('en', finding, baseCatalogue)).toBe(
      'Movement issues: no strand works on Gross Motor Skills.',
    );
    expect(finding && sayFinding('hi', finding, baseCatalogue)).toContain('स्थूल मोटर कौशल पर अभी कोई काम नहीं');
  });
});
