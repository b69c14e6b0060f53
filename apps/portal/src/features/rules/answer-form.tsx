import { useState } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { trustedDocument } from '../../lib/graphql/client.ts';
import { usePress } from '../../lib/graphql/use-press.ts';
import { useText } from '../../lib/i18n/use-text.ts';
import { newId } from '../../lib/new-id.ts';
import { Button } from '../../ui/actions/button.tsx';
import { Refused } from '../../ui/feedback/refused.tsx';
import { TextArea } from '../../ui/fields/text-field.tsx';
import { Stack } from '../../ui/layout/layout.tsx';
import { AnswerRule, RuleUsage } from './rules.graphql.ts';
import type { Usage } from './usage.ts';

const LONGEST = 500;

/** What the lead makes of a rule that reports itself. */
export function AnswerForm({ rule }: { rule: Usage['rule'] }) {
  const t = useText();
  const client = useQueryClient();
  const { run, busy, refused } = usePress(() =>
    client.invalidateQueries({ queryKey: [trustedDocument(RuleUsage).operationName] }),
  );
  const [id] = useState(() => newId());
  const [note, setNote] = useState('');
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void run(AnswerRule, { input: { id, rule, note } });
      }}
    >
      <Stack gap={2}>
        <Refused>{refused}</Refused>
        <TextArea
          label={t('rules.answer')}
          hint={t('rules.answerHint')}
          required
          maxLength={LONGEST}
          value={note}
          onChange={({ currentTarget }) => setNote(currentTarget.value)}
        />
        <div>
          <Button type="submit" variant="primary" busy={busy} disabled={note.trim() === ''}>
            {t('rules.save')}
          </Button>
        </div>
      </Stack>
    </form>
  );
}
