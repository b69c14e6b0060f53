import { isClinicTemplateCode } from '@trellis/domain';

/** Columns of a row that names a template: of the catalogue by its kind, or of the clinic's own by its code again. */
export interface TemplateKey {
  readonly templateKind: 'GOAL_TEMPLATE' | null;
  readonly clinicCode: string | null;
}

export function templateKey(code: string): TemplateKey {
  const isOwn = isClinicTemplateCode(code);
  return { templateKind: isOwn ? null : 'GOAL_TEMPLATE', clinicCode: isOwn ? code : null };
}

/** SQL that holds a row to one of the two, for the code in a column. */
export function eitherKind(code: string): string {
  return `((template_kind IS NOT NULL AND template_kind = 'GOAL_TEMPLATE' AND clinic_code IS NULL)
    OR (template_kind IS NULL AND clinic_code IS NOT NULL AND clinic_code = ${code}))`;
}
