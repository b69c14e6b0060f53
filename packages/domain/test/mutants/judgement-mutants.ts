import { ok } from '../../src/result.ts';
import type { Mutant } from './rules.ts';

const SAYS_WHY = 'whoever signs for work that is none of theirs says why, and nobody else does';
const ONE_LEAD =
  'one person answers for a child in a discipline, and nobody joining it takes another discipline’s lead away';
const LOST_NEGATION = 'a negation is never lost within two letters';

/** Mistakes about slips, findings and access. */
export const judgementMutants: readonly Mutant[] = [
  {
    named: 'a slip that ignores negation',
    breaks: LOST_NEGATION,
    mutate: ({ isSlip }) => ({
      isSlip: (before, after) => isSlip(before.replaceAll('not', 'nox'), after.replaceAll('not', 'nox')),
    }),
  },
  {
    named: 'a slip that ignores negation in Hindi',
    breaks: LOST_NEGATION,
    mutate: ({ isSlip }) => ({
      isSlip: (before, after) => isSlip(before.replaceAll('बिना', 'बन'), after.replaceAll('बिना', 'बन')),
    }),
  },
  {
    named: 'a slip that ignores numbers',
    breaks: 'a change of a digit, sign, unit, side, negation or degree is never a slip',
    mutate: ({ isSlip }) => ({
      isSlip: (before, after) =>
        isSlip(`${before}.`.replaceAll(/[-+]?\p{N}+/gu, ''), after.replaceAll(/[-+]?\p{N}+/gu, '')),
    }),
  },
  {
    named: 'the care team reads less than others',
    breaks: 'joining a care team takes no right away, to read or to write',
    mutate: ({ canRead }) => ({
      canRead: (caller, group, relation) =>
        canRead(caller, group, relation) && !(group === 'IDENTITY' && relation === 'CARE_TEAM'),
    }),
  },
  {
    named: 'the care team may no longer take back what one recorded',
    breaks: 'joining a care team takes no right away, to read or to write',
    mutate: ({ can }) => ({
      can: (caller, action, subject) =>
        action === 'observation:void' && subject?.onCareTeam === true
          ? can(caller, action, { ...subject, madeBy: 'somebody else' })
          : can(caller, action, subject),
    }),
  },
  {
    named: 'a lead reads less than a therapist',
    breaks: 'a lead reads whatever a therapist reads',
    mutate: ({ canRead }) => ({
      canRead: (caller, group, relation) =>
        canRead(caller, group, relation) && !(caller.role === 'LEAD_THERAPIST' && group === 'AGREEMENTS'),
    }),
  },
  {
    named: 'an administrator reads clinical text',
    breaks: 'neither administrator nor front desk reads clinical text',
    mutate: ({ canRead }) => ({
      canRead: (caller, group, relation) => caller.role === 'ADMINISTRATOR' || canRead(caller, group, relation),
    }),
  },
  {
    named: 'a trainee signs as a therapist',
    breaks:
      'nobody signs for another discipline, and nobody but a trainee, who is answered for, without a registration in date',
    mutate: ({ can }) => ({
      can: (caller, action, subject) =>
        can(caller.role === 'TRAINEE' ? { ...caller, role: 'THERAPIST' } : caller, action, subject),
    }),
  },
  {
    named: 'a lead signs for the other discipline',
    breaks:
      'nobody signs for another discipline, and nobody but a trainee, who is answered for, without a registration in date',
    mutate: ({ can }) => ({
      can: (caller, action, subject) => (caller.role === 'LEAD_THERAPIST' ? ok(true) : can(caller, action, subject)),
    }),
  },
  {
    named: 'a colleague signs without saying why',
    breaks: SAYS_WHY,
    mutate: ({ signForDiscipline }) => ({
      signForDiscipline: (version, caller, subject, id, shown) =>
        signForDiscipline(version, caller, subject, id, shown, 'as a colleague'),
    }),
  },
  {
    named: 'work of the other discipline taken for one’s own',
    breaks: SAYS_WHY,
    mutate: ({ signForDiscipline }) => ({
      signForDiscipline: (version, caller, subject, ...rest) => {
        const strands = version.content.strands.map((each) => ({ ...each, discipline: subject.discipline }));
        return signForDiscipline({ ...version, content: { ...version.content, strands } }, caller, subject, ...rest);
      },
    }),
  },
  {
    named: 'two lead in one discipline',
    breaks: ONE_LEAD,
    mutate: ({ joinCareTeam }) => ({
      joinCareTeam: (...asked) => {
        const answer = joinCareTeam(...asked);
        return answer.ok ? ok({ ...answer.value, standDown: [] }) : answer;
      },
    }),
  },
  {
    named: 'whoever leads stands down for the lead of another discipline',
    breaks: ONE_LEAD,
    mutate: ({ joinCareTeam }) => ({
      joinCareTeam: (catalogue, team, candidate, joining) => {
        const answer = joinCareTeam(catalogue, team, candidate, joining);
        const leads = team.filter(({ lead }) => lead && joining.lead);
        return answer.ok ? ok({ ...answer.value, standDown: leads }) : answer;
      },
    }),
  },
  {
    named: 'an unknown side taken for the other side',
    breaks: 'not knowing a site or side never makes an activity safer',
    mutate: ({ findFindings }) => ({
      findFindings: (context, rules) =>
        findFindings({ ...context, precautions: context.precautions.filter(({ side }) => side !== null) }, rules),
    }),
  },
  {
    named: 'only the last precaution checked',
    breaks: 'one precaution more never takes a finding away',
    mutate: ({ findFindings }) => ({
      findFindings: (context, rules) => findFindings({ ...context, precautions: context.precautions.slice(-1) }, rules),
    }),
  },
  {
    named: 'a settlement that outlives its facts',
    breaks: 'a settled finding is open again when what it rests on has changed',
    mutate: ({ standFindings }) => ({
      standFindings: (findings, settlements) =>
        standFindings(
          findings,
          settlements.map((each) => ({
            ...each,
            facts: findings.find(({ key }) => key === each.key)?.facts ?? each.facts,
          })),
        ),
    }),
  },
];
