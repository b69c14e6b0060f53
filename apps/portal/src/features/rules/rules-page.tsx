import { useNavigate, useSearch } from '@tanstack/react-router';
import { FEWEST_SETTLED } from '@trellis/domain';
import { useMayAsk } from '../../lib/access/use-may-ask.ts';
import { useRead } from '../../lib/graphql/use-operation.ts';
import { useRolesThatRead } from '../../lib/i18n/role-name.ts';
import { useText } from '../../lib/i18n/use-text.ts';
import { useWord } from '../../lib/i18n/use-word.ts';
import { useFormats, useToday } from '../../lib/workplace/workplace.ts';
import { Button } from '../../ui/actions/button.tsx';
import { Answered } from '../../ui/feedback/answered.tsx';
import { Notice } from '../../ui/feedback/notice.tsx';
import { ForbiddenState, SkeletonBlock } from '../../ui/feedback/states.tsx';
import { Segmented } from '../../ui/fields/choices.tsx';
import { TextField } from '../../ui/fields/text-field.tsx';
import { Card, Row, Stack } from '../../ui/layout/layout.tsx';
import { Page, PageHeader, Section } from '../../ui/page/page.tsx';
import { RuleCard } from './rule-card.tsx';
import { RulesTable } from './rules-table.tsx';
import { daysOf, PERIODS, type RulesSearch } from './rules-search.ts';
import { RuleUsage } from './rules.graphql.ts';
import styles from './rules.module.css';
import type { Usage } from './usage.ts';

/** How the clinic uses the rules between the disciplines: what they raised, how it ended, and which report themselves. */
export function RulesPage() {
  const t = useText();
  const roles = useRolesThatRead('FIGURES');
  const mayAsk = useMayAsk()('FIGURES');
  if (!mayAsk) return <ForbiddenState page roles={roles} />;
  return (
    <Page>
      <PageHeader
        title={t('route.rules')}
        aside={t('rules.lead')}
        actions={
          <span data-screen-only>
            <Button onClick={() => window.print()}>{t('rules.print')}</Button>
          </span>
        }
      />
      <Counted />
    </Page>
  );
}

function Counted() {
  const search = useSearch({ from: '/rules' });
  const today = useToday();
  const formats = useFormats();
  const t = useText();
  const days = daysOf(search, today);
  const read = useRead(RuleUsage, days);
  return (
    <Stack gap={4}>
      <PeriodFilter search={search} days={days} today={today} />
      <p className={styles.days}>{t('rules.days', { from: formats.day(days.from), to: formats.day(days.to) })}</p>
      <Answered read={read} skeleton={<SkeletonBlock height={560} />}>
        {({ ruleUsage: { rules, answers } }) => (
          <Stack gap={4}>
            <Takeaway rules={rules} />
            <ul className={styles.rules}>
              {rules.map((usage) => (
                <li key={`${usage.rule} ${usage.ruleVersion}`}>
                  <RuleCard
                    usage={usage}
                    answer={answers.find(
                      ({ rule, ruleVersion }) => rule === usage.rule && ruleVersion === usage.ruleVersion,
                    )}
                  />
                </li>
              ))}
            </ul>
            <Meaning />
            <RulesTable rules={rules} />
          </Stack>
        )}
      </Answered>
    </Stack>
  );
}

interface PeriodFilterProps {
  search: RulesSearch;
  days: { from: string; to: string };
  today: string;
}

/** Which days are counted; they are in the address. */
function PeriodFilter({ search, days, today }: PeriodFilterProps) {
  const t = useText();
  const navigate = useNavigate({ from: '/rules' });
  const go = (next: RulesSearch) => void navigate({ replace: true, search: next });
  const { period = '12' } = search;
  return (
    <div data-screen-only>
      <Row gap={4} align="end">
        <Segmented
          label={t('rules.period')}
          value={period}
          onChange={(next) => go(next === '12' ? {} : { period: next, ...(next === 'own' && days) })}
          choices={PERIODS.map((value) => ({ value, label: t(`rules.period.${value}`) }))}
        />
        {period === 'own' && (
          <>
            <TextField
              label={t('rules.from')}
              type="date"
              required
              max={days.to}
              value={days.from}
              onChange={({ currentTarget }) => go({ ...search, ...days, from: currentTarget.value })}
            />
            <TextField
              label={t('rules.to')}
              type="date"
              required
              min={days.from}
              max={today}
              value={days.to}
              onChange={({ currentTarget }) => go({ ...search, ...days, to: currentTarget.value })}
            />
          </>
        )}
      </Row>
    </div>
  );
}

/** The page in a sentence. */
function Takeaway({ rules }: { rules: readonly Usage[] }) {
  const t = useText();
  const word = useWord();
  const formats = useFormats();
  const raised = rules.reduce((all, each) => all + each.raised, 0);
  const reporting = rules.filter(({ reportsItself, isCurrent }) => reportsItself && isCurrent);
  if (raised === 0) return <Notice>{t('rules.takeaway.none')}</Notice>;
  if (reporting.length === 0) return <Notice tone="good">{t('rules.takeaway.useful', { raised })}</Notice>;
  const names = formats.list(reporting.map(({ rule }) => word(`findingRule.${rule}`)));
  return <Notice tone="care">{t('rules.takeaway.reports', { rules: names })}</Notice>;
}

function Meaning() {
  const t = useText();
  return (
    <Card>
      <Section title={t('rules.means')}>
        <ul className={styles.meaning}>
          <li>{t('rules.means.settled')}</li>
          <li>{t('rules.means.reports', { fewest: FEWEST_SETTLED })}</li>
          <li>{t('rules.means.counted')}</li>
        </ul>
      </Section>
    </Card>
  );
}
