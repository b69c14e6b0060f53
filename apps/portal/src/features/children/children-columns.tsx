import { localDate, type FieldGroup } from '@trellis/domain';
import { editionOf } from '../../lib/edition.ts';
import { useText } from '../../lib/i18n/use-text.ts';
import { useWord } from '../../lib/i18n/use-word.ts';
import { useViewer } from '../../lib/auth/session.ts';
import { useMayAsk } from '../../lib/access/use-may-ask.ts';
import { useAgeOf } from '../../lib/workplace/use-age-of.ts';
import { useFormats, useToday } from '../../lib/workplace/workplace.ts';
import { ChildName } from '../../ui/child/child-name.tsx';
import { Row } from '../../ui/layout/layout.tsx';
import { DisciplineMark, JointBar } from '../../ui/marks/discipline-mark.tsx';
import { useDiscipline } from '../../ui/marks/disciplines.tsx';
import type { Column } from '../../ui/table/data-table.tsx';
import type { ChildRowData } from './use-children.ts';

/** Columns that are of another part of the record than who the child is. */
const GROUP_OF: Partial<Record<string, FieldGroup>> = {
  disciplines: 'TEAM',
  plan: 'PLAN_STATE',
  goals: 'CLINICAL',
  review: 'PLAN_STATE',
  lastSeen: 'PLAN_STATE',
};

/** The columns of the caseload: those the role reads of some child. Of others' children their cells stay empty. */
export function useChildrenColumns(): readonly Column<ChildRowData>[] {
  const t = useText();
  const word = useWord();
  const ageOf = useAgeOf();
  const discipline = useDiscipline();
  const formats = useFormats();
  const today = useToday();
  const mayAsk = useMayAsk();
  const { timeZone } = useViewer().clinic;
  const columns: readonly Column<ChildRowData>[] = [
    {
      id: 'child',
      header: t('children.child'),
      cell: ({ name, nameLocal }) => <ChildName name={name} nameLocal={nameLocal} />,
    },
    {
      id: 'age',
      header: t('children.age'),
      from: 600,
      cell: ageOf,
    },
    { id: 'number', header: t('children.number'), from: 1000, cell: ({ mrn }) => mrn },
    {
      id: 'disciplines',
      header: t('children.disciplines'),
      cell: ({ disciplines }) => {
        const marked = (disciplines ?? []).map(discipline);
        if (marked.length > 1)
          return <JointBar disciplines={marked}>{marked.map(({ mark }) => mark.letters).join(' + ')}</JointBar>;
        return marked.map((each) => <DisciplineMark key={each.code} discipline={each} />);
      },
    },
    {
      id: 'plan',
      header: t('children.plan'),
      from: 600,
      cell: ({ plan }) =>
        plan && (
          <Row gap={2}>
            {word(`planState.${plan.state}`)}
            {plan.draft && plan.state !== 'DRAFT' && (
              <small>{t('children.draftOpen', { number: editionOf(plan.draft) })}</small>
            )}
          </Row>
        ),
    },
    {
      id: 'goals',
      header: t('children.goals'),
      numeric: true,
      from: 800,
      cell: ({ goalCounts }) =>
        goalCounts &&
        t('children.goalsCount', { reached: goalCounts.reached, all: goalCounts.active + goalCounts.reached }),
    },
    {
      id: 'review',
      header: t('children.reviewOn'),
      numeric: true,
      cell: ({ plan }) => {
        if (!plan?.reviewOn) return null;
        const day = formats.day(plan.reviewOn);
        // A plan that is over is not looked at again.
        return plan.state !== 'ENDED' && plan.reviewOn < today ? <b>{t('children.overdue', { day })}</b> : day;
      },
    },
    {
      id: 'lastSeen',
      header: t('children.lastSeen'),
      numeric: true,
      from: 800,
      cell: ({ lastObservedAt }) => lastObservedAt && formats.day(localDate(lastObservedAt, timeZone)),
    },
  ];
  return columns.filter(({ id }) => mayAsk(GROUP_OF[id] ?? 'IDENTITY'));
}
