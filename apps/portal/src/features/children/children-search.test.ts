import { ROLES, type Caller, type Role } from '@trellis/domain';
import { describe, expect, it } from 'vitest';
import { childFilter, readChildrenSearch, viewOf } from './children-search.ts';
import { viewsFor } from './views.ts';

const today = '2026-11-23';
const callerAs = (role: Role): Caller => ({
  staffId: 'a',
  role,
  safeguardingLead: false,
  discipline: null,
  registrationExpiresOn: null,
  today,
});

describe('the list of children', () => {
  it('begins with one’s own for those who treat, and with everyone for the office', () => {
    const firsts = ROLES.map((role) => [role, viewOf({}, viewsFor(callerAs(role)))]);
    expect(Object.fromEntries(firsts)).toEqual({
      ADMINISTRATOR: 'all',
      LEAD_THERAPIST: 'mine',
      THERAPIST: 'mine',
      TRAINEE: 'mine',
      FRONT_DESK: 'all',
      SAFEGUARDING_LEAD: 'all',
    });
  });

  it('has no view of plans for a role that may not know how they stand, whatever the address says', () => {
    const views = viewsFor(callerAs('SAFEGUARDING_LEAD'));
    expect(views).toEqual(['all', 'joint']);
    expect(viewOf({ view: 'review' }, views)).toBe('all');
  });

  it('holds a view, a name and a discipline together', () => {
    expect(childFilter({ q: 'आरव', discipline: 'PHYSIOTHERAPY' }, 'joint', today)).toEqual({
      joint: true,
      search: 'आरव',
      discipline: 'PHYSIOTHERAPY',
    });
  });

  it('counts 21 days back, and reviews two weeks ahead, from the day of the clinic', () => {
    expect(childFilter({}, 'unseen', today)).toEqual({ notObservedSince: '2026-11-02' });
    expect(childFilter({}, 'review', today)).toEqual({ reviewDueBefore: '2026-12-07' });
  });

  it('opens an old or a broken address without what it does not know', () => {
    const read = readChildrenSearch({ view: 'archived', q: ['a'], sort: 'AGE', discipline: 'PHYSIOTHERAPY' });
    expect(read).toEqual({ view: undefined, q: undefined, sort: undefined, discipline: 'PHYSIOTHERAPY' });
  });
});
