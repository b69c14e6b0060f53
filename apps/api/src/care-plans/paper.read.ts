import { column, oneBy, type Join, type Shape } from '../platform/read/shape.ts';

/**
 * Papers with what they are worth. A version that was taken back has no text, or another one: a paper is judged by the
 * text that was printed, and not by the version it was of.
 */
const paperShape: Shape = {
  type: 'Paper',
  from: `(select c.clinic_id, c.code, p.child_id, c.version_id,
      case when p.in_force_version_id <> c.version_id then p.in_force_version_id end as replaced_by_id,
      case
        when v.content_hash is distinct from c.content_hash or v.state in ('DRAFT', 'DISCARDED') then 'TAKEN_BACK'
        when p.state = 'ENDED' then 'ENDED'
        when v.state = 'SENT' then 'WAITING'
        when v.state = 'SUPERSEDED' then 'REPLACED'
        when p.state = 'PAUSED' then 'RESTS'
        else 'IN_FORCE'
      end as standing
    from paper_codes c
    join care_plan_versions v on v.clinic_id = c.clinic_id and v.id = c.version_id
    join care_plans p on p.clinic_id = c.clinic_id and p.id = v.plan_id)`,
  id: null,
  child: (paper) => `${paper}.child_id`,
  fields: {
    code: column('code'),
    standing: column('standing'),
    child: oneBy('Child', 'child_id'),
    planVersion: oneBy('CarePlanVersion', 'version_id'),
    replacedBy: oneBy('CarePlanVersion', 'replaced_by_id'),
  },
};

export const ofCode: Join = (_, paper, terms, { code }) => `${paper}.code = ${terms.bind(code, 'text')}`;

export const paperShapes: readonly Shape[] = [paperShape];
