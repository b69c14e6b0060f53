import { canBeLatexFree, type PlannedActivity, readTags, TEXT_LENGTHS } from '@trellis/domain';
import { useRead } from '../../../lib/graphql/use-operation.ts';
import { useLocalised, useText } from '../../../lib/i18n/use-text.ts';
import { ChoiceChips } from '../../../ui/fields/choices.tsx';
import { TextField } from '../../../ui/fields/text-field.tsx';
import { Stack } from '../../../ui/layout/layout.tsx';
import { PlanCatalogue } from '../plan.graphql.ts';
import styles from '../plan.module.css';
import { BodyPlaceFields } from './body-place-fields.tsx';
import { EditorCatalogue } from './editor-catalogue.graphql.ts';

interface ActivityFieldsProps {
  activity: PlannedActivity;
  onChange: (activity: PlannedActivity) => void;
}

/**
 * How a technique is done with this child: with which tools, what of it is left out and what is done instead, and where
 * on the body. It is the way to meet a precaution without giving the technique up.
 */
export function ActivityFields({ activity, onChange }: ActivityFieldsProps) {
  const t = useText();
  const say = useLocalised();
  const labels = useRead(PlanCatalogue, {}).data?.catalogue;
  const catalogue = useRead(EditorCatalogue, {}).data?.catalogue;
  if (!catalogue || !labels) return null;
  const change = (fields: Partial<PlannedActivity>) => onChange({ ...activity, ...fields });
  const picked = activity.tools.map(({ tool }) => tool);
  const usual = catalogue.techniques.find(({ code }) => code === activity.technique)?.tools ?? [];
  const nameOf = (tool: string) => say(labels.tools.find(({ code }) => code === tool)?.label ?? { en: tool });
  const hazards = [...readTags(catalogue)({ ...activity, without: [] }).tags];
  const mayLoseLatex = ({ tool }: PlannedActivity['tools'][number]) => {
    const known = catalogue.tools.find(({ code }) => code === tool);
    return known !== undefined && canBeLatexFree(known);
  };
  return (
    <Stack gap={3}>
      {usual.length + picked.length > 0 && (
        <ChoiceChips
          label={t('plan.activity.tools')}
          choices={[...new Set([...usual, ...picked])].map((value) => ({ value, label: nameOf(value) }))}
          values={picked}
          onChange={(tools) =>
            change({
              tools: tools.map(
                (tool) => activity.tools.find((each) => each.tool === tool) ?? { tool, latexFree: false },
              ),
            })
          }
        />
      )}
      {activity.tools.filter(mayLoseLatex).map(({ tool, latexFree }) => (
        <label key={tool} className={styles.tick}>
          <input
            type="checkbox"
            checked={latexFree}
            onChange={() =>
              change({
                tools: activity.tools.map((each) => (each.tool === tool ? { tool, latexFree: !latexFree } : each)),
              })
            }
          />
          {t('plan.activity.latexFree', { tool: nameOf(tool) })}
        </label>
      ))}
      {hazards.length > 0 && (
        <ChoiceChips
          label={t('plan.activity.without')}
          choices={hazards.map((value) => ({
            value,
            label: say(catalogue.hazards.find(({ code }) => code === value)?.label ?? { en: value }),
          }))}
          values={activity.without}
          onChange={(without) => change({ without })}
        />
      )}
      <TextField
        name="changedForm"
        label={t('plan.activity.changedForm')}
        hint={hazards.length > 0 ? t('plan.activity.changedFormHint') : undefined}
        value={activity.changedForm}
        maxLength={TEXT_LENGTHS.changedForm}
        onChange={(event) => change({ changedForm: event.currentTarget.value })}
      />
      <div className={styles.facts}>
        <BodyPlaceFields site={activity.site} side={activity.side} onChange={change} />
      </div>
    </Stack>
  );
}

/** What to look out for in an activity as it is planned; what nobody checked is never shown as safe. */
export function ActivityHazards({ activity }: Pick<ActivityFieldsProps, 'activity'>) {
  const t = useText();
  const say = useLocalised();
  const catalogue = useRead(EditorCatalogue, {}).data?.catalogue;
  if (!catalogue) return null;
  const { tags, isChecked } = readTags(catalogue)(activity);
  const list = [...tags].map((tag) => say(catalogue.hazards.find(({ code }) => code === tag)?.label ?? { en: tag }));
  return (
    <small className={styles.small}>
      {list.length > 0 && t('plan.activity.hazards', { list: list.join(', ') })}
      {list.length > 0 && !isChecked && '. '}
      {!isChecked && t('plan.activity.notChecked')}
      {isChecked && list.length === 0 && t('plan.activity.noHazard')}
    </small>
  );
}
