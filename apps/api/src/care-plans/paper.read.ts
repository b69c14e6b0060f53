import { paperStanding, type PrintedText } from '@trellis/domain';
import { column, derived, oneBy, type Join, type Shape } from '../platform/read/shape.ts';

/** Papers, each with the version it was printed from and what everyone works by where that is another. */
const paperShape: Shape = {
  type: 'Paper',
  from: `(select c.clinic_id, c.code, c.content_hash, p.child_id, c.version_id, p.state as plan_state,
      v.content_hash as text_now, v.state as version_state,
      case when p.in_force_version_id <> c.version_id then p.in_force_version_id end as replaced_by_id
    from paper_codes c
    join care_plan_versions v on v.clinic_id = c.clinic_id and v.id = c.version_id
    join care_plans p on p.clinic_id = c.clinic_id and p.id = v.plan_id)`,
  id: null,
  child: (paper) => `${paper}.child_id`,
  fields: {
    code: column('code'),
    standing: derived(
      (paper) => `json_build_object('printed', ${paper}.content_hash, 'now', ${paper}.text_now,
        'version', ${paper}.version_state, 'plan', ${paper}.plan_state)`,
      (text: PrintedText) => paperStanding(text),
    ),
    child: oneBy('Child', 'child_id'),
    planVersion: oneBy('CarePlanVersion', 'version_id'),
    replacedBy: oneBy('CarePlanVersion', 'replaced_by_id'),
  },
};

export const ofCode: Join = (_, paper, terms, { code }) => `${paper}.code = ${terms.bind(code, 'text')}`;

export const paperShapes: readonly Shape[] = [paperShape];
