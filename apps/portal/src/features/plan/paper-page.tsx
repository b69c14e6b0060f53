import { localDate } from '@trellis/domain';
import { useNavigate, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import type { ResultOf } from '../../graphql/graphql.ts';
import { useMayAsk } from '../../lib/access/use-may-ask.ts';
import { useViewer } from '../../lib/auth/session.ts';
import { editionOf } from '../../lib/edition.ts';
import { useRead } from '../../lib/graphql/use-operation.ts';
import { useText } from '../../lib/i18n/use-text.ts';
import { useFormats } from '../../lib/workplace/workplace.ts';
import { Button, ButtonLink } from '../../ui/actions/button.tsx';
import { ChildName } from '../../ui/child/child-name.tsx';
import { Answered } from '../../ui/feedback/answered.tsx';
import { Notice } from '../../ui/feedback/notice.tsx';
import { SkeletonBlock } from '../../ui/feedback/states.tsx';
import { TextField } from '../../ui/fields/text-field.tsx';
import { Card, Row, Stack } from '../../ui/layout/layout.tsx';
import { Page, PageHeader } from '../../ui/page/page.tsx';
import { PaperByCode } from './paper.graphql.ts';

type Paper = NonNullable<ResultOf<typeof PaperByCode>['paper']>;

/** Whether the paper in somebody's hand is what everyone works by: where the QR code on it leads. */
export function PaperPage() {
  const { code } = useParams({ from: '/paper/$code' });
  const t = useText();
  const mayAsk = useMayAsk();
  const read = useRead(PaperByCode, { code, planState: mayAsk('PLAN_STATE') });
  return (
    <Page>
      <PageHeader title={t('paper.title')} aside={<code translate="no">{code}</code>} />
      <Answered read={read} skeleton={<SkeletonBlock height={160} />}>
        {({ paper }) =>
          paper ? (
            <Worth paper={paper} />
          ) : (
            <Notice tone="stop" live>
              <b>{t('paper.none')}</b> {t('paper.noneText')}
            </Notice>
          )
        }
      </Answered>
      <AnotherCode key={code} />
    </Page>
  );
}

/** Only what is in force may be worked by; everything else says what to do instead. */
function Worth({ paper }: { paper: Paper }) {
  const t = useText();
  const formats = useFormats();
  const { timeZone } = useViewer().clinic;
  const { standing, child, planVersion, replacedBy } = paper;
  const isGood = standing === 'IN_FORCE';
  const since = replacedBy?.inForceFrom ?? (isGood ? planVersion?.inForceFrom : null);
  const now = replacedBy ?? (isGood || standing === 'WAITING' || standing === 'RESTS' ? planVersion : null);
  return (
    <Card label={t('paper.title')}>
      <Stack gap={3}>
        <Notice tone={isGood ? 'good' : standing === 'WAITING' || standing === 'RESTS' ? 'care' : 'stop'} live>
          <b>{t(`paper.is.${standing}`)}</b> {t(`paper.do.${standing}`)}
        </Notice>
        {child && planVersion && (
          <p>
            <ChildName name={child.name} nameLocal={child.nameLocal} full />
            {' · '}
            {t('plan.numbered', { number: editionOf(planVersion) })}
          </p>
        )}
        {replacedBy && (
          <p>
            {t('paper.replacedBy', { number: editionOf(replacedBy) })}{' '}
            {replacedBy.shortCode && <code translate="no">{replacedBy.shortCode}</code>}
          </p>
        )}
        {since && <p>{t('paper.since', { day: formats.day(localDate(since, timeZone)) })}</p>}
        {child && now && (
          <Row>
            <ButtonLink
              to="/children/$childId/plan/$versionId"
              params={{ childId: child.id, versionId: now.id }}
              variant="primary"
            >
              {t('paper.open')}
            </ButtonLink>
          </Row>
        )}
      </Stack>
    </Card>
  );
}

/** A paper without a telephone: the code is typed as it is read out. */
function AnotherCode() {
  const t = useText();
  const navigate = useNavigate();
  const [typed, setTyped] = useState('');
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void navigate({ to: '/paper/$code', params: { code: typed.trim() } });
      }}
    >
      <Stack gap={2}>
        <TextField
          name="code"
          label={t('paper.another')}
          hint={t('paper.anotherHint')}
          autoCapitalize="characters"
          autoComplete="off"
          maxLength={20}
          required
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
        <Row>
          <Button type="submit">{t('paper.check')}</Button>
        </Row>
      </Stack>
    </form>
  );
}
