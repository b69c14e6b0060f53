import { localDate, type Level } from '@trellis/domain';
import { useId, type Ref } from 'react';
import { useViewer } from '../../lib/auth/session.ts';
import { useText } from '../../lib/i18n/use-text.ts';
import { useFormats } from '../../lib/workplace/workplace.ts';
import { Button } from '../../ui/actions/button.tsx';
import { Card, Row, Stack } from '../../ui/layout/layout.tsx';
import { OwnWords } from '../../ui/layout/own-words.tsx';
import { useDiscipline } from '../../ui/marks/disciplines.tsx';
import { jointBackground } from '../../ui/marks/mark.ts';
import { LevelButtons } from '../../ui/measures/level-buttons.tsx';
import { levelSign } from '../../ui/measures/level.ts';
import { EntryNotes } from './entry-notes.tsx';
import type { OpenGoal } from './open-goals.ts';
import styles from './recording.module.css';
import { recordedOf, type Sitting, type SittingValue } from './sitting.ts';
import { StrandEntry } from './strand-entry.tsx';
import type { Recorder } from './use-record.ts';

interface GoalEntryProps {
  goal: OpenGoal;
  sitting: Sitting;
  value: SittingValue;
  recorder: Recorder;
  /** Something of this goal was just recorded. */
  onRecorded: () => void;
  /** The goal's own part: its words and its level. */
  ref: Ref<HTMLDivElement>;
}

/** One goal as a card: its level in one tap, and under it what each discipline watches. */
export function GoalEntry({ goal, sitting, value, recorder, onRecorded, ref }: GoalEntryProps) {
  const t = useText();
  const formats = useFormats();
  const discipline = useDiscipline();
  const { timeZone } = useViewer().clinic;
  const titleId = useId();
  const entries = recordedOf(value.entries, goal.id, null);
  const standing = entries.findLast((entry) => entry.standing !== 'REFUSED')?.level ?? undefined;
  const { last } = goal;
  const tap = (level: Level) => {
    // The same level again is a finger that was not sure, not a second sighting.
    if (level === standing) return;
    recorder.recordLevel(goal, level);
    onRecorded();
  };
  return (
    <div className={styles.goal} tabIndex={-1} data-row>
      <Card
        labelledBy={titleId}
        edge={jointBackground(goal.strands.map((strand) => discipline(strand.discipline).mark))}
      >
        <Stack gap={3}>
          <div ref={ref} className={styles.level}>
            <Row justify="between" gap={2}>
              <h3 id={titleId}>
                <OwnWords>{goal.statement}</OwnWords>
              </h3>
              {last && (
                <Button variant="quiet" onClick={() => tap(last.value)}>
                  {t('recording.asLast', {
                    value: levelSign(last.value),
                    day: formats.shortDay(localDate(last.at, timeZone)),
                  })}
                </Button>
              )}
            </Row>
            <LevelButtons levels={goal.levels} value={standing} onTap={tap} />
          </div>
          <EntryNotes
            entries={entries}
            sitting={sitting}
            say={({ level }) => (level === null ? '' : levelSign(level))}
          />
          {goal.strands.map((strand) => (
            <StrandEntry
              key={strand.id}
              strand={strand}
              sitting={sitting}
              value={value.values[strand.id]}
              entries={recordedOf(value.entries, goal.id, strand.id)}
              onRecord={(measure) => {
                recorder.recordMeasure(goal, strand, measure);
                onRecorded();
              }}
            />
          ))}
        </Stack>
      </Card>
    </div>
  );
}
