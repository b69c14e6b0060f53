import { copiedIn, localDate, NOTE_FIELDS, type NoteField, type Stretch, visitNoteWords } from '@trellis/domain';
import type { ReactNode } from 'react';
import { useViewer } from '../../lib/auth/session.ts';
import { useLocalised, useText } from '../../lib/i18n/use-text.ts';
import { useFormats } from '../../lib/workplace/workplace.ts';
import { Notice } from '../../ui/feedback/notice.tsx';
import { Identifying, Stack } from '../../ui/layout/layout.tsx';
import { langOf, OwnWords } from '../../ui/layout/own-words.tsx';
import { type Note, textsOf } from './noted-visit.ts';
import styles from './visit-notes.module.css';

/** A half to be read: what was copied is marked, and what was added since stands under the original. */
export function HalfText({ note, isCoTreatment }: { note: Note; isCoTreatment: boolean }) {
  const t = useText();
  const say = useLocalised();
  const formats = useFormats();
  const { timeZone } = useViewer().clinic;
  const texts = textsOf(note);
  const copied = note.earlier ? copiedIn(texts, textsOf(note.earlier)) : undefined;
  if (note.standing === 'MISSING') return <p className={styles.quiet}>{t('visitNote.notBegun')}</p>;
  const { reason, returnReason, returnedBy, signedAt, coSignedAt, coSignedBy, amendments } = note;
  return (
    <Stack gap={3}>
      {returnReason && (
        <Notice tone="care">
          {t('visitNote.returned')} <OwnWords>{returnReason}</OwnWords> <Identifying>{returnedBy?.name}</Identifying>
        </Notice>
      )}
      {isCoTreatment && reason && (
        <p>
          {t('visitNote.together')} {say(visitNoteWords.coTreatmentReason[reason])}
        </p>
      )}
      <dl className={styles.texts}>
        {NOTE_FIELDS.filter((field) => texts[field] !== '').map((field) => (
          <div key={field}>
            <dt>{say(visitNoteWords.noteField[field])}</dt>
            <dd>
              <Marked text={texts[field]} stretches={copied?.[field] ?? []} />
            </dd>
          </div>
        ))}
      </dl>
      {copied && NOTE_FIELDS.some((field: NoteField) => copied[field].length > 0) && note.earlier?.visit?.beginsAt && (
        <small className={styles.quiet}>
          {t('visitNote.copied', { day: formats.day(localDate(note.earlier.visit.beginsAt, timeZone)) })}
        </small>
      )}
      {signedAt && (
        <small className={styles.quiet}>
          {t('visitNote.signed', { at: formats.moment(signedAt) })}
          {coSignedAt && (
            <>
              {` · ${t('visitNote.coSigned', { at: formats.moment(coSignedAt) })} `}
              <Identifying>{coSignedBy?.name}</Identifying>
            </>
          )}
        </small>
      )}
      {(amendments ?? []).map(({ number, text, reason: why, writtenAt, writtenBy }) => (
        <section key={number} className={styles.amendment}>
          <h3>{t('visitNote.amendment', { number })}</h3>
          <p>{text && <OwnWords>{text}</OwnWords>}</p>
          <small className={styles.quiet}>
            {why && <OwnWords>{why}</OwnWords>} · <Identifying>{writtenBy?.name}</Identifying>
            {writtenAt && ` · ${formats.moment(writtenAt)}`}
          </small>
        </section>
      ))}
    </Stack>
  );
}

/** A text with what was copied marked, for eyes and ears. */
function Marked({ text, stretches }: { text: string; stretches: readonly Stretch[] }) {
  const parts: ReactNode[] = [];
  let from = 0;
  for (const stretch of stretches) {
    parts.push(text.slice(from, stretch.from));
    parts.push(<mark key={stretch.from}>{text.slice(stretch.from, stretch.to)}</mark>);
    from = stretch.to;
  }
  parts.push(text.slice(from));
  return (
    <span lang={langOf(text)} translate="no" className={styles.text}>
      {parts}
    </span>
  );
}
