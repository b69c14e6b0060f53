import { can } from '@trellis/domain';
import type { ResultOf } from '../../graphql/graphql.ts';
import { ConfirmHomeSheetGone, type HomeSheetFields } from '../../graphql/home-programme.graphql.ts';
import { usePress } from '../../lib/graphql/use-press.ts';
import { useReread } from '../../lib/graphql/use-reread.ts';
import { useText } from '../../lib/i18n/use-text.ts';
import { useWord } from '../../lib/i18n/use-word.ts';
import { useCaller, useFormats } from '../../lib/workplace/workplace.ts';
import { Button } from '../../ui/actions/button.tsx';
import { Notice } from '../../ui/feedback/notice.tsx';
import { Refused } from '../../ui/feedback/refused.tsx';
import { IconAlertTriangle } from '../../ui/icons.ts';
import { Identifying } from '../../ui/layout/layout.tsx';
import type { Child } from './child-head.ts';

type Sheet = ResultOf<typeof HomeSheetFields>;

/** Paper at home that is no longer right, a line for each household, until it says that it is gone. */
export function OldSheets({ child, sheets }: { child: Child; sheets: readonly Sheet[] }) {
  return sheets.map((sheet) => <OldSheet key={sheet.id} child={child} sheet={sheet} />);
}

function OldSheet({ child, sheet }: { child: Child; sheet: Sheet }) {
  const t = useText();
  const word = useWord();
  const caller = useCaller();
  const formats = useFormats();
  const { run, busy, refused } = usePress(useReread());
  const { id, version, guardian, withdrawnFor, withdrawnOn } = sheet;
  const why = [withdrawnFor && word(`sheetWithdrawal.${withdrawnFor}`), withdrawnOn && formats.shortDay(withdrawnOn)];
  const mayConfirm = can(caller, 'home-sheet:confirm', { onCareTeam: child.onMyTeam === true }).ok;
  return (
    <Notice
      tone="stop"
      icon={<IconAlertTriangle size={20} aria-hidden="true" />}
      actions={
        mayConfirm && (
          <Button busy={busy} onClick={() => void run(ConfirmHomeSheetGone, { input: { sheetId: id, version } })}>
            {t('home.sheet.gone')}
          </Button>
        )
      }
    >
      <b>{t('home.old')}</b> <Identifying>{guardian?.name}</Identifying>
      {` · ${why.filter(Boolean).join(', ')}. `}
      {t('home.old.text')}
      <Refused>{refused}</Refused>
    </Notice>
  );
}
