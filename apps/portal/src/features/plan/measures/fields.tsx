import {
  CHAININGS,
  DIRECTIONS,
  DISTANCE_UNITS,
  MEASURE_TYPES,
  MOVEMENT_MODES,
  PROMPT_LEVELS,
  TEXT_LENGTHS,
  WEEKDAYS,
} from '@trellis/domain';
import type { ReactNode } from 'react';
import { useText } from '../../../lib/i18n/use-text.ts';
import { useWord } from '../../../lib/i18n/use-word.ts';
import { SelectField, TextArea, TextField } from '../../../ui/fields/text-field.tsx';
import { BodyPlaceFields } from '../activities/body-place-fields.tsx';
import styles from '../plan.module.css';
import type { MeasureForm, StoredMeasure } from './form.ts';
import { ScoreField } from './score-field.tsx';

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
        maxLength={TEXT_LENGTHS.measure}
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
          <OneOf
            label={t('plan.strand.unit')}
            value={form.unit}
            values={DISTANCE_UNITS}
            say={(unit) => word(`distanceUnit.${unit}`)}
            disabled={disabled}
            onChange={(unit) => set({ unit })}
          />
        )}
        {form.type === 'STEPS' && (
          <OneOf
            label={t('plan.strand.chaining')}
            value={form.chaining}
            values={CHAININGS}
            say={(chaining) => word(`chaining.${chaining}`)}
            disabled={disabled}
            onChange={(chaining) => set({ chaining })}
          />
        )}
        {form.type === 'DEGREES' && (
          <>
            <TextField
              label={worded(t('plan.strand.movement'))}
              value={form.movement}
              disabled={disabled}
              onChange={(event) => set({ movement: event.currentTarget.value })}
            />
            {beside?.movement}
            <OneOf
              label={t('plan.strand.movedBy')}
              value={form.mode}
              values={MOVEMENT_MODES}
              say={(mode) => word(`movementMode.${mode}`)}
              disabled={disabled}
              onChange={(mode) => set({ mode })}
            />
          </>
        )}
        {form.type === 'COUNT_PER_WEEK' && (
          <OneOf
            label={t('plan.strand.weekFrom')}
            value={form.weekStartsOn}
            values={WEEKDAYS}
            say={(day) => word(`weekday.${day}`)}
            disabled={disabled}
            onChange={(weekStartsOn) => set({ weekStartsOn })}
          />
        )}
        {form.type === 'SCORE' && <ScoreField form={form} stored={stored} disabled={disabled} onChange={onChange} />}
        {WITH_DIRECTION.has(form.type) && (
          <OneOf
            label={t('plan.strand.better')}
            value={form.better}
            values={DIRECTIONS}
            say={(direction) => word(`direction.${direction}`)}
            disabled={disabled}
            onChange={(better) => set({ better })}
          />
        )}
        {(['start', 'target'] as const).map((end) => (
          <EndField key={end} end={end} form={form} disabled={disabled} onChange={onChange} />
        ))}
        <BodyPlaceFields
          site={form.site}
          side={form.side}
          disabled={disabled}
          onChange={({ site = form.site, side = form.side }) => set({ site: site ?? '', side: side ?? '' })}
        />
      </div>
    </>
  );
}

/** What is chosen of a measure by one list: how a chain is taught, who moves the joint, where a week begins. */
function OneOf<Value extends string>({
  label,
  value,
  values,
  say,
  disabled,
  onChange,
}: {
  label: string;
  value: string;
  values: readonly Value[];
  say: (value: Value) => string;
  disabled: boolean;
  onChange: (value: Value) => void;
}) {
  return (
    <SelectField
      label={label}
      value={value}
      disabled={disabled}
      onChange={(event) => {
        const chosen = values.find((each) => each === event.currentTarget.value);
        if (chosen !== undefined) onChange(chosen);
      }}
    >
      {values.map((each) => (
        <option key={each} value={each}>
          {say(each)}
        </option>
      ))}
    </SelectField>
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
