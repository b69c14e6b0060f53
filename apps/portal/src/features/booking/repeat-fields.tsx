import { SERIES_LIMITS } from '@trellis/domain';
import { useText } from '../../lib/i18n/use-text.ts';
import { Segmented, Switch } from '../../ui/fields/choices.tsx';
import { SelectField, TextField } from '../../ui/fields/text-field.tsx';
import { Row, Stack } from '../../ui/layout/layout.tsx';
import type { FieldsProps } from './fields.ts';
import { EVERY_WEEKS } from './typed-booking.ts';

/** Once, or every week or two until a number or a day is reached. */
export function RepeatFields({ typed, set, faults }: FieldsProps) {
  const t = useText();
  return (
    <Stack gap={3}>
      <Switch label={t('booking.repeats')} checked={typed.repeats} onChange={(repeats) => set({ repeats })} />
      {typed.repeats && (
        <>
          <Row align="end">
            <SelectField
              label={t('booking.every')}
              value={typed.everyWeeks}
              onChange={({ currentTarget }) => set({ everyWeeks: Number(currentTarget.value) })}
            >
              {EVERY_WEEKS.map((weeks) => (
                <option key={weeks} value={weeks}>
                  {t('booking.everyWeeks', { weeks })}
                </option>
              ))}
            </SelectField>
            <Segmented
              label={t('booking.ends')}
              value={typed.ends}
              onChange={(ends) => set({ ends })}
              choices={(['COUNT', 'DAY'] as const).map((value) => ({ value, label: t(`booking.ends.${value}`) }))}
            />
            {typed.ends === 'COUNT' ? (
              <TextField
                label={t('booking.count')}
                type="number"
                min={1}
                max={SERIES_LIMITS.dates}
                value={typed.count}
                error={faults['dates']}
                onChange={({ currentTarget }) => set({ count: currentTarget.valueAsNumber || 1 })}
              />
            ) : (
              <TextField
                label={t('booking.lastOn')}
                type="date"
                min={typed.day}
                value={typed.lastOn}
                error={faults['dates']}
                onChange={({ currentTarget }) => set({ lastOn: currentTarget.value })}
              />
            )}
          </Row>
          <Switch
            label={t('booking.skipHolidays')}
            checked={typed.skipHolidays}
            onChange={(skipHolidays) => set({ skipHolidays })}
          />
        </>
      )}
    </Stack>
  );
}
