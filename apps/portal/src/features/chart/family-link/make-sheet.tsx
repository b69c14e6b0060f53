import { useState } from 'react';
import { usePress } from '../../../lib/graphql/use-press.ts';
import { useReread } from '../../../lib/graphql/use-reread.ts';
import { useText } from '../../../lib/i18n/use-text.ts';
import { Button } from '../../../ui/actions/button.tsx';
import { Notice } from '../../../ui/feedback/notice.tsx';
import { Refused } from '../../../ui/feedback/refused.tsx';
import { TextField } from '../../../ui/fields/text-field.tsx';
import { Row, Stack } from '../../../ui/layout/layout.tsx';
import { QrCode } from '../../../ui/marks/qr-code.tsx';
import { Sheet } from '../../../ui/overlay/sheet.tsx';
import { MakeFamilyLink } from './family-link.graphql.ts';
import type { Guardian } from './link.ts';

interface MakeLinkSheetProps {
  guardian: Guardian;
  /** The guardian has a link that works; it ends with the new one. */
  replaces: boolean;
  onClose: () => void;
}

/** A personal link is made, and shown this once: to copy, or for the guardian's own camera. */
export function MakeLinkSheet({ guardian, replaces, onClose }: MakeLinkSheetProps) {
  const t = useText();
  const { run, busy, refused } = usePress(useReread());
  const [address, setAddress] = useState<string>();
  // What stood when it was opened: once the link is there, the guardian has one that works.
  const [isReplacing] = useState(replaces);
  const name = guardian.name ?? '';
  const make = async () => {
    const made = await run(MakeFamilyLink, { input: { guardianId: guardian.id } });
    const path = made?.secret?.path;
    if (path !== undefined) setAddress(`${window.location.origin}${path}`);
  };
  return (
    <Sheet
      open
      title={t('chart.link.titleFor', { name })}
      {...(address === undefined && { onClose })}
      footer={
        address === undefined ? (
          <>
            <Button onClick={onClose}>{t('chart.cancel')}</Button>
            <Button variant="primary" busy={busy} onClick={() => void make()}>
              {t('chart.link.makeNow')}
            </Button>
          </>
        ) : (
          <Button variant="primary" onClick={onClose}>
            {t('chart.link.done')}
          </Button>
        )
      }
    >
      <Stack gap={4}>
        <Refused>{refused}</Refused>
        {address === undefined ? (
          <>
            <p>{t('chart.link.opens', { name })}</p>
            {isReplacing && <Notice tone="care">{t('chart.link.replaces')}</Notice>}
          </>
        ) : (
          <Given address={address} name={name} />
        )}
      </Stack>
    </Sheet>
  );
}

function Given({ address, name }: { address: string; name: string }) {
  const t = useText();
  const [copied, setCopied] = useState<'COPIED' | 'NOT_COPIED'>();
  const copy = () =>
    void copyText(address).then(
      () => setCopied('COPIED'),
      () => setCopied('NOT_COPIED'),
    );
  return (
    <>
      <p>{t('chart.link.once', { name })}</p>
      <Row>
        <QrCode text={address} label={t('chart.link.qr')} />
      </Row>
      <TextField
        label={t('chart.link.address')}
        readOnly
        translate="no"
        value={address}
        onFocus={(event) => event.currentTarget.select()}
      />
      <Row>
        <Button onClick={copy}>{t('chart.link.copy')}</Button>
        <output>
          {copied === 'COPIED' && t('ui.copied')}
          {copied === 'NOT_COPIED' && t('chart.link.copyByHand')}
        </output>
      </Row>
    </>
  );
}

/** Rejects where the device has no clipboard to write to, such as on a page that is not served safely. */
async function copyText(text: string): Promise<void> {
  await navigator.clipboard.writeText(text);
}
