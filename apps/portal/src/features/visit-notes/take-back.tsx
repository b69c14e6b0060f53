import { usePress } from '../../lib/graphql/use-press.ts';
import { useReread } from '../../lib/graphql/use-reread.ts';
import { useText } from '../../lib/i18n/use-text.ts';
import { newId } from '../../lib/new-id.ts';
import { Button } from '../../ui/actions/button.tsx';
import { Refused } from '../../ui/feedback/refused.tsx';
import { Row, Stack } from '../../ui/layout/layout.tsx';
import { TakeBackNoteSignature } from './visit-note.graphql.ts';

/** One's own signature, while the note still waits for another. */
export function TakeBack({ visitId, version }: { visitId: string; version: number }) {
  const t = useText();
  const act = usePress(useReread());
  return (
    <Stack gap={2}>
      <Refused>{act.refused}</Refused>
      <Row>
        <Button
          busy={act.busy}
          onClick={() => void act.run(TakeBackNoteSignature, { input: { id: newId(), visitId, version } })}
        >
          {t('visitNote.takeBack')}
        </Button>
      </Row>
    </Stack>
  );
}
