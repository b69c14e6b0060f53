import { useNavigate, useSearch } from '@tanstack/react-router';
import { FIGURE_SPANS, figureDaysAway, type FigureSpan } from '@trellis/domain';
import { useMayAsk } from '../../lib/access/use-may-ask.ts';
import { useViewer } from '../../lib/auth/session.ts';
import { useRead } from '../../lib/graphql/use-operation.ts';
import { useRolesThatRead } from '../../lib/i18n/role-name.ts';
import { useText } from '../../lib/i18n/use-text.ts';
import { useFormats, useToday } from '../../lib/workplace/workplace.ts';
import { Button } from '../../ui/actions/button.tsx';
import { Answered } from '../../ui/feedback/answered.tsx';
import { Notice } from '../../ui/feedback/notice.tsx';
import { ForbiddenState, SkeletonBlock } from '../../ui/feedback/states.tsx';
import { Segmented } from '../../ui/fields/choices.tsx';
import { TextField } from '../../ui/fields/text-field.tsx';
import { IconChevronLeft, IconChevronRight } from '../../ui/icons.ts';
import { Columns, Row, Stack } from '../../ui/layout/layout.tsx';
import { Page, PageHeader } from '../../ui/page/page.tsx';
import type { Counted } from './counted.ts';
import { AttendanceCard, CancelledCard, MinutesCard, SignedCard } from './figure-cards.tsx';
import { FiguresTable } from './figures-table.tsx';
import { Figures, MyFigures } from './figures.graphql.ts';
import styles from './figures.module.css';
import { PlaceFilter } from './place-filter.tsx';
import { useDaysWords } from './use-days-words.ts';

/** What became of what was booked, and how soon notes were signed: of the clinic for those who run it, else one's own. */
export function FiguresPage() {
  const t = useText();
  const roles = useRolesThatRead('FIGURES');
  const ofClinic = useMayAsk()('FIGURES');
  const { discipline } = useViewer().staff;
  if (!ofClinic && discipline === null) return <ForbiddenState page roles={roles} />;
  return (
    <Page>
      <PageHeader
        title={t('route.figures')}
        aside={t(ofClinic ? 'figures.lead.clinic' : 'figures.lead.own')}
        actions={
          <span data-screen-only>
            <Button onClick={() => window.print()}>{t('figures.print')}</Button>
          </span>
        }
      />
      <Stack gap={4}>
        <DaysFilter />
        {ofClinic ? <OfClinic /> : <Own />}
      </Stack>
    </Page>
  );
}

function useAsked() {
  const { on, span, site, staff } = useSearch({ from: '/figures' });
  const today = useToday();
  const usual: FigureSpan = 'DAY';
  return { on: on ?? today, span: span ?? usual, siteId: site, therapistId: staff };
}

function OfClinic() {
  const read = useRead(Figures, useAsked());
  return (
    <>
      <PlaceFilter />
      <Answered read={read} skeleton={<SkeletonBlock height={480} />}>
        {({ figures }) => <Shown figures={figures} />}
      </Answered>
    </>
  );
}

function Own() {
  const { on, span } = useAsked();
  const read = useRead(MyFigures, { on, span });
  return (
    <Answered read={read} skeleton={<SkeletonBlock height={480} />}>
      {({ myFigures }) => <Shown figures={myFigures} />}
    </Answered>
  );
}

/** Which days; they are in the address. */
function DaysFilter() {
  const t = useText();
  const navigate = useNavigate({ from: '/figures' });
  const search = useSearch({ from: '/figures' });
  const { on, span } = useAsked();
  const go = (away: number) =>
    void navigate({ replace: true, search: { ...search, on: figureDaysAway(span, on, away) } });
  return (
    <div data-screen-only>
      <Row gap={4} align="end">
        <Segmented<FigureSpan>
          label={t('figures.span')}
          value={span}
          onChange={(next) =>
            void navigate({ replace: true, search: { ...search, span: next === 'DAY' ? undefined : next } })
          }
          choices={FIGURE_SPANS.map((value) => ({ value, label: t(`figures.span.${value}`) }))}
        />
        <TextField
          label={t('figures.on')}
          type="date"
          required
          value={on}
          onChange={({ currentTarget: { value } }) => {
            if (value !== '') void navigate({ replace: true, search: { ...search, on: value } });
          }}
        />
        <Row gap={2}>
          <Button icon={<IconChevronLeft size={18} />} onClick={() => go(-1)}>
            {t('figures.before')}
          </Button>
          <Button icon={<IconChevronRight size={18} />} onClick={() => go(1)}>
            {t('figures.after')}
          </Button>
        </Row>
      </Row>
    </div>
  );
}

function Shown({ figures }: { figures: Counted }) {
  const t = useText();
  const { number } = useFormats();
  const days = useDaysWords()(figures);
  const { whole, bySite, byTherapist } = figures.counted;
  if (whole.booked === 0) return <Notice>{t('figures.none', { days })}</Notice>;
  return (
    <Stack gap={4}>
      <p className={styles.days} aria-live="polite">
        {t('figures.days', { days, booked: number(whole.booked) })}
      </p>
      <Columns min={440}>
        <AttendanceCard counts={whole} />
        <SignedCard counts={whole} />
        <MinutesCard counts={whole} />
        <CancelledCard counts={whole} />
      </Columns>
      <FiguresTable title={t('figures.bySite')} first={t('figures.site')} groups={bySite} whole={whole} />
      <FiguresTable
        title={t('figures.byTherapist')}
        first={t('figures.therapist')}
        groups={byTherapist}
        whole={whole}
      />
      <p className={styles.days}>{t('figures.counted')}</p>
    </Stack>
  );
}
