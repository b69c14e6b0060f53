import { localDate } from '@trellis/domain';
import { useId } from 'react';
import { useWhyNot } from '../../lib/access/use-why-not.ts';
import { useViewer } from '../../lib/auth/session.ts';
import { usePress } from '../../lib/graphql/use-press.ts';
import { useText } from '../../lib/i18n/use-text.ts';
import { useFormats, useSettingName } from '../../lib/workplace/workplace.ts';
import { Button } from '../../ui/actions/button.tsx';
import { Refused } from '../../ui/feedback/refused.tsx';
import { Card, Row, Stack } from '../../ui/layout/layout.tsx';
import { OwnWords } from '../../ui/layout/own-words.tsx';
import { levelSign } from '../../ui/measures/level.ts';
import { CloseGoal } from './review.graphql.ts';
import styles from './review.module.css';
import type { ReviewedPlan } from './reviewed-goals.ts';

type Goal = NonNullable<ReviewedPlan['goals']>[number];

interface ReachedCardProps {
  goal: Goal;
  onMyTeam: boolean;
  reread: () => Promise<unknown>;
}

/** A goal that was seen at the expected level on two days: what was seen, and the person's word that it is reached. */
export function ReachedCard({ goal, onMyTeam, reread }: ReachedCardProps) {
  const t = useText();
  const formats = useFormats();
  const settingName = useSettingName();
  const { timeZone } = useViewer().clinic;
  const titleId = useId();
  const { run, busy, refused } = usePress(reread);
  const goalDisciplines = (goal.inForce?.strands ?? []).map(({ discipline }) => discipline);
  const notAllowed = useWhyNot()('goal:close', { onCareTeam: onMyTeam, goalDisciplines });
  const seen = (goal.reachedProposal?.observationIds ?? []).flatMap((id) => {
    const node = goal.observations?.edges.find((edge) => edge.node.id === id)?.node;
    return node?.happenedAt ? [{ ...node, day: formats.day(localDate(node.happenedAt, timeZone)) }] : [];
  });
  const [first, second] = seen;
  const reason = t('review.reachedReason', { first: first?.day ?? '', second: second?.day ?? '' });
  const statement = goal.inForce?.statement ?? '';
  return (
    <Card labelledBy={titleId}>
      <Stack gap={2}>
        <h3 id={titleId}>
          <OwnWords>{statement}</OwnWords>
        </h3>
        <p className={styles.awaited}>{t('review.reachedText')}</p>
        <ul className={styles.seen}>
          {seen.map(({ id, level, levelWords, day, setting }) => (
            <li key={id}>
              <b>{typeof level === 'number' && levelSign(level)}</b> <OwnWords>{levelWords ?? ''}</OwnWords>{' '}
              <small>{[day, setting && settingName(setting)].filter(Boolean).join(' · ')}</small>
            </li>
          ))}
        </ul>
        <Refused>{refused}</Refused>
        <Row>
          <Button
            busy={busy}
            disabled={notAllowed !== undefined}
            title={notAllowed}
            onClick={() =>
              void run(CloseGoal, { input: { goalId: goal.id, version: goal.version, outcome: 'REACHED', reason } })
            }
          >
            {t('review.confirm')}
          </Button>
        </Row>
      </Stack>
    </Card>
  );
}
