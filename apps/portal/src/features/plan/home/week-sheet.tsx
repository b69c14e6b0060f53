import { HOME_FITS, HOME_HINDRANCES, type HomeFit, type HomeHindrance, TEXT_LENGTHS } from '@trellis/domain';
import { useState } from 'react';
import { useDraft } from '../../../lib/drafts/use-draft.ts';
import { useText } from '../../../lib/i18n/use-text.ts';
import { useWord } from '../../../lib/i18n/use-word.ts';
import { newId } from '../../../lib/new-id.ts';
import { showToast } from '../../../lib/undo/toasts.ts';
import { useToday } from '../../../lib/workplace/workplace.ts';
import { Button } from '../../../ui/actions/button.tsx';
import { Refused } from '../../../ui/feedback/refused.tsx';
import { Segmented } from '../../../ui/fields/choices.tsx';
import { SelectField, TextArea, TextField } from '../../../ui/fields/text-field.tsx';
import { Stack } from '../../../ui/layout/layout.tsx';
import { OwnWords } from '../../../ui/layout/own-words.tsx';
import { Sheet } from '../../../ui/overlay/sheet.tsx';
import type { HomeItem } from '../plan-content.ts';
import { usePlanDesk } from '../plan-desk.tsx';
import { usePlanAct } from '../use-plan-act.ts';
import { ConfidenceField } from './confidence-field.tsx';
import { RecordHomeWeek } from './home.graphql.ts';
import { HouseholdField } from './household-field.tsx';

interface Typed {
  guardianId: string;
  weekOf: string;
  fit: HomeFit;
  why: HomeHindrance | null;
  note: string;
  confidence: number | null;
}

/** What a household told: whether it fitted, and what the team could change where it did not. */
export function HomeWeekSheet({ item, onClose }: { item: HomeItem; onClose: () => void }) {
  const t = useText();
  const word = useWord();
  const today = useToday();
  const { child } = usePlanDesk();
  const { run, busy, refused } = usePlanAct();
  const [id] = useState(() => newId());
  const empty: Typed = {
    guardianId: child.guardians?.[0]?.id ?? '',
    weekOf: today,
    fit: 'FITTED',
    why: null,
    note: '',
    confidence: null,
  };
  const draft = useDraft('home-week', item.id, empty);
  const { value, change } = draft;
  const save = async () => {
    if (!(await run(RecordHomeWeek, { input: { id, itemId: item.id, ...value } }))) return;
    await draft.discard();
    showToast({ text: t('home.recorded'), tone: 'done' });
    onClose();
  };
  if (draft.state === 'LOADING') return null;
  const isSaid = value.fit !== 'DID_NOT_FIT' || value.why !== null;
  return (
    <Sheet
      open
      title={t('home.tell')}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{t('plan.cancel')}</Button>
          <Button variant="primary" busy={busy} disabled={!isSaid} onClick={() => void save()}>
            {t('home.record')}
          </Button>
        </>
      }
    >
      <Stack gap={4}>
        <Refused>{refused}</Refused>
        <OwnWords>{item.words ?? ''}</OwnWords>
        <HouseholdField
          label={t('home.tell.who')}
          value={value.guardianId}
          onPick={(guardianId) => change({ ...value, guardianId })}
        />
        <TextField
          name="weekOf"
          label={t('home.tell.day')}
          type="date"
          max={today}
          value={value.weekOf}
          onChange={(event) => change({ ...value, weekOf: event.currentTarget.value })}
        />
        <Segmented
          label={t('home.tell.fit')}
          value={value.fit}
          onChange={(fit) => change({ ...value, fit })}
          choices={HOME_FITS.map((each) => ({ value: each, label: word(`homeFit.${each}`) }))}
        />
        {value.fit !== 'FITTED' && (
          <SelectField
            name="why"
            label={t('home.tell.why')}
            value={value.why ?? ''}
            onChange={(event) =>
              change({ ...value, why: HOME_HINDRANCES.find((each) => each === event.currentTarget.value) ?? null })
            }
          >
            <option value="">{t('plan.choose')}</option>
            {HOME_HINDRANCES.map((each) => (
              <option key={each} value={each}>
                {word(`homeHindrance.${each}`)}
              </option>
            ))}
          </SelectField>
        )}
        <TextArea
          name="note"
          label={t('home.tell.note')}
          maxLength={TEXT_LENGTHS.homeNote}
          value={value.note}
          onChange={(event) => change({ ...value, note: event.currentTarget.value })}
        />
        <ConfidenceField value={value.confidence} onPick={(confidence) => change({ ...value, confidence })} />
      </Stack>
    </Sheet>
  );
}
