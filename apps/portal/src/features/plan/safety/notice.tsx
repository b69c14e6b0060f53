import { localDate } from '@trellis/domain';
import { useViewer } from '../../../lib/auth/session.ts';
import { useLocalised, useText } from '../../../lib/i18n/use-text.ts';
import { useSafety } from '../../../lib/safety/use-safety.ts';
import { useFormats } from '../../../lib/workplace/workplace.ts';
import { Button } from '../../../ui/actions/button.tsx';
import { WhoKnows } from '../../../ui/child/who-knows.tsx';
import { Notice } from '../../../ui/feedback/notice.tsx';
import { Refused } from '../../../ui/feedback/refused.tsx';
import { Row, Stack } from '../../../ui/layout/layout.tsx';
import { ClassBadge } from '../changes/class-badge.tsx';
import type { Version } from '../plan-content.ts';
import { usePlanDesk } from '../plan-desk.tsx';
import { useParties } from '../use-parties.ts';

/** On a version that was made for safety: what was stopped or cut, why, and who has to know. */
export function SafetyNotice({ version }: { version: Version }) {
  const t = useText();
  const say = useLocalised();
  const formats = useFormats();
  const parties = useParties();
  const { timeZone } = useViewer().clinic;
  const { child } = usePlanDesk();
  const notice = child.safety?.find(({ planVersion }) => planVersion?.id === version.id);
  const { open, know: sayIKnow, busy, refused } = useSafety(child.id, notice ? [notice] : []);
  const { changeClass, changes, inForceFrom, safetyReason } = version;
  if (changeClass !== 'C' || !changes) return null;
  const know = [...new Set(changes.flatMap(({ acknowledges }) => acknowledges))];
  return (
    <Notice tone="care">
      <Stack gap={1}>
        <Row gap={2}>
          <ClassBadge change={{ class: 'C' }} />
          {inForceFrom && <b>{t('safety.since', { day: formats.day(localDate(inForceFrom, timeZone)) })}</b>}
        </Row>
        {changes.map(({ path, about, message }) => (
          <p key={path} translate="no" data-identifying>
            {[say(about), say(message)].filter(Boolean).join(': ')}
          </p>
        ))}
        {safetyReason && (
          <p>
            {t('safety.why')}{' '}
            <span translate="no" data-identifying>
              {safetyReason}
            </span>
          </p>
        )}
        <p>{t('safety.know', { parties: parties([...know, 'GUARDIAN']) })}</p>
        {notice?.readers && <WhoKnows readers={notice.readers} />}
        {open.length > 0 && (
          <Row>
            <Button busy={busy} onClick={() => void sayIKnow()}>
              {t('safetyNotice.know')}
            </Button>
          </Row>
        )}
        <Refused>{refused}</Refused>
      </Stack>
    </Notice>
  );
}
