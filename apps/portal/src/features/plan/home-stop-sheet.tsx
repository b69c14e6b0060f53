import { useDraft } from '../../lib/drafts/use-draft.ts';
import { useText } from '../../lib/i18n/use-text.ts';
import { showToast } from '../../lib/undo/toasts.ts';
import { Button } from '../../ui/actions/button.tsx';
import { Refused } from '../../ui/feedback/refused.tsx';
import { TextArea } from '../../ui/fields/text-field.tsx';
import { Row, Stack } from '../../ui/layout/layout.tsx';
import { OwnWords } from '../../ui/layout/own-words.tsx';
import { Sheet } from '../../ui/overlay/sheet.tsx';
import { ClassBadge } from './class-badge.tsx';
import { StopHomeItem } from './home-writes.graphql.ts';
import type { HomeItem } from './plan-content.ts';
import { usePlanDesk } from './plan-desk.tsx';
import styles from './plan.module.css';
import { useParties } from './use-parties.ts';
import { usePlanAct } from './use-plan-act.ts';

/** An activity at home stopped on the plan in force: what will happen is said before, for nothing takes it back. */
export function HomeStopSheet({ item, onClose }: { item: HomeItem; onClose: () => void }) {
  const t = useText();
  const parties = useParties();
  const { plan, version } = usePlanDesk();
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
  const told = (version.parties ?? []).flatMap(({ discipline }) => discipline ?? []);
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
          maxLength={300}
          value={reason.value.words}
          onChange={(event) => reason.change({ words: event.currentTarget.value })}
        />
        <Stack gap={2} className={styles.next}>
          <Row gap={2}>
            <ClassBadge change={{ class: 'C' }} />
            <b>{t('safety.next')}</b>
          </Row>
          <ul className={styles.points}>
            <li>{t('safety.next.now')}</li>
            <li>{t('home.stopNow.sheets')}</li>
            <li>{t('safety.next.told', { parties: parties([...told, 'GUARDIAN']) })}</li>
            {plan.draft && <li>{t(plan.draft.state === 'SENT' ? 'safety.next.sent' : 'safety.next.draft')}</li>}
            <li>{t('safety.next.back')}</li>
          </ul>
        </Stack>
      </Stack>
    </Sheet>
  );
}
