import type { ResultOf } from '../../graphql/graphql.ts';
import type { Today } from './today.graphql.ts';

export type Need = ResultOf<typeof Today>['needsMe']['edges'][number]['node'];
export type NeedKind = Need['kind'];

export const NEED_GROUPS = ['all', 'safety', 'signatures', 'reviews', 'others'] as const;
export type NeedGroup = (typeof NEED_GROUPS)[number];

/** Which chip a need hangs under. Exhaustive: a kind the API adds does not typecheck until it has its place. */
const GROUP_OF = {
  SAFETY_NOTICE: 'safety',
  OLD_SHEET: 'safety',
  SIGNATURE: 'signatures',
  CO_SIGNATURE: 'signatures',
  VISIT_NOTE: 'signatures',
  VISIT_NOTE_CO_SIGNATURE: 'signatures',
  GUARDIAN_AGREEMENT: 'signatures',
  VERBAL_AGREEMENT_ENDING: 'signatures',
  REVIEW_ESCALATED: 'reviews',
  REVIEW_OVERDUE: 'reviews',
  REVIEW_DUE: 'reviews',
  REVIEW_DECISION: 'reviews',
  RATING: 'reviews',
  CONFERENCE_TASK: 'others',
  RECALL: 'others',
  FOLLOW_UP: 'others',
  DISCIPLINE_NOTE: 'others',
  REACHED_PROPOSED: 'others',
  STRANDS_AT_TARGET: 'others',
  TRIAGE_CALL: 'others',
  RULE_SET_ASIDE: 'others',
} as const satisfies Record<NeedKind, NeedGroup>;

export function needsIn(group: NeedGroup, needs: readonly Need[]): readonly Need[] {
  return group === 'all' ? needs : needs.filter(({ kind }) => GROUP_OF[kind] === group);
}

/** The screen on which it is done. */
export const PLACE_OF = {
  SAFETY_NOTICE: '/children/$childId/about',
  RECALL: '/children/$childId/about',
  CONFERENCE_TASK: '/children/$childId/conferences',
  SIGNATURE: '/children/$childId/plan',
  CO_SIGNATURE: '/children/$childId/plan',
  DISCIPLINE_NOTE: '/children/$childId/plan',
  GUARDIAN_AGREEMENT: '/children/$childId/plan',
  VERBAL_AGREEMENT_ENDING: '/children/$childId/plan',
  REVIEW_ESCALATED: '/children/$childId/review',
  REVIEW_OVERDUE: '/children/$childId/review',
  REVIEW_DECISION: '/children/$childId/review',
  REVIEW_DUE: '/children/$childId/review',
  RATING: '/children/$childId/review',
  REACHED_PROPOSED: '/children/$childId/review',
  STRANDS_AT_TARGET: '/children/$childId/record',
  TRIAGE_CALL: '/children/$childId',
  FOLLOW_UP: '/children/$childId',
  VISIT_NOTE: '/children/$childId',
  VISIT_NOTE_CO_SIGNATURE: '/children/$childId',
  OLD_SHEET: '/children/$childId',
  RULE_SET_ASIDE: '/rules',
} as const satisfies Record<NeedKind, string>;
