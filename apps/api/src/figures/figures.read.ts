import { countFigures, type FigureFact, figuresBySite, figuresByTherapist } from '@trellis/domain';
import { type Arguments, column, derived, type Shape } from '../platform/read/shape.ts';
import { instant } from '../schedule/diary-facts.read.ts';
import type { CountedFiguresModel, FigureGroupModel } from './figures.model.ts';

/** Of which days figures are wanted, and of which site and person only. */
export interface FiguresWanted {
  readonly from: string;
  readonly to: string;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly siteId: string | null;
  readonly therapistId: string | null;
}

interface Named {
  readonly id: string;
  readonly name: string;
}

interface Found {
  /** The one person they are of, where they are of one. */
  readonly therapist: string | null;
  readonly facts: readonly FigureFact[];
  readonly sites: readonly Named[];
  readonly staff: readonly Named[];
}

// The resolver alone writes this argument, from what it has parsed.
const wanted = ({ figures }: Arguments): FiguresWanted => figures as FiguresWanted;

const treatedIn = `array(select t.staff_id from visit_therapists t
  where t.clinic_id = v.clinic_id and t.visit_id = v.id order by t.staff_id)`;

/** When the last discipline of visit `v` signed; null while one has not. */
const signedAt = `(select case when count(h.signed_at) = count(*) then max(h.signed_at) end
  from (select distinct t.clinic_id, t.visit_id, t.discipline from visit_therapists t
    where t.clinic_id = v.clinic_id and t.visit_id = v.id) d
  left join visit_note_halves h on h.clinic_id = d.clinic_id and h.visit_id = d.visit_id and h.discipline = d.discipline)`;

/** Each child of each appointment with what is on record of it, and each visit without an appointment. */
const happenings = (clinic: string, from: string, until: string): string => `(
  select a.id as meeting, a.site_id as site, a.starts_at, a.ends_at, a.state as appointment, a.cancelled_for,
    a.cancel_reason, v.state as visit, v.started_at, v.ended_at, ${signedAt} as signed_at,
    coalesce(nullif(${treatedIn}, '{}'::uuid[]), array(select p.therapist_id from appointment_parts p
      where p.clinic_id = a.clinic_id and p.appointment_id = a.id and p.kind = 'THERAPIST' order by p.therapist_id)) as therapists
  from appointments a
  join appointment_parts c on c.clinic_id = a.clinic_id and c.appointment_id = a.id and c.kind = 'CHILD'
  left join visits v on v.clinic_id = a.clinic_id and v.appointment_id = a.id and v.child_id = c.child_id
    and v.moved_at is null
  where a.clinic_id = ${clinic} and a.starts_at >= ${from} and a.starts_at < ${until}
  union all
  select v.id, null, v.begins_at, coalesce(v.ended_at, v.begins_at), null, null, null, v.state, v.started_at, v.ended_at,
    ${signedAt}, ${treatedIn}
  from visits v
  where v.clinic_id = ${clinic} and v.appointment_id is null and v.moved_at is null
    and v.begins_at >= ${from} and v.begins_at < ${until})`;

const named = (table: string, clinic: string): string => `(select coalesce(json_agg(json_build_object(
    'id', n.id, 'name', n.name) order by n.name, n.id), '[]'::json) from ${table} n where n.clinic_id = ${clinic})`;

const FACT = `json_build_object('meeting', f.meeting, 'site', f.site, 'therapists', to_json(f.therapists),
  'startsAt', ${instant('f.starts_at')}, 'endsAt', ${instant('f.ends_at')}, 'appointment', f.appointment,
  'visit', f.visit, 'cancelledFor', f.cancelled_for, 'cancelReason', f.cancel_reason,
  'began', ${instant('f.started_at')}, 'ended', ${instant('f.ended_at')}, 'signed', ${instant('f.signed_at')})`;

const figuresShape: Shape = {
  type: 'Figures',
  from: (terms, args) => {
    const { from, to, startsAt, endsAt, siteId, therapistId } = wanted(args);
    const has = (table: string, id: string | null): string =>
      id === null
        ? 'true'
        : `exists (select from ${table} x where x.clinic_id = c.id and x.id = ${terms.bind(id, 'uuid')})`;
    return `(select c.id as clinic_id, ${terms.bind(from, 'date')} as from_day, ${terms.bind(to, 'date')} as to_day,
      ${terms.bind(startsAt, 'timestamptz(3)')} as starts_at, ${terms.bind(endsAt, 'timestamptz(3)')} as ends_at,
      ${terms.bind(siteId, 'uuid')} as site_id, ${terms.bind(therapistId, 'uuid')} as therapist_id
      from clinics c where ${has('sites', siteId)} and ${has('staff', therapistId)})`;
  },
  id: null,
  child: null,
  fields: {
    from: column('from_day'),
    to: column('to_day'),
    counted: derived(
      (figures) => {
        const clinic = `${figures}.clinic_id`;
        return `select json_build_object(
          'therapist', ${figures}.therapist_id,
          'facts', (select coalesce(json_agg(${FACT}), '[]'::json)
            from ${happenings(clinic, `${figures}.starts_at`, `${figures}.ends_at`)} f
            where (${figures}.site_id is null or f.site = ${figures}.site_id)
              and (${figures}.therapist_id is null or ${figures}.therapist_id = any(f.therapists))),
          'sites', ${named('sites', clinic)}, 'staff', ${named('staff', clinic)})`;
      },
      ({ therapist: only, facts, sites, staff }: Found, { now, caller }): CountedFiguresModel => {
        const clock = { now: now.toISOString(), timeZone: caller.timeZone };
        const ofStaff = figuresByTherapist(facts, clock)
          .filter(({ therapist }) => only === null || therapist === only)
          .map(({ therapist, counts }) => ({ id: therapist, counts }));
        const ofSites = figuresBySite(facts, clock).map(({ site, counts }) => ({ id: site, counts }));
        return {
          whole: model(countFigures(facts, clock)),
          bySite: byName(ofSites, sites),
          byTherapist: byName(ofStaff, staff),
        };
      },
    ),
  },
};

type Counts = ReturnType<typeof countFigures>;

const model = (counts: Counts): CountedFiguresModel['whole'] => ({ ...counts, reasons: [...counts.reasons] });

/** In the order of the names; what has none is last. */
function byName(
  groups: readonly { readonly id: string | null; readonly counts: Counts }[],
  names: readonly Named[],
): FigureGroupModel[] {
  const found = (id: string | null): FigureGroupModel[] =>
    groups
      .filter((group) => group.id === id)
      .map(({ counts }) => ({ id, name: names.find((each) => each.id === id)?.name ?? null, counts: model(counts) }));
  return [...names.map(({ id }) => id), null].flatMap(found);
}

export const figuresShapes: readonly Shape[] = [figuresShape];
