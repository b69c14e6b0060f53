import type { PlannedActivity } from '@trellis/domain';
import { useRead } from '../../../lib/graphql/use-operation.ts';
import { useLocalised, useText } from '../../../lib/i18n/use-text.ts';
import { PickList } from '../pick-list.tsx';
import { PlanCatalogue } from '../plan.graphql.ts';
import styles from '../plan.module.css';
import { ActivityFields, ActivityHazards } from './fields.tsx';
import { useActivityWords } from './use-activity-words.ts';

interface TechniqueListProps {
  discipline: string;
  activities: readonly PlannedActivity[];
  onChange: (activities: PlannedActivity[]) => void;
}

/** A technique as it comes from the list, before anything about it was changed for this child. */
function planned(technique: string): PlannedActivity {
  return { technique, tools: [], without: [], changedForm: '', site: null, side: null };
}

/** The techniques of a strand, each with what to look out for and the way to change it for this child. */
export function TechniqueList({ discipline, activities, onChange }: TechniqueListProps) {
  const t = useText();
  const say = useLocalised();
  const sayActivity = useActivityWords();
  const techniques = useRead(PlanCatalogue, {}).data?.catalogue.techniques ?? [];
  const own = techniques.filter(({ disciplines }) => disciplines.includes(discipline));
  const nameOf = (code: string) => say(own.find((each) => each.code === code)?.label ?? { en: code });
  const find = (technique: string) => activities.find((each) => each.technique === technique) ?? planned(technique);
  const detailsOf = (activity: PlannedActivity) => (
    <>
      <ActivityHazards activity={activity} />
      <details>
        <summary
          className={styles.summary}
          aria-label={t('plan.activity.changeOf', { name: nameOf(activity.technique) })}
        >
          {t('plan.activity.change')}
        </summary>
        <ActivityFields
          activity={activity}
          onChange={(changed) => onChange(activities.map((each) => (each === activity ? changed : each)))}
        />
      </details>
    </>
  );
  return (
    <PickList
      label={t('plan.strand.techniques')}
      name="techniques"
      choices={own.map(({ code, label }) => ({ value: code, label: say(label) }))}
      values={activities.map(({ technique }) => technique)}
      onPick={(codes) => onChange(codes.map(find))}
      told={(code) => sayActivity(find(code))}
      under={Object.fromEntries(activities.map((activity) => [activity.technique, detailsOf(activity)]))}
    />
  );
}
