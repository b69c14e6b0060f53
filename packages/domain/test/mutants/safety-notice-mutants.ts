import type { Mutant } from './rules.ts';

const KEPT = 'an acknowledgement is never lost and never asked for again';
const FOR_WHOM =
  'what holds is for everyone of its disciplines but who made it so, and what is over for those who were there';

/** Mistakes about who has to know something before a contact. */
export const safetyNoticeMutants: readonly Mutant[] = [
  {
    named: 'an acknowledgement forgotten with who leaves the team',
    breaks: KEPT,
    mutate: ({ readersOf }) => ({
      readersOf: (notice, team, acknowledgements) =>
        readersOf(
          notice,
          team,
          acknowledgements.filter(({ staff }) => team.some((member) => member.staff === staff)),
        ),
    }),
  },
  {
    named: 'whoever has said that they know asked again',
    breaks: KEPT,
    mutate: ({ readersOf }) => ({
      readersOf: (notice, team, acknowledgements) => [
        ...readersOf(notice, [], acknowledgements),
        ...readersOf(notice, team, []),
      ],
    }),
  },
  {
    named: 'whoever raised it asked whether they know',
    breaks: FOR_WHOM,
    mutate: ({ readersOf }) => ({ readersOf: (notice, ...of) => readersOf({ ...notice, by: null }, ...of) }),
  },
  {
    named: 'a newcomer not told of what holds',
    breaks: FOR_WHOM,
    mutate: ({ readersOf }) => ({ readersOf: (notice, ...of) => readersOf({ ...notice, holds: false }, ...of) }),
  },
  {
    named: 'the other discipline not told',
    breaks: FOR_WHOM,
    mutate: ({ readersOf }) => ({
      readersOf: (notice, ...of) =>
        readersOf({ ...notice, disciplines: notice.disciplines?.slice(0, 1) ?? null }, ...of),
    }),
  },
];
