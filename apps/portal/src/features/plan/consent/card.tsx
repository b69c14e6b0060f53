import { can } from '@trellis/domain';
import { lazy, Suspense, useState } from 'react';
import { useText } from '../../../lib/i18n/use-text.ts';
import { useWord } from '../../../lib/i18n/use-word.ts';
import { useCaller, useFormats } from '../../../lib/workplace/workplace.ts';
import { Button } from '../../../ui/actions/button.tsx';
import { Card, Identifying, Stack } from '../../../ui/layout/layout.tsx';
import { usePlanDesk } from '../plan-desk.tsx';
import styles from '../plan.module.css';

const WithdrawSheet = lazy(async () => ({ default: (await import('./withdraw-sheet.tsx')).WithdrawSheet }));
const ConsentForm = lazy(async () => ({ default: (await import('./form.tsx')).ConsentForm }));

/** Whether the family's consent to treatment stands, and the way to take it back or to give it again. */
export function ConsentCard() {
  const t = useText();
  const word = useWord();
  const caller = useCaller();
  const formats = useFormats();
  const { child, plan } = usePlanDesk();
  const [asking, setAsking] = useState(false);
  const { consent } = child;
  const may = plan.state !== 'ENDED' && can(caller, 'consent:record', { onCareTeam: child.onMyTeam === true }).ok;
  const stands = consent && !consent.withdrawnOn ? consent : undefined;
  return (
    <Card label={t('consent.title')}>
      <Stack gap={2}>
        <h2>{t('consent.title')}</h2>
        {stands ? (
          <>
            <p>
              <Identifying>{stands.guardian?.name}</Identifying>
              {['', stands.how && word(`consentWay.${stands.how}`), stands.givenOn && formats.day(stands.givenOn)]
                .filter((each) => typeof each === 'string')
                .join(' · ')}
            </p>
            {may && (
              <Button variant="quiet" className={styles.startOfRow} onClick={() => setAsking(true)}>
                {t('consent.withdraw')}
              </Button>
            )}
          </>
        ) : (
          <>
            <p>
              {consent?.withdrawnOn
                ? t('consent.withdrawn', { day: formats.day(consent.withdrawnOn) })
                : t('consent.none')}
            </p>
            {may && (
              <Suspense>
                <ConsentForm />
              </Suspense>
            )}
          </>
        )}
      </Stack>
      {asking && stands && (
        <Suspense>
          <WithdrawSheet consent={stands} onClose={() => setAsking(false)} />
        </Suspense>
      )}
    </Card>
  );
}
