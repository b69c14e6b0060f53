import { goalLibrary, type OwnVersion } from '@trellis/domain';
import { type Arguments, column, computed, derived, derivedPage, oneBy, type Shape } from '../platform/read/shape.ts';
import { foundTemplates, oneTemplate, planTemplateAnswer, type WantedTemplates } from './template-answer.ts';

/** `OwnVersion[]` of the clinic under the alias `row`: the last version of each template it has written or touched. */
export function ownVersions(row: string): string {
  return `(select coalesce(json_agg(json_build_object('code', o.code, 'number', o.number, 'template', o.template,
      'retired', o.retired)), '[]'::json)
    from (select distinct on (v.code) v.code, v.number, v.template, v.retired from template_versions v
      where v.clinic_id = ${row}.clinic_id order by v.code, v.number desc) o)`;
}

const libraryShape: Shape = {
  type: 'TemplateLibrary',
  from: '(select c.id as clinic_id from clinics c)',
  id: null,
  child: null,
  fields: {
    goals: derivedPage('templates', ownVersions, (own: OwnVersion[], { catalogue }, wanted: WantedTemplates) =>
      foundTemplates(goalLibrary(catalogue, own), wanted),
    ),
    goal: derived(ownVersions, (own: OwnVersion[], { catalogue }, { code }: Arguments) =>
      oneTemplate(goalLibrary(catalogue, own), code),
    ),
    plans: derived(ownVersions, (own: OwnVersion[], { catalogue }) => {
      const library = goalLibrary(catalogue, own);
      return catalogue.planTemplates.map((plan) => planTemplateAnswer(library, plan));
    }),
    versions: {
      kind: 'many',
      shape: 'TemplateVersion',
      on: (library, version, terms, { code }: Arguments) =>
        `${version}.clinic_id = ${library}.clinic_id and ${version}.code = ${terms.bind(code, 'text')}`,
      orderBy: (version) => `${version}.number desc`,
      most: 100,
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
    isReset: computed((version) => `(${version}.template is null and not ${version}.retired)`),
    isRetired: column('retired'),
    statement: computed((version) => `${version}.template -> 'statement'`),
    changedBy: oneBy('StaffMember', 'changed_by'),
    changedAt: column('changed_at'),
  },
};

export const templateShapes: readonly Shape[] = [libraryShape, versionShape];
