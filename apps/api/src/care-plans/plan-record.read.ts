/**
 * The joint plan in the form the domain takes, each as one JSON value in SQL: for derived fields, and for use cases,
 * which load what they decide on with the same text. Keys are the domain's; rows come in a settled order.
 */

/** `PlanContent` of the version under the alias `version`; with `goal`, SQL for an id, no more than that goal's part of it. */
export function planContent(version: string, goal?: string): string {
  const only = (row: string): string => (goal === undefined ? '' : ` and ${row}.goal_id = ${goal}`);
  return `json_build_object(
    'terms', json_build_object(
      'startConvention', ${version}.start_convention, 'reviewOn', ${version}.review_on,
      'agreedWeeklyMinutes', ${version}.agreed_weekly_minutes, 'place', ${version}.place),
    'goals', (select coalesce(json_agg(json_build_object(
        'goal', g.goal_id, 'statement', g.statement, 'setting', g.setting, 'priority', g.priority_id,
        'direction', g.direction, 'levels', g.levels, 'startLevel', g.start_level, 'targetOn', g.target_on,
        'template', g.template, 'icf', g.icf, 'division', g.division, 'scaleEdition', g.scale_edition)
        order by g.position, g.goal_id), '[]'::json)
      from goal_contents g where g.clinic_id = ${version}.clinic_id and g.version_id = ${version}.id${only('g')}),
    'strands', (select coalesce(json_agg(json_build_object(
        'strand', c.strand_id, 'goal', c.goal_id, 'discipline', s.discipline, 'what', c.what,
        'therapist', c.therapist_id, 'measure', c.measure, 'start', c.start, 'target', c.target,
        'techniques', c.techniques, 'dose', c.dose, 'focusAreas', c.focus_areas)
        order by c.position, c.strand_id), '[]'::json)
      from strand_contents c join strands s on s.clinic_id = c.clinic_id and s.id = c.strand_id
      where c.clinic_id = ${version}.clinic_id and c.version_id = ${version}.id${only('c')}),
    'homeItems', (select coalesce(json_agg(json_build_object(
        'item', h.item_id, 'goal', h.goal_id, 'discipline', h.discipline, 'activity', h.activity, 'words', h.words,
        'moment', h.moment, 'routine', h.routine, 'minutesPerDay', h.minutes_per_day, 'daysPerWeek', h.days_per_week,
        'stopIf', h.stop_if, 'brace', h.brace, 'helpers', h.helpers, 'picture', h.picture, 'resting', h.resting)
        order by h.position, h.item_id), '[]'::json)
      from home_items h where h.clinic_id = ${version}.clinic_id and h.version_id = ${version}.id${only('h')}))`;
}

/** `Agreement[]` that stand on the version. The day is the clinic's, of the moment it was given. */
export function standingAgreements(version: string): string {
  return `(select coalesce(json_agg(json_build_object(
      'agreement', a.id, 'party', a.party, 'discipline', a.discipline, 'person', coalesce(a.staff_id, a.guardian_id),
      'deputyReason', a.deputy_reason, 'needsCoSignature', a.needs_co_signature, 'coSignedBy', a.co_signed_by,
      'how', a.how, 'language', a.language, 'register', a.register, 'templateVersion', a.template_version,
      'contentHash', a.content_hash, 'renderedHash', a.rendered_hash,
      'givenOn', (a.given_at at time zone k.time_zone)::date, 'validUntil', a.valid_until, 'carriedFrom', a.carried_from)
      order by a.given_at, a.id), '[]'::json)
    from agreements a join clinics k on k.id = a.clinic_id
    where a.clinic_id = ${version}.clinic_id and a.version_id = ${version}.id and a.fallen_at is null)`;
}

/** `PlanVersion` of the version under the alias `version`. */
export function planVersion(version: string): string {
  return `json_build_object(
    'version', ${version}.id, 'number', ${version}.number, 'revision', ${version}.revision,
    'base', ${version}.base_version_id, 'state', ${version}.state, 'changeClass', ${version}.change_class,
    'content', ${planContent(version)}, 'contentHash', ${version}.content_hash,
    'agreements', ${standingAgreements(version)})`;
}

/**
 * `PlanRecord` of the plan under the alias `plan`: its lives, and the versions its rules look at, which are the one in
 * force, the open one with the version it was drafted on, and the last that was called by the number of the one in force.
 * Other superseded and discarded versions decide nothing.
 */
export function planRecord(plan: string): string {
  return `json_build_object(
    'plan', ${plan}.id, 'state', ${plan}.state, 'endReason', ${plan}.ended_reason, 'inForce', ${plan}.in_force_version_id,
    'goals', (select coalesce(json_agg(json_build_object(
        'goal', g.id, 'state', g.state, 'outcome', g.outcome, 'closedOn', g.closed_on,
        'reopenedOn', g.reopened_on, 'reason', g.state_reason)
        order by g.id), '[]'::json)
      from goals g where g.clinic_id = ${plan}.clinic_id and g.plan_id = ${plan}.id),
    'strands', (select coalesce(json_agg(json_build_object(
        'strand', s.id, 'goal', s.goal_id, 'discipline', s.discipline, 'state', s.state, 'reason', s.state_reason)
        order by s.id), '[]'::json)
      from strands s join goals g on g.clinic_id = s.clinic_id and g.id = s.goal_id
      where s.clinic_id = ${plan}.clinic_id and g.plan_id = ${plan}.id),
    'versions', (select coalesce(json_agg(${planVersion('v')} order by v.id), '[]'::json)
      from care_plan_versions v
      where v.clinic_id = ${plan}.clinic_id and v.plan_id = ${plan}.id and (v.state in ('DRAFT', 'SENT', 'IN_FORCE')
        or v.id = (select o.base_version_id from care_plan_versions o
          where o.clinic_id = v.clinic_id and o.plan_id = v.plan_id and o.state = 'SENT')
        or v.id = (select l.id from care_plan_versions l
          join care_plan_versions f on f.clinic_id = l.clinic_id and f.id = ${plan}.in_force_version_id
          where l.clinic_id = v.clinic_id and l.plan_id = v.plan_id and l.number = f.number and l.state = 'SUPERSEDED'
          order by l.revision desc limit 1))),
    'consents', (select coalesce(json_agg(json_build_object(
        'consent', t.id, 'guardian', t.guardian_id, 'givenOn', t.given_on, 'withdrawnOn', t.withdrawn_on)
        order by t.id), '[]'::json)
      from treatment_consents t where t.clinic_id = ${plan}.clinic_id and t.child_id = ${plan}.child_id))`;
}

/** The lives of the plan under the alias `plan`, as `closedRows` takes them. */
function planLives(plan: string): string {
  return `json_build_object(
    'goals', (select coalesce(json_agg(json_build_object('goal', g.id, 'state', g.state)), '[]'::json)
      from goals g where g.clinic_id = ${plan}.clinic_id and g.plan_id = ${plan}.id),
    'strands', (select coalesce(json_agg(json_build_object('strand', s.id, 'state', s.state)), '[]'::json)
      from strands s join goals g on g.clinic_id = s.clinic_id and g.id = s.goal_id
      where s.clinic_id = ${plan}.clinic_id and g.plan_id = ${plan}.id))`;
}

/** What the strands of a version plan for a week, and what of the plan is over: see `PlannedWeek`. */
export function plannedWeek(version: string): string {
  return `(select json_build_object(
      'lives', ${planLives('p')},
      'strands', (select coalesce(json_agg(json_build_object(
          'strand', c.strand_id, 'goal', c.goal_id, 'dose', c.dose)), '[]'::json)
        from strand_contents c where c.clinic_id = ${version}.clinic_id and c.version_id = ${version}.id))
    from care_plans p where p.clinic_id = ${version}.clinic_id and p.id = ${version}.plan_id)`;
}

/** What the findings of a version are found in, less catalogue and day: see `FindingFacts`. */
export function findingFacts(version: string): string {
  return `(select json_build_object(
      'plan', p.id, 'content', ${planContent(version)},
      'birthDate', k.birth_date, 'gestationDays', k.gestation_days,
      'lives', ${planLives('p')},
      'handling', (select coalesce(json_agg(json_build_object(
          'line', h.id, 'key', h.key, 'value', h.value, 'site', h.site, 'side', h.side, 'discipline', h.discipline,
          'owner', h.owner_id, 'since', h.since, 'endedOn', null) order by h.id), '[]'::json)
        from handling_lines h where h.clinic_id = p.clinic_id and h.child_id = p.child_id and h.ended_at is null),
      'precautions', (select coalesce(json_agg(json_build_object(
          'precaution', r.id, 'code', r.precaution_code, 'status', r.status, 'statusUntil', r.status_until,
          'site', r.site, 'side', r.side) order by r.id), '[]'::json)
        from precautions r where r.clinic_id = p.clinic_id and r.child_id = p.child_id and r.state = 'IN_FORCE'),
      'priorities', (select coalesce(json_agg(json_build_object(
          'priority', y.id, 'words', y.words, 'importance', y.importance) order by y.id), '[]'::json)
        from priorities y where y.clinic_id = p.clinic_id and y.child_id = p.child_id and y.withdrawn_on is null),
      'concerns', (select coalesce(json_agg(c.concern_code order by c.concern_code), '[]'::json)
        from child_concerns c where c.clinic_id = p.clinic_id and c.child_id = p.child_id),
      'settlements', (select coalesce(json_agg(json_build_object(
          'key', f.finding_key, 'facts', f.facts, 'grade', f.grade, 'reason', f.reason, 'note', f.note,
          'clearedByRole', f.cleared_by_role, 'clearedBy', f.cleared_by, 'settledBy', f.settled_by,
          'settledByName', w.name, 'settledAt', f.settled_at) order by f.settled_at, f.id), '[]'::json)
        from finding_settlements f join staff w on w.clinic_id = f.clinic_id and w.id = f.settled_by
        where f.clinic_id = p.clinic_id and f.plan_id = p.id))
    from care_plans p join children k on k.clinic_id = p.clinic_id and k.id = p.child_id
    where p.clinic_id = ${version}.clinic_id and p.id = ${version}.plan_id)`;
}

/** What the content of a version, and of another beside it, holds as an id: a priority's words, a therapist's name. */
export function planNames(version: string, also: string = `${version}.id`): string {
  return `(select coalesce(json_object_agg(n.id, n.name), '{}'::json) from (
      select r.id, r.words as name from goal_contents g
        join priorities r on r.clinic_id = g.clinic_id and r.id = g.priority_id
        where g.clinic_id = ${version}.clinic_id and g.version_id in (${version}.id, ${also})
      union
      select m.id, m.name from strand_contents c
        join staff m on m.clinic_id = c.clinic_id and m.id = c.therapist_id
        where c.clinic_id = ${version}.clinic_id and c.version_id in (${version}.id, ${also})) n)`;
}

/** `LaidTemplate` of the origin under the alias `origin`: goals laid before these were kept say nothing of home. */
export function wholeLaid(origin: string): string {
  return `jsonb_build_object('homeItems', null) || ${origin}.laid`;
}

/** `PlanTextFacts` of the version under the alias `version`: what is shown for signing, with the names it speaks of. */
export function planTextFacts(version: string): string {
  return `json_build_object(
    'number', ${version}.number, 'revision', ${version}.revision, 'content', ${planContent(version)},
    'origins', (select coalesce(json_agg(json_build_object('reviewed', o.reviewed, 'language', o.language,
        'laid', ${wholeLaid('o')})
        order by o.goal_id), '[]'::json)
      from goal_contents g join goal_origins o on o.clinic_id = g.clinic_id and o.goal_id = g.goal_id
      where g.clinic_id = ${version}.clinic_id and g.version_id = ${version}.id),
    'names', ${planNames(version)})`;
}
