import { CONFERENCE_LIMITS } from '@trellis/domain';
import { useText } from '../../lib/i18n/use-text.ts';
import { Button } from '../../ui/actions/button.tsx';
import { SelectField, TextField } from '../../ui/fields/text-field.tsx';
import { Row, Stack } from '../../ui/layout/layout.tsx';
import type { Subjects } from './subjects.ts';
import type { TypedTask } from './conference-form.ts';
import styles from './conferences.module.css';

export type Team = NonNullable<Subjects['careTeam']>;

interface TaskFieldsProps {
  team: Team;
  tasks: readonly TypedTask[];
  add: () => TypedTask;
  onChange: (tasks: readonly TypedTask[]) => void;
}

/** Who does what until when. */
export function TaskFields({ team, tasks, add, onChange }: TaskFieldsProps) {
  const t = useText();
  return (
    <fieldset className={styles.group}>
      <legend>{t('conference.tasks')}</legend>
      <Stack gap={3}>
        {tasks.map((task) => (
          <Row key={task.id} align="end">
            <TaskField
              team={team}
              task={task}
              onChange={(next) => onChange(tasks.map((each) => (each.id === task.id ? next : each)))}
            />
            <Button variant="quiet" onClick={() => onChange(tasks.filter(({ id }) => id !== task.id))}>
              {t('conference.remove')}
            </Button>
          </Row>
        ))}
        {tasks.length < CONFERENCE_LIMITS.tasks && (
          <Row>
            <Button variant="quiet" onClick={() => onChange([...tasks, add()])}>
              {t('conference.addTask')}
            </Button>
          </Row>
        )}
      </Stack>
    </fieldset>
  );
}

interface TaskFieldProps {
  team: Team;
  task: TypedTask;
  /** Without it what the task is stays as it is. */
  hasWords?: boolean;
  onChange: (task: TypedTask) => void;
}

/** One task: what, whose, until when. */
export function TaskField({ team, task, hasWords = true, onChange }: TaskFieldProps) {
  const t = useText();
  const people = team.flatMap(({ staff }) => (staff ? [staff] : []));
  return (
    <>
      {hasWords && (
        <div className={styles.wide}>
          <TextField
            label={t('conference.what')}
            maxLength={CONFERENCE_LIMITS.taskLength}
            value={task.what}
            onChange={({ currentTarget }) => onChange({ ...task, what: currentTarget.value })}
          />
        </div>
      )}
      <SelectField
        label={t('conference.owner')}
        value={task.ownerId}
        onChange={({ currentTarget }) => onChange({ ...task, ownerId: currentTarget.value })}
      >
        {!people.some(({ id }) => id === task.ownerId) && (
          <option value={task.ownerId}>{t('conference.ownerLeft')}</option>
        )}
        {people.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </SelectField>
      <TextField
        label={t('conference.due')}
        type="date"
        required
        value={task.dueOn}
        onChange={({ currentTarget }) => onChange({ ...task, dueOn: currentTarget.value })}
      />
    </>
  );
}
