import { NEXT_STEPS, type NextStep, visitWords } from '@trellis/domain';
import { useState } from 'react';
import { draftAct } from '../../../lib/drafts/draft-act.ts';
import { useDraft } from '../../../lib/drafts/use-draft.ts';
import { usePress } from '../../../lib/graphql/use-press.ts';
import { useReread } from '../../../lib/graphql/use-reread.ts';
import { useLocalised, useText } from '../../../lib/i18n/use-text.ts';
import { newId } from '../../../lib/new-id.ts';
import { ActForm } from '../../../ui/fields/act-form.tsx';
import { Segmented } from '../../../ui/fields/choices.tsx';
import type { DayVisit } from './entry.ts';
import { RecordNotBrought } from './sheets.graphql.ts';

interface NotBroughtProps {
  entry: DayVisit;
  onClose: () => void;
}

/** Nobody brought the child: what is done next is one of four, and nothing of its care ends. */
export function NotBrought({ entry, onClose }: NotBroughtProps) {
  const t = useText();
  const say = useLocalised();
  const [id] = useState(() => newId());
  const draft = useDraft<{ nextStep: NextStep }>('not-brought', entry.id, { nextStep: 'CALL_FAMILY' });
  const act = draftAct(draft, usePress(useReread()), onClose);
  const { child, appointment } = entry;
  if (draft.state === 'LOADING' || !child || !appointment) return null;
  const { nextStep } = draft.value;
  return (
    <ActForm
      act={act}
      save={t('today.day.notBrought')}
      cancel={t('visits.leave')}
      onSave={() =>
        act.send(RecordNotBrought, { input: { id, childId: child.id, appointmentId: appointment.id, nextStep } })
      }
      onCancel={act.throwAway}
    >
      <p>{t('visits.notBrought.text')}</p>
      <Segmented
        label={t('visits.notBrought.next')}
        value={nextStep}
        onChange={(next) => draft.change({ nextStep: next })}
        choices={NEXT_STEPS.map((value) => ({ value, label: say(visitWords.nextStep[value]) }))}
      />
    </ActForm>
  );
}
