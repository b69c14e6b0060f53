import { CHILD_STANCES, type ChildStance, TEXT_LENGTHS } from '@trellis/domain';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { isText } from '../../../lib/drafts/is-text.ts';
import { useOwnDraft } from '../../../lib/drafts/use-own-draft.ts';
import { useText } from '../../../lib/i18n/use-text.ts';
import { useWord } from '../../../lib/i18n/use-word.ts';
import { useCaller, useToday } from '../../../lib/workplace/workplace.ts';
import { Button } from '../../../ui/actions/button.tsx';
import { Refused } from '../../../ui/feedback/refused.tsx';
import { SelectField, TextArea, TextField } from '../../../ui/fields/text-field.tsx';
import { Card, Stack } from '../../../ui/layout/layout.tsx';
import { usePlanAct } from '../use-plan-act.ts';
import { ChildsWords } from './signed-by.tsx';
import { RecordChildsWords } from './signing.graphql.ts';
import type { SigningProps } from './signing.ts';

/** What the child says of the plan, in the child's own words; it stops nothing, and everybody who signs reads it. */
export function ChildsWordsForm(props: SigningProps) {
  const t = useText();
  const [kept, setKept] = useState(0);
  const { version } = props;
  if (version.state !== 'SENT' && version.state !== 'IN_FORCE') return null;
  return (
    <Card label={t('sign.childSays')}>
      <Stack gap={3}>
        <h2>{t('sign.childSays')}</h2>
        <ChildsWords words={version.childsWords ?? []} />
        <MoreWords key={kept} {...props} onKept={() => setKept(kept + 1)} />
      </Stack>
    </Card>
  );
}

/** A child may say more another day: once words are kept, the form is empty again. */
function MoreWords({ version, disabled, onKept }: SigningProps & { onKept: () => void }) {
  const t = useText();
  const word = useWord();
  const caller = useCaller();
  const today = useToday();
  const client = useQueryClient();
  const { run, busy, refused } = usePlanAct();
  const words = useOwnDraft('childs-words', version.id, '', isText);
  // Nobody's answer is written down before it was given.
  const [stance, setStance] = useState<ChildStance>();
  const [heardOn, setHeardOn] = useState(today);
  const record = async () => {
    if (stance === undefined) return;
    const input = {
      versionId: version.id,
      contentHash: version.contentHash ?? '',
      stance,
      words: words.value.trim(),
      heardBy: caller.staffId,
      heardOn,
    };
    if (await run(RecordChildsWords, { input })) {
      await words.discard();
      onKept();
    }
    await client.invalidateQueries();
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void record();
      }}
    >
      <Stack gap={3}>
        <Refused>{refused}</Refused>
        <SelectField
          label={t('sign.stance')}
          required
          value={stance ?? ''}
          onChange={(event) => setStance(CHILD_STANCES.find((each) => each === event.currentTarget.value))}
        >
          <option value="">{t('plan.choose')}</option>
          {CHILD_STANCES.map((each) => (
            <option key={each} value={each}>
              {word(`childStance.${each}`)}
            </option>
          ))}
        </SelectField>
        <TextArea
          label={t('sign.childWords')}
          hint={t('sign.childWordsHint')}
          maxLength={TEXT_LENGTHS.childsWords}
          value={words.value}
          onChange={(event) => words.change(event.currentTarget.value)}
        />
        <TextField
          label={t('sign.heardOn')}
          type="date"
          required
          max={today}
          value={heardOn}
          onChange={(event) => setHeardOn(event.currentTarget.value)}
        />
        <Button type="submit" busy={busy} disabled={disabled || stance === undefined || words.value.trim() === ''}>
          {t('sign.childRecord')}
        </Button>
      </Stack>
    </form>
  );
}
