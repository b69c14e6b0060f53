import { describe, expect, it } from 'vitest';
import { IDS, otStrandOf, ptStrandOf } from '../../testing/plan.ts';
import { closedRows, openStrands } from './open-rows.ts';

const strands = [otStrandOf(), ptStrandOf()];
const open = (goal: 'ACTIVE' | 'PAUSED' | 'CLOSED', ot: 'STARTS_LATER' | 'PAUSED' | 'ENDED') =>
  openStrands(
    strands,
    closedRows({
      goals: [{ goal: IDS.goal, state: goal }],
      strands: [
        { strand: IDS.otStrand, state: ot },
        { strand: IDS.ptStrand, state: 'ACTIVE' },
      ],
    }),
  ).map(({ strand }) => strand);

describe('the strands of a plan that are not over', () => {
  it('are those that rest or start later, too', () => {
    expect(open('ACTIVE', 'STARTS_LATER')).toEqual([IDS.otStrand, IDS.ptStrand]);
    expect(open('PAUSED', 'PAUSED')).toEqual([IDS.otStrand, IDS.ptStrand]);
  });

  it('are not those that have ended', () => {
    expect(open('ACTIVE', 'ENDED')).toEqual([IDS.ptStrand]);
  });

  it('are none under a goal that is closed', () => {
    expect(open('CLOSED', 'PAUSED')).toEqual([]);
  });
});
