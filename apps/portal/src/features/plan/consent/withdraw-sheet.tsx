import { useText } from '../../../lib/i18n/use-text.ts';
import { useReread } from '../../../lib/graphql/use-reread.ts';
import { usePress } from '../../../lib/graphql/use-press.ts';
import { Button } from '../../../ui/actions/button.tsx';
import { Refused } from '../../../ui/feedback/refused.tsx';
import { Stack } from '../../../ui/layout/layout.tsx';
import { Sheet } from '../../../ui/overlay/sheet.tsx';
import type { PlanChild } from '../plan-content.ts';
import styles from '../plan.module.css';
import { WithdrawTreatmentConsent } from './consent.graphql.ts';

interface WithdrawSheetProps {
  consent: NonNullable<PlanChild['consent']>;
  onClose: () => void;
}

/** A family takes its consent back. It owes nobody a reason, so none is asked; what follows is said first. */
export function WithdrawSheet({ consent, onClose }: WithdrawSheetProps) {
  const t = useText();
  const { run, busy, refused } = usePress(useReread());
  const withdraw = async () => {
    const input = { consentId: consent.id, version: consent.version };
    if (await run(WithdrawTreatmentConsent, { input })) onClose();
  };
  return (
    <Sheet
      open
      title={t('consent.withdraw')}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{t('plan.cancel')}</Button>
          <Button variant="danger" busy={busy} onClick={() => void withdraw()}>
            {t('consent.withdrawNow')}
          </Button>
        </>
      }
    >
      <Stack gap={3}>
        <Refused>{refused}</Refused>
        <p>{t('consent.noReason')}</p>
        <ul className={styles.points}>
          <li>{t('consent.next.rests')}</li>
          <li>{t('consent.next.kept')}</li>
          <li>{t('consent.next.told')}</li>
          <li>{t('consent.next.again')}</li>
        </ul>
      </Stack>
    </Sheet>
  );
}
