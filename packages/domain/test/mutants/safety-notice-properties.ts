import * as fc from 'fast-check';
import type { NoticedMember, SafetyNotice } from '../../src/care-plans/safety-notice.ts';
import { OT, PT } from '../../testing/plan.ts';
import { runs } from '../../testing/runs.ts';
import type { Property } from './rules.ts';

const person = fc.constantFrom('om', 'priya', 'tara', 'leela', 'ravi');
const day = fc.constantFrom('2026-11-18', '2026-11-20', '2026-11-22');
const bySelf = { selector: ({ staff }: { readonly staff: string }) => staff };

const notices: fc.Arbitrary<SafetyNotice> = fc.record({
  holds: fc.boolean(),
  on: day,
  by: fc.option(person),
  disciplines: fc.option(fc.subarray([OT, PT])),
});
const teams: fc.Arbitrary<NoticedMember[]> = fc.uniqueArray(
  fc.record({ staff: person, discipline: fc.constantFrom(OT, PT), joinedOn: day }),
  bySelf,
);
const said = fc.uniqueArray(fc.record({ staff: person, at: day }), bySelf);

/** What holds of who has to know something before their next contact with a child. */
export const safetyNoticeProperties: readonly Property[] = [
  {
    says: 'an acknowledgement is never lost and never asked for again',
    check: (rules) =>
      fc.assert(
        fc.property(notices, teams, said, (notice, team, acknowledgements) => {
          const readers = rules.readersOf(notice, team, acknowledgements);
          return acknowledgements.every(({ staff, at }) => {
            const entries = readers.filter((reader) => reader.staff === staff);
            return entries.length === 1 && entries[0]?.at === at;
          });
        }),
        runs(300),
      ),
  },
  {
    says: 'what holds is for everyone of its disciplines but who made it so, and what is over for those who were there',
    check: (rules) =>
      fc.assert(
        fc.property(notices, teams, (notice, team) => {
          const open = new Set(rules.readersOf(notice, team, []).map(({ staff }) => staff));
          return team.every(({ staff, discipline, joinedOn }) => {
            const isConcerned = notice.disciplines?.includes(discipline) ?? true;
            const wasThere = notice.holds || !(joinedOn > notice.on);
            return open.has(staff) === (isConcerned && wasThere && staff !== notice.by);
          });
        }),
        runs(300),
      ),
  },
];
