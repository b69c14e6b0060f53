import { TEXT_LENGTHS } from '@trellis/domain';
import { useDraft } from '../../../lib/drafts/use-draft.ts';
import { useText } from '../../../lib/i18n/use-text.ts';
import { showToast } from '../../../lib/undo/toasts.ts';
import { Button } from '../../../ui/actions/button.tsx';
import { Refused } from '../../../ui/feedback/refused.tsx';
import { TextArea } from '../../../ui/fields/text-field.tsx';
import { Stack } from '../../../ui/layout/layout.tsx';
import { OwnWords } from '../../../ui/layout/own-words.tsx';
import { Sheet } from '../../../ui/overlay/sheet.tsx';
import type { HomeItem } from '../plan-content.ts';
import { SafetyNext } from '../safety/next.tsx';
import { usePlanAct } from '../use-plan-act.ts';
import { StopHomeItem } from './home.graphql.ts';

/** An activity at home stopped on the plan in force: what will happen is said before, for nothing takes it back. */
export function HomeStopSheet({ item, onClose }: { item: HomeItem; onClose: () => void }) {
  const t = useText();
  const { run, busy, refused } = usePlanAct();
  const reason = useDraft('home-stop-reason', item.id, { words: '' });
  const words = reason.value.words.trim();
  const stop = async () => {
    if (!(await run(StopHomeItem, { input: { itemId: item.id, reason: words } }))) return;
    await reason.discard();
    showToast({ text: t('safety.done'), tone: 'done' });
    onClose();
  };
  if (reason.state === 'LOADING') return null;
  return (
    <Sheet
      open
      title={t('home.stopNow.title')}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{t('plan.cancel')}</Button>
          <Button variant="danger" busy={busy} disabled={words === ''} onClick={() => void stop()}>
            {t('home.stopNow.now')}
          </Button>
        </>
      }
    >
      <Stack gap={4}>
        <Refused>{refused}</Refused>
        <OwnWords>{item.words ?? ''}</OwnWords>
        <TextArea
          name="stopReason"
          label={t('safety.reason')}
          hint={t('safety.reasonHint')}
          maxLength={TEXT_LENGTHS.reason}
          value={reason.value.words}
          onChange={(event) => reason.change({ words: event.currentTarget.value })}
        />
        <SafetyNext>
          <li>{t('home.stopNow.sheets')}</li>
        </SafetyNext>
      </Stack>
    </Sheet>
  );
}
