import { sheetStanding, type HomeSheet } from '@trellis/domain';
import { column, computed, derived, oneBy, type Shape, type ShapeField } from '../platform/read/shape.ts';

/** The last of an activity's records that are shown. */
const LAST = 12;

const newestFirst = (day: string) => (row: string) => `${row}.${day} desc, ${row}.id desc`;

/** Rows of an activity, no more than the last ones. */
function lastOf(shape: string, table: string, day: string): ShapeField {
  return {
    kind: 'many',
    shape,
    on: (item, row) => `${row}.id in (select l.id from ${table} l
      where l.clinic_id = ${item}.clinic_id and l.item_id = ${item}.item_id
      order by ${newestFirst(day)('l')} limit ${LAST})`,
    orderBy: newestFirst(day),
    most: LAST,
  };
}

const homeItemShape: Shape = {
  type: 'HomeItem',
  from: 'home_items',
  id: null,
  child: (item) => `(select a.child_id from home_activities a
    where a.clinic_id = ${item}.clinic_id and a.id = ${item}.item_id)`,
  fields: {
    id: column('item_id'),
    goal: oneBy('Goal', 'goal_id'),
    why: computed(
      (item) => `(select g.statement from goal_contents g where g.clinic_id = ${item}.clinic_id
        and g.version_id = ${item}.version_id and g.goal_id = ${item}.goal_id)`,
    ),
    position: column('position'),
    discipline: column('discipline'),
    activity: column('activity'),
    words: column('words'),
    moment: column('moment'),
    routine: column('routine'),
    minutesPerDay: column('minutes_per_day'),
    daysPerWeek: column('days_per_week'),
    stopIf: column('stop_if'),
    brace: column('brace'),
    helpers: computed((item) => `to_json(${item}.helpers)`),
    picture: column('picture'),
    resting: column('resting'),
    teachings: lastOf('HomeTeaching', 'home_teachings', 'shown_on'),
    weeks: lastOf('HomeWeek', 'home_weeks', 'week_of'),
    version: column('version'),
  },
};

const homeTeachingShape: Shape = {
  type: 'HomeTeaching',
  from: 'home_teachings',
  id: null,
  child: (teaching) => `${teaching}.child_id`,
  fields: {
    id: column('id'),
    shownTo: column('shown_to'),
    shownOn: column('shown_on'),
    taughtBack: column('taught_back'),
    confidence: column('confidence'),
    recordedBy: oneBy('StaffMember', 'recorded_by'),
  },
};

const homeWeekShape: Shape = {
  type: 'HomeWeek',
  from: 'home_weeks',
  id: null,
  child: (week) => `${week}.child_id`,
  fields: {
    id: column('id'),
    guardian: oneBy('Guardian', 'guardian_id'),
    weekOf: column('week_of'),
    fit: column('fit'),
    why: column('why'),
    note: column('note'),
    confidence: column('confidence'),
    recordedBy: oneBy('StaffMember', 'recorded_by'),
    recordedAt: column('recorded_at'),
  },
};

const homeSheetShape: Shape = {
  type: 'HomeSheet',
  from: 'home_sheets',
  id: 'id',
  child: (sheet) => `${sheet}.child_id`,
  fields: {
    id: column('id'),
    child: oneBy('Child', 'child_id'),
    planVersion: oneBy('CarePlanVersion', 'version_id'),
    guardian: oneBy('Guardian', 'guardian_id'),
    language: column('language'),
    code: column('code'),
    standing: derived(
      (sheet) => `json_build_object('withdrawnFor', ${sheet}.withdrawn_for, 'goneOn', ${sheet}.gone_on,
        'validUntil', ${sheet}.valid_until)`,
      (sheet: Pick<HomeSheet, 'withdrawnFor' | 'goneOn' | 'validUntil'>, { today }) => sheetStanding(sheet, today),
    ),
    validUntil: column('valid_until'),
    givenOn: column('given_on'),
    givenBy: oneBy('StaffMember', 'given_by'),
    withdrawnFor: column('withdrawn_for'),
    withdrawnOn: column('withdrawn_on'),
    goneOn: column('gone_on'),
    goneSaidTo: oneBy('StaffMember', 'gone_said_to'),
    goneSaidBy: oneBy('Guardian', 'gone_said_by'),
    items: {
      kind: 'many',
      shape: 'HomeItem',
      on: (sheet, item) => `${item}.version_id = ${sheet}.version_id and ${item}.item_id = any(${sheet}.items)`,
      orderBy: (item) => `${item}.position, ${item}.item_id`,
      most: 12,
    },
    version: column('version'),
  },
};

/** What the home programme adds to a version. */
export const homeItemsOfVersion: Shape['fields'] = {
  homeItems: {
    kind: 'many',
    shape: 'HomeItem',
    on: (version, item) => `${item}.version_id = ${version}.id`,
    orderBy: (item) => `${item}.position, ${item}.item_id`,
    most: 12,
  },
};

const newestSheetFirst = (sheet: string): string => `${sheet}.given_on desc, ${sheet}.id desc`;

/** What it adds to a child: whatever plan a paper is of, it lies at home. */
export const oldSheetsOfChild: Shape['fields'] = {
  oldHomeSheets: {
    kind: 'many',
    shape: 'HomeSheet',
    on: (child, sheet) => `${sheet}.child_id = ${child}.id and ${sheet}.withdrawn_for is not null
      and ${sheet}.gone_on is null`,
    orderBy: newestSheetFirst,
    most: 40,
  },
};

const MOST_GONE = 12;

/** What it adds to a plan. */
export const homeSheetsOfPlan: Shape['fields'] = {
  goneHomeSheets: {
    kind: 'many',
    shape: 'HomeSheet',
    on: (plan, sheet) => `${sheet}.plan_id = ${plan}.id and ${sheet}.id in (select s.id from home_sheets s
      where s.clinic_id = ${plan}.clinic_id and s.plan_id = ${plan}.id and s.gone_on is not null
      order by s.gone_on desc, s.id desc limit ${MOST_GONE})`,
    orderBy: (sheet) => `${sheet}.gone_on desc, ${sheet}.id desc`,
    most: MOST_GONE,
  },
  homeSheets: {
    kind: 'many',
    shape: 'HomeSheet',
    on: (plan, sheet) => `${sheet}.plan_id = ${plan}.id and ${sheet}.gone_on is null`,
    orderBy: newestSheetFirst,
    most: 40,
  },
};

export const homeProgrammeShapes: readonly Shape[] = [homeItemShape, homeTeachingShape, homeWeekShape, homeSheetShape];
