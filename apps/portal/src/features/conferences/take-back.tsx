import { TEXT_LENGTHS } from '@trellis/domain';
import { useState } from 'react';
import { usePress } from '../../lib/graphql/use-press.ts';
import { useReread } from '../../lib/graphql/use-reread.ts';
import { useText } from '../../lib/i18n/use-text.ts';
import { Button } from '../../ui/actions/button.tsx';
import { Refused } from '../../ui/feedback/refused.tsx';
import { TextField } from '../../ui/fields/text-field.tsx';
import { Row, Stack } from '../../ui/layout/layout.tsx';
import { TakeBackCaseConference } from './conferences.graphql.ts';
import styles from './conferences.module.css';
import type { Conference } from './use-conferences.ts';

/** Takes back what was recorded by mistake, with a reason. */
export function TakeBack({ conference, onDone }: { conference: Conference; onDone: () => void }) {
  const t = useText();
  const [reason, setReason] = useState('');
  const { run, busy, refused } = usePress(useReread());
  const takeBack = async () => {
    const input = { conferenceId: conference.id, version: conference.version ?? 0, reason };
    if (await run(TakeBackCaseConference, { input })) onDone();
  };
  return (
    <Stack gap={2}>
      <Refused>{refused}</Refused>
      <p>{t('conference.takeBackText')}</p>
      <Row align="end">
        <div className={styles.wide}>
          <TextField
            label={t('conference.takeBackReason')}
            maxLength={TEXT_LENGTHS.reason}
            value={reason}
            onChange={({ currentTarget }) => setReason(currentTarget.value)}
          />
        </div>
        <Button variant="danger" busy={busy} disabled={reason.trim() === ''} onClick={() => void takeBack()}>
          {t('conference.takeBack')}
        </Button>
        <Button onClick={onDone}>{t('conference.cancel')}</Button>
      </Row>
    </Stack>
  );
}
