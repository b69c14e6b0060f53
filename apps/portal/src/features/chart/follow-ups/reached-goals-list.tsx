import { useId } from 'react';
import { useText } from '../../../lib/i18n/use-text.ts';
import { useFormats, useSettingName } from '../../../lib/workplace/workplace.ts';
import { Card, Row, Stack } from '../../../ui/layout/layout.tsx';
import { OwnWords } from '../../../ui/layout/own-words.tsx';
import { levelSign } from '../../../ui/measures/level.ts';
import styles from '../chart.module.css';
import type { Child } from '../child-head.ts';
import { FollowUpLine } from './line.tsx';
import { type FollowUp, type ReachedGoal, reachedGoals } from './reached-goals.ts';

interface ReachedGoalsProps {
  followUps: readonly FollowUp[];
  child: Child;
}

/** What was reached, and whether it is held. Nothing for a child who has not reached anything yet. */
export function ReachedGoals({ followUps, child }: ReachedGoalsProps) {
  const t = useText();
  const titleId = useId();
  const goals = reachedGoals(followUps);
  if (goals.length === 0) return null;
  return (
    <section aria-labelledby={titleId}>
      <Stack gap={3}>
        <h2 id={titleId}>{t('followUp.reached')}</h2>
        {goals.map((goal) => (
          <Reached key={goal.id} goal={goal} child={child} />
        ))}
      </Stack>
    </section>
  );
}

function Reached({ goal, child }: Omit<ReachedGoalsProps, 'followUps'> & { goal: ReachedGoal }) {
  const t = useText();
  const formats = useFormats();
  const settingName = useSettingName();
  const titleId = useId();
  const [{ setting, levels, levelAtClosing }] = goal.followUps;
  const words = levels?.find(({ level }) => level === levelAtClosing)?.text;
  return (
    <Card labelledBy={titleId}>
      <Stack gap={2}>
        <Row justify="between" align="baseline" gap={2}>
          <h3 id={titleId} className={styles.statement}>
            <OwnWords>{goal.statement}</OwnWords>
          </h3>
          <small className={styles.quiet}>{t('followUp.reachedOn', { day: formats.day(goal.closedOn) })}</small>
        </Row>
        {levelAtClosing !== null && (
          <p className={styles.quiet}>
            {t('followUp.toHold', { setting: setting ? settingName(setting) : '' })} <b>{levelSign(levelAtClosing)}</b>{' '}
            {words && <OwnWords>{words}</OwnWords>}
          </p>
        )}
        <ul className={styles.facts}>
          {goal.followUps.map((followUp) => (
            <li key={followUp.id} className={styles.fact}>
              <FollowUpLine followUp={followUp} child={child} />
            </li>
          ))}
        </ul>
      </Stack>
    </Card>
  );
}
