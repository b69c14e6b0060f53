import { OWN_RECALL_LIMITS } from '@trellis/domain';
import { isText } from '../../../lib/drafts/is-text.ts';
import { useOwnDraft } from '../../../lib/drafts/use-own-draft.ts';
import { usePress } from '../../../lib/graphql/use-press.ts';
import { useReread } from '../../../lib/graphql/use-reread.ts';
import { useText } from '../../../lib/i18n/use-text.ts';
import { Button } from '../../../ui/actions/button.tsx';
import { Refused } from '../../../ui/feedback/refused.tsx';
import { TextField } from '../../../ui/fields/text-field.tsx';
import { Row, Stack } from '../../../ui/layout/layout.tsx';
import type { OwnRecall } from './own-edit.ts';
import { EndOwnRecall } from './own.graphql.ts';

/** Why it is not looked at any more. */
export function OwnRecallEndForm({ recall, onDone }: { recall: OwnRecall; onDone: () => void }) {
  const t = useText();
  const { value: reason, state, change, discard } = useOwnDraft('own-recall-end', recall.id, '', isText);
  const { run, busy, refused } = usePress(useReread());
  const save = async () => {
    const input = { ownRecallId: recall.id, version: recall.version, reason };
    if (!(await run(EndOwnRecall, { input }))) return;
    await discard();
    onDone();
  };
  if (state === 'LOADING') return null;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <Stack gap={3}>
        <Refused>{refused}</Refused>
        <TextField
          label={t('chart.recall.own.endWhy')}
          required
          maxLength={OWN_RECALL_LIMITS.endReasonLength}
          value={reason}
          onChange={({ currentTarget }) => change(currentTarget.value)}
        />
        <Row>
          <Button type="submit" variant="primary" busy={busy}>
            {t('chart.recall.own.end')}
          </Button>
          <Button
            onClick={() => {
              void discard();
              onDone();
            }}
          >
            {t('chart.cancel')}
          </Button>
        </Row>
      </Stack>
    </form>
  );
}
