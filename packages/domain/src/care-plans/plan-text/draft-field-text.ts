import type { Language } from '../../words/language.ts';
import { sayInSentence } from './say-change.ts';
import { say } from '../../words/say.ts';
import { FIELD_PREFIX, findRow } from '../content-row.ts';
import { type DraftRowType, ROW_KIND } from '../earlier-value.ts';
import { isContentField } from '../field-class.ts';
import type { PlanContent } from '../plan-content.ts';
import { sayRow } from './change-text.ts';
import type { PlanTextCatalogue } from './reader.ts';

/** A field of a row of a draft, by the names that are sent for it; `removed` for a row that was taken out. */
export interface DraftField {
  readonly row: DraftRowType;
  readonly id: string;
  readonly field: string;
}

export interface SaidDraftField {
  /** The row: a goal by its words, a strand by its discipline and goal; empty for the terms and for what is gone. */
  readonly about: string;
  readonly field: string;
}

/** What a field is called that is sent as one but is not one field of the content. */
const OTHER_FIELDS = ['levels', 'position', 'slips', 'removed'] as const;

/** Which field of a draft somebody changed, said to a clinician; undefined for one that has no name to people. */
export function sayDraftField(
  content: PlanContent,
  catalogue: PlanTextCatalogue,
  language: Language,
  changed: DraftField,
): SaidDraftField | undefined {
  const kind = ROW_KIND[changed.row];
  const row = findRow(content, kind, changed.id);
  const about = row === undefined ? '' : sayRow(content, catalogue, language, row);
  const other = OTHER_FIELDS.find((each) => each === changed.field);
  if (other !== undefined) return { about, field: sayInSentence(language, other) };
  const field = `${FIELD_PREFIX[kind]}.${changed.field}`;
  return isContentField(field) ? { about, field: say(language, `contentField.${field}`) } : undefined;
}
