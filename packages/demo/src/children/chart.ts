import {
  baseCatalogue,
  checkTriageAnswers,
  type ConsentWay,
  type CopmScore,
  decideTriage,
  type Episode,
  type HandlingLine,
  joinCareTeam,
  lacksLead,
  type LocalDate,
  type Priority,
  recommendedDisciplines,
  triage,
  type TreatmentConsent,
  type TriageAnswers,
  triageAnswersOn,
  type TriageDecision,
  type TriageResult,
  triageRules,
} from '@trellis/domain';
import { instantOf, OPENS_AT_MINUTE } from '../base/calendar.ts';
import { granted } from '../base/expect.ts';
import { idAt } from '../base/ids.ts';
import type { Random } from '../base/random.ts';
import type { StaffMember } from '../clinic/clinic.ts';
import { type ChartPrecaution, drawPrecautions } from './precautions.ts';
import type { Profile } from './profile.ts';
import type { ChartOwnRecall } from './own-recalls.ts';
import { type ChartCheck, drawRecallChecks } from './recall-checks.ts';

export interface ChartScore extends CopmScore {
  readonly id: string;
  readonly priority: string;
  readonly recordedBy: string;
}

export interface TeamMember {
  readonly id: string;
  readonly staff: StaffMember;
  readonly discipline: string;
  readonly lead: boolean;
  readonly joinedOn: LocalDate;
  readonly leftOn: LocalDate | null;
}

export interface ChartTriage extends TriageDecision {
  readonly answers: TriageAnswers;
  readonly result: TriageResult;
}

export interface ChartConsent extends TreatmentConsent {
  readonly how: ConsentWay;
  readonly recordedBy: string;
}

/** Everything on a child's chart that stands beside its plan. */
export interface Chart {
  readonly profile: Profile;
  readonly triage: ChartTriage;
  readonly team: readonly TeamMember[];
  readonly consent: ChartConsent | null;
  readonly episode: Episode | null;
  readonly precautions: readonly ChartPrecaution[];
  readonly recallChecks: readonly ChartCheck[];
  readonly ownRecalls: readonly ChartOwnRecall[];
  readonly handling: readonly HandlingLine[];
  readonly priorities: readonly Priority[];
  readonly copmScores: readonly ChartScore[];
}

const OVERRIDE_REASON =
  'Seen together at the first visit: one discipline to begin with, looked at again at the review.';
const DECIDED_WIDER = 'The family asked for both to look, and we found work for both.';

/** What the rules make of what was said at the front desk, and what was decided on it. */
export function triageOf(profile: Profile): ChartTriage {
  const { birthDate, gestationDays, concerns, condition, riskHistory, receivedOn } = profile;
  const said = {
    concerns: [...concerns],
    conditions: [condition],
    redFlags: [],
    riskHistory: [...riskHistory],
    facts: [],
  };
  const answers = triageAnswersOn(said, { birthDate, gestationDays }, receivedOn);
  granted('triage answers', checkTriageAnswers(baseCatalogue, triageRules, answers));
  const result = triage(baseCatalogue, triageRules, answers);
  const isWider = profile.disciplines.length > recommendedDisciplines(result).length;
  const decision = { disciplines: [...profile.disciplines], overrideReason: isWider ? DECIDED_WIDER : OVERRIDE_REASON };
  return { answers, result, ...granted('triage decision', decideTriage(baseCatalogue, result, decision)) };
}

/** A child nobody has seen yet: on the list, with what was said. */
export function waitingChart(profile: Profile): Chart {
  return {
    profile,
    triage: triageOf(profile),
    team: [],
    consent: null,
    episode: null,
    precautions: [],
    recallChecks: [],
    ownRecalls: [],
    handling: [],
    priorities: [],
    copmScores: [],
  };
}

/** Puts people on a child's team on a day; the first of a discipline answers for the child in it. */
export function formTeam(random: Random, members: readonly StaffMember[], joinedOn: LocalDate): readonly TeamMember[] {
  const team: TeamMember[] = [];
  for (const staff of members) {
    const discipline = staff.discipline ?? '';
    const there = team.map((member) => ({ ...member, staff: member.staff.id }));
    const candidate = { staff: staff.id, discipline: staff.discipline, active: true };
    const joining = { discipline, lead: lacksLead(team, discipline) };
    const { joins } = granted(`${staff.name} joins`, joinCareTeam(baseCatalogue, there, candidate, joining));
    const { lead } = joins;
    team.push({
      id: idAt(instantOf(joinedOn, OPENS_AT_MINUTE), random),
      staff,
      discipline,
      lead,
      joinedOn,
      leftOn: null,
    });
  }
  return team;
}

/** The chart from the first visit on: a team, the family's consent, an episode, what to beware of. */
export function openChart(
  random: Random,
  profile: Profile,
  members: readonly StaffMember[],
  seenOn: LocalDate,
  anchor: LocalDate,
): Chart {
  const team = formTeam(random, members, seenOn);
  const by = members[0];
  const guardian = profile.guardians.find(({ hasAuthority }) => hasAuthority);
  if (by === undefined || guardian === undefined) throw new Error('A chart needs a team and a guardian');
  const instant = instantOf(seenOn, OPENS_AT_MINUTE);
  return {
    ...waitingChart(profile),
    team,
    consent: {
      consent: idAt(instant, random),
      guardian: guardian.id,
      givenOn: seenOn,
      withdrawnOn: null,
      how: random.weighted<ConsentWay>([
        ['SIGNED_ON_PAPER', 5],
        ['SIGNED_ON_SCREEN', 4],
        ['AGREED_VERBALLY', 1],
      ]),
      recordedBy: by.id,
    },
    episode: {
      episode: idAt(instant, random),
      kind: random.weighted([
        ['ONGOING', 8],
        ['SHORT_TERM', 2],
      ]),
      openedOn: seenOn,
      closedOn: null,
    },
    precautions: drawPrecautions(random, profile, by, seenOn),
    recallChecks: drawRecallChecks(random.fork('recalls'), profile, by, seenOn, anchor),
  };
}
