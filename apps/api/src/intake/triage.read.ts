import { triageRules, type TriageResult } from '@trellis/domain';
import { column, computed, derived, oneBy, type Shape, type ShapeField } from '../platform/read/shape.ts';
import { describeTriage } from './describe-triage.ts';

const triageShape: Shape = {
  type: 'Triage',
  from: 'triages',
  id: 'id',
  child: (triage) => `${triage}.child_id`,
  fields: {
    id: column('id'),
    result: derived(
      (triage) => `${triage}.result`,
      (result: TriageResult, { catalogue }) => describeTriage(catalogue, triageRules, result),
    ),
    disciplines: computed((triage) => `to_json(${triage}.disciplines)`),
    overrideReason: column('override_reason'),
    decidedBy: oneBy('StaffMember', 'decided_by'),
    decidedAt: column('decided_at'),
  },
};

/** What intake tells of a child. */
export const childIntakeFields: Readonly<Record<string, ShapeField>> = {
  triage: {
    kind: 'one',
    shape: 'Triage',
    on: (child, triage) =>
      `${triage}.id = (select t.id from triages t where t.clinic_id = ${child}.clinic_id and t.child_id = ${child}.id
        order by t.decided_at desc, t.id desc limit 1)`,
  },
};

export const triageShapes: readonly Shape[] = [triageShape];
