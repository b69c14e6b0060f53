import { useState } from 'react';
import { useViewer } from '../../lib/auth/session.ts';
import { currentTeam } from '../../lib/current-team.ts';
import { useRead } from '../../lib/graphql/use-operation.ts';
import { usePress } from '../../lib/graphql/use-press.ts';
import { useReread } from '../../lib/graphql/use-reread.ts';
import { useText } from '../../lib/i18n/use-text.ts';
import { newId } from '../../lib/new-id.ts';
import { useToday } from '../../lib/workplace/workplace.ts';
import { Button } from '../../ui/actions/button.tsx';
import { Refused } from '../../ui/feedback/refused.tsx';
import { Row, Stack } from '../../ui/layout/layout.tsx';
import { ConferenceSubjects, GiveConferenceTask } from './conferences.graphql.ts';
import { TaskField } from './task-fields.tsx';

interface AddTaskProps {
  childId: string;
  conferenceId: string;
  onDone: () => void;
}

/** One task more, given after the conference was written down. */
export function AddTask({ childId, conferenceId, onDone }: AddTaskProps) {
  const t = useText();
  const today = useToday();
  const { staff } = useViewer();
  const read = useRead(ConferenceSubjects, { id: childId });
  const { run, busy, refused } = usePress(useReread());
  const [task, setTask] = useState(() => ({ id: newId(), what: '', ownerId: staff.id, dueOn: today }));
  const child = read.data?.child;
  if (!child) return null;
  const save = async () => {
    if (await run(GiveConferenceTask, { input: { ...task, conferenceId } })) onDone();
  };
  return (
    <Stack gap={2}>
      <Refused>{refused}</Refused>
      <Row align="end">
        <TaskField team={currentTeam(child)} task={task} onChange={setTask} />
        <Button variant="primary" busy={busy} disabled={task.what.trim() === ''} onClick={() => void save()}>
          {t('conference.addTask')}
        </Button>
        <Button onClick={onDone}>{t('conference.cancel')}</Button>
      </Row>
    </Stack>
  );
}
