import {
  childGrams,
  childSortKey,
  type Episode,
  ownRecallDue,
  recallsOf,
  TRIAGE_RULES_VERSION,
  type TreatmentConsent,
} from '@trellis/domain';
import { instantOf, minutesAfter, OPENS_AT_MINUTE } from '../base/calendar.ts';
import { idAt } from '../base/ids.ts';
import type { EpisodeRow, RecallRow } from '../rows/chart-rows.ts';
import type { DemoRows } from '../rows/rows.ts';
import type { Clinic } from '../clinic/clinic.ts';
import type { Chart } from './chart.ts';
import { recallFacts } from './recall-checks.ts';

type Due = Omit<RecallRow, 'clinicId' | 'childId' | 'id'>;

function scheduledChecks({ recallChecks }: Chart) {
  return recallChecks.map((check) => ({ ...check, ownId: null, done: null, againOn: null }));
}

function ownChecks({ ownRecalls }: Chart) {
  return ownRecalls.flatMap(({ id: ownId, checks }) =>
    checks.map((check) => ({
      ...check,
      recall: 'OWN' as const,
      ownId,
      level: null,
      migrationPercent: null,
      steady: null,
    })),
  );
}

/** What is due of a schedule and of the clinic's own, as the product counts it. */
function recallsNow({ profile, recallChecks, ownRecalls }: Chart): readonly Due[] {
  return [
    ...recallsOf(recallFacts(profile, recallChecks)).map((recall) => ({ ...recall, ownId: null })),
    ...ownRecalls.map((own) => ({
      recall: 'OWN' as const,
      ownId: own.id,
      ...ownRecallDue(own, own.checks),
      everyMonths: null,
    })),
  ];
}

/** Minutes the front desk takes to write a child down and ask the questions. */
const INTAKE_MINUTES = 12;

function profileRows(clinicId: string, { profile }: Chart): Partial<DemoRows> {
  const { id, guardians, condition, confirmed, concerns, receivedOn } = profile;
  const { mrn, name, nameLocal, sex, birthDate, gestationDays, language, aboutMe, addedAt } = profile;
  return {
    children: [
      {
        clinicId,
        id,
        mrn,
        name,
        nameLocal,
        nameSort: childSortKey({ name, nameLocal }),
        birthDate,
        sex,
        gestationDays,
        language,
        synthetic: true,
        aboutMe,
        receivedOn,
        createdAt: addedAt,
        updatedAt: addedAt,
        version: 1,
      },
    ],
    childSearchGrams: childGrams({ name, nameLocal, mrn }).map((gram) => ({ clinicId, gram, childId: id })),
    guardians: guardians.map((guardian) => ({ clinicId, childId: id, version: 1, ...guardian })),
    childConditions: [{ clinicId, childId: id, conditionCode: condition, position: 0, confirmed, notedOn: receivedOn }],
    childConcerns: concerns.map((concernCode) => ({ clinicId, childId: id, concernCode, notedOn: receivedOn })),
  };
}

function episodeRow(clinicId: string, childId: string, { episode, ...rest }: Episode): EpisodeRow {
  return { clinicId, id: episode, childId, ...rest, version: 1 };
}

/** The rows of a chart. `consents` are as they stand in the end, which a withdrawal may have changed. */
export function chartRows(clinic: Clinic, chart: Chart, consents: readonly TreatmentConsent[]): Partial<DemoRows> {
  const { id: clinicId } = clinic;
  const { profile, triage, team, consent, episode, precautions, handling, priorities, copmScores } = chart;
  const childId = profile.id;
  const frontDesk = clinic.staff.find(({ role }) => role === 'FRONT_DESK');
  const decidedAt = minutesAfter(profile.addedAt, INTAKE_MINUTES);
  return {
    ...profileRows(clinicId, chart),
    triages: [
      {
        clinicId,
        id: idAt(decidedAt, clinic.random.fork(`triage/${childId}`)),
        childId,
        rulesVersion: TRIAGE_RULES_VERSION,
        answers: triage.answers,
        result: triage.result,
        disciplines: triage.disciplines,
        overrideReason: triage.overrideReason,
        decidedBy: team[0]?.staff.id ?? frontDesk?.id ?? '',
        decidedAt,
      },
    ],
    precautions: precautions.map(({ precaution, ...raised }) => ({
      clinicId,
      childId,
      precautionCode: precaution,
      ...raised,
      state: 'IN_FORCE',
      clearedBy: null,
      clearedAt: null,
      clearReason: null,
      clearanceRole: null,
      clearanceFrom: null,
      version: 1,
    })),
    ownRecalls: chart.ownRecalls.map(({ id, what, why, everyCount, everyUnit, firstDueOn, owner, addedOn }) => ({
      clinicId,
      id,
      childId,
      what,
      why,
      everyCount,
      everyUnit,
      firstDueOn,
      ownerId: owner,
      requestHash: '',
      recordedBy: owner,
      recordedAt: instantOf(addedOn, OPENS_AT_MINUTE),
      endedBy: null,
      endedAt: null,
      endReason: null,
      version: 1,
    })),
    recallChecks: [...scheduledChecks(chart), ...ownChecks(chart)].map((check) => ({
      clinicId,
      childId,
      ...check,
      recordedAt: instantOf(check.doneOn, OPENS_AT_MINUTE),
      voidedAt: null,
      voidedBy: null,
    })),
    recalls: recallsNow(chart).map((recall) => ({
      clinicId,
      childId,
      id: idAt(
        instantOf(profile.receivedOn, OPENS_AT_MINUTE),
        clinic.random.fork(`recall/${recall.ownId ?? recall.recall}/${childId}`),
      ),
      ...recall,
    })),
    careTeamMembers: team.map(({ id, staff, discipline, lead, joinedOn, leftOn }) => ({
      clinicId,
      id,
      childId,
      staffId: staff.id,
      discipline,
      lead,
      joinedOn,
      leftOn,
      version: 1,
    })),
    treatmentConsents: consents.map((each) => ({
      clinicId,
      id: each.consent,
      childId,
      guardianId: each.guardian,
      givenOn: each.givenOn,
      how: consent?.how ?? 'SIGNED_ON_PAPER',
      recordedBy: consent?.recordedBy ?? '',
      withdrawnOn: each.withdrawnOn,
      version: 1,
    })),
    episodes: episode === null ? [] : [episodeRow(clinicId, childId, episode)],
    handlingLines: handling.map((each) => ({
      clinicId,
      id: each.line,
      childId,
      key: each.key,
      value: each.value,
      site: each.site,
      side: each.side,
      discipline: each.discipline,
      ownerId: each.owner,
      since: each.since,
      endedAt: each.endedOn === null ? null : instantOf(each.endedOn, OPENS_AT_MINUTE),
      version: 1,
    })),
    priorities: priorities.map((each) => ({
      clinicId,
      id: each.priority,
      childId,
      words: each.words,
      importance: each.importance,
      saidBy: each.saidBy,
      saidOn: each.saidOn,
      withdrawnOn: each.withdrawnOn,
      version: 1,
    })),
    copmScores: copmScores.map(({ priority, ...each }) => ({
      clinicId,
      childId,
      priorityId: priority,
      ...each,
      recordedAt: instantOf(each.scoredOn, OPENS_AT_MINUTE),
      voidedAt: null,
      voidedBy: null,
    })),
  };
}
