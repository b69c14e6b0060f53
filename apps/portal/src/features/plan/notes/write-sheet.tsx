import { TEXT_LENGTHS } from '@trellis/domain';
import { useState } from 'react';
import { useDraft } from '../../../lib/drafts/use-draft.ts';
import { usePress } from '../../../lib/graphql/use-press.ts';
import { useReread } from '../../../lib/graphql/use-reread.ts';
import { useText } from '../../../lib/i18n/use-text.ts';
import { useWord } from '../../../lib/i18n/use-word.ts';
import { newId } from '../../../lib/new-id.ts';
import { showToast } from '../../../lib/undo/toasts.ts';
import { Button } from '../../../ui/actions/button.tsx';
import { Refused } from '../../../ui/feedback/refused.tsx';
import { SelectField, TextArea, TextField } from '../../../ui/fields/text-field.tsx';
import { Row, Stack } from '../../../ui/layout/layout.tsx';
import { OwnWords } from '../../../ui/layout/own-words.tsx';
import { useDiscipline } from '../../../ui/marks/disciplines.tsx';
import { Sheet } from '../../../ui/overlay/sheet.tsx';
import { EndField } from '../measures/fields.tsx';
import { formOf } from '../measures/form.ts';
import { usePlanDesk } from '../plan-desk.tsx';
import styles from '../plan.module.css';
import { storedMeasureOf } from '../strands/row.ts';
import { WriteDisciplineNote } from './notes.graphql.ts';
import { fieldsOf, NO_NOTE, type NoteSubject, proposedOf, type TypedNote, withField } from './value.ts';

interface NoteSheetProps {
  subject: NoteSubject;
  /** Code of the discipline it is for. */
  to: string;
  /** The row in the words it has on the screen. */
  words: string;
  onClose: () => void;
}

function aboutIdOf(subject: NoteSubject): string | null {
  if (subject.about === 'PLAN') return null;
  return subject.about === 'GOAL' ? subject.goal.goal.id : subject.strand.strand.id;
}

/** What one discipline says to another, and the value it would have them take. Stays on the screen until it is there. */
export function NoteSheet({ subject, to, words, onClose }: NoteSheetProps) {
  const t = useText();
  const word = useWord();
  const { version } = usePlanDesk();
  const { run, busy, refused } = usePress(useReread());
  const { letters } = useDiscipline()(to).mark;
  const [id] = useState(() => newId());
  const aboutId = aboutIdOf(subject);
  const draft = useDraft('discipline-note', `${aboutId ?? version.id}-${to}`, NO_NOTE);
  const { value, change } = draft;
  const fields = fieldsOf(subject);
  const proposed = proposedOf(value, subject);
  const send = async () => {
    const { about } = subject;
    const input = { id, versionId: version.id, about, aboutId, discipline: to, text: value.text, proposed };
    if (!(await run(WriteDisciplineNote, { input }))) return;
    await draft.discard();
    showToast({ text: t('notes.sent', { discipline: letters }), tone: 'done' });
    onClose();
  };
  if (draft.state === 'LOADING') return null;
  return (
    <Sheet
      open
      title={t('notes.sheet', { discipline: letters })}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{t('plan.cancel')}</Button>
          <Button
            variant="primary"
            busy={busy}
            disabled={value.text.trim() === '' || proposed === undefined}
            onClick={() => void send()}
          >
            {t('notes.send')}
          </Button>
        </>
      }
    >
      <Stack gap={4}>
        <OwnWords>{words}</OwnWords>
        <TextArea
          name="text"
          label={t('notes.text')}
          hint={t('notes.notSigned')}
          rows={3}
          maxLength={TEXT_LENGTHS.disciplineNote}
          value={value.text}
          onChange={(event) => change({ ...value, text: event.currentTarget.value })}
        />
        {fields.length > 0 && (
          <SelectField
            name="field"
            label={t('notes.propose')}
            value={value.field}
            onChange={(event) => {
              const field = fields.find((each) => each === event.currentTarget.value);
              change(withField(value, field ?? '', subject));
            }}
          >
            <option value="">{t('notes.propose.none')}</option>
            {fields.map((field) => (
              <option key={field} value={field}>
                {word(`contentField.${field}`)}
              </option>
            ))}
          </SelectField>
        )}
        <ValueField subject={subject} value={value} onChange={change} />
        <Refused>{refused}</Refused>
      </Stack>
    </Sheet>
  );
}

interface ValueFieldProps {
  subject: NoteSubject;
  value: TypedNote;
  onChange: (typed: TypedNote) => void;
}

/** The field a value is proposed for, typed as its own editor types it. */
function ValueField({ subject, value, onChange }: ValueFieldProps) {
  const t = useText();
  switch (value.field) {
    case '':
      return null;
    case 'strand.dose':
      return (
        <Row align="start">
          <TextField
            name="times"
            label={t('plan.strand.times')}
            type="number"
            min={0.25}
            max={11}
            step={0.25}
            value={value.times}
            onChange={(event) => onChange({ ...value, times: event.currentTarget.value })}
          />
          <TextField
            name="minutes"
            label={t('plan.strand.minutes')}
            type="number"
            min={5}
            max={240}
            step={5}
            value={value.minutes}
            onChange={(event) => onChange({ ...value, minutes: event.currentTarget.value })}
          />
        </Row>
      );
    case 'strand.start':
    case 'strand.target': {
      if (subject.about !== 'STRAND') return null;
      const end = value.field === 'strand.start' ? 'start' : 'target';
      const form = { ...formOf(storedMeasureOf(subject.strand)), [end]: value.end };
      return (
        <div className={styles.facts}>
          <EndField
            end={end}
            form={form}
            disabled={false}
            onChange={(typed) => onChange({ ...value, end: typed[end] })}
          />
        </div>
      );
    }
    case 'goal.statement':
    case 'goal.division':
    case 'strand.what':
      return (
        <TextArea
          name="words"
          label={t('notes.value')}
          maxLength={value.field === 'goal.division' ? 500 : 300}
          value={value.words}
          onChange={(event) => onChange({ ...value, words: event.currentTarget.value })}
        />
      );
  }
}
