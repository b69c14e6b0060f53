import { TEXT_LENGTHS } from '@trellis/domain';
import { useState } from 'react';
import { useDraft } from '../../../lib/drafts/use-draft.ts';
import { useText } from '../../../lib/i18n/use-text.ts';
import { newId } from '../../../lib/new-id.ts';
import { showToast } from '../../../lib/undo/toasts.ts';
import { useToday } from '../../../lib/workplace/workplace.ts';
import { Button } from '../../../ui/actions/button.tsx';
import { Refused } from '../../../ui/feedback/refused.tsx';
import { Switch } from '../../../ui/fields/choices.tsx';
import { TextField } from '../../../ui/fields/text-field.tsx';
import { Stack } from '../../../ui/layout/layout.tsx';
import { OwnWords } from '../../../ui/layout/own-words.tsx';
import { Sheet } from '../../../ui/overlay/sheet.tsx';
import type { HomeItem } from '../plan-content.ts';
import { usePlanAct } from '../use-plan-act.ts';
import { ConfidenceField } from './confidence-field.tsx';
import { RecordHomeTeaching } from './home.graphql.ts';

interface Typed {
  shownTo: string;
  shownOn: string;
  taughtBack: boolean;
  confidence: number | null;
}

/** Who was shown an activity: seen is not yet learnt, and learnt means done in front of us. */
export function HomeTeachingSheet({ item, onClose }: { item: HomeItem; onClose: () => void }) {
  const t = useText();
  const today = useToday();
  const { run, busy, refused } = usePlanAct();
  const [id] = useState(() => newId());
  const empty: Typed = { shownTo: '', shownOn: today, taughtBack: true, confidence: null };
  const draft = useDraft('home-teaching', item.id, empty);
  const { value, change } = draft;
  const save = async () => {
    if (!(await run(RecordHomeTeaching, { input: { id, itemId: item.id, ...value } }))) return;
    await draft.discard();
    showToast({ text: t('home.recorded'), tone: 'done' });
    onClose();
  };
  if (draft.state === 'LOADING') return null;
  return (
    <Sheet
      open
      title={t('home.teach')}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{t('plan.cancel')}</Button>
          <Button variant="primary" busy={busy} disabled={value.shownTo.trim() === ''} onClick={() => void save()}>
            {t('home.record')}
          </Button>
        </>
      }
    >
      <Stack gap={4}>
        <Refused>{refused}</Refused>
        <OwnWords>{item.words ?? ''}</OwnWords>
        <TextField
          name="shownTo"
          label={t('home.teach.who')}
          maxLength={TEXT_LENGTHS.personName}
          value={value.shownTo}
          onChange={(event) => change({ ...value, shownTo: event.currentTarget.value })}
        />
        <TextField
          name="shownOn"
          label={t('home.teach.day')}
          type="date"
          max={today}
          value={value.shownOn}
          onChange={(event) => change({ ...value, shownOn: event.currentTarget.value })}
        />
        <Switch
          label={t('home.teach.back')}
          checked={value.taughtBack}
          onChange={(taughtBack) => change({ ...value, taughtBack })}
        />
        <ConfidenceField value={value.confidence} onPick={(confidence) => change({ ...value, confidence })} />
      </Stack>
    </Sheet>
  );
}
