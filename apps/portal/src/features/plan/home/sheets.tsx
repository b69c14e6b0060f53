import { can } from '@trellis/domain';
import { lazy, Suspense, useState } from 'react';
import { ConfirmHomeSheetGone } from '../../../graphql/home-programme.graphql.ts';
import { useText } from '../../../lib/i18n/use-text.ts';
import { useWord } from '../../../lib/i18n/use-word.ts';
import { useCaller, useFormats } from '../../../lib/workplace/workplace.ts';
import { Button, ButtonLink } from '../../../ui/actions/button.tsx';
import { Notice } from '../../../ui/feedback/notice.tsx';
import { Refused } from '../../../ui/feedback/refused.tsx';
import { IconAlertTriangle } from '../../../ui/icons.ts';
import { Fold } from '../../../ui/layout/fold.tsx';
import { Identifying, Row, Stack } from '../../../ui/layout/layout.tsx';
import type { HomeSheet, Plan } from '../plan-content.ts';
import { usePlanDesk } from '../plan-desk.tsx';
import { usePlanAct } from '../use-plan-act.ts';
import styles from './home.module.css';

const GiveSheet = lazy(async () => ({ default: (await import('./give-sheet.tsx')).GiveSheet }));

/** The paper that lies with each household: what is good, what has run out, and what must be told to be thrown away. */
export function HomeSheets() {
  const t = useText();
  const caller = useCaller();
  const { child, plan, version } = usePlanDesk();
  const [giving, setGiving] = useState(false);
  const sheets = plan.homeSheets ?? [];
  const gone = plan.goneHomeSheets ?? [];
  const old = sheets.filter(({ standing }) => standing === 'OLD_AT_HOME');
  const subject = { onCareTeam: child.onMyTeam === true };
  const mayGive = plan.state === 'ACTIVE' && can(caller, 'home-sheet:give', subject).ok;
  const isAnythingDone = (version.homeItems ?? []).some(({ resting }) => !resting);
  return (
    <Stack gap={2}>
      <Row justify="between">
        <h3 className={styles.words}>{t('home.sheets')}</h3>
        {mayGive && isAnythingDone && <Button onClick={() => setGiving(true)}>{t('home.sheet.give')}</Button>}
      </Row>
      {old.length > 0 && (
        <Notice tone="stop" icon={<IconAlertTriangle size={20} aria-hidden="true" />}>
          <b>{t('home.old')}</b> {t('home.old.text')}
        </Notice>
      )}
      {sheets.length === 0 && <p className={styles.quiet}>{t('home.sheets.none')}</p>}
      <ul className={styles.sheets}>
        {sheets.map((sheet) => (
          <li key={sheet.id} className={styles.sheet}>
            <SheetLine sheet={sheet} childId={child.id} mayConfirm={can(caller, 'home-sheet:confirm', subject).ok} />
          </li>
        ))}
      </ul>
      {gone.length > 0 && (
        <Fold summary={t('home.sheets.gone', { count: gone.length })}>
          <ul className={styles.sheets}>
            {gone.map((sheet) => (
              <li key={sheet.id} className={styles.sheet}>
                <GoneSheet sheet={sheet} />
              </li>
            ))}
          </ul>
        </Fold>
      )}
      {giving && (
        <Suspense>
          <GiveSheet onClose={() => setGiving(false)} />
        </Suspense>
      )}
    </Stack>
  );
}

interface SheetLineProps {
  sheet: HomeSheet;
  childId: string;
  mayConfirm: boolean;
}

function SheetLine({ sheet, childId, mayConfirm }: SheetLineProps) {
  const t = useText();
  const word = useWord();
  const formats = useFormats();
  const { run, busy, refused } = usePlanAct();
  const { id, version, standing, guardian, code, validUntil, withdrawnFor } = sheet;
  const facts = [
    word(`sheetStanding.${standing}`),
    withdrawnFor && word(`sheetWithdrawal.${withdrawnFor}`),
    validUntil && t('home.sheet.until', { day: formats.shortDay(validUntil) }),
  ];
  return (
    <>
      <div className={styles.sheetText}>
        <Identifying>{guardian?.name}</Identifying>{' '}
        <span translate="no" className={styles.code}>
          {code}
        </span>
        <p className={styles.quiet}>{facts.filter(Boolean).join(' · ')}</p>
        <Refused>{refused}</Refused>
      </div>
      {standing === 'VALID' ? (
        <ButtonLink
          to="/children/$childId/home/$sheetId"
          params={{ childId, sheetId: id }}
          aria-label={t('home.sheet.openOf', { who: guardian?.name ?? '' })}
        >
          {t('home.sheet.open')}
        </ButtonLink>
      ) : (
        mayConfirm && (
          <Button busy={busy} onClick={() => void run(ConfirmHomeSheetGone, { input: { sheetId: id, version } })}>
            {t('home.sheet.gone')}
          </Button>
        )
      )}
    </>
  );
}

/** Paper that is no longer at home: why it was called back, and who told whom that it is gone. */
function GoneSheet({ sheet }: { sheet: NonNullable<Plan['goneHomeSheets']>[number] }) {
  const t = useText();
  const word = useWord();
  const formats = useFormats();
  const { guardian, code, withdrawnFor, withdrawnOn, goneOn, goneSaidBy, goneSaidTo } = sheet;
  const day = goneOn ? formats.day(goneOn) : '';
  return (
    <div className={styles.sheetText}>
      <Identifying>{guardian?.name}</Identifying>{' '}
      <span translate="no" className={styles.code}>
        {code}
      </span>
      <p className={styles.quiet}>
        <Identifying>
          {[
            withdrawnFor &&
              [word(`sheetWithdrawal.${withdrawnFor}`), withdrawnOn && formats.shortDay(withdrawnOn)]
                .filter(Boolean)
                .join(', '),
            goneSaidTo
              ? t('home.sheet.goneTold', { day, name: goneSaidTo.name ?? '' })
              : t('home.sheet.goneSaid', { day, name: goneSaidBy?.name ?? '' }),
          ]
            .filter(Boolean)
            .join(' · ')}
        </Identifying>
      </p>
    </div>
  );
}
