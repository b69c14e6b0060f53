import { useRead } from '../../lib/graphql/use-operation.ts';
import { useText } from '../../lib/i18n/use-text.ts';
import { SelectField } from '../../ui/fields/text-field.tsx';
import { EditorCatalogue } from './editor-catalogue.graphql.ts';
import { type MeasureForm, scoreOf, type StoredMeasure } from './measure-form.ts';

interface ScoreFieldProps {
  form: MeasureForm;
  stored: StoredMeasure;
  disabled: boolean;
  onChange: (form: MeasureForm) => void;
}

const DRAWN = new Set(['integer', 'decimal']);

/** Which score of which named measure. What only sorts children, and what is no number, is never progress. */
export function ScoreField({ form, stored, disabled, onChange }: ScoreFieldProps) {
  const t = useText();
  const measures = useRead(EditorCatalogue, {}).data?.catalogue.measures ?? [];
  const scores = measures
    .filter(({ classification }) => !classification)
    .flatMap(({ code: measure, abbreviation, fields }) =>
      fields
        .filter(({ type }) => DRAWN.has(type))
        .map(({ code: field, label, higherIsBetter }) => ({
          measure,
          field,
          higherIsBetter,
          label: `${abbreviation}: ${label}`,
        })),
    );
  const isChosen = (each: { measure: string; field: string }) =>
    each.measure === form.measure && each.field === form.field;
  return (
    <SelectField
      label={t('plan.strand.scoreOf')}
      value={scores.findIndex(isChosen)}
      disabled={disabled}
      onChange={(event) => {
        const score = scores[Number(event.currentTarget.value)];
        if (score) onChange({ ...form, ...scoreOf(score, stored) });
      }}
    >
      <option value={-1}>{form.measure && !scores.some(isChosen) ? form.measure : t('plan.choose')}</option>
      {scores.map(({ measure, field, label }, at) => (
        <option key={`${measure}.${field}`} value={at}>
          {label}
        </option>
      ))}
    </SelectField>
  );
}
