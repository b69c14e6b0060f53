import { useText } from '../../lib/i18n/use-text.ts';
import { Section } from '../../ui/page/page.tsx';
import { EmptyState } from '../../ui/feedback/states.tsx';
import { AddGoalButton } from './add-goal.tsx';
import { ChecklistCard } from './checklist-card.tsx';
import { FindingsCard } from './findings-card.tsx';
import { GoalBand } from './goal-band.tsx';
import { HandlingCard } from './handling-card.tsx';
import { PartiesCard } from './parties-card.tsx';
import type { Plan, PlanChild, Version } from './plan-content.ts';
import styles from './plan.module.css';
import { TermsCard } from './terms-card.tsx';
import { WishesCard } from './wishes-card.tsx';

/** One version of the plan. A draft is written in place, by itself saved; every other version is read. */
export function VersionSheet({ child, plan, version }: { child: PlanChild; plan: Plan; version: Version }) {
  const t = useText();
  const { draft } = plan;
  const writable =
    version.state === 'DRAFT' && plan.actions?.some(({ action, open }) => action === 'EDIT' && open) === true;
  const goals = version.goals ?? [];
  return (
    <div className={styles.layout}>
      <div className={styles.main}>
        <WishesCard child={child} writable={writable} />
        <Section title={t('plan.goals')} actions={writable && <AddGoalButton child={child} version={version} />}>
          {goals.length === 0 ? (
            <EmptyState title={t('plan.goals.none')}>
              <p>{t('plan.goals.noneText')}</p>
            </EmptyState>
          ) : (
            goals.map((content) => (
              <GoalBand
                key={content.goal.id}
                child={child}
                plan={plan}
                version={version}
                content={content}
                writable={writable}
              />
            ))
          )}
        </Section>
        {writable && plan.inForce && <p className={styles.status}>{t('plan.change.summary')}</p>}
      </div>
      <div className={styles.side}>
        <TermsCard plan={plan} version={version} writable={writable} />
        {draft?.id === version.id && (
          <>
            <FindingsCard draft={draft} writable={writable} />
            {version.state === 'DRAFT' && <ChecklistCard draft={draft} />}
          </>
        )}
        {version.state !== 'DRAFT' && <PartiesCard version={version} />}
        <HandlingCard child={child} />
      </div>
    </div>
  );
}
