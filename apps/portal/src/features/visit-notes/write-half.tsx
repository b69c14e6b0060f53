import {
  CO_TREATMENT_REASONS,
  copiedIn,
  type CoTreatmentReason,
  loadEarlier,
  localDate,
  missingIn,
  NOTE_FIELDS,
  type NoteField,
  type NoteTexts,
  type Snippet,
  visitNoteWords,
  wordsOf,
} from '@trellis/domain';
import { useState } from 'react';
import { isRecord } from '../../lib/auth/viewer.ts';
import { useViewer } from '../../lib/auth/session.ts';
import { useOwnDraft } from '../../lib/drafts/use-own-draft.ts';
import { usePress } from '../../lib/graphql/use-press.ts';
import { useReread } from '../../lib/graphql/use-reread.ts';
import { useLocalised, useText } from '../../lib/i18n/use-text.ts';
import { newId } from '../../lib/new-id.ts';
import { useFormats } from '../../lib/workplace/workplace.ts';
import { Button } from '../../ui/actions/button.tsx';
import { Notice } from '../../ui/feedback/notice.tsx';
import { Refused } from '../../ui/feedback/refused.tsx';
import { LoadingSkeleton } from '../../ui/feedback/states.tsx';
import { SelectField } from '../../ui/fields/text-field.tsx';
import { Identifying, Row, Stack } from '../../ui/layout/layout.tsx';
import { OwnWords } from '../../ui/layout/own-words.tsx';
import { inputOf, type Note, type NotedVisit, shownHash, textsOf } from './noted-visit.ts';
import { NoteText } from './note-text.tsx';
import { SignVisitNote, WriteVisitNote } from './visit-note.graphql.ts';
import styles from './visit-notes.module.css';

interface Typed {
  texts: NoteTexts;
  reason: CoTreatmentReason | null;
  loadedFrom: string | null;
}

function isTyped(stored: unknown): stored is Typed {
  if (!isRecord(stored) || !isRecord(stored['texts'])) return false;
  const { texts } = stored;
  return NOTE_FIELDS.every((field) => typeof texts[field] === 'string');
}

interface WriteHalfProps {
  visit: NotedVisit;
  note: Note;
  snippets: readonly Snippet[];
}

/** One's own half, beside what was recorded. What is typed is kept as it is typed; one press signs it as it stands. */
export function WriteHalf({ visit, note, snippets }: WriteHalfProps) {
  const t = useText();
  const say = useLocalised();
  const formats = useFormats();
  const { timeZone } = useViewer().clinic;
  const reread = useReread();
  const act = usePress(reread);
  const { earlier } = note;
  const [initial] = useState<Typed>(() => ({
    texts: textsOf(note),
    reason: note.reason,
    loadedFrom: note.loadedFrom?.id ?? null,
  }));
  const draft = useOwnDraft<Typed>('visit-note', visit.id, initial, isTyped);
  const [missing, setMissing] = useState<ReturnType<typeof missingIn>>();
  if (draft.state === 'LOADING') return <LoadingSkeleton />;
  const { texts, reason, loadedFrom } = draft.value;
  const isTogether = visit.coTreatment === true;
  const copied = earlier && loadedFrom === earlier.visit?.id ? copiedIn(texts, textsOf(earlier)) : undefined;
  const change = (next: Partial<Typed>) => {
    setMissing(undefined);
    draft.change({ ...draft.value, ...next });
  };
  const write = async (complete: boolean) => {
    const input = { id: newId(), visitId: visit.id, version: note.noteVersion, complete, reason };
    const done = await act.run(WriteVisitNote, {
      input: { ...input, ...inputOf(texts), loadedFromVisitId: loadedFrom },
    });
    if (done) await draft.discard();
    return done?.visit ?? undefined;
  };
  const sign = async () => {
    const lacks = missingIn(texts, reason, isTogether);
    if (lacks !== undefined) return setMissing(lacks);
    const written = await write(true);
    const half = written?.notes?.find(({ id }) => id === note.id);
    if (!written || !half) return undefined;
    const contentHash = await shownHash(written, half);
    const input = { id: newId(), visitId: visit.id, version: half.noteVersion, contentHash };
    await act.run(SignVisitNote, { input });
    return undefined;
  };
  const isOver = visit.state === 'DONE';
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void sign();
      }}
    >
      <Stack gap={3}>
        {note.returnReason && (
          <Notice tone="care">
            {t('visitNote.returned')} <OwnWords>{note.returnReason}</OwnWords>{' '}
            <Identifying>{note.returnedBy?.name}</Identifying>
          </Notice>
        )}
        <Refused>{act.refused}</Refused>
        {earlier?.visit?.beginsAt && (
          <Row>
            <Button
              variant="quiet"
              onClick={() =>
                change({ texts: loadEarlier(texts, textsOf(earlier)), loadedFrom: earlier.visit?.id ?? null })
              }
            >
              {t('visitNote.loadLast', { day: formats.day(localDate(earlier.visit.beginsAt, timeZone)) })}
            </Button>
          </Row>
        )}
        {NOTE_FIELDS.map((field: NoteField) => (
          <NoteText
            key={field}
            label={say(visitNoteWords.noteField[field])}
            value={texts[field]}
            snippets={snippets}
            hint={
              copied && copied[field].length > 0 ? t('visitNote.copies', { count: copied[field].length }) : undefined
            }
            error={missing === field ? t('visitNote.sayWhat') : undefined}
            onChange={(text) => change({ texts: { ...texts, [field]: text } })}
            onFinish={() => isOver && void sign()}
          />
        ))}
        {isTogether && (
          <SelectField
            label={t('visitNote.whyTogether')}
            value={reason ?? ''}
            error={missing === 'REASON' ? t('visitNote.sayWhy') : undefined}
            onChange={({ currentTarget }) =>
              change({ reason: CO_TREATMENT_REASONS.find((each) => each === currentTarget.value) ?? null })
            }
          >
            <option value="">–</option>
            {CO_TREATMENT_REASONS.map((each) => (
              <option key={each} value={each}>
                {say(visitNoteWords.coTreatmentReason[each])}
              </option>
            ))}
          </SelectField>
        )}
        <Row>
          <Button type="submit" variant="primary" busy={act.busy} disabled={!isOver}>
            {t('visitNote.sign')}
          </Button>
          <Button busy={act.busy} onClick={() => void write(isOver && texts.DID.trim() !== '')}>
            {t(isOver ? 'visitNote.complete' : 'visitNote.keep')}
          </Button>
          <small className={styles.quiet}>
            {t('visitNote.words', { count: wordsOf(texts) })}
            {!isOver && ` · ${t('visitNote.notOver')}`}
          </small>
        </Row>
      </Stack>
    </form>
  );
}
