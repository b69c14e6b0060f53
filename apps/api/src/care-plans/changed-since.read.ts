/**
 * The fields of one row that were changed since a version of it, with the version each change made, by the trail. Clinic, child, row, the plan's version
 * the row stands in and the version seen are bound.
 */
export const CHANGED_SINCE = `select distinct f.name, (e.details ->> 'rowVersion')::int as version
  from audit_events e cross join jsonb_array_elements_text(e.details -> 'fields') f (name)
  where e.clinic_id = $1 and e.child_id = $2 and e.subject_id = $3
    and e.details ->> 'planVersion' = $4 and (e.details ->> 'rowVersion')::int > $5
  order by f.name, version`;
