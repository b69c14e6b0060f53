import {
  baseCatalogue,
  clinicTemplateCode,
  getByCode,
  newGoal,
  triage,
  triageAnswersSchema,
  TRIAGE_RULES_VERSION,
  triageRules,
} from '@trellis/domain';
import type { DataSource, EntityManager } from 'typeorm';
import { Agreement } from '../../../src/care-plans/agreement.entity.ts';
import { CarePlanVersion } from '../../../src/care-plans/care-plan-version.entity.ts';
import { CarePlan } from '../../../src/care-plans/care-plan.entity.ts';
import { ChildsWords } from '../../../src/care-plans/childs-words.entity.ts';
import { DisciplineNoteRow } from '../../../src/care-plans/discipline-note.entity.ts';
import { FindingSettlement } from '../../../src/care-plans/finding-settlement.entity.ts';
import { FindingSighting } from '../../../src/care-plans/finding-sighting.entity.ts';
import { GoalContent } from '../../../src/care-plans/goal-content.entity.ts';
import { GoalOrigin } from '../../../src/care-plans/goal-origin.entity.ts';
import { Goal } from '../../../src/care-plans/goal.entity.ts';
import { HomeActivity } from '../../../src/care-plans/home-activity.entity.ts';
import { HomeItem } from '../../../src/care-plans/home-item.entity.ts';
import { HomeSheet } from '../../../src/care-plans/home-sheet.entity.ts';
import { HomeTeaching } from '../../../src/care-plans/home-teaching.entity.ts';
import { HomeWeek } from '../../../src/care-plans/home-week.entity.ts';
import { FollowUpRow } from '../../../src/care-plans/follow-up.entity.ts';
import { Observation } from '../../../src/care-plans/observation.entity.ts';
import { Rating } from '../../../src/care-plans/rating.entity.ts';
import { Review } from '../../../src/care-plans/review.entity.ts';
import { EarlierText } from '../../../src/care-plans/earlier-text.entity.ts';
import { PlanLook } from '../../../src/care-plans/plan-look.entity.ts';
import { RuleAnswer } from '../../../src/care-plans/rule-answer.entity.ts';
import { SafetyAcknowledgement } from '../../../src/care-plans/safety-acknowledgement.entity.ts';
import { StrandContent } from '../../../src/care-plans/strand-content.entity.ts';
import { Strand } from '../../../src/care-plans/strand.entity.ts';
import { ClinicTemplate } from '../../../src/care-plans/clinic-template.entity.ts';
import { TemplateApplication } from '../../../src/care-plans/template-application.entity.ts';
import { templateKey } from '../../../src/care-plans/template-key.ts';
import { TemplateVersion } from '../../../src/care-plans/template-version.entity.ts';
import { CareTeamMember } from '../../../src/children/care-team-member.entity.ts';
import { ChildConcern } from '../../../src/children/child-concern.entity.ts';
import { ChildCondition } from '../../../src/children/child-condition.entity.ts';
import { ChildSearchGram } from '../../../src/children/child-search-gram.entity.ts';
import { Child } from '../../../src/children/child.entity.ts';
import { FamilyLink } from '../../../src/children/family-link.entity.ts';
import { Episode } from '../../../src/children/episode.entity.ts';
import { Guardian } from '../../../src/children/guardian.entity.ts';
import { HandlingLine } from '../../../src/children/handling-line.entity.ts';
import { Precaution } from '../../../src/children/precaution.entity.ts';
import { OwnRecallRow } from '../../../src/children/own-recall.entity.ts';
import { RecallCheckRow } from '../../../src/children/recall-check.entity.ts';
import { RecallRow } from '../../../src/children/recall.entity.ts';
import { CopmScoreRow } from '../../../src/children/copm-score.entity.ts';
import { Priority } from '../../../src/children/priority.entity.ts';
import { TreatmentConsent } from '../../../src/children/treatment-consent.entity.ts';
import { CaseConference } from '../../../src/conferences/case-conference.entity.ts';
import { ConferenceChange } from '../../../src/conferences/conference-change.entity.ts';
import { ConferenceTaskRow } from '../../../src/conferences/conference-task.entity.ts';
import { ChildFile } from '../../../src/files/child-file.entity.ts';
import { Clinic } from '../../../src/clinics/clinic.entity.ts';
import { OpeningHours } from '../../../src/clinics/opening-hours.entity.ts';
import { Site } from '../../../src/clinics/site.entity.ts';
import { Draft } from '../../../src/drafts/draft.entity.ts';
import { Triage } from '../../../src/intake/triage.entity.ts';
import { StaffAccount } from '../../../src/platform/access/staff-account.entity.ts';
import { AuditEvent } from '../../../src/platform/audit/audit-event.entity.ts';
import { newId } from '../../../src/platform/database/ids.ts';
import { Presence } from '../../../src/children/presence.entity.ts';
import { OutboxEvent } from '../../../src/platform/outbox/outbox-event.entity.ts';
import { AppointmentPart } from '../../../src/schedule/appointment-part.entity.ts';
import { AppointmentRow } from '../../../src/schedule/appointment.entity.ts';
import { HolidayRow } from '../../../src/schedule/holiday.entity.ts';
import { SiteResource } from '../../../src/schedule/site-resource.entity.ts';
import { StaffLeave } from '../../../src/schedule/staff-leave.entity.ts';
import { StaffWeekHours } from '../../../src/schedule/staff-week-hours.entity.ts';
import { StaffWeekRow } from '../../../src/schedule/staff-week.entity.ts';
import { Staff } from '../../../src/staff/staff.entity.ts';
import { NoteActRow } from '../../../src/visit-notes/note-act.entity.ts';
import { NoteAmendmentRow } from '../../../src/visit-notes/note-amendment.entity.ts';
import { NoteHalfRow } from '../../../src/visit-notes/note-half.entity.ts';
import { SnippetRow } from '../../../src/visit-notes/snippet.entity.ts';
import { VisitNoteRow } from '../../../src/visit-notes/visit-note.entity.ts';
import { CoverRow } from '../../../src/visits/cover.entity.ts';
import { VisitActRow } from '../../../src/visits/visit-act.entity.ts';
import { VisitTherapistRow } from '../../../src/visits/visit-therapist.entity.ts';
import { VisitRow } from '../../../src/visits/visit.entity.ts';

const NOW = new Date('2026-11-23T06:00:00Z');
const DAY = '2026-11-23';
const DISCIPLINE = 'OCCUPATIONAL_THERAPY';
const TEMPLATE = 'DRESSES_FOR_SCHOOL';
const HASH = '0123456789abcdef'.repeat(4);
const ANSWERS = triageAnswersSchema.parse({ concerns: ['DRESSING_DIFFICULTY'], ageMonths: 51 });

/** One clinic with a row in every table: a child with a plan whose first version is in force, and a draft of the next. */
export interface ClinicRows {
  clinicId: string;
  childId: string;
  planId: string;
  goalId: string;
  strandId: string;
  inForceId: string;
  draftId: string;
  observationId: string;
}

/** Lays the rows as the owner, inside the clinic: row-level security is forced on the owner too. */
export function layClinic(owner: DataSource): Promise<ClinicRows> {
  const clinicId = newId(NOW);
  return owner.transaction(async (manager) => {
    await manager.query("select set_config('app.clinic', $1, true)", [clinicId]);
    const { staffId, siteId } = await layHouse(manager, clinicId);
    const { childId, guardianId, priorityId, episodeId } = await layChild(manager, clinicId, staffId);
    await layDiary(manager, { clinicId, staffId, siteId, childId });
    const plan = await layPlan(manager, { clinicId, staffId, childId, episodeId, priorityId, guardianId });
    const observationId = await layCourse(manager, { ...plan, clinicId, staffId, childId });
    return { ...plan, clinicId, childId, observationId };
  });
}

async function layHouse(manager: EntityManager, clinicId: string): Promise<{ staffId: string; siteId: string }> {
  const [accountId, staffId, siteId] = [newId(NOW), newId(NOW), newId(NOW)];
  await manager.insert(Clinic, {
    id: clinicId,
    name: 'A clinic',
    kind: 'DEMO',
    timeZone: 'Asia/Kolkata',
    language: 'en',
    startConvention: -2,
    createdAt: NOW,
    version: 1,
  });
  await manager.insert(StaffAccount, {
    id: accountId,
    email: `${accountId}@clinic.example`,
    name: 'Asha Rao',
    passwordHash: 'none',
    language: 'en',
    createdAt: NOW,
  });
  await manager.insert(Staff, {
    clinicId,
    id: staffId,
    accountId,
    name: 'Asha Rao',
    role: 'THERAPIST',
    safeguardingLead: false,
    discipline: DISCIPLINE,
    active: true,
    version: 1,
  });
  await manager.insert(Site, { clinicId, id: siteId, name: 'Main', version: 1 });
  await manager.insert(OpeningHours, { clinicId, siteId, weekday: 1, opensAt: '09:00', closesAt: '19:00' });
  await manager.insert(Draft, {
    clinicId,
    staffId,
    form: 'note',
    subject: staffId,
    body: Buffer.from('sealed'),
    keyId: 'k1',
    updatedAt: NOW,
  });
  const event = { clinicId, subjectType: 'Staff', subjectId: staffId };
  await manager.insert(AuditEvent, {
    ...event,
    id: newId(NOW),
    at: NOW,
    action: 'staff:manage',
    outcome: 'DONE',
    details: {},
    requestId: 'r1',
  });
  await manager.insert(OutboxEvent, { ...event, id: newId(NOW), type: 'staff', subjectVersion: 1, createdAt: NOW });
  return { staffId, siteId };
}

async function layDiary(
  manager: EntityManager,
  { clinicId, staffId, siteId, childId }: Record<'clinicId' | 'staffId' | 'siteId' | 'childId', string>,
): Promise<void> {
  const [weekId, appointmentId] = [newId(NOW), newId(NOW)];
  const recorded = { clinicId, recordedBy: staffId, recordedAt: NOW };
  const span = { startsAt: NOW, endsAt: new Date('2026-11-23T06:45:00Z') };
  await manager.insert(HolidayRow, { ...recorded, id: newId(NOW), siteId, onDay: '2026-12-25', name: 'Christmas' });
  const thing = { clinicId, siteId, inUse: true, version: 1 };
  await manager.insert(SiteResource, [
    { ...thing, id: newId(NOW), kind: 'ROOM', name: 'Gym' },
    { ...thing, id: newId(NOW), kind: 'EQUIPMENT', name: 'Swing' },
  ]);
  await manager.insert(StaffWeekRow, { ...recorded, id: weekId, staffId, since: DAY, version: 1 });
  await manager.insert(StaffWeekHours, {
    clinicId,
    id: newId(NOW),
    weekId,
    siteId,
    weekday: 1,
    opensAt: '09:00',
    closesAt: '14:00',
  });
  await manager.insert(StaffLeave, { ...recorded, ...span, id: newId(NOW), staffId, kind: 'TRAINING', note: '' });
  await manager.insert(AppointmentRow, {
    ...span,
    clinicId,
    id: appointmentId,
    kind: 'SINGLE',
    state: 'BOOKED',
    siteId,
    childId,
    travelBefore: 0,
    travelAfter: 0,
    requestHash: HASH,
    bookedBy: staffId,
    bookedAt: NOW,
    overridden: [],
    version: 1,
  });
  const part = { ...span, clinicId, appointmentId, standing: 'HELD' as const };
  await manager.insert(AppointmentPart, {
    ...part,
    id: newId(NOW),
    kind: 'THERAPIST',
    takenId: staffId,
    therapistId: staffId,
  });
  await manager.insert(AppointmentPart, { ...part, id: newId(NOW), kind: 'CHILD', takenId: childId, childId });
  await layVisit(manager, { clinicId, staffId, childId, appointmentId });
}

async function layVisit(
  manager: EntityManager,
  { clinicId, staffId, childId, appointmentId }: Record<'clinicId' | 'staffId' | 'childId' | 'appointmentId', string>,
): Promise<void> {
  const recorded = { clinicId, recordedBy: staffId, recordedAt: NOW };
  const visitId = newId(NOW);
  await manager.insert(VisitRow, {
    ...recorded,
    id: visitId,
    childId,
    appointmentId,
    state: 'ARRIVED',
    beginsAt: NOW,
    arrivedAt: NOW,
    late: false,
    // Of itself, so that every column is filled.
    movedTo: visitId,
    movedBy: staffId,
    movedAt: NOW,
    moveReason: 'twins',
    version: 1,
  });
  await manager.insert(VisitTherapistRow, {
    clinicId,
    id: newId(NOW),
    visitId,
    staffId,
    discipline: DISCIPLINE,
    primary: true,
  });
  await manager.insert(VisitActRow, {
    ...recorded,
    id: visitId,
    visitId,
    act: 'ARRIVE',
    requestHash: HASH,
    happenedAt: NOW,
  });
  await manager.insert(CoverRow, {
    ...recorded,
    id: newId(NOW),
    requestId: newId(NOW),
    requestHash: HASH,
    appointmentId,
    childId,
    staffId,
    forStaffId: staffId,
    endsAt: new Date('2026-11-23T18:30:00Z'),
  });
  await layNote(manager, { clinicId, staffId, childId, visitId });
}

async function layNote(
  manager: EntityManager,
  { clinicId, staffId, childId, visitId }: Record<'clinicId' | 'staffId' | 'childId' | 'visitId', string>,
): Promise<void> {
  const ofNote = { clinicId, visitId };
  await manager.insert(VisitNoteRow, { ...ofNote, childId, version: 1 });
  await manager.insert(NoteHalfRow, {
    ...ofNote,
    discipline: DISCIPLINE,
    writerId: staffId,
    did: 'Buttons.',
    response: '',
    plan: '',
    home: '',
    state: 'DRAFT',
    needsCoSignature: false,
  });
  await manager.insert(NoteActRow, {
    ...ofNote,
    id: newId(NOW),
    discipline: DISCIPLINE,
    act: 'WRITE',
    requestHash: HASH,
    doneBy: staffId,
    doneAt: NOW,
  });
  await manager.insert(NoteAmendmentRow, {
    ...ofNote,
    discipline: DISCIPLINE,
    number: 1,
    text: 'The left hand.',
    reason: 'Side was wrong',
    writtenBy: staffId,
    writtenAt: NOW,
  });
  await manager.insert(SnippetRow, { clinicId, staffId, word: 'rail', text: 'Stood at the rail.' });
}

async function layChild(manager: EntityManager, clinicId: string, staffId: string) {
  const [childId, guardianId, priorityId, episodeId] = [newId(NOW), newId(NOW), newId(NOW), newId(NOW)];
  const ofChild = { clinicId, childId };
  await manager.insert(Child, {
    clinicId,
    id: childId,
    mrn: 'C-1',
    name: 'Meera Nair',
    nameSort: 'meera nair',
    birthDate: '2021-03-04',
    sex: 'FEMALE',
    language: 'en',
    synthetic: true,
    receivedOn: DAY,
    createdAt: NOW,
    updatedAt: NOW,
    version: 1,
  });
  await manager.insert(ChildSearchGram, { ...ofChild, gram: 'mee' });
  await manager.insert(Presence, { clinicId, id: newId(NOW), childId, staffId, place: 'CHART', seenAt: NOW });
  await manager.insert(Guardian, {
    ...ofChild,
    id: guardianId,
    name: 'Lata Nair',
    relationship: 'MOTHER',
    hasAuthority: true,
    language: 'en',
    version: 1,
  });
  await manager.insert(FamilyLink, {
    ...ofChild,
    id: newId(NOW),
    guardianId,
    madeBy: staffId,
    madeAt: NOW,
    expiresAt: NOW,
    endedAt: NOW,
    endedBy: staffId,
    endedFor: 'WITHDRAWN',
    version: 1,
  });
  await manager.insert(ChildCondition, {
    ...ofChild,
    conditionCode: 'CEREBRAL_PALSY',
    position: 0,
    confirmed: true,
    notedOn: DAY,
  });
  await manager.insert(ChildConcern, { ...ofChild, concernCode: 'DRESSING_DIFFICULTY', notedOn: DAY });
  await manager.insert(Triage, {
    ...ofChild,
    id: newId(NOW),
    rulesVersion: TRIAGE_RULES_VERSION,
    answers: ANSWERS,
    result: triage(baseCatalogue, triageRules, ANSWERS),
    disciplines: [DISCIPLINE],
    decidedBy: staffId,
    decidedAt: NOW,
  });
  await manager.insert(Precaution, {
    ...ofChild,
    id: newId(NOW),
    precautionCode: 'VP_SHUNT',
    raisedBy: staffId,
    raisedOn: DAY,
    state: 'IN_FORCE',
    version: 1,
  });
  await manager.insert(RecallCheckRow, {
    ...ofChild,
    id: newId(NOW),
    recall: 'HIP_EXAMINATION',
    doneOn: DAY,
    note: '',
    recordedBy: staffId,
    recordedAt: NOW,
  });
  await manager.insert(OwnRecallRow, {
    ...ofChild,
    id: newId(NOW),
    what: 'Splint',
    why: 'It is outgrown.',
    everyCount: 6,
    everyUnit: 'MONTH',
    firstDueOn: DAY,
    ownerId: staffId,
    requestHash: '',
    recordedBy: staffId,
    recordedAt: NOW,
    version: 1,
  });
  await manager.insert(RecallRow, { ...ofChild, id: newId(NOW), recall: 'HIP_EXAMINATION', lastOn: DAY, dueOn: DAY });
  await manager.insert(CareTeamMember, {
    ...ofChild,
    id: newId(NOW),
    staffId,
    discipline: DISCIPLINE,
    lead: true,
    joinedOn: DAY,
    version: 1,
  });
  await manager.insert(TreatmentConsent, {
    ...ofChild,
    id: newId(NOW),
    guardianId,
    givenOn: DAY,
    how: 'SIGNED_ON_PAPER',
    recordedBy: staffId,
    version: 1,
  });
  await manager.insert(Episode, { ...ofChild, id: episodeId, kind: 'ONGOING', openedOn: DAY, version: 1 });
  await manager.insert(HandlingLine, {
    ...ofChild,
    id: newId(NOW),
    key: 'CALMING',
    value: 'a quiet corner',
    discipline: DISCIPLINE,
    ownerId: staffId,
    since: DAY,
    version: 1,
  });
  await manager.insert(Priority, {
    ...ofChild,
    id: priorityId,
    words: 'dress herself for school',
    importance: 9,
    saidBy: 'her mother',
    saidOn: DAY,
    version: 1,
  });
  await manager.insert(CopmScoreRow, {
    ...ofChild,
    id: newId(NOW),
    priorityId,
    performance: 3,
    satisfaction: 2,
    scoredOn: DAY,
    rater: 'PROXY',
    recordedBy: staffId,
    recordedAt: NOW,
  });
  return { childId, guardianId, priorityId, episodeId };
}

async function layPlan(
  manager: EntityManager,
  at: {
    clinicId: string;
    staffId: string;
    childId: string;
    episodeId: string;
    priorityId: string;
    guardianId: string;
  },
) {
  const { clinicId, staffId, childId, episodeId, priorityId, guardianId } = at;
  const [planId, goalId, strandId, itemId, inForceId] = [newId(NOW), newId(NOW), newId(NOW), newId(NOW), newId(NOW)];
  await manager.insert(CarePlan, {
    clinicId,
    id: planId,
    childId,
    episodeId,
    state: 'DRAFT',
    openedAt: NOW,
    updatedAt: NOW,
    version: 1,
  });
  await manager.insert(Goal, { clinicId, id: goalId, planId, childId, state: 'ACTIVE', updatedAt: NOW, version: 1 });
  await manager.insert(Strand, {
    clinicId,
    id: strandId,
    goalId,
    childId,
    discipline: DISCIPLINE,
    state: 'ACTIVE',
    version: 1,
  });
  await manager.insert(HomeActivity, { clinicId, id: itemId, planId, childId });

  const layVersion = async (versionId: string, number: number) => {
    await manager.insert(CarePlanVersion, {
      clinicId,
      id: versionId,
      planId,
      number,
      revision: 0,
      state: 'DRAFT',
      startConvention: -2,
      slips: [],
      createdBy: staffId,
      createdAt: NOW,
      version: 1,
    });
    await manager.insert(GoalContent, {
      clinicId,
      versionId,
      goalId,
      position: 0,
      statement: 'puts on a shirt for school',
      priorityId,
      direction: 'IMPROVE',
      levels: [{ level: 0, text: 'by herself' }],
      scaleEdition: 1,
      division: '',
      version: 1,
    });
    await manager.insert(StrandContent, {
      clinicId,
      versionId,
      strandId,
      goalId,
      position: 0,
      therapistId: staffId,
      what: 'buttons',
      techniques: [],
      focusAreas: [],
      version: 1,
    });
    await manager.insert(HomeItem, {
      clinicId,
      versionId,
      itemId,
      goalId,
      position: 0,
      discipline: DISCIPLINE,
      activity: {
        technique: 'DRESSING_STEP_CHAIN',
        tools: [],
        without: [],
        changedForm: '',
        site: null,
        side: null,
      },
      words: 'the last button',
      moment: 'DRESSING',
      routine: '',
      minutesPerDay: 5,
      daysPerWeek: 7,
      stopIf: 'she is tired',
      helpers: ['PARENT'],
      resting: false,
      version: 1,
    });
  };
  await layVersion(inForceId, 1);
  const sent = { clinicId, id: inForceId };
  await manager.update(CarePlanVersion, sent, { state: 'SENT', contentHash: HASH, sentBy: staffId, sentAt: NOW });
  await manager.update(CarePlanVersion, sent, { state: 'IN_FORCE', inForceFrom: NOW });
  await manager.update(CarePlan, { clinicId, id: planId }, { state: 'ACTIVE', inForceVersionId: inForceId });
  const draftId = newId(NOW);
  await layVersion(draftId, 2);

  await manager.insert(TemplateVersion, {
    clinicId,
    code: TEMPLATE,
    number: 1,
    ...templateKey(TEMPLATE),
    template: null,
    retired: false,
    changedBy: staffId,
    changedAt: NOW,
  });
  const own = clinicTemplateCode(newId(NOW));
  await manager.insert(ClinicTemplate, { clinicId, code: own, addedBy: staffId, addedAt: NOW });
  await manager.insert(TemplateVersion, {
    clinicId,
    code: own,
    number: 1,
    ...templateKey(own),
    template: { ...getByCode(baseCatalogue.goalTemplates, TEMPLATE), code: own },
    retired: true,
    changedBy: staffId,
    changedAt: NOW,
  });
  const applicationId = newId(NOW);
  await manager.insert(TemplateApplication, {
    clinicId,
    id: applicationId,
    versionId: inForceId,
    request: { code: TEMPLATE },
    appliedBy: staffId,
    appliedAt: NOW,
  });
  await manager.insert(GoalOrigin, {
    clinicId,
    goalId,
    applicationId,
    template: TEMPLATE,
    ...templateKey(TEMPLATE),
    templateVersion: '2026.11',
    language: 'en',
    reviewed: true,
    laid: { goal: { ...newGoal(goalId, priorityId).content, template: TEMPLATE }, strands: [], homeItems: [] },
  });
  const agreementId = newId(NOW);
  await manager.insert(Agreement, {
    clinicId,
    id: agreementId,
    versionId: inForceId,
    party: 'GUARDIAN',
    guardianId,
    how: 'AGREED_VERBALLY',
    howFacts: {},
    language: 'en',
    register: 'FAMILY',
    templateVersion: '1',
    contentHash: HASH,
    renderedHash: 'r1',
    givenAt: NOW,
    recordedBy: staffId,
  });
  await manager.insert(ChildFile, {
    clinicId,
    id: newId(NOW),
    childId,
    agreementId,
    purpose: 'PAPER_SIGNATURE',
    kind: 'PDF',
    byteSize: 1,
    sha256: HASH,
    caption: '',
    consentBy: guardianId,
    consentOn: DAY,
    storedAs: newId(NOW),
    hasThumb: false,
    sealedKey: Buffer.from('k'),
    keyId: 'k',
    requestHash: HASH,
    keptBy: staffId,
    keptAt: NOW,
    version: 1,
  });
  await manager.insert(FindingSettlement, {
    clinicId,
    id: newId(NOW),
    planId,
    findingKey: 'k',
    rule: 'SAME_OUTCOME_TWICE',
    facts: 'f',
    grade: 'ASK',
    reason: 'AGREED_BETWEEN_US',
    settledBy: staffId,
    settledAt: NOW,
  });
  await manager.insert(FindingSighting, {
    clinicId,
    versionId: inForceId,
    findingKey: 'k',
    rule: 'SAME_OUTCOME_TWICE',
    ruleVersion: 1,
    grade: 'ASK',
    raisedAt: NOW,
    endedAt: NOW,
    endedHow: 'AGREED_BETWEEN_US',
  });
  await manager.insert(RuleAnswer, {
    clinicId,
    id: newId(NOW),
    rule: 'SAME_OUTCOME_TWICE',
    ruleVersion: 1,
    note: 'one goal in two rooms',
    recordedBy: staffId,
    recordedAt: NOW,
  });
  await manager.insert(ChildsWords, {
    clinicId,
    id: newId(NOW),
    versionId: inForceId,
    stance: 'SAID_YES',
    words: 'I can do it',
    heardBy: staffId,
    heardOn: DAY,
    recordedBy: staffId,
    recordedAt: NOW,
  });
  await manager.insert(EarlierText, {
    clinicId,
    id: newId(NOW),
    childId,
    versionId: inForceId,
    rowType: 'CarePlanVersion',
    rowId: inForceId,
    field: 'place',
    value: () => `'"HOME"'`,
    fate: 'REPLACED',
    writtenBy: staffId,
    metBy: staffId,
    keptAt: NOW,
  });
  await manager.insert(PlanLook, { clinicId, versionId: inForceId, staffId, seenUntil: NOW });
  await manager.insert(SafetyAcknowledgement, {
    clinicId,
    id: newId(NOW),
    staffId,
    planVersionId: inForceId,
    acknowledgedAt: NOW,
  });
  const noteId = newId(NOW);
  await manager.insert(DisciplineNoteRow, {
    clinicId,
    id: noteId,
    planId,
    childId,
    versionId: draftId,
    fromDiscipline: 'OCCUPATIONAL_THERAPY',
    toDiscipline: 'PHYSIOTHERAPY',
    rowThen: { of: 'TERMS' },
    text: 'she tires early',
    writtenBy: staffId,
    writtenAt: NOW,
    state: 'OPEN',
    reply: '',
    version: 1,
  });
  const ofItem = { clinicId, itemId, childId, recordedBy: staffId, recordedAt: NOW };
  await manager.insert(HomeTeaching, {
    ...ofItem,
    id: newId(NOW),
    shownTo: 'her grandmother',
    shownOn: DAY,
    taughtBack: true,
    confidence: 4,
  });
  await manager.insert(HomeWeek, { ...ofItem, id: newId(NOW), guardianId, weekOf: DAY, fit: 'FITTED', note: '' });
  await manager.insert(HomeSheet, {
    clinicId,
    id: newId(NOW),
    planId,
    childId,
    versionId: inForceId,
    guardianId,
    items: [itemId],
    language: 'en',
    code: 'K7-PM-42',
    validUntil: DAY,
    givenBy: staffId,
    givenOn: DAY,
    version: 1,
  });
  return { planId, goalId, strandId, inForceId, draftId };
}

async function layCourse(
  manager: EntityManager,
  at: {
    clinicId: string;
    staffId: string;
    childId: string;
    planId: string;
    goalId: string;
    inForceId: string;
  },
): Promise<string> {
  const { clinicId, staffId, childId, planId, goalId, inForceId } = at;
  const [observationId, reviewId] = [newId(NOW), newId(NOW)];
  const [conferenceId, taskId] = [newId(NOW), newId(NOW)];
  const recorded = { clinicId, childId, recordedBy: staffId, recordedAt: NOW };
  await manager.insert(CaseConference, {
    ...recorded,
    id: conferenceId,
    planId,
    happenedAt: NOW,
    people: [{ part: 'CHILD', id: null, name: '', role: '', code: null }],
    talkedAbout: 'how she sits in class',
    decisions: [],
    requestHash: HASH,
    version: 1,
  });
  await manager.insert(ConferenceTaskRow, {
    ...recorded,
    id: taskId,
    conferenceId,
    what: 'measure the desk',
    ownerId: staffId,
    dueOn: DAY,
    state: 'OPEN',
    reason: '',
    version: 1,
  });
  await manager.insert(ConferenceChange, {
    clinicId,
    id: newId(NOW),
    conferenceId,
    taskId,
    childId,
    before: { owner: staffId, ownerName: 'A', dueOn: DAY, state: 'OPEN', said: '' },
    reason: '',
    changedBy: staffId,
    changedAt: NOW,
  });
  await manager.insert(Observation, {
    clinicId,
    id: observationId,
    childId,
    goalId,
    versionId: inForceId,
    scaleEdition: 1,
    level: -1,
    setting: 'HOME',
    seenBy: 'IN_PERSON',
    remarks: ['TIRED'],
    note: '',
    happenedAt: NOW,
    recordedAt: NOW,
    recordedBy: staffId,
  });
  await manager.insert(Review, {
    clinicId,
    id: reviewId,
    planId,
    versionId: inForceId,
    childId,
    dueOn: DAY,
    heldOn: DAY,
    openedBy: staffId,
    openedAt: NOW,
    version: 1,
  });
  await manager.insert(Rating, {
    clinicId,
    id: newId(NOW),
    reviewId,
    goalId,
    childId,
    raterKind: 'PRACTITIONER',
    level: 0,
    scaleEdition: 1,
    givenBy: staffId,
    givenAt: NOW,
  });
  await manager.insert(FollowUpRow, {
    clinicId,
    id: newId(NOW),
    childId,
    goalId,
    closedOn: DAY,
    months: 3,
    dueOn: DAY,
    levelAtClosing: 0,
    ownerId: staffId,
    state: 'SEEN',
    observationId,
    note: '',
    settledBy: staffId,
    settledAt: NOW,
    version: 1,
  });
  return observationId;
}
