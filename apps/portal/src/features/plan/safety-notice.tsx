import { localDate } from '@trellis/domain';
import { useViewer } from '../../lib/auth/session.ts';
import { useLocalised, useText } from '../../lib/i18n/use-text.ts';
import { useFormats } from '../../lib/workplace/workplace.ts';
import { Notice } from '../../ui/feedback/notice.tsx';
import { Row, Stack } from '../../ui/layout/layout.tsx';
import { ClassBadge } from './class-badge.tsx';
import type { Version } from './plan-content.ts';
import { useParties } from './use-parties.ts';

/** On a version that was made for safety: what was stopped or cut, why, and who has to know. */
export function SafetyNotice({ version }: { version: Version }) {
  const t = useText();
  const say = useLocalised();
  const formats = useFormats();
  const parties = useParties();
  const { timeZone } = useViewer().clinic;
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
      </Stack>
    </Notice>
  );
}
