import { type Level, LEVELS, lintScale, TEXT_LENGTHS } from '@trellis/domain';
import type { KeyboardEvent } from 'react';
import { useText } from '../../../lib/i18n/use-text.ts';
import { Button } from '../../../ui/actions/button.tsx';
import { TextArea } from '../../../ui/fields/text-field.tsx';
import { Stack } from '../../../ui/layout/layout.tsx';
import { levelColours, levelSign } from '../../../ui/measures/level.ts';
import { AsksAgain } from '../changes/asks-again.tsx';
import { levelField, levelsOf, startOf, type GoalRow } from '../goals/row.ts';
import type { GoalContent } from '../plan-content.ts';
import { usePlanDesk } from '../plan-desk.tsx';
import { ScaleChecks } from './checks.tsx';
import { fillLevels } from './fill-levels.ts';
import { NewScale } from './new-scale.tsx';
import styles from './scale.module.css';

interface ScaleEditorProps {
  content: GoalContent;
  row: GoalRow;
  /** The goal as the version in force words it; undefined where it is new. */
  inForce: GoalRow | undefined;
  disabled: boolean;
  onChange: (fields: Partial<GoalRow>) => void;
}

const BEST_FIRST = LEVELS.toReversed();

/** The five worded levels, best first, with what is still wrong with them as a scale. Ctrl+↑ and ↓ move a level's words. */
export function ScaleEditor({ content, row, inForce, disabled, onChange }: ScaleEditorProps) {
  const t = useText();
  const { version } = usePlanDesk();
  const levels = levelsOf(row);
  const start = startOf(row, content, version.startConvention);
  const steps = fillLevels(levels);
  const fill = () => onChange(Object.fromEntries(steps.map(({ level, text }) => [levelField(level), text])));
  const move = (event: KeyboardEvent<HTMLTextAreaElement>, level: Level) => {
    const by = event.key === 'ArrowUp' ? 1 : event.key === 'ArrowDown' ? -1 : 0;
    const other = LEVELS.find((each) => each === level + by);
    if (by === 0 || other === undefined || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    onChange({ [levelField(other)]: row[levelField(level)], [levelField(level)]: row[levelField(other)] });
    event.currentTarget.form?.querySelector<HTMLElement>(`[name="${levelField(other)}"]`)?.focus();
  };
  return (
    <fieldset className={styles.scale}>
      <legend>{t('plan.scale')}</legend>
      <p className={styles.hint}>{t('plan.scale.hint')}</p>
      {BEST_FIRST.map((level) => (
        <div key={level} className={styles.level}>
          <span className={styles.sign} style={levelColours(level)} aria-hidden="true">
            {levelSign(level)}
          </span>
          <Stack gap={1}>
            <TextArea
              name={levelField(level)}
              label={
                level === start
                  ? t('plan.scale.startsHere', { level: t(`plan.scale.level${level}`) })
                  : t(`plan.scale.level${level}`)
              }
              rows={1}
              value={row[levelField(level)]}
              disabled={disabled}
              maxLength={TEXT_LENGTHS.level}
              onKeyDown={(event) => move(event, level)}
              onChange={(event) => onChange({ [levelField(level)]: event.currentTarget.value })}
            />
            <AsksAgain
              field={`goal.level.${level}`}
              inForce={inForce?.[levelField(level)]}
              now={row[levelField(level)]}
            />
          </Stack>
        </div>
      ))}
      {steps.length > 0 && !disabled && (
        <Button onClick={fill}>{t('plan.scale.fill', { count: steps.length, step: steps[0]?.text ?? '' })}</Button>
      )}
      {!disabled && <NewScale content={content} row={row} />}
      <ScaleChecks faults={lintScale(levels, start)} />
    </fieldset>
  );
}
