import { can } from '@trellis/domain';
import { useParams } from '@tanstack/react-router';
import { useRef } from 'react';
import type { ResultOf } from '../../../graphql/graphql.ts';
import { useUpload } from '../../../lib/files/use-upload.ts';
import { useText } from '../../../lib/i18n/use-text.ts';
import { newId } from '../../../lib/new-id.ts';
import { useCaller } from '../../../lib/workplace/workplace.ts';
import { Button } from '../../../ui/actions/button.tsx';
import { Refused } from '../../../ui/feedback/refused.tsx';
import { Row, Stack } from '../../../ui/layout/layout.tsx';
import type { SignedFields } from '../plan-fields.graphql.ts';

type Agreement = NonNullable<ResultOf<typeof SignedFields>['agreements']>[number];

/** The paper that was signed: its pictures to open, and the way to add one. */
export function SignedPaper({ agreement }: { agreement: Pick<Agreement, 'id' | 'papers'> }) {
  const t = useText();
  const caller = useCaller();
  const { childId } = useParams({ strict: false });
  const input = useRef<HTMLInputElement>(null);
  const upload = useUpload();
  const papers = agreement.papers ?? [];
  // Who reads a plan is on the care team or the lead.
  const mayAdd = childId !== undefined && can(caller, 'file:keep', { onCareTeam: true }).ok;
  const send = async (file: File) => {
    if (childId === undefined) return;
    const words = { childId, purpose: 'PAPER_SIGNATURE', agreementId: agreement.id } as const;
    await upload.send({ id: newId(), file, words });
  };
  return (
    <Stack gap={1}>
      <Row gap={2}>
        {papers.map(({ id, kind }, index) => (
          <a key={id} href={`/files/${id}`} target="_blank" rel="noreferrer">
            {t(kind === 'PDF' ? 'sign.paper.save' : 'sign.paper.open', { number: index + 1 })}
          </a>
        ))}
        {mayAdd && (
          <Button variant="quiet" busy={upload.busy} onClick={() => input.current?.click()}>
            {upload.percent === undefined ? t('sign.paper.add') : t('sign.paper.sent', { percent: upload.percent })}
          </Button>
        )}
      </Row>
      <Refused>{upload.refused}</Refused>
      <input
        ref={input}
        type="file"
        hidden
        aria-label={t('sign.paper.add')}
        accept="image/jpeg,image/png,image/webp,application/pdf"
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          currentTarget.value = '';
          if (file) void send(file);
        }}
      />
    </Stack>
  );
}
