import { useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useText } from '../../lib/i18n/use-text.ts';
import { openKept } from '../../lib/offline/open-kept.ts';
import { Button } from '../../ui/actions/button.tsx';
import { Refused } from '../../ui/feedback/refused.tsx';
import { PasswordField } from '../../ui/fields/password-field.tsx';
import { Stack } from '../../ui/layout/layout.tsx';

/** Opens what this device keeps for one person, by the PIN. Only while there is no server to sign in at. */
export function PinForm({ staffId, onOpen }: { staffId: string; onOpen?: () => void }) {
  const t = useText();
  const client = useQueryClient();
  const [pin, setPin] = useState('');
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string>();

  const open = async (event: FormEvent) => {
    event.preventDefault();
    setBusy(true);
    setProblem(undefined);
    const opening = await openKept(client, staffId, pin).catch(() => ({ kind: 'GONE' }) as const);
    setBusy(false);
    setPin('');
    switch (opening.kind) {
      case 'OPEN':
        return onOpen?.();
      case 'WRONG_PIN':
        return setProblem(t('offline.wrongPin', { count: opening.triesLeft }));
      case 'GONE':
        return setProblem(t('offline.gone'));
      case 'TOO_LATE':
        return setProblem(t('offline.tooLate'));
    }
  };

  return (
    <form onSubmit={(event) => void open(event)}>
      <Stack gap={3}>
        <Refused>{problem}</Refused>
        <PasswordField
          label={t('offline.pin')}
          inputMode="numeric"
          autoComplete="off"
          required
          value={pin}
          onChange={(event) => setPin(event.currentTarget.value)}
        />
        <Button type="submit" variant="primary" busy={busy}>
          {t('offline.open')}
        </Button>
      </Stack>
    </form>
  );
}
