import { Link } from '@tanstack/react-router';
import { useText } from '../../lib/i18n/use-text.ts';
import { usePrecautionName } from '../../lib/precautions/precaution-kinds.ts';
import { useNoticeWords, useSafety } from '../../lib/safety/use-safety.ts';
import { useFormats } from '../../lib/workplace/workplace.ts';
import { Button } from '../../ui/actions/button.tsx';
import { Notice } from '../../ui/feedback/notice.tsx';
import { Refused } from '../../ui/feedback/refused.tsx';
import { IconAlertTriangle } from '../../ui/icons.ts';
import { Row } from '../../ui/layout/layout.tsx';
import type { Child } from './child-head.ts';

const MOST = 3;

type Notices = NonNullable<Child['safety']>;

function openFor(notices: Notices): readonly string[] {
  const open = notices.flatMap(({ readers }) =>
    (readers ?? []).filter(({ acknowledgedAt }) => acknowledgedAt === null),
  );
  return [...new Set(open.map(({ name }) => name))];
}

/**
 * The precautions in force in one calm line: how many, and which, and whether somebody of the team has yet to know. Those
 * who may not read them all see the emergency card's.
 */
export function AlertLine({ child }: { child: Child }) {
  const t = useText();
  const nameOf = usePrecautionName();
  const say = useNoticeWords();
  const all = child.precautions ?? child.emergencyCard ?? [];
  const safety = child.safety ?? [];
  const news = safety.filter((notice) => notice.kind !== 'PRECAUTION_IN_FORCE' && openFor([notice]).length > 0);
  if (all.length === 0 && news.length === 0) return null;
  const named = all.slice(0, MOST).map(nameOf).join(' · ');
  return (
    <Notice tone="care" icon={<IconAlertTriangle size={20} aria-hidden="true" />}>
      {all.length > 0 && (
        <>
          <b>{t('chart.precautionCount', { count: all.length })}</b>
          {` ${named}`}
          {all.length > MOST && ` · ${t('chart.more', { count: all.length - MOST })}`}
        </>
      )}
      {all.length > 0 && child.precautions && (
        <>
          {' '}
          <Link to="/children/$childId/about" params={{ childId: child.id }} hash="precautions" data-screen-only>
            {t('chart.precautionsRead')}
          </Link>
        </>
      )}
      {news.length > 0 && <p>{news.map(say).join(' · ')}</p>}
      {safety.length > 0 && <Known childId={child.id} notices={safety} />}
    </Notice>
  );
}

/** Whether all of the team know all of it: who does not, and the press that says that I do. */
function Known({ childId, notices }: { childId: string; notices: Notices }) {
  const t = useText();
  const formats = useFormats();
  const { open, know, busy, refused } = useSafety(childId, notices);
  const waiting = openFor(notices);
  return (
    <Row gap={2} justify="between">
      <small translate="no" data-identifying>
        {waiting.length === 0 ? t('safetyNotice.allKnow') : t('safetyNotice.openFor', { names: formats.list(waiting) })}
      </small>
      {open.length > 0 && (
        <Button busy={busy} onClick={() => void know()} data-screen-only>
          {t('safetyNotice.know')}
        </Button>
      )}
      <Refused>{refused}</Refused>
    </Row>
  );
}
