import { compareDisciplines, publicCatalogue } from '@trellis/domain';
import { useLanguage, useLocalised, useText } from '../../lib/i18n/use-text.ts';
import { Notice } from '../../ui/feedback/notice.tsx';
import { Page, PageHeader, Section } from '../../ui/page/page.tsx';
import type { MarkedDiscipline } from '../../ui/marks/mark.ts';
import { ComparisonTable } from './comparison-table.tsx';
import { ConditionTable } from './condition-table.tsx';
import { FamilyQuestions } from './family-questions.tsx';
import { JointExamples } from './joint-examples.tsx';

const comparison = compareDisciplines(publicCatalogue);

/**
 * What each discipline does, for families and staff alike. It asks no server: the catalogue comes with the page, so it
 * is open to everyone and is there when the network is not.
 */
export function ComparePage() {
  const t = useText();
  const say = useLocalised();
  const language = useLanguage();
  const marked: MarkedDiscipline[] = comparison.disciplines.map(({ code, mark, label }) => ({
    code,
    mark,
    name: say(label),
  }));
  const unreviewed = comparison.disciplines.some(({ label }) => !label.hiReviewed);
  return (
    <Page>
      <PageHeader title={t('compare.title')} below={t('compare.lead')} />
      {language === 'hi' && unreviewed && <Notice>{t('compare.unreviewed')}</Notice>}
      <ComparisonTable comparison={comparison} disciplines={marked} />
      <Section title={t('compare.questions')}>
        <FamilyQuestions questions={comparison.questions} />
      </Section>
      <Section title={t('compare.examples')}>
        <JointExamples examples={comparison.examples} disciplines={marked} />
      </Section>
      <Section title={t('compare.conditions')}>
        <p>{t('compare.conditionsLead')}</p>
        <ConditionTable conditions={comparison.conditions} disciplines={marked} />
      </Section>
    </Page>
  );
}
