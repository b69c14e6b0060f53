import { NOTE_LIMITS, type Snippet } from '@trellis/domain';
import { useState } from 'react';
import { usePress } from '../../lib/graphql/use-press.ts';
import { useReread } from '../../lib/graphql/use-reread.ts';
import { useText } from '../../lib/i18n/use-text.ts';
import { Button } from '../../ui/actions/button.tsx';
import { Refused } from '../../ui/feedback/refused.tsx';
import { ActForm } from '../../ui/fields/act-form.tsx';
import { TextArea, TextField } from '../../ui/fields/text-field.tsx';
import { Card, Row, Stack } from '../../ui/layout/layout.tsx';
import { OwnWords } from '../../ui/layout/own-words.tsx';
import { KeepSnippet, RemoveSnippet } from './visit-note.graphql.ts';
import styles from './visit-notes.module.css';

/** The short texts of whoever writes: kept under a word, called by it, and nobody else's. */
export function OwnSnippets({ snippets }: { snippets: readonly Snippet[] }) {
  const t = useText();
  const act = usePress(useReread());
  const [adds, setAdds] = useState(false);
  return (
    <Card label={t('visitNote.snippets')}>
      <Stack gap={3}>
        <Row justify="between" align="baseline">
          <h2>{t('visitNote.snippets')}</h2>
          {!adds && (
            <Button variant="quiet" onClick={() => setAdds(true)}>
              {t('visitNote.addSnippet')}
            </Button>
          )}
        </Row>
        {adds && <SnippetForm onDone={() => setAdds(false)} />}
        <Refused>{act.refused}</Refused>
        {snippets.length === 0 && !adds && <p className={styles.quiet}>{t('visitNote.noSnippets')}</p>}
        <ul className={styles.recorded}>
          {snippets.map(({ word, text }) => (
            <li key={word}>
              <Row gap={2} justify="between">
                <span>
                  <b translate="no">/{word}</b> <OwnWords>{text}</OwnWords>
                </span>
                <Button
                  variant="quiet"
                  busy={act.busy}
                  onClick={() => void act.run(RemoveSnippet, { input: { word } })}
                >
                  {t('visitNote.removeSnippet')}
                </Button>
              </Row>
            </li>
          ))}
        </ul>
      </Stack>
    </Card>
  );
}

function SnippetForm({ onDone }: { onDone: () => void }) {
  const t = useText();
  const act = usePress(useReread());
  const [word, setWord] = useState('');
  const [text, setText] = useState('');
  const save = async () => {
    if (await act.run(KeepSnippet, { input: { word, text } })) onDone();
  };
  return (
    <ActForm act={act} save={t('visitNote.keepSnippet')} cancel={t('visitNote.cancel')} onSave={save} onCancel={onDone}>
      <TextField
        label={t('visitNote.snippetWord')}
        hint={t('visitNote.snippetHint')}
        required
        maxLength={NOTE_LIMITS.snippetWord}
        value={word}
        onChange={({ currentTarget }) => setWord(currentTarget.value)}
      />
      <TextArea
        label={t('visitNote.snippetText')}
        required
        maxLength={NOTE_LIMITS.snippetText}
        value={text}
        onChange={({ currentTarget }) => setText(currentTarget.value)}
      />
    </ActForm>
  );
}
