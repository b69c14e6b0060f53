import { Link } from '@tanstack/react-router';
import { useText } from '../../../lib/i18n/use-text.ts';
import { useAgeOf } from '../../../lib/workplace/use-age-of.ts';
import { ChildName } from '../../../ui/child/child-name.tsx';
import { AsOf } from '../../../ui/feedback/as-of.tsx';
import { Notice } from '../../../ui/feedback/notice.tsx';
import { Card, Identifying, Stack } from '../../../ui/layout/layout.tsx';
import { Crumbs } from '../../../ui/page/crumbs.tsx';
import { Page, PageHeader } from '../../../ui/page/page.tsx';
import { EmergencyEntries } from './card.tsx';
import type { KeptChild } from './kept.ts';

/** A child whose chart was not read in time, while the server is lost: who it is and the emergency card, and as of when. */
export function KeptCard({ child, at }: { child: KeptChild; at: number }) {
  const t = useText();
  const ageOf = useAgeOf();
  return (
    <Page narrow>
      <Crumbs>
        <Link to="/children">{t('route.children')}</Link>
        <ChildName name={child.name} nameLocal={child.nameLocal} />
      </Crumbs>
      <PageHeader
        title={<ChildName name={child.name} nameLocal={child.nameLocal} full />}
        aside={
          <Identifying>
            {[ageOf(child), child.mrn && t('chart.number', { mrn: child.mrn })].filter(Boolean).join(' · ')}
          </Identifying>
        }
      />
      <Notice>{t('chart.keptOnly')}</Notice>
      <Card label={t('chart.emergencyCard')}>
        <Stack gap={3}>
          <h2>{t('chart.emergencyCard')}</h2>
          <AsOf at={at} />
          <EmergencyEntries cards={child.emergencyCard ?? []} />
        </Stack>
      </Card>
    </Page>
  );
}
