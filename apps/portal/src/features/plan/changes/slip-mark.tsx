import { isContentField, isSlip, WORD_FIELDS } from '@trellis/domain';
import { useText } from '../../../lib/i18n/use-text.ts';
import { Button } from '../../../ui/actions/button.tsx';
import { Refused } from '../../../ui/feedback/refused.tsx';
import type { PlanChange } from '../plan-content.ts';
import { usePlanDesk } from '../plan-desk.tsx';
import { usePlanAct } from '../use-plan-act.ts';
import { MarkSlip } from './changes.graphql.ts';

/** A change of words that can pass as a slip of the pen, marked as one, or the mark taken off: then it asks nobody. */
export function SlipMark({ change }: { change: PlanChange }) {
  const t = useText();
  const { version, writable } = usePlanDesk();
  const { run, busy, refused } = usePlanAct();
  const { path, field, saidBefore, saidAfter } = change;
  const isMarked = change.class === 'D';
  const isWords = isContentField(field) && WORD_FIELDS.has(field);
  const may = isWords && isSlip(saidBefore?.en ?? '', saidAfter?.en ?? '');
  if (!writable || !(isMarked || may)) return null;
  const input = { versionId: version.id, version: version.version, path, isSlip: !isMarked };
  return (
    <>
      <Button variant="quiet" busy={busy} onClick={() => void run(MarkSlip, { input })}>
        {t(isMarked ? 'plan.slip.unmark' : 'plan.slip.mark')}
      </Button>
      <Refused>{refused}</Refused>
    </>
  );
}
