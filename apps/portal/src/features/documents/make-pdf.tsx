import { useState, type RefObject } from 'react';
import { asFailure } from '../../lib/failure.ts';
import { useText } from '../../lib/i18n/use-text.ts';
import { Button } from '../../ui/actions/button.tsx';
import { Notice } from '../../ui/feedback/notice.tsx';
import { Row, Stack } from '../../ui/layout/layout.tsx';
import { makePdf, type PaperWish, type PdfRefusal } from './ask-paper.ts';

type Made = { name: string } | { why: PdfRefusal | 'UNREACHABLE' | 'OTHER' };

/** Puts a file where the reader's downloads are. */
function save(file: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  // The browser has taken hold of it by the next turn.
  setTimeout(() => URL.revokeObjectURL(link.href), 0);
}

interface MakePdfProps {
  wish: PaperWish;
  frame: RefObject<HTMLIFrameElement | null>;
  /** Whether the page stands there, to be printed by the reader's own browser. */
  isShown: boolean;
}

/** The PDF of the server, and the print of the reader's own browser, which always is a way. */
export function MakePdf({ wish, frame, isShown }: MakePdfProps) {
  const t = useText();
  const [busy, setBusy] = useState(false);
  const [made, setMade] = useState<Made>();
  const make = async () => {
    setBusy(true);
    setMade(undefined);
    try {
      const answer = await makePdf(wish);
      if (answer.ok) save(answer.file, answer.name);
      setMade(answer.ok ? { name: answer.name } : { why: answer.why });
    } catch (error) {
      const { code } = asFailure(error);
      // A locked screen says it all.
      if (code !== 'UNAUTHENTICATED') setMade({ why: code === 'UNREACHABLE' ? code : 'OTHER' });
    } finally {
      setBusy(false);
    }
  };
  return (
    <Stack gap={2}>
      <Row justify="end">
        <Button disabled={!isShown} onClick={() => frame.current?.contentWindow?.print()}>
          {t('print.print')}
        </Button>
        <Button variant="primary" busy={busy} onClick={() => void make()}>
          {t('print.pdf')}
        </Button>
      </Row>
      {made && (
        <Notice tone={'name' in made ? 'good' : 'care'} live>
          {'name' in made ? t('print.made', { name: made.name }) : t(`print.why.${made.why}`)}
        </Notice>
      )}
    </Stack>
  );
}
