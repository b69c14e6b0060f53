import { describe, expect, it } from 'vitest';
import { openGoals, type RecordedChild } from './open-goals.ts';

const measure = { type: 'SECONDS', text: 'stands', better: 'MORE' };

/** A child with one goal and one strand under it, in these states. */
function childWith(goal: string, strand: string): RecordedChild {
  return {
    plan: {
      goals: [
        {
          id: 'goal',
          state: goal,
          latestLevel: null,
          inForce: {
            statement: 'Stands at the basin',
            scaleEdition: 1,
            levels: [{ level: 0, text: 'a minute' }],
            strands: [{ strand: { id: 'strand' }, discipline: 'PHYSIOTHERAPY', what: 'stands', measure }],
          },
          strands: [{ id: 'strand', state: strand, latest: null }],
        },
      ],
    },
  } as unknown as RecordedChild;
}

const shown = (child: RecordedChild, held: Parameters<typeof openGoals>[2] = []) =>
  openGoals(child, null, held).map(({ id, strands }) => [id, strands.map((each) => each.id)]);

describe('what can be recorded about', () => {
  it('is an open goal with the strands that have not ended', () => {
    expect(shown(childWith('ACTIVE', 'ACTIVE'))).toEqual([['goal', ['strand']]]);
    expect(shown(childWith('PAUSED', 'ENDED'))).toEqual([['goal', []]]);
    expect(shown(childWith('CLOSED', 'ENDED'))).toEqual([]);
  });

  it('stays on the sheet with what was not taken, when somebody closes the goal meanwhile', () => {
    const closed = childWith('CLOSED', 'ENDED');
    expect(shown(closed, [{ goalId: 'goal', strandId: null }])).toEqual([['goal', []]]);
    expect(shown(closed, [{ goalId: 'goal', strandId: 'strand' }])).toEqual([['goal', ['strand']]]);
    expect(shown(closed, [{ goalId: 'another', strandId: null }])).toEqual([]);
  });
});
