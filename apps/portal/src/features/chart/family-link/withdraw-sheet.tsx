import { usePress } from '../../../lib/graphql/use-press.ts';
import { useReread } from '../../../lib/graphql/use-reread.ts';
import { useText } from '../../../lib/i18n/use-text.ts';
import { Button } from '../../../ui/actions/button.tsx';
import { Refused } from '../../../ui/feedback/refused.tsx';
import { Stack } from '../../../ui/layout/layout.tsx';
import { Sheet } from '../../../ui/overlay/sheet.tsx';
import { WithdrawFamilyLink } from './family-link.graphql.ts';
import type { FamilyLink, Guardian } from './link.ts';

interface WithdrawLinkSheetProps {
  guardian: Guardian;
  link: FamilyLink;
  onClose: () => void;
}

/** Asks once before a guardian is shut out. */
export function WithdrawLinkSheet({ guardian, link, onClose }: WithdrawLinkSheetProps) {
  const t = useText();
  const { run, busy, refused } = usePress(useReread());
  const withdraw = async () => {
    if (await run(WithdrawFamilyLink, { input: { linkId: link.id, version: link.version } })) onClose();
  };
  return (
    <Sheet
      open
      title={t('chart.link.withdrawTitle', { name: guardian.name ?? '' })}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{t('chart.cancel')}</Button>
          <Button variant="danger" busy={busy} onClick={() => void withdraw()}>
            {t('chart.link.withdraw')}
          </Button>
        </>
      }
    >
      <Stack gap={3}>
        <Refused>{refused}</Refused>
        <p>{t('chart.link.withdrawText')}</p>
      </Stack>
    </Sheet>
  );
}
