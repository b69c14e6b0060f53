import type { TimelineKind } from '@trellis/domain';
import { visibleRating } from '../care-plans/rating.read.ts';
import { column, computed, oneBy, type Order, type Shape } from '../platform/read/shape.ts';
import type { Terms } from '../platform/read/terms.ts';

/** One source of entries: SQL for their columns, over the row `row` of the tables named after `from`. */
interface Source {
  readonly kind: TimelineKind;
  readonly row: string;
  readonly ended?: boolean;
  readonly child?: string;
  readonly at: string;
  readonly discipline?: string;
  /** A member of staff or a guardian. */
  readonly by?: string;
  readonly goal?: string;
  readonly strand?: string;
  readonly observation?: string;
  readonly rating?: string;
  readonly version?: string;
  readonly agreement?: string;
  readonly precaution?: string;
  readonly handling?: string;
  readonly conference?: string;
  readonly from: string;
}

const versions = (condition: string): string => `care_plan_versions v, care_plans p
  where p.clinic_id = v.clinic_id and p.id = v.plan_id and ${condition}`;

function sources(terms: Terms): readonly Source[] {
  const zone = terms.bind(terms.caller.timeZone, 'text');
  const dayBegins = (day: string): string => `(${day}::timestamp at time zone ${zone})`;
  return [
    {
      kind: 'OBSERVATION',
      row: 'o',
      at: 'o.happened_at',
      discipline: '(select s.discipline from strands s where s.clinic_id = o.clinic_id and s.id = o.strand_id)',
      by: 'o.recorded_by',
      goal: 'o.goal_id',
      strand: 'o.strand_id',
      observation: 'o.id',
      // What was undone within seconds is a slip of the finger and nothing that happened.
      from: `observations o where o.void_reason is distinct from 'UNDO'`,
    },
    {
      kind: 'RATING',
      row: 'r',
      at: 'r.given_at',
      by: 'r.given_by',
      goal: 'r.goal_id',
      rating: 'r.id',
      from: `ratings r where (${visibleRating('r', terms)})`,
    },
    {
      kind: 'VERSION_SENT',
      row: 'v',
      child: 'p.child_id',
      at: 'v.sent_at',
      by: 'v.sent_by',
      version: 'v.id',
      from: versions('v.sent_at is not null'),
    },
    {
      kind: 'VERSION_IN_FORCE',
      row: 'v',
      child: 'p.child_id',
      at: 'v.in_force_from',
      version: 'v.id',
      from: versions('v.in_force_from is not null'),
    },
    {
      kind: 'AGREEMENT',
      row: 'a',
      child: 'p.child_id',
      at: 'a.given_at',
      discipline: 'a.discipline',
      by: 'coalesce(a.staff_id, a.guardian_id)',
      version: 'v.id',
      agreement: 'a.id',
      from: `agreements a, ${versions('v.clinic_id = a.clinic_id and v.id = a.version_id and a.carried_from is null')}`,
    },
    {
      kind: 'PRECAUTION',
      row: 'c',
      at: dayBegins('c.raised_on'),
      by: 'c.raised_by',
      precaution: 'c.id',
      from: 'precautions c where true',
    },
    {
      kind: 'PRECAUTION',
      ended: true,
      row: 'c',
      at: 'c.cleared_at',
      by: 'c.cleared_by',
      precaution: 'c.id',
      from: 'precautions c where c.cleared_at is not null',
    },
    {
      kind: 'HANDLING',
      row: 'h',
      at: dayBegins('h.since'),
      discipline: 'h.discipline',
      by: 'h.owner_id',
      handling: 'h.id',
      from: 'handling_lines h where true',
    },
    {
      kind: 'HANDLING',
      ended: true,
      row: 'h',
      at: 'h.ended_at',
      discipline: 'h.discipline',
      handling: 'h.id',
      from: 'handling_lines h where h.ended_at is not null',
    },
    {
      kind: 'GOAL_CLOSED',
      row: 'g',
      at: dayBegins('g.closed_on'),
      by: 'g.closed_by',
      goal: 'g.id',
      from: 'goals g where g.closed_on is not null',
    },
    {
      kind: 'CONFERENCE',
      row: 'f',
      at: 'f.happened_at',
      by: 'f.recorded_by',
      conference: 'f.id',
      from: 'case_conferences f where f.taken_back_at is null',
    },
    {
      kind: 'TEAM',
      row: 'm',
      at: dayBegins('m.joined_on'),
      discipline: 'm.discipline',
      by: 'm.staff_id',
      from: 'care_team_members m where true',
    },
    {
      kind: 'TEAM',
      ended: true,
      row: 'm',
      at: dayBegins('m.left_on'),
      discipline: 'm.discipline',
      by: 'm.staff_id',
      from: 'care_team_members m where m.left_on is not null',
    },
  ];
}

function id(value: string | undefined): string {
  return value ?? 'null::uuid';
}

function select(source: Source): string {
  const { kind, row, from, ended = false } = source;
  return `select ${row}.clinic_id, ${source.child ?? `${row}.child_id`} as child_id,
      '${kind}${ended ? '_ENDED' : ''}:' || ${row}.id as id, '${kind}' as kind, ${ended} as ended, ${source.at} as at,
      ${source.discipline ?? 'null::text'} as discipline, ${id(source.by)} as by_id, ${id(source.goal)} as goal_id,
      ${id(source.strand)} as strand_id, ${id(source.observation)} as observation_id,
      ${id(source.rating)} as rating_id, ${id(source.version)} as version_id,
      ${id(source.agreement)} as agreement_id, ${id(source.precaution)} as precaution_id,
      ${id(source.handling)} as handling_id, ${id(source.conference)} as conference_id
    from ${from}`;
}

/** Every entry of every child; as good as nothing is made of it before a child is said. */
export function timelineEntries(terms: Terms): string {
  return `(${sources(terms).map(select).join(' union all ')})`;
}

const timelineShape: Shape = {
  type: 'TimelineEntry',
  from: timelineEntries,
  id: null,
  child: (entry) => `${entry}.child_id`,
  fields: {
    id: column('id'),
    kind: column('kind'),
    ended: column('ended'),
    at: column('at'),
    discipline: column('discipline'),
    by: computed(
      (entry) => `coalesce(
        (select m.name from staff m where m.clinic_id = ${entry}.clinic_id and m.id = ${entry}.by_id),
        (select f.name from guardians f where f.clinic_id = ${entry}.clinic_id and f.id = ${entry}.by_id))`,
    ),
    goal: oneBy('Goal', 'goal_id'),
    strand: oneBy('Strand', 'strand_id'),
    observation: oneBy('Observation', 'observation_id'),
    rating: oneBy('Rating', 'rating_id'),
    planVersion: oneBy('CarePlanVersion', 'version_id'),
    agreement: oneBy('Agreement', 'agreement_id'),
    precaution: oneBy('Precaution', 'precaution_id'),
    handling: oneBy('HandlingLine', 'handling_id'),
    conference: oneBy('CaseConference', 'conference_id'),
  },
};

function dayEnds(day: string, terms: Terms): string {
  return `((${day} + 1)::timestamp at time zone ${terms.bind(terms.caller.timeZone, 'text')})`;
}

const newestEntryFirst: Order = {
  name: 'timeline-newest-first',
  terms: [
    { sql: (entry) => `${entry}.at`, type: 'timestamptz(3)' },
    { sql: (entry) => `${entry}.id`, type: 'text' },
  ],
  descending: true,
};

/** What the timeline adds to the child. */
export const childTimeline: Shape['fields'] = {
  timeline: {
    kind: 'connection',
    shape: 'TimelineEntry',
    on: (child, entry, terms, { kinds, until }) =>
      [
        `${entry}.child_id = ${child}.id`,
        ...(Array.isArray(kinds) ? [`${entry}.kind = any(${terms.bind(kinds, 'text[]')})`] : []),
        ...(typeof until === 'string' ? [`${entry}.at < ${dayEnds(terms.bind(until, 'date'), terms)}`] : []),
      ].join(' and '),
    order: newestEntryFirst,
  },
};

export const timelineShapes: readonly Shape[] = [timelineShape];
