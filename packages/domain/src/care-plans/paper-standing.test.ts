import { describe, expect, it } from 'vitest';
import { paperStanding, type PrintedText } from './paper-standing.ts';
import { PLAN_STATES, VERSION_STATES } from './plan-states.ts';

const inForce: PrintedText = { printed: 'a', now: 'a', version: 'IN_FORCE', plan: 'ACTIVE' };

describe('a printed plan', () => {
  it('is worked by in one case only: its text is in force and care by it neither rests nor has ended', () => {
    for (const version of VERSION_STATES) {
      for (const plan of PLAN_STATES) {
        for (const now of ['a', 'b', null]) {
          const isWorkedBy = version === 'IN_FORCE' && now === 'a' && plan !== 'PAUSED' && plan !== 'ENDED';
          expect(paperStanding({ printed: 'a', now, version, plan }) === 'IN_FORCE').toBe(isWorkedBy);
        }
      }
    }
  });

  it('was taken back where its version has another text now, or none, whatever became of the plan', () => {
    for (const plan of PLAN_STATES) {
      expect(paperStanding({ ...inForce, now: 'b', plan })).toBe('TAKEN_BACK');
      expect(paperStanding({ ...inForce, now: null, version: 'DRAFT', plan })).toBe('TAKEN_BACK');
      expect(paperStanding({ ...inForce, version: 'DISCARDED', plan })).toBe('TAKEN_BACK');
    }
  });

  it('waits, rests, was replaced, or has ended with its plan', () => {
    expect(paperStanding({ ...inForce, version: 'SENT' })).toBe('WAITING');
    expect(paperStanding({ ...inForce, plan: 'PAUSED' })).toBe('RESTS');
    expect(paperStanding({ ...inForce, version: 'SUPERSEDED' })).toBe('REPLACED');
    expect(paperStanding({ ...inForce, version: 'SUPERSEDED', plan: 'ENDED' })).toBe('ENDED');
    expect(paperStanding({ ...inForce, plan: 'ENDED' })).toBe('ENDED');
  });
});
