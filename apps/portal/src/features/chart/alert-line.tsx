import { Link } from '@tanstack/react-router';
import { useText } from '../../lib/i18n/use-text.ts';
import { Notice } from '../../ui/feedback/notice.tsx';
import { IconAlertTriangle } from '../../ui/icons.ts';
import type { Child } from './child-head.ts';
import { usePrecautionName } from './precaution-kinds.ts';

const MOST = 3;

/** The precautions in force in one calm line: how many, and which. Those who may not read them all see the emergency card's. */
export function AlertLine({ child }: { child: Child }) {
  const t = useText();
  const nameOf = usePrecautionName();
  const all = child.precautions ?? child.emergencyCard ?? [];
  if (all.length === 0) return null;
  const named = all.slice(0, MOST).map(nameOf).join(' · ');
  return (
    <Notice tone="care" icon={<IconAlertTriangle size={20} aria-hidden="true" />}>
      <b>{t('chart.precautionCount', { count: all.length })}</b>
      {` ${named}`}
      {all.length > MOST && ` · ${t('chart.more', { count: all.length - MOST })}`}
      {child.precautions && (
        <>
          {' '}
          <Link to="/children/$childId/about" params={{ childId: child.id }} hash="precautions" data-screen-only>
            {t('chart.precautionsRead')}
          </Link>
        </>
      )}
    </Notice>
  );
}
