import { useState, type FormEvent } from 'react';
import { stepUp } from '../../lib/auth/session.ts';
import { useText } from '../../lib/i18n/use-text.ts';
import { Button } from '../../ui/actions/button.tsx';
import { PasswordField } from '../../ui/fields/password-field.tsx';
import { Row, Stack } from '../../ui/layout/layout.tsx';
import { Sheet } from '../../ui/overlay/sheet.tsx';

/** The password once more, before a signature. Leaving it leaves what was about to be signed as it was. */
export function StepUpSheet({ onAnswer }: { onAnswer: (confirmed: boolean) => void }) {
  const t = useText();
  const [password, setPassword] = useState('');
  const [problem, setProblem] = useState<string>();
  const [busy, setBusy] = useState(false);

  const confirm = async (event: FormEvent) => {
    event.preventDefault();
    setBusy(true);
    try {
      if (await stepUp(password)) return onAnswer(true);
      setProblem(t('stepUp.refused'));
    } catch {
      setProblem(t('signIn.unreachable'));
    } finally {
      setBusy(false);
    }
  };

  return (
    <Sheet open title={t('stepUp.title')} onClose={() => onAnswer(false)}>
      <form onSubmit={(event) => void confirm(event)}>
        <Stack gap={4}>
          <p>{t('stepUp.text')}</p>
          <PasswordField
            label={t('field.password')}
            autoComplete="current-password"
            required
            error={problem}
            value={password}
            onChange={(event) => setPassword(event.currentTarget.value)}
          />
          <Row justify="end">
            <Button onClick={() => onAnswer(false)}>{t('stepUp.cancel')}</Button>
            <Button type="submit" variant="primary" busy={busy}>
              {t('stepUp.confirm')}
            </Button>
          </Row>
        </Stack>
      </form>
    </Sheet>
  );
}
