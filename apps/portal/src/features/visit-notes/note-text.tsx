import { calledAt, NOTE_LIMITS, putSnippet, type Snippet, snippetsFor } from '@trellis/domain';
import { useRef, useState } from 'react';
import { useText } from '../../lib/i18n/use-text.ts';
import { TextArea } from '../../ui/fields/text-field.tsx';
import { OwnWords } from '../../ui/layout/own-words.tsx';
import styles from './visit-notes.module.css';

interface NoteTextProps {
  label: string;
  value: string;
  hint: string | undefined;
  error: string | undefined;
  snippets: readonly Snippet[];
  onChange: (text: string) => void;
  /** Ctrl or ⌘ and Enter: whoever writes is done. */
  onFinish: () => void;
}

/** A field of a note. A stroke and the beginning of a word call one's own short texts; they are put in, and replace nothing else. */
export function NoteText({ label, value, hint, error, snippets, onChange, onFinish }: NoteTextProps) {
  const t = useText();
  const area = useRef<HTMLTextAreaElement>(null);
  const [cursor, setCursor] = useState<number>();
  const called = cursor === undefined ? undefined : calledAt(value, cursor);
  const offered = called === undefined ? [] : snippetsFor(snippets, called).slice(0, 6);
  const put = (snippet: Snippet) => {
    const next = putSnippet(value, cursor ?? value.length, snippet);
    onChange(next.text);
    setCursor(undefined);
    requestAnimationFrame(() => {
      area.current?.focus();
      area.current?.setSelectionRange(next.cursor, next.cursor);
    });
  };
  return (
    <div>
      <TextArea
        ref={area}
        label={label}
        hint={hint}
        error={error}
        value={value}
        maxLength={NOTE_LIMITS.fieldLength}
        onChange={({ currentTarget }) => {
          setCursor(currentTarget.selectionStart);
          onChange(currentTarget.value);
        }}
        onKeyDown={(event) => {
          const [first] = offered;
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
            event.preventDefault();
            onFinish();
          } else if (event.key === 'Tab' && !event.shiftKey && first !== undefined) {
            event.preventDefault();
            put(first);
          }
        }}
      />
      {offered.length > 0 && (
        <ul className={styles.snippets} aria-label={t('visitNote.snippets')}>
          {offered.map((snippet) => (
            <li key={snippet.word}>
              <button type="button" className={styles.snippet} onClick={() => put(snippet)}>
                <b translate="no">/{snippet.word}</b> <OwnWords>{snippet.text}</OwnWords>
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
