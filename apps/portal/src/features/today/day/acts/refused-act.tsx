import { useText } from '../../../../lib/i18n/use-text.ts';
import { useFormats } from '../../../../lib/workplace/workplace.ts';
import { Button } from '../../../../ui/actions/button.tsx';
import { Notice } from '../../../../ui/feedback/notice.tsx';
import type { useVisitActs } from './use-visit-acts.ts';

/** What was tapped and not taken, with the reason and its own time, until the person decides. */
export function RefusedAct({ acts }: { acts: ReturnType<typeof useVisitActs> }) {
  const t = useText();
  const { time } = useFormats();
  const [first] = acts.waiting;
  if (acts.refused === null || !first) return null;
  return (
    <Notice
      tone="care"
      live
      actions={
        <>
          <Button onClick={() => void acts.again()}>{t('today.day.again')}</Button>
          <Button variant="quiet" onClick={acts.letGo}>
            {t('today.day.letGo')}
          </Button>
        </>
      }
    >
      {t('today.day.tapped', { time: time(first.happenedAt) })} {acts.refused}
    </Notice>
  );
}
