import { DELIVERY_MODES } from '@trellis/domain';
import { useRowDraft } from '../../../lib/drafts/use-row-draft.ts';
import { useText } from '../../../lib/i18n/use-text.ts';
import { useWord } from '../../../lib/i18n/use-word.ts';
import { useFormats } from '../../../lib/workplace/workplace.ts';
import { Refused } from '../../../ui/feedback/refused.tsx';
import { SelectField, TextField } from '../../../ui/fields/text-field.tsx';
import { Card, Stack } from '../../../ui/layout/layout.tsx';
import { levelSign } from '../../../ui/measures/level.ts';
import { AsksAgain } from '../changes/asks-again.tsx';
import type { Plan, Version } from '../plan-content.ts';
import { usePlanDesk } from '../plan-desk.tsx';
import styles from '../plan.module.css';
import { RowConflict } from '../together/row-conflict.tsx';
import { saveRow, useRereadPlan } from '../use-plan-act.ts';
import { DeliveredWeeks } from './delivered-weeks.tsx';
import { EditVersion } from './terms.graphql.ts';
import { WeekMinutes } from './week-minutes.tsx';

/** What the family agrees to for the plan as a whole: when it is looked at again, how much, and where. */
export function TermsCard() {
  const t = useText();
  const { plan, version, writable } = usePlanDesk();
  return (
    <Card label={t('plan.terms')}>
      <Stack gap={3}>
        {writable ? <TermsForm plan={plan} version={version} /> : <Terms version={version} />}
        <DeliveredWeeks planId={plan.id} />
      </Stack>
    </Card>
  );
}

function Terms({ version }: { version: Version }) {
  const t = useText();
  const word = useWord();
  const formats = useFormats();
  const place = DELIVERY_MODES.find((mode) => mode === version.place);
  return (
    <Stack gap={2}>
      <h2>{t('plan.terms')}</h2>
      <p>
        {t('plan.reviewOn')}: {version.reviewOn ? formats.day(version.reviewOn) : '–'}
      </p>
      <p>
        {t('plan.weeklyMinutes')}: {version.agreedWeeklyMinutes ?? '–'}
      </p>
      <WeekMinutes version={version} agreed={version.agreedWeeklyMinutes ?? null} />
      <p>
        {t('plan.place')}: {place ? word(`deliveryMode.${place}`) : '–'}
      </p>
    </Stack>
  );
}

function TermsForm({ plan, version }: { plan: Plan; version: Version }) {
  const t = useText();
  const word = useWord();
  const formats = useFormats();
  const reread = useRereadPlan();
  const { reviewOn, agreedWeeklyMinutes, place } = version;
  const row = useRowDraft({
    form: 'plan-terms',
    subject: version.id,
    stored: { reviewOn: reviewOn ?? null, agreedWeeklyMinutes: agreedWeeklyMinutes ?? null, place: place ?? null },
    version: version.version,
    save: (changed, known) =>
      saveRow(
        EditVersion,
        { input: { versionId: version.id, version: known.version, ...changed } },
        ({ planVersion }) => planVersion?.version,
      ),
    reread,
  });
  const { value, change } = row;
  return (
    <Stack gap={3}>
      <h2>{t('plan.terms')}</h2>
      <Refused>{row.refused}</Refused>
      <TextField
        name="reviewOn"
        label={t('plan.reviewOn')}
        type="date"
        value={value.reviewOn ?? ''}
        onChange={(event) => change({ reviewOn: event.currentTarget.value || null })}
      />
      <AsksAgain field="terms.reviewOn" inForce={plan.inForce?.reviewOn} now={value.reviewOn} />
      <TextField
        name="agreedWeeklyMinutes"
        label={t('plan.weeklyMinutes')}
        type="number"
        min={0}
        max={2400}
        value={value.agreedWeeklyMinutes ?? ''}
        onChange={(event) =>
          change({ agreedWeeklyMinutes: event.currentTarget.value === '' ? null : Number(event.currentTarget.value) })
        }
      />
      <AsksAgain
        field="terms.agreedWeeklyMinutes"
        inForce={plan.inForce?.agreedWeeklyMinutes}
        now={value.agreedWeeklyMinutes}
      />
      <WeekMinutes version={version} agreed={value.agreedWeeklyMinutes} />
      <SelectField
        name="place"
        label={t('plan.place')}
        value={value.place ?? ''}
        onChange={(event) => change({ place: event.currentTarget.value || null })}
      >
        <option value="">{t('plan.choose')}</option>
        {DELIVERY_MODES.map((mode) => (
          <option key={mode} value={mode}>
            {word(`deliveryMode.${mode}`)}
          </option>
        ))}
      </SelectField>
      <AsksAgain field="terms.place" inForce={plan.inForce?.place} now={value.place} />
      <p className={styles.small}>
        {t('plan.convention')} {levelSign(version.startConvention)}
      </p>
      <RowConflict
        row={row}
        nameOf={(field) => t(FIELD_NAMES[field])}
        say={(field, said) => {
          const saidPlace = DELIVERY_MODES.find((mode) => mode === said.place);
          if (field === 'place') return saidPlace ? word(`deliveryMode.${saidPlace}`) : '–';
          if (field === 'reviewOn') return said.reviewOn ? formats.day(said.reviewOn) : '–';
          return String(said.agreedWeeklyMinutes ?? '–');
        }}
      />
    </Stack>
  );
}

const FIELD_NAMES = {
  reviewOn: 'plan.reviewOn',
  agreedWeeklyMinutes: 'plan.weeklyMinutes',
  place: 'plan.place',
} as const;
