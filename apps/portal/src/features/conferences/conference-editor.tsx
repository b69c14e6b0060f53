import { CONFERENCE_LIMITS, TEXT_LENGTHS } from '@trellis/domain';
import { useState } from 'react';
import { useViewer } from '../../lib/auth/session.ts';
import { currentTeam } from '../../lib/current-team.ts';
import { useOwnDraft } from '../../lib/drafts/use-own-draft.ts';
import { useRead } from '../../lib/graphql/use-operation.ts';
import { usePress } from '../../lib/graphql/use-press.ts';
import { useReread } from '../../lib/graphql/use-reread.ts';
import { useText } from '../../lib/i18n/use-text.ts';
import { newId } from '../../lib/new-id.ts';
import { useToday } from '../../lib/workplace/workplace.ts';
import { Button } from '../../ui/actions/button.tsx';
import { Answered } from '../../ui/feedback/answered.tsx';
import { Refused } from '../../ui/feedback/refused.tsx';
import { SkeletonBlock } from '../../ui/feedback/states.tsx';
import { TextArea, TextField } from '../../ui/fields/text-field.tsx';
import { Card, Row, Stack } from '../../ui/layout/layout.tsx';
import {
  isTypedConference,
  isWhole,
  nothingTyped,
  tasksOf,
  typedFrom,
  type TypedConference,
  withKeys,
  wordsOf,
} from './conference-form.ts';
import { ConferenceSubjects, CorrectCaseConference, RecordCaseConference } from './conferences.graphql.ts';
import { DecisionFields } from './decision-fields.tsx';
import { PeopleFields } from './people-fields.tsx';
import type { Subjects } from './subjects.ts';
import { TaskFields } from './task-fields.tsx';
import type { Conference } from './use-conferences.ts';

interface ConferenceEditorProps {
  childId: string;
  /** The one that is put right; left out for a new one. */
  corrects?: Conference;
  onDone: (conferenceId?: string) => void;
}

/** Writes down a conference, or puts one right as a whole. What is typed is kept until it is sent. */
export function ConferenceEditor({ childId, corrects, onDone }: ConferenceEditorProps) {
  const read = useRead(ConferenceSubjects, { id: childId });
  return (
    <Answered read={read} skeleton={<SkeletonBlock height={420} />}>
      {({ child }) => child && <Editor subjects={child} corrects={corrects} onDone={onDone} />}
    </Answered>
  );
}

function Editor({ subjects, corrects, onDone }: Omit<ConferenceEditorProps, 'childId'> & { subjects: Subjects }) {
  const t = useText();
  const today = useToday();
  const { clinic, staff } = useViewer();
  const { timeZone } = clinic;
  const [empty] = useState(() => (corrects ? typedFrom(corrects, timeZone) : nothingTyped(today, staff.id)));
  const form = corrects ? 'correct-conference' : 'case-conference';
  const draft = useOwnDraft(form, corrects?.id ?? subjects.id, empty, isTypedConference, withKeys);
  const { run, busy, refused } = usePress(useReread());
  const typed = draft.value;
  const set = (fields: Partial<TypedConference>) => draft.change({ ...typed, ...fields });
  const close = async (id?: string) => {
    await draft.discard();
    onDone(id);
  };
  const save = async () => {
    const words = wordsOf(typed, timeZone);
    if (corrects) {
      const { id: conferenceId, version } = corrects;
      const input = { ...words, conferenceId, version: version ?? 0, reason: typed.reason };
      if (await run(CorrectCaseConference, { input })) await close(conferenceId);
      return;
    }
    const input = { ...words, id: typed.id, childId: subjects.id, tasks: [...tasksOf(typed)] };
    if (await run(RecordCaseConference, { input })) await close(typed.id);
  };
  if (draft.state === 'LOADING') return null;
  return (
    <Card label={t(corrects ? 'conference.correct' : 'conference.record')}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <Stack gap={4}>
          <h2>{t(corrects ? 'conference.correct' : 'conference.record')}</h2>
          <Refused>{refused}</Refused>
          <Row align="end">
            <TextField
              label={t('conference.day')}
              type="date"
              required
              max={today}
              value={typed.day}
              onChange={({ currentTarget }) => set({ day: currentTarget.value })}
            />
            <TextField
              label={t('conference.time')}
              type="time"
              required
              value={typed.time}
              onChange={({ currentTarget }) => set({ time: currentTarget.value })}
            />
          </Row>
          <PeopleFields subjects={subjects} typed={typed} set={set} />
          <TextArea
            label={t('conference.talkedAbout')}
            hint={t('conference.talkedAboutHint')}
            rows={4}
            required
            maxLength={CONFERENCE_LIMITS.talkLength}
            value={typed.talkedAbout}
            onChange={({ currentTarget }) => set({ talkedAbout: currentTarget.value })}
          />
          <DecisionFields
            subjects={subjects}
            decisions={typed.decisions}
            onChange={(decisions) => set({ decisions })}
          />
          {corrects ? (
            <TextField
              label={t('conference.reason')}
              hint={t('conference.reasonHint')}
              required
              maxLength={TEXT_LENGTHS.reason}
              value={typed.reason}
              onChange={({ currentTarget }) => set({ reason: currentTarget.value })}
            />
          ) : (
            <TaskFields
              team={currentTeam(subjects)}
              tasks={typed.tasks}
              add={() => ({ id: newId(), what: '', ownerId: staff.id, dueOn: typed.day })}
              onChange={(tasks) => set({ tasks })}
            />
          )}
          <Row>
            <Button type="submit" variant="primary" busy={busy} disabled={!isWhole(typed, corrects !== undefined)}>
              {t('conference.save')}
            </Button>
            <Button onClick={() => void close()}>{t('conference.cancel')}</Button>
          </Row>
        </Stack>
      </form>
    </Card>
  );
}
