import { showsProgress } from '@trellis/domain';
import { useRead } from '../../../lib/graphql/use-operation.ts';
import { useText } from '../../../lib/i18n/use-text.ts';
import { SelectField } from '../../../ui/fields/text-field.tsx';
import { EditorCatalogue } from '../activities/editor-catalogue.graphql.ts';
import { type MeasureForm, scoreOf, type StoredMeasure } from './form.ts';

interface ScoreFieldProps {
  form: MeasureForm;
  stored: StoredMeasure;
  disabled: boolean;
  onChange: (form: MeasureForm) => void;
}

/** Which score of which named measure, of those that show progress. */
export function ScoreField({ form, stored, disabled, onChange }: ScoreFieldProps) {
  const t = useText();
  const measures = useRead(EditorCatalogue, {}).data?.catalogue.measures ?? [];
  const scores = measures.flatMap(({ code: measure, abbreviation, classification, fields }) =>
    fields
      .filter(({ type }) => showsProgress({ classification, type }))
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
