import { LANGUAGES, type Language, sheetDates } from '@trellis/domain';
import { useState } from 'react';
import { useText } from '../../../lib/i18n/use-text.ts';
import { useWord } from '../../../lib/i18n/use-word.ts';
import { newId } from '../../../lib/new-id.ts';
import { useToday } from '../../../lib/workplace/workplace.ts';
import { Button } from '../../../ui/actions/button.tsx';
import { Refused } from '../../../ui/feedback/refused.tsx';
import { Segmented } from '../../../ui/fields/choices.tsx';
import { TextField } from '../../../ui/fields/text-field.tsx';
import { Stack } from '../../../ui/layout/layout.tsx';
import { Sheet } from '../../../ui/overlay/sheet.tsx';
import { usePlanDesk } from '../plan-desk.tsx';
import { usePlanAct } from '../use-plan-act.ts';
import { GiveHomeSheet } from './home.graphql.ts';
import styles from './home.module.css';
import { HouseholdField } from './household-field.tsx';

/** The home programme in force for one household, in the language it reads, until the review. */
export function GiveSheet({ onClose }: { onClose: () => void }) {
  const t = useText();
  const word = useWord();
  const today = useToday();
  const { child, plan, version } = usePlanDesk();
  const { run, busy, refused } = usePlanAct();
  const dates = sheetDates(version.reviewOn ?? null, today);
  const [id] = useState(() => newId());
  const [first] = child.guardians ?? [];
  const [guardianId, setGuardian] = useState(first?.id ?? '');
  const [language, setLanguage] = useState<Language>(first?.language ?? 'en');
  const [validUntil, setUntil] = useState(dates.proposed);
  const pick = (chosen: string) => {
    setGuardian(chosen);
    setLanguage(child.guardians?.find((each) => each.id === chosen)?.language ?? language);
  };
  const isReplacing = plan.homeSheets?.some(
    ({ standing, guardian }) => standing === 'VALID' && guardian?.id === guardianId,
  );
  const give = async () => {
    if (await run(GiveHomeSheet, { input: { id, planId: plan.id, guardianId, language, validUntil } })) onClose();
  };
  return (
    <Sheet
      open
      title={t('home.sheet.give')}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{t('plan.cancel')}</Button>
          <Button variant="primary" busy={busy} disabled={guardianId === ''} onClick={() => void give()}>
            {t('home.sheet.give')}
          </Button>
        </>
      }
    >
      <Stack gap={4}>
        <Refused>{refused}</Refused>
        <HouseholdField label={t('home.sheet.household')} value={guardianId} onPick={pick} />
        <Segmented
          label={t('home.sheet.language')}
          value={language}
          onChange={setLanguage}
          choices={LANGUAGES.map((each) => ({ value: each, label: word(`language.${each}`) }))}
        />
        <TextField
          name="validUntil"
          label={t('home.sheet.validUntil')}
          type="date"
          min={dates.earliest}
          max={dates.latest}
          value={validUntil}
          onChange={(event) => setUntil(event.currentTarget.value)}
        />
        {isReplacing && <p className={styles.quiet}>{t('home.sheet.replaces')}</p>}
      </Stack>
    </Sheet>
  );
}
