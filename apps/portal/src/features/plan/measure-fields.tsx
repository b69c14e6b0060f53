import { BODY_SITES, DIRECTIONS, DISTANCE_UNITS, MEASURE_TYPES, PROMPT_LEVELS, SIDES } from '@trellis/domain';
import type { ReactNode } from 'react';
import { useText } from '../../lib/i18n/use-text.ts';
import { useWord } from '../../lib/i18n/use-word.ts';
import { SelectField, TextArea, TextField } from '../../ui/fields/text-field.tsx';
import { type MeasureForm, scoreNamed, type StoredMeasure } from './measure-form.ts';
import styles from './plan.module.css';

interface MeasureFieldsProps {
  form: MeasureForm;
  disabled: boolean;
  onChange: (form: MeasureForm) => void;
  /** What stands beside each field of words, such as the same in the other language. */
  beside?: Readonly<Record<'text' | 'steps' | 'movement', ReactNode>>;
}

const WITH_DIRECTION = new Set(['SECONDS', 'DEGREES', 'DISTANCE', 'COUNT_PER_WEEK', 'SCORE']);

/** What a strand watches, and from where to where: the fields its type needs and no others. */
export function MeasureFields({
  form,
  stored,
  disabled,
  onChange,
  beside,
}: MeasureFieldsProps & { stored: StoredMeasure }) {
  const t = useText();
  const word = useWord();
  const set = (fields: Partial<MeasureForm>) => onChange({ ...form, ...fields });
  const worded = (field: string) => (beside ? t('templates.inEnglish', { field }) : field);
  return (
    <>
      <SelectField
        name="measure"
        label={t('plan.strand.measure')}
        value={form.type}
        disabled={disabled}
        onChange={(event) => {
          const type = MEASURE_TYPES.find((each) => each === event.currentTarget.value);
          if (type) set({ type, start: '', target: '' });
        }}
      >
        {MEASURE_TYPES.map((type) => (
          <option key={type} value={type}>
            {word(`measureType.${type}`)}
          </option>
        ))}
      </SelectField>
      <TextField
        label={worded(t('plan.strand.measureText'))}
        value={form.text}
        disabled={disabled}
        maxLength={200}
        onChange={(event) => set({ text: event.currentTarget.value })}
      />
      {beside?.text}
      {form.type === 'STEPS' && (
        <>
          <TextArea
            label={worded(t('plan.strand.steps'))}
            rows={4}
            value={form.steps.join('\n')}
            disabled={disabled}
            onChange={(event) => set({ steps: event.currentTarget.value.split('\n') })}
          />
          {beside?.steps}
        </>
      )}
      <div className={styles.facts}>
        {form.type === 'COUNT_OF_N' && (
          <TextField
            label={t('plan.strand.of')}
            type="number"
            min={1}
            max={100}
            value={form.of}
            disabled={disabled}
            onChange={(event) => set({ of: Number(event.currentTarget.value) })}
          />
        )}
        {form.type === 'DISTANCE' && (
          <SelectField
            label={t('plan.strand.unit')}
            value={form.unit}
            disabled={disabled}
            onChange={(event) => set({ unit: event.currentTarget.value === 'CM' ? 'CM' : 'M' })}
          >
            {DISTANCE_UNITS.map((unit) => (
              <option key={unit} value={unit}>
                {unit.toLowerCase()}
              </option>
            ))}
          </SelectField>
        )}
        {form.type === 'DEGREES' && (
          <PlaceFields form={form} disabled={disabled} onChange={onChange} {...(beside && { beside })} />
        )}
        {form.type === 'SCORE' && (
          <TextField
            label={t('plan.strand.scoreOf')}
            value={form.measure}
            disabled={disabled}
            onChange={(event) => set(scoreNamed(event.currentTarget.value, stored))}
          />
        )}
        {WITH_DIRECTION.has(form.type) && (
          <SelectField
            label={t('plan.strand.better')}
            value={form.better}
            disabled={disabled}
            onChange={(event) => set({ better: event.currentTarget.value === 'LESS' ? 'LESS' : 'MORE' })}
          >
            {DIRECTIONS.map((direction) => (
              <option key={direction} value={direction}>
                {word(`direction.${direction}`)}
              </option>
            ))}
          </SelectField>
        )}
        {(['start', 'target'] as const).map((end) => (
          <EndField key={end} end={end} form={form} disabled={disabled} onChange={onChange} />
        ))}
      </div>
    </>
  );
}

function PlaceFields({ form, disabled, onChange, beside }: MeasureFieldsProps) {
  const t = useText();
  const word = useWord();
  return (
    <>
      <TextField
        label={t('plan.strand.movement')}
        value={form.movement}
        disabled={disabled}
        onChange={(event) => onChange({ ...form, movement: event.currentTarget.value })}
      />
      {beside?.movement}
      <SelectField
        label={t('plan.strand.site')}
        value={form.site}
        disabled={disabled}
        onChange={(event) => onChange({ ...form, site: event.currentTarget.value })}
      >
        <option value="">{t('plan.choose')}</option>
        {BODY_SITES.map((site) => (
          <option key={site} value={site}>
            {word(`bodySite.${site}`)}
          </option>
        ))}
      </SelectField>
      <SelectField
        label={t('plan.strand.side')}
        value={form.side}
        disabled={disabled}
        onChange={(event) => onChange({ ...form, side: event.currentTarget.value })}
      >
        <option value="">{t('plan.choose')}</option>
        {SIDES.map((side) => (
          <option key={side} value={side}>
            {word(`side.${side}`)}
          </option>
        ))}
      </SelectField>
    </>
  );
}

/** Where the strand starts, or where it wants to be. */
export function EndField({ end, form, disabled, onChange }: MeasureFieldsProps & { end: 'start' | 'target' }) {
  const t = useText();
  const word = useWord();
  const label = t(`plan.strand.${end}`);
  const set = (typed: string) => onChange({ ...form, [end]: typed });
  if (form.type === 'PROMPT_LADDER') {
    return (
      <SelectField
        name={end}
        label={label}
        value={form[end]}
        disabled={disabled}
        onChange={(event) => set(event.currentTarget.value)}
      >
        <option value="">{t('plan.choose')}</option>
        {PROMPT_LEVELS.map((prompt) => (
          <option key={prompt} value={prompt}>
            {word(`promptLevel.${prompt}`)}
          </option>
        ))}
      </SelectField>
    );
  }
  return (
    <TextField
      name={end}
      label={label}
      hint={form.type === 'STEPS' ? t('plan.strand.independent') : undefined}
      type="number"
      step="any"
      value={form[end]}
      disabled={disabled}
      onChange={(event) => set(event.currentTarget.value)}
    />
  );
}
