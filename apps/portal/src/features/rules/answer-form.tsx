import { TEXT_LENGTHS } from '@trellis/domain';
import { useState } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { isRecord } from '../../lib/auth/viewer.ts';
import { useOwnDraft } from '../../lib/drafts/use-own-draft.ts';
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

interface Typed {
  id: string;
  note: string;
}

function isTyped(stored: unknown): stored is Typed {
  return isRecord(stored) && typeof stored['id'] === 'string' && typeof stored['note'] === 'string';
}

/** What the lead makes of a rule that reports itself. */
export function AnswerForm({ usage: { rule, ruleVersion } }: { usage: Usage }) {
  const t = useText();
  const client = useQueryClient();
  const { run, busy, refused } = usePress(() =>
    client.invalidateQueries({ queryKey: [trustedDocument(RuleUsage).operationName] }),
  );
  const [empty] = useState<Typed>(() => ({ id: newId(), note: '' }));
  const draft = useOwnDraft('rule-answer', `${rule}.${ruleVersion}`, empty, isTyped);
  const { id, note } = draft.value;
  const save = async () => {
    if (await run(AnswerRule, { input: { id, rule, note } })) await draft.discard();
  };
  if (draft.state === 'LOADING') return null;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <Stack gap={2}>
        <Refused>{refused}</Refused>
        <TextArea
          label={t('rules.answer')}
          hint={t('rules.answerHint')}
          required
          maxLength={TEXT_LENGTHS.ruleAnswer}
          value={note}
          onChange={({ currentTarget }) => draft.change({ id, note: currentTarget.value })}
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
