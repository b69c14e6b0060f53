import { useQuery } from '@tanstack/react-query';
import { useLayoutEffect, useState, type FormEvent } from 'react';
import { PinForm } from '../../features/sign-in/pin-form.tsx';
import { trySignIn } from '../../lib/auth/sign-in-words.ts';
import { getLastEmail, signOut } from '../../lib/auth/session.ts';
import type { Viewer } from '../../lib/auth/viewer.ts';
import { useConnection } from '../../lib/connection/connection.ts';
import { holdersOptions } from '../../lib/offline/holders.ts';
import { useText } from '../../lib/i18n/use-text.ts';
import { Button } from '../../ui/actions/button.tsx';
import { Refused } from '../../ui/feedback/refused.tsx';
import { PasswordField } from '../../ui/fields/password-field.tsx';
import { TextField } from '../../ui/fields/text-field.tsx';
import { Stack } from '../../ui/layout/layout.tsx';
import { Sheet } from '../../ui/overlay/sheet.tsx';
import { rememberPlace } from './remember-place.ts';

/**
 * The sign-in ended while someone worked. The screen stays as it is underneath, unreadable and out of reach; the same
 * person goes on at the same caret, anybody else starts afresh.
 */
export function LockSheet({ viewer }: { viewer: Viewer }) {
  const t = useText();
  const [known] = useState(getLastEmail);
  const [email, setEmail] = useState(known);
  const [password, setPassword] = useState('');
  const [problem, setProblem] = useState<string>();
  const [busy, setBusy] = useState(false);
  const { reach } = useConnection();
  const { data: holders = [] } = useQuery(holdersOptions);
  const isKept = holders.some(({ staffId }) => staffId === viewer.staff.id);
  // Before the sheet takes the focus, which it does in an effect of its own.
  useLayoutEffect(rememberPlace, []);

  const unlock = async (event: FormEvent) => {
    event.preventDefault();
    setBusy(true);
    const tried = await trySignIn({ email, password, staffId: viewer.staff.id }, t);
    setBusy(false);
    setProblem('problem' in tried ? tried.problem : undefined);
  };

  const byPin = isKept && reach === 'LOST';
  return (
    <Sheet open title={t('lock.title')}>
      <Stack gap={4}>
        <p>{t('lock.text', { name: viewer.staff.name })}</p>
        {byPin ? (
          <PinForm staffId={viewer.staff.id} />
        ) : (
          <form onSubmit={(event) => void unlock(event)}>
            <Stack gap={4}>
              <Refused>{problem}</Refused>
              {known === '' ? (
                <TextField
                  label={t('field.email')}
                  type="email"
                  name="email"
                  autoComplete="username"
                  required
                  value={email}
                  onChange={(event) => setEmail(event.currentTarget.value)}
                />
              ) : (
                // For the password manager, which would not know whose password it is asked for.
                <input type="email" name="email" autoComplete="username" value={email} readOnly hidden />
              )}
              <PasswordField
                label={t('field.password')}
                name="password"
                autoComplete="current-password"
                required
                value={password}
                onChange={(event) => setPassword(event.currentTarget.value)}
              />
              <Button type="submit" variant="primary" busy={busy}>
                {t('lock.unlock')}
              </Button>
            </Stack>
          </form>
        )}
        <Button variant="quiet" onClick={() => void signOut()}>
          {t('lock.other')}
        </Button>
        <p>
          <small>{t('lock.otherKept', { name: viewer.staff.name })}</small>
        </p>
      </Stack>
    </Sheet>
  );
}
