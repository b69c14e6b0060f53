import { localDate } from '@trellis/domain';
import { Link } from '@tanstack/react-router';
import { useWhyNot } from '../../lib/access/use-why-not.ts';
import { useViewer } from '../../lib/auth/session.ts';
import { useText } from '../../lib/i18n/use-text.ts';
import { useWord } from '../../lib/i18n/use-word.ts';
import { useAgeOf } from '../../lib/workplace/use-age-of.ts';
import { useFormats } from '../../lib/workplace/workplace.ts';
import type { ResultOf } from '../../graphql/graphql.ts';
import { ButtonLink } from '../../ui/actions/button.tsx';
import { ChildName } from '../../ui/child/child-name.tsx';
import { EmptyState } from '../../ui/feedback/states.tsx';
import { DisciplineMark, JointBar } from '../../ui/marks/discipline-mark.tsx';
import { useDiscipline } from '../../ui/marks/disciplines.tsx';
import type { Today } from './today.graphql.ts';
import styles from './today.module.css';

type MyChild = ResultOf<typeof Today>['children']['edges'][number]['node'];

function isUnderWay({ goalCounts }: MyChild): boolean {
  return (goalCounts?.active ?? 0) > 0;
}

/** The children of Today, a row each. `mine`: those whose team one is on, which may be none yet. */
export function MyChildren({ items, mine }: { items: readonly MyChild[]; mine: boolean }) {
  const t = useText();
  if (items.length === 0) {
    return (
      <EmptyState
        title={t(mine ? 'today.noChildren' : 'today.allHavePlans')}
        actions={
          <ButtonLink to="/children" search={{ view: 'all' }} variant="primary">
            {t('today.allChildren')}
          </ButtonLink>
        }
      >
        {mine && <p>{t('today.noChildrenText')}</p>}
      </EmptyState>
    );
  }
  return (
    <ul className={styles.list}>
      {items.map((child) => (
        <li key={child.id} className={styles.item} data-child={isUnderWay(child) ? child.id : undefined}>
          <MyChildRow child={child} />
        </li>
      ))}
    </ul>
  );
}

function MyChildRow({ child }: { child: MyChild }) {
  const t = useText();
  const word = useWord();
  const ageOf = useAgeOf();
  const discipline = useDiscipline();
  const formats = useFormats();
  const { timeZone } = useViewer().clinic;
  const whyNot = useWhyNot();
  const { goalCounts, lastObservedAt, plan } = child;
  const marked = (child.disciplines ?? []).map(discipline);
  const facts = [
    plan ? word(`planState.${plan.state}`) : plan === null && t('today.noPlan'),
    goalCounts && goalCounts.active > 0 && t('today.goals', { active: goalCounts.active }),
    goalCounts && goalCounts.reached > 0 && t('today.reached', { reached: goalCounts.reached }),
    lastObservedAt && t('today.lastSeen', { day: formats.shortDay(localDate(lastObservedAt, timeZone)) }),
  ];
  return (
    <>
      <div className={styles.who}>
        <Link to="/children/$childId" params={{ childId: child.id }} className={styles.link} data-row>
          <ChildName name={child.name} nameLocal={child.nameLocal} full />
        </Link>
        <small>{ageOf(child)}</small>
      </div>
      <p className={styles.facts}>{facts.filter(Boolean).join(' · ')}</p>
      <span className={styles.marks}>
        {marked.length > 1 ? (
          <JointBar disciplines={marked}>{marked.map(({ mark }) => mark.letters).join(' + ')}</JointBar>
        ) : (
          marked.map((each) => <DisciplineMark key={each.code} discipline={each} />)
        )}
      </span>
      {isUnderWay(child) && whyNot('observation:record', { onCareTeam: true }) === undefined && (
        <span className={styles.record}>
          <ButtonLink to="/children/$childId/record" params={{ childId: child.id }}>
            {t('route.record')}
          </ButtonLink>
        </span>
      )}
    </>
  );
}
