import { addDays, wholeDay } from '@trellis/domain';
import { useState } from 'react';
import { useViewer } from '../../../lib/auth/session.ts';
import { useText } from '../../../lib/i18n/use-text.ts';
import { useFormats, useToday } from '../../../lib/workplace/workplace.ts';
import { Button } from '../../../ui/actions/button.tsx';
import { Card, Row, Stack } from '../../../ui/layout/layout.tsx';
import { Section } from '../../../ui/page/page.tsx';
import { OfSite } from '../of-site.tsx';
import { Touched } from './list.tsx';

const DAYS = 14;

/** What is booked at a site and needs a new time, two weeks at a time. */
export function TouchedPart() {
  const t = useText();
  const [stretches, setStretches] = useState(1);
  return (
    <OfSite>
      {(site) => (
        <Stack gap={4}>
          {Array.from({ length: stretches }, (_, at) => (
            <Stretch key={`${site.id} ${at}`} siteId={site.id} at={at} />
          ))}
          <Row>
            <Button onClick={() => setStretches(stretches + 1)}>{t('calendar.touched.further')}</Button>
          </Row>
        </Stack>
      )}
    </OfSite>
  );
}

function Stretch({ siteId, at }: { siteId: string; at: number }) {
  const t = useText();
  const formats = useFormats();
  const today = useToday();
  const { timeZone } = useViewer().clinic;
  const first = addDays(today, at * DAYS);
  const last = addDays(first, DAYS - 1);
  const span = { startsAt: wholeDay(first, timeZone).startsAt, endsAt: wholeDay(last, timeZone).endsAt };
  return (
    <Card>
      <Section title={t('calendar.touched.days', { from: formats.shortDay(first), until: formats.shortDay(last) })}>
        <Touched of={siteId} span={span} />
      </Section>
    </Card>
  );
}
