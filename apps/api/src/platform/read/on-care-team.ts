/**
 * Whether a member of staff is on the care team of a child now, as SQL: the relation that CARE_TEAM rules ask for, in
 * the one text for reads and for writes. All three are SQL expressions.
 */
export function onCareTeam(clinic: string, child: string, staff: string): string {
  return `exists (select from care_team_members m where m.clinic_id = ${clinic} and m.child_id = ${child}
    and m.staff_id = ${staff} and m.left_on is null)`;
}
