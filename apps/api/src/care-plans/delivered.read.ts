/** What still counts of the observations a condition finds, the oldest first. */
const seen = (condition: string): string => `(select coalesce(json_agg(json_build_object(
    'on', (o.happened_at at time zone k.time_zone)::date, 'level', o.level, 'measure', o.measure,
    'scaleEdition', o.scale_edition) order by o.happened_at, o.id), '[]'::json)
  from observations o where ${condition} and o.voided_at is null)`;

/** Families' weeks of the activities of a version since a day. */
const weeksTold = (condition: string): string => `(select count(*)::int from home_weeks w
  join home_items i on i.clinic_id = w.clinic_id and i.item_id = w.item_id
  where i.clinic_id = v.clinic_id and i.version_id = v.id and w.week_of >= span.since${condition})`;

const atHome = `(select json_build_object(
    'activities', count(*)::int, 'weeklyMinutes', coalesce(sum(h.minutes_per_day * h.days_per_week), 0)::int,
    'told', ${weeksTold('')}, 'fitted', ${weeksTold(` and w.fit = 'FITTED'`)})
  from home_items h where h.clinic_id = v.clinic_id and h.version_id = v.id and not h.resting)`;

/** `DeliveredRecord` of the review under the alias `review`. */
export function deliveredRecord(review: string): string {
  return `(select json_build_object(
      'from', span.since, 'closedOn', (${review}.closed_at at time zone k.time_zone)::date,
      'goals', (select coalesce(json_agg(json_build_object(
          'goal', g.id, 'state', g.state, 'direction', c.direction, 'scaleEdition', c.scale_edition,
          'seen', ${seen('o.clinic_id = g.clinic_id and o.goal_id = g.id and o.level is not null')},
          'strands', (select coalesce(json_agg(json_build_object(
              'strand', s.id, 'state', s.state, 'measure', sc.measure, 'target', sc.target, 'dose', sc.dose,
              'seen', ${seen('o.clinic_id = s.clinic_id and o.strand_id = s.id')}) order by sc.position, s.id), '[]'::json)
            from strand_contents sc join strands s on s.clinic_id = sc.clinic_id and s.id = sc.strand_id
            where sc.clinic_id = c.clinic_id and sc.version_id = c.version_id and sc.goal_id = c.goal_id))
          order by c.position, c.goal_id), '[]'::json)
        from goal_contents c join goals g on g.clinic_id = c.clinic_id and g.id = c.goal_id
          and g.outcome is distinct from 'ENTERED_IN_ERROR'
        where c.clinic_id = v.clinic_id and c.version_id = v.id),
      'home', ${atHome})
    from care_plan_versions v join clinics k on k.id = v.clinic_id
    cross join lateral (select coalesce(
        (select max(e.held_on) from reviews e where e.clinic_id = ${review}.clinic_id and e.plan_id = ${review}.plan_id
          and e.closed_at is not null and (e.held_on, e.id) < (${review}.held_on, ${review}.id)),
        (select min(f.in_force_from at time zone k.time_zone)::date from care_plan_versions f
          where f.clinic_id = ${review}.clinic_id and f.plan_id = ${review}.plan_id)) as since) span
    where v.clinic_id = ${review}.clinic_id and v.id = ${review}.version_id)`;
}
