import { useState } from 'react';
import { useText } from '../../lib/i18n/use-text.ts';
import { Button } from '../../ui/actions/button.tsx';
import { Refused } from '../../ui/feedback/refused.tsx';
import { Sheet } from '../../ui/overlay/sheet.tsx';
import { usePlanDesk } from './plan-desk.tsx';
import { DiscardDraft as Discard } from './plan-writes.graphql.ts';
import { usePlanAct } from './use-plan-act.ts';

/** Throws the draft away, after asking once: what is in force stays as it is, what two people wrote here does not. */
export function DiscardDraft() {
  const t = useText();
  const { version } = usePlanDesk();
  const [asking, setAsking] = useState(false);
  const { run, busy, refused } = usePlanAct();
  const discard = async () => {
    if (await run(Discard, { input: { versionId: version.id, version: version.version } })) setAsking(false);
  };
  return (
    <>
      <Button variant="quiet" onClick={() => setAsking(true)}>
        {t('plan.discard')}
      </Button>
      <Sheet
        open={asking}
        title={t('plan.discard')}
        onClose={() => setAsking(false)}
        footer={
          <>
            <Button onClick={() => setAsking(false)}>{t('plan.cancel')}</Button>
            <Button variant="danger" busy={busy} onClick={() => void discard()}>
              {t('plan.discard')}
            </Button>
          </>
        }
      >
        <Refused>{refused}</Refused>
        <p>{t('plan.discardText')}</p>
      </Sheet>
    </>
  );
}
