import { localDate } from '@trellis/domain';
import { lazy, Suspense, useState } from 'react';
import { useWhyNot } from '../../../lib/access/use-why-not.ts';
import { useViewer } from '../../../lib/auth/session.ts';
import { useText } from '../../../lib/i18n/use-text.ts';
import { useFormats } from '../../../lib/workplace/workplace.ts';
import { Button } from '../../../ui/actions/button.tsx';
import { Identifying, Row, Stack } from '../../../ui/layout/layout.tsx';
import styles from '../chart.module.css';
import type { Child } from '../child-head.ts';
import type { FamilyLink, Guardian } from './link.ts';

const MakeLinkSheet = lazy(async () => ({ default: (await import('./make-sheet.tsx')).MakeLinkSheet }));
const WithdrawLinkSheet = lazy(async () => ({
  default: (await import('./withdraw-sheet.tsx')).WithdrawLinkSheet,
}));

/** Where a guardian's personal link to the family page stands, and the ways to make and to withdraw one. */
export function PersonalLink({ child, guardian }: { child: Child; guardian: Guardian }) {
  const t = useText();
  const whyNot = useWhyNot();
  const [sheet, setSheet] = useState<'MAKE' | 'WITHDRAW'>();
  const standing = useStanding();
  const [link] = guardian.familyLinks ?? [];
  const isOpen = link?.standing === 'OPEN';
  const subject = { onCareTeam: child.onMyTeam === true };
  const may = (action: 'family-link:make' | 'family-link:withdraw') => whyNot(action, subject) === undefined;
  const name = guardian.name ?? '';
  return (
    <Stack gap={1}>
      <small className={styles.quiet}>
        <Identifying>{standing(link)}</Identifying>
      </small>
      <Row gap={2}>
        {may('family-link:make') && (
          <Button
            variant="quiet"
            aria-label={t(isOpen ? 'chart.link.renewFor' : 'chart.link.makeFor', { name })}
            onClick={() => setSheet('MAKE')}
          >
            {t(isOpen ? 'chart.link.renew' : 'chart.link.make')}
          </Button>
        )}
        {isOpen && may('family-link:withdraw') && (
          <Button
            variant="quiet"
            aria-label={t('chart.link.withdrawOf', { name })}
            onClick={() => setSheet('WITHDRAW')}
          >
            {t('chart.link.withdraw')}
          </Button>
        )}
      </Row>
      <Suspense>
        {sheet === 'MAKE' && (
          <MakeLinkSheet guardian={guardian} replaces={isOpen} onClose={() => setSheet(undefined)} />
        )}
        {sheet === 'WITHDRAW' && link && (
          <WithdrawLinkSheet guardian={guardian} link={link} onClose={() => setSheet(undefined)} />
        )}
      </Suspense>
    </Stack>
  );
}

function useStanding(): (link: FamilyLink | undefined) => string {
  const t = useText();
  const formats = useFormats();
  const { timeZone } = useViewer().clinic;
  const day = (moment: string | null) => (moment === null ? '' : formats.day(localDate(moment, timeZone)));
  return (link) => {
    if (link === undefined) return t('chart.link.none');
    const { standing, expiresAt, lastOpenedAt, endedAt, endedBy, madeAt, madeBy } = link;
    const now = {
      OPEN: () => t('chart.link.until', { day: day(expiresAt) }),
      RUN_OUT: () => t('chart.link.runOut', { day: day(expiresAt) }),
      ENDED: () => t('chart.link.ended', { day: day(endedAt), name: endedBy?.name ?? '' }),
    }[standing]();
    return [
      now,
      lastOpenedAt === null ? t('chart.link.unopened') : t('chart.link.opened', { day: day(lastOpenedAt) }),
      t('chart.link.made', { day: day(madeAt), name: madeBy?.name ?? '' }),
    ].join(' · ');
  };
}
