import { findLevelText, LEVELS } from '@trellis/domain';
import { useState } from 'react';
import { useText } from '../../lib/i18n/use-text.ts';
import { useFormats, useSettingName } from '../../lib/workplace/workplace.ts';
import { Button } from '../../ui/actions/button.tsx';
import { Card, Row } from '../../ui/layout/layout.tsx';
import { OwnWords } from '../../ui/layout/own-words.tsx';
import { useDiscipline } from '../../ui/marks/disciplines.tsx';
import { jointBackground } from '../../ui/marks/mark.ts';
import { asLevel, levelSign } from '../../ui/measures/level.ts';
import { GoalEditor } from './goal-editor.tsx';
import { disciplinesOf, type GoalContent, type Plan, type PlanChild, type Version } from './plan-content.ts';
import styles from './plan.module.css';
import { StrandColumn } from './strand-column.tsx';

export interface GoalBandProps {
  child: PlanChild;
  plan: Plan;
  version: Version;
  content: GoalContent;
  writable: boolean;
}

/** A goal across the page: its outcome and worded rungs, and under them a column for each discipline. */
export function GoalBand({ child, plan, version, content, writable }: GoalBandProps) {
  const t = useText();
  const formats = useFormats();
  const settingName = useSettingName();
  const discipline = useDiscipline();
  const [editing, setEditing] = useState(false);
  const strands = content.strands ?? [];
  const levels = (content.levels ?? []).map(({ level, text }) => ({ level: asLevel(level), text }));
  const columns = writable ? disciplinesOf(child, version) : strands.map((strand) => strand.discipline);
  const title = content.statement || t('plan.goal.untitled');
  const facts = [
    content.setting && settingName(content.setting),
    content.targetOn && t('plan.goal.review', { day: formats.shortDay(content.targetOn) }),
  ];
  return (
    <Card label={title} edge={jointBackground(strands.map((strand) => discipline(strand.discipline).mark))}>
      <div className={styles.band} id={content.goal.id}>
        <div className={styles.bandHead}>
          <h3>
            <OwnWords>{title}</OwnWords>
          </h3>
          <Row gap={3}>
            <small className={styles.small}>{facts.filter(Boolean).join(' · ')}</small>
            {writable && <Button onClick={() => setEditing(true)}>{t('plan.goal.edit')}</Button>}
          </Row>
        </div>
        <ol className={styles.rungs} aria-label={t('plan.scale')}>
          {LEVELS.toReversed().map((level) => {
            const words = findLevelText(levels, level);
            return (
              <li key={level} className={styles.rung} data-expected={level === 0 || undefined}>
                <b>{levelSign(level)}</b>
                {words ? <OwnWords>{words}</OwnWords> : <span className={styles.empty}>–</span>}
              </li>
            );
          })}
        </ol>
        <div className={styles.strands}>
          {columns.map((code) => (
            <StrandColumn
              key={code}
              child={child}
              plan={plan}
              version={version}
              goal={content}
              code={code}
              writable={writable}
            />
          ))}
        </div>
      </div>
      {editing && (
        <GoalEditor child={child} plan={plan} version={version} content={content} onClose={() => setEditing(false)} />
      )}
    </Card>
  );
}
