import type { DemoRows } from '../rows/rows.ts';
import type { Clinic } from '../clinic/clinic.ts';
import type { Chart } from '../children/chart.ts';
import type { Living } from './living.ts';

function planRows(clinicId: string, childId: string, episodeId: string, living: Living): Partial<DemoRows> {
  const { plan, openedAt, updatedAt, stateReason, versions } = living;
  return {
    carePlans: [
      {
        clinicId,
        id: plan.plan,
        childId,
        episodeId,
        state: plan.state,
        stateReason,
        endedReason: plan.endReason,
        inForceVersionId: plan.inForce,
        openedAt,
        updatedAt,
        version: 1,
      },
    ],
    carePlanVersions: plan.versions.map((each) => {
      const facts = versions.get(each.version);
      if (facts === undefined) throw new Error(`Nothing is known of the version ${each.version}`);
      const { startConvention, reviewOn, agreedWeeklyMinutes, place } = each.content.terms;
      return {
        clinicId,
        id: each.version,
        planId: plan.plan,
        number: each.number,
        revision: each.revision,
        baseVersionId: each.base,
        state: each.state,
        changeClass: each.changeClass,
        startConvention,
        reviewOn,
        agreedWeeklyMinutes,
        place,
        contentHash: each.contentHash,
        slips: [],
        ...facts,
        version: 1,
      };
    }),
  };
}

function contentRows(clinicId: string, { plan }: Living): Partial<DemoRows> {
  return {
    goalContents: plan.versions.flatMap(({ version, content }) =>
      content.goals.map(({ goal, priority, ...row }, position) => ({
        clinicId,
        versionId: version,
        goalId: goal,
        position,
        priorityId: priority,
        ...row,
        version: 1,
      })),
    ),
    strandContents: plan.versions.flatMap(({ version, content }) =>
      content.strands.map((each, position) => ({
        clinicId,
        versionId: version,
        strandId: each.strand,
        goalId: each.goal,
        position,
        therapistId: each.therapist,
        what: each.what,
        measure: each.measure,
        start: each.start,
        target: each.target,
        techniques: each.techniques,
        dose: each.dose,
        focusAreas: each.focusAreas,
        version: 1,
      })),
    ),
  };
}

function goalRows(clinicId: string, childId: string, { plan, goals }: Living): Partial<DemoRows> {
  return {
    goals: plan.goals.map(({ goal, reason, ...row }) => ({
      clinicId,
      id: goal,
      planId: plan.plan,
      childId,
      stateReason: reason,
      ...row,
      closedBy: goals.get(goal)?.closedBy ?? null,
      updatedAt: goals.get(goal)?.updatedAt ?? '',
      version: 1,
    })),
    strands: plan.strands.map(({ strand, goal, reason, ...row }) => ({
      clinicId,
      id: strand,
      childId,
      goalId: goal,
      stateReason: reason,
      ...row,
      version: 1,
    })),
  };
}

function agreementRows(clinicId: string, living: Living): Partial<DemoRows> {
  return {
    agreements: living.agreements.map(({ agreement: given, version, ...facts }) => {
      const { agreement, person, givenOn: _, ...row } = given;
      const isGuardian = given.party === 'GUARDIAN';
      return {
        clinicId,
        id: agreement,
        versionId: version,
        staffId: isGuardian ? null : person,
        guardianId: isGuardian ? person : null,
        ...row,
        ...facts,
      };
    }),
    findingSightings: living.sightings.map(({ version, key, end, ...row }) => ({
      clinicId,
      versionId: version,
      findingKey: key,
      endedHow: end,
      ...row,
    })),
    findingSettlements: living.settlements.map(({ key, ...row }) => ({
      clinicId,
      planId: living.plan.plan,
      findingKey: key,
      ...row,
    })),
  };
}

function courseRows(clinicId: string, childId: string, living: Living): Partial<DemoRows> {
  return {
    observations: living.observations.map(({ observation: seen, version, remarks, note }) => {
      const { observation, goal, strand, voided, ...row } = seen;
      return {
        clinicId,
        id: observation,
        childId,
        goalId: goal,
        strandId: strand,
        versionId: version,
        ...row,
        remarks,
        note,
        voidedAt: voided?.at ?? null,
        voidedBy: voided?.by ?? null,
        voidReason: voided?.reason ?? null,
      };
    }),
    reviews: living.reviews.map(({ review, said, ...row }) => ({
      clinicId,
      id: review.review,
      childId,
      planId: living.plan.plan,
      versionId: review.version,
      heldOn: review.heldOn,
      ...row,
      outcome: said?.outcome ?? null,
      nextOn: said?.nextOn ?? null,
      endReason: said?.endReason ?? null,
      outcomeReason: said?.reason ?? '',
      work: said?.work ?? [],
      nextVersionId: said?.nextVersion ?? null,
      decidedBy: said?.by ?? null,
      decidedAt: said?.at ?? null,
      version: 1,
    })),
    ratings: living.ratings.map(({ id, rating, givenAt }) => {
      const { review, goal, givenOn: _, ...row } = rating;
      return { clinicId, id, childId, reviewId: review, goalId: goal, ...row, givenAt };
    }),
    followUps: living.followUps.map(({ followUp: each, ...settled }) => {
      const { followUp, goal, owner, observation, setAside, ...row } = each;
      return {
        clinicId,
        id: followUp,
        childId,
        goalId: goal,
        ownerId: owner,
        observationId: observation,
        setAsideReason: setAside?.reason ?? null,
        note: setAside?.note ?? '',
        ...row,
        ...settled,
        version: 1,
      };
    }),
  };
}

function homeRows(clinicId: string, childId: string, living: Living): Partial<DemoRows> {
  const { plan, teachings, weeks, sheets } = living;
  const items = plan.versions.flatMap(({ version, content }) =>
    content.homeItems.map(({ item, goal, ...row }, position) => ({
      clinicId,
      versionId: version,
      itemId: item,
      goalId: goal,
      position,
      ...row,
      version: 1,
    })),
  );
  const activities = [...new Set(items.map(({ itemId }) => itemId))];
  return {
    homeActivities: activities.map((id) => ({ clinicId, id, planId: plan.plan, childId })),
    homeItems: items,
    homeTeachings: teachings.map(({ item, ...row }) => ({ clinicId, childId, itemId: item, ...row })),
    homeWeeks: weeks.map(({ item, guardian, ...row }) => ({
      clinicId,
      childId,
      itemId: item,
      guardianId: guardian,
      ...row,
    })),
    homeSheets: sheets.map(({ sheet: given, ...row }) => {
      const { sheet, guardian, version, ...facts } = given;
      return {
        clinicId,
        id: sheet,
        planId: plan.plan,
        childId,
        versionId: version,
        guardianId: guardian,
        ...row,
        ...facts,
        version: 1,
      };
    }),
  };
}

function conferenceRows(clinicId: string, childId: string, { plan, conferences }: Living): Partial<DemoRows> {
  return {
    caseConferences: conferences.map(({ id, content, requestHash, recordedBy, recordedAt, takenBack, version }) => ({
      clinicId,
      id,
      childId,
      planId: plan.plan,
      ...content,
      requestHash,
      recordedBy,
      recordedAt,
      takenBackBy: takenBack?.by ?? null,
      takenBackAt: takenBack?.at ?? null,
      takenBackReason: takenBack?.reason ?? null,
      version,
    })),
    conferenceTasks: conferences.flatMap(({ id: conferenceId, tasks }) =>
      tasks.map(({ task: { owner, ...task }, ...row }) => ({
        clinicId,
        childId,
        conferenceId,
        ownerId: owner,
        ...task,
        ...row,
      })),
    ),
    conferenceChanges: conferences.flatMap(({ id: conferenceId, changes }) =>
      changes.map((change) => ({ clinicId, childId, conferenceId, ...change })),
    ),
  };
}

/** The rows of a plan as its life left it. */
export function lifeRows(clinic: Clinic, { profile, episode }: Chart, living: Living): Partial<DemoRows> {
  if (episode === null) throw new Error('A plan belongs to an episode');
  return {
    ...planRows(clinic.id, profile.id, episode.episode, living),
    ...contentRows(clinic.id, living),
    ...goalRows(clinic.id, profile.id, living),
    ...homeRows(clinic.id, profile.id, living),
    ...agreementRows(clinic.id, living),
    ...courseRows(clinic.id, profile.id, living),
    ...conferenceRows(clinic.id, profile.id, living),
  };
}
