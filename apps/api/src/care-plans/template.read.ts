import { goalLibrary, type OwnVersion } from '@trellis/domain';
import { column, computed, derived, oneBy, type Shape } from '../platform/read/shape.ts';
import { foundTemplates, planTemplateAnswer } from './template-answer.ts';
import type { TemplateFilterArgs } from './template.inputs.ts';

/** `OwnVersion[]` of the clinic under the alias `row`: the last version of each template it has touched. */
export function ownVersions(row: string): string {
  return `(select coalesce(json_agg(json_build_object('code', o.code, 'number', o.number, 'template', o.template)), '[]'::json)
    from (select distinct on (v.code) v.code, v.number, v.template from template_versions v
      where v.clinic_id = ${row}.clinic_id order by v.code, v.number desc) o)`;
}

const libraryShape: Shape = {
  type: 'TemplateLibrary',
  from: '(select c.id as clinic_id from clinics c)',
  id: null,
  child: null,
  fields: {
    goals: derived(ownVersions, (own: OwnVersion[], { catalogue }, filter: TemplateFilterArgs) =>
      foundTemplates(goalLibrary(catalogue, own), filter),
    ),
    plans: derived(ownVersions, (own: OwnVersion[], { catalogue }) => {
      const library = goalLibrary(catalogue, own);
      return catalogue.planTemplates.map((plan) => planTemplateAnswer(library, plan));
    }),
    versions: {
      kind: 'many',
      shape: 'TemplateVersion',
      on: (library, version) => `${version}.clinic_id = ${library}.clinic_id`,
      orderBy: (version) => `${version}.changed_at desc, ${version}.code, ${version}.number desc`,
      most: 200,
    },
  },
};

const versionShape: Shape = {
  type: 'TemplateVersion',
  from: 'template_versions',
  id: null,
  child: null,
  fields: {
    code: column('code'),
    number: column('number'),
    isReset: computed((version) => `(${version}.template is null)`),
    statement: computed((version) => `${version}.template -> 'statement'`),
    changedBy: oneBy('StaffMember', 'changed_by'),
    changedAt: column('changed_at'),
  },
};

export const templateShapes: readonly Shape[] = [libraryShape, versionShape];
