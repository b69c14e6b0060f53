import {
  type FamilyLink,
  familyLinkStanding,
  HIP_SCHEDULE_SOURCE,
  type LocalDate,
  type LocalisedText,
  RECALL_DISCIPLINE,
  type RecallKind,
  recallStanding,
  recallWords,
} from '@trellis/domain';
import { column, computed, derived, oneBy, type Shape } from '../platform/read/shape.ts';
import type { Terms } from '../platform/read/terms.ts';
import { isUnattended } from './unattended-task.read.ts';

/** A guardian's links that are shown. */
const LAST_LINKS = 5;

const ofChild = (row: string): string => `${row}.child_id`;

const guardianShape: Shape = {
  type: 'Guardian',
  from: 'guardians',
  id: 'id',
  child: ofChild,
  fields: {
    id: column('id'),
    name: column('name'),
    relationship: column('relationship'),
    hasAuthority: column('has_authority'),
    phone: column('phone'),
    email: column('email'),
    language: column('language'),
    familyLinks: {
      kind: 'many',
      shape: 'FamilyLink',
      on: (guardian, link) => `${link}.id in (select l.id from family_links l
        where l.clinic_id = ${guardian}.clinic_id and l.guardian_id = ${guardian}.id
        order by l.made_at desc, l.id desc limit ${LAST_LINKS})`,
      orderBy: (link) => `${link}.made_at desc, ${link}.id desc`,
      most: LAST_LINKS,
    },
  },
};

const familyLinkShape: Shape = {
  type: 'FamilyLink',
  from: 'family_links',
  id: 'id',
  child: ofChild,
  fields: {
    id: column('id'),
    standing: derived(
      (link) => `json_build_object('expiresAt', ${link}.expires_at, 'endedAt', ${link}.ended_at)`,
      (link: Pick<FamilyLink, 'expiresAt' | 'endedAt'>, { now }) => familyLinkStanding(link, now.toISOString()),
    ),
    madeBy: oneBy('StaffMember', 'made_by'),
    madeAt: column('made_at'),
    expiresAt: column('expires_at'),
    lastOpenedAt: column('last_opened_at'),
    endedAt: column('ended_at'),
    endedBy: oneBy('StaffMember', 'ended_by'),
    endedFor: column('ended_for'),
    version: column('version'),
  },
};

const conditionShape: Shape = {
  type: 'ChildCondition',
  from: 'child_conditions',
  id: null,
  child: ofChild,
  fields: {
    condition: column('condition_code'),
    confirmed: column('confirmed'),
    notedOn: column('noted_on'),
  },
};

const concernShape: Shape = {
  type: 'ChildConcern',
  from: 'child_concerns',
  id: null,
  child: ofChild,
  fields: {
    concern: column('concern_code'),
    notedOn: column('noted_on'),
  },
};

const careTeamMemberShape: Shape = {
  type: 'CareTeamMember',
  from: 'care_team_members',
  id: 'id',
  child: ofChild,
  fields: {
    id: column('id'),
    staff: oneBy('StaffMember', 'staff_id'),
    discipline: column('discipline'),
    lead: column('lead'),
    joinedOn: column('joined_on'),
    leftOn: column('left_on'),
    version: column('version'),
  },
};

const presenceShape: Shape = {
  type: 'Presence',
  from: 'presences',
  id: null,
  child: ofChild,
  fields: { staff: oneBy('StaffMember', 'staff_id'), place: column('place') },
};

const treatmentConsentShape: Shape = {
  type: 'TreatmentConsent',
  from: 'treatment_consents',
  id: 'id',
  child: ofChild,
  fields: {
    id: column('id'),
    guardian: oneBy('Guardian', 'guardian_id'),
    givenOn: column('given_on'),
    how: column('how'),
    withdrawnOn: column('withdrawn_on'),
    version: column('version'),
  },
};

const episodeShape: Shape = {
  type: 'Episode',
  from: 'episodes',
  id: 'id',
  child: ofChild,
  fields: {
    id: column('id'),
    kind: column('kind'),
    openedOn: column('opened_on'),
    closedOn: column('closed_on'),
  },
};

const precautionShape: Shape = {
  type: 'Precaution',
  from: 'precautions',
  id: 'id',
  child: ofChild,
  fields: {
    id: column('id'),
    precaution: column('precaution_code'),
    site: column('site'),
    side: column('side'),
    status: column('status'),
    statusUntil: column('status_until'),
    note: column('note'),
    raisedBy: oneBy('StaffMember', 'raised_by'),
    raisedOn: column('raised_on'),
    reviewOn: column('review_on'),
    state: column('state'),
    clearedBy: oneBy('StaffMember', 'cleared_by'),
    clearedAt: column('cleared_at'),
    clearReason: column('clear_reason'),
    clearanceRole: column('clearance_role'),
    clearanceFrom: column('clearance_from'),
    version: column('version'),
  },
};

const handlingLineShape: Shape = {
  type: 'HandlingLine',
  from: 'handling_lines',
  id: 'id',
  child: ofChild,
  fields: {
    id: column('id'),
    key: column('key'),
    value: column('value'),
    site: column('site'),
    side: column('side'),
    discipline: column('discipline'),
    owner: oneBy('StaffMember', 'owner_id'),
    since: column('since'),
    endedAt: column('ended_at'),
    version: column('version'),
  },
};

/** Scores of one priority that are shown. */
const MOST_SCORES = 20;

const priorityShape: Shape = {
  type: 'Priority',
  from: 'priorities',
  id: 'id',
  child: ofChild,
  fields: {
    id: column('id'),
    words: column('words'),
    importance: column('importance'),
    saidBy: column('said_by'),
    saidOn: column('said_on'),
    withdrawnOn: column('withdrawn_on'),
    copmScores: {
      kind: 'many',
      shape: 'CopmScore',
      on: (priority, score) => `${score}.priority_id = ${priority}.id and ${score}.id in (
        select c.id from copm_scores c
        where c.clinic_id = ${priority}.clinic_id and c.priority_id = ${priority}.id and c.voided_at is null
        order by c.scored_on desc, c.id desc limit ${MOST_SCORES})`,
      orderBy: (score) => `${score}.scored_on, ${score}.id`,
      most: MOST_SCORES,
    },
    version: column('version'),
  },
};

const copmScoreShape: Shape = {
  type: 'CopmScore',
  from: 'copm_scores',
  id: 'id',
  child: ofChild,
  fields: {
    id: column('id'),
    performance: column('performance'),
    satisfaction: column('satisfaction'),
    scoredOn: column('scored_on'),
    rater: column('rater'),
    recordedBy: oneBy('StaffMember', 'recorded_by'),
    recordedAt: column('recorded_at'),
  },
};

/** A kind with its own words, where the clinic has written them. */
interface SaidRecall {
  readonly kind: RecallKind;
  readonly own: string | null;
}

function recallText(words: 'what' | 'why'): (recall: string) => string {
  return (recall) => `json_build_object('kind', ${recall}.recall, 'own', (select o.${words} from own_recalls o
    where o.clinic_id = ${recall}.clinic_id and o.id = ${recall}.own_id))`;
}

function textOf({ kind, own }: SaidRecall, group: 'recall' | 'recallWhy'): LocalisedText {
  const text = own ?? '';
  return { ...(kind === 'OWN' ? { en: text, hi: text } : recallWords[group][kind]), hiReviewed: false };
}

const recallShape: Shape = {
  type: 'Recall',
  from: 'recalls',
  id: 'id',
  child: ofChild,
  fields: {
    id: column('id'),
    recall: column('recall'),
    own: oneBy('OwnRecall', 'own_id'),
    name: derived(recallText('what'), (said: SaidRecall) => textOf(said, 'recall')),
    why: derived(recallText('why'), (said: SaidRecall) => textOf(said, 'recallWhy')),
    everyMonths: column('every_months'),
    lastOn: column('last_on'),
    dueOn: column('due_on'),
    standing: derived(
      (recall) => `${recall}.due_on`,
      (dueOn: LocalDate, { today }: Terms) => recallStanding({ dueOn }, today),
    ),
    discipline: derived(
      (recall) => `${recall}.recall`,
      (kind: RecallKind) => (kind === 'OWN' ? null : RECALL_DISCIPLINE),
    ),
    source: derived(
      (recall) => `${recall}.recall`,
      (kind: RecallKind) => (kind === 'OWN' ? null : `${HIP_SCHEDULE_SOURCE.title} (${HIP_SCHEDULE_SOURCE.edition})`),
    ),
  },
};

const ownRecallShape: Shape = {
  type: 'OwnRecall',
  from: 'own_recalls',
  id: 'id',
  child: ofChild,
  fields: {
    id: column('id'),
    what: column('what'),
    why: column('why'),
    everyCount: column('every_count'),
    everyUnit: column('every_unit'),
    firstDueOn: column('first_due_on'),
    owner: oneBy('StaffMember', 'owner_id'),
    unattended: computed(
      (recall, terms) => `${recall}.ended_at is null and ${isUnattended('recall:record', recall, terms)}`,
    ),
    recordedBy: oneBy('StaffMember', 'recorded_by'),
    recordedAt: column('recorded_at'),
    endedAt: column('ended_at'),
    endedBy: oneBy('StaffMember', 'ended_by'),
    endReason: column('end_reason'),
    version: column('version'),
  },
};

const recallCheckShape: Shape = {
  type: 'RecallCheck',
  from: 'recall_checks',
  id: 'id',
  child: ofChild,
  fields: {
    id: column('id'),
    recall: column('recall'),
    own: oneBy('OwnRecall', 'own_id'),
    done: column('done'),
    againOn: column('again_on'),
    doneOn: column('done_on'),
    level: column('level'),
    migrationPercent: column('migration_percent'),
    steady: column('steady'),
    note: column('note'),
    recordedBy: oneBy('StaffMember', 'recorded_by'),
    recordedAt: column('recorded_at'),
  },
};

/** The rows that hang on a child. */
export const childRowShapes: readonly Shape[] = [
  guardianShape,
  familyLinkShape,
  conditionShape,
  concernShape,
  careTeamMemberShape,
  presenceShape,
  treatmentConsentShape,
  episodeShape,
  precautionShape,
  handlingLineShape,
  priorityShape,
  copmScoreShape,
  recallShape,
  ownRecallShape,
  recallCheckShape,
];
