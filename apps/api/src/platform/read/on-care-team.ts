/**
 * Whether a member of staff is on the care team of a child now, as SQL. All three are SQL expressions.
 */
export function isTeamMember(clinic: string, child: string, staff: string): string {
  return `exists (select from care_team_members m where m.clinic_id = ${clinic} and m.child_id = ${child}
    and m.staff_id = ${staff} and m.left_on is null)`;
}

/** What time it is for the operation at hand; for whoever says nothing of it, what time it is. */
const NOW = `coalesce(nullif(current_setting('app.now', true), '')::timestamptz, now())`;

/**
 * Whether the record of a child is open to a member of staff as it is to its care team: to those on it, and until the day ends to whoever
 * covers for one of them. It is the relation that CARE_TEAM rules ask for, in the one text for reads and for writes.
 */
export function onCareTeam(clinic: string, child: string, staff: string): string {
  return `(${isTeamMember(clinic, child, staff)}
    or exists (select from covers m where m.clinic_id = ${clinic} and m.child_id = ${child}
      and m.staff_id = ${staff} and m.ends_at > ${NOW}))`;
}
