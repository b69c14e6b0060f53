/**
 * The day a plan is next looked at, as the domain's `reviewDueOn` finds it: the one the version in force says, unless the
 * outcome of a review of a version with the same day set a later one. Aliases of a plan and of its version in force.
 */
export function reviewDueOn(plan: string, version: string): string {
  return `coalesce((select r.next_on from reviews r
      join care_plan_versions said on said.clinic_id = r.clinic_id and said.id = r.version_id
      where r.clinic_id = ${plan}.clinic_id and r.plan_id = ${plan}.id and r.next_on is not null
        and said.review_on is not distinct from ${version}.review_on
      order by r.decided_at desc, r.id desc limit 1), ${version}.review_on)`;
}
