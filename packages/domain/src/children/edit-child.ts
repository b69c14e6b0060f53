import { z } from 'zod';
import { TEXT_LENGTHS } from '../limits.ts';
import { ok, refuse, type Result } from '../result.ts';
import { LANGUAGES } from '../words/language.ts';
import type { Language } from '../words/language.ts';
import { findBirthDateFault, gestationDaysSchema, mrnSchema, nameSchema } from './add-child.ts';
import type { ChildName } from './child-name.ts';
import { SEXES } from './child-sets.ts';
import type { Sex } from './child-sets.ts';
import { localDateSchema } from './local-date-schema.ts';
import type { LocalDate } from './local-date.ts';

/** What of a child can be changed. A missing field stays as it is; null empties one that may be empty. */
export function editChildSchema(today: LocalDate) {
  return z
    .object({
      name: nameSchema.nullable().optional(),
      nameLocal: nameSchema.nullable().optional(),
      birthDate: localDateSchema.optional(),
      sex: z.enum(SEXES).optional(),
      gestationDays: gestationDaysSchema.nullable().optional(),
      mrn: mrnSchema.nullable().optional(),
      language: z.enum(LANGUAGES).optional(),
      aboutMe: z.string().trim().min(1).max(TEXT_LENGTHS.aboutMe).nullable().optional(),
    })
    .superRefine(({ birthDate }, context) => {
      const fault = birthDate === undefined ? undefined : findBirthDateFault(birthDate, today);
      if (fault) context.addIssue({ code: 'custom', path: ['birthDate'], message: fault });
    });
}
export type ChildChanges = Readonly<z.output<ReturnType<typeof editChildSchema>>>;

export interface EditableChild extends ChildName {
  readonly birthDate: LocalDate;
  readonly sex: Sex;
  readonly gestationDays: number | null;
  readonly language: Language;
  readonly aboutMe: string | null;
}

function changed<T>(now: T, wanted: T | undefined): T {
  return wanted === undefined ? now : wanted;
}

/** The child with the changes made. Refuses to take the last name away (CHILD_NEEDS_NAME). */
export function editChild(child: EditableChild, changes: ChildChanges): Result<EditableChild> {
  const edited: EditableChild = {
    name: changed(child.name, changes.name),
    nameLocal: changed(child.nameLocal, changes.nameLocal),
    mrn: changed(child.mrn, changes.mrn),
    birthDate: changed(child.birthDate, changes.birthDate),
    sex: changed(child.sex, changes.sex),
    gestationDays: changed(child.gestationDays, changes.gestationDays),
    language: changed(child.language, changes.language),
    aboutMe: changed(child.aboutMe, changes.aboutMe),
  };
  return edited.name === null && edited.nameLocal === null ? refuse('CHILD_NEEDS_NAME') : ok(edited);
}
