import { useNavigate, useSearch } from '@tanstack/react-router';
import { lazy, Suspense, useState, type FormEvent } from 'react';
import { trySignIn } from '../../lib/auth/sign-in-words.ts';
import type { ClinicChoice } from '../../lib/auth/viewer.ts';
import { useConnection } from '../../lib/connection/connection.ts';
import { needMessages } from '../../lib/i18n/catalogue.ts';
import { useText } from '../../lib/i18n/use-text.ts';
import { Button, ButtonLink } from '../../ui/actions/button.tsx';
import { Notice } from '../../ui/feedback/notice.tsx';
import { Refused } from '../../ui/feedback/refused.tsx';
import { PasswordField } from '../../ui/fields/password-field.tsx';
import { TextField } from '../../ui/fields/text-field.tsx';
import { ClinicChoices } from './clinic-choices.tsx';
import { DemoAccounts } from './demo-accounts.tsx';
import styles from './sign-in.module.css';
import { SignInPicture } from './sign-in-picture.tsx';

const KeptEntry = lazy(async () => {
  const [module] = await Promise.all([import('./kept-entry.tsx'), needMessages('offline')]);
  return { default: module.KeptEntry };
});

/** The way in. One card, no puzzle; in a demo, one tap. */
export function SignInPage() {
  const t = useText();
  const navigate = useNavigate();
  const { next } = useSearch({ from: '/sign-in' });
  const { reach } = useConnection();
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string>();
  const [choices, setChoices] = useState<ClinicChoice[]>();

  const enter = async (credentials: { email: string; password: string; staffId?: string }) => {
    setBusy(true);
    setProblem(undefined);
    const tried = await trySignIn(credentials, t);
    setBusy(false);
    if (tried.done) return navigate({ href: next ?? '/', replace: true });
    if ('problem' in tried) return setProblem(tried.problem);
    setEmail(credentials.email);
    setPassword(credentials.password);
    setChoices(tried.choices);
  };

  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    void enter({ email, password });
  };

  return (
    <div className={styles.layout}>
      <SignInPicture />
      <div className={styles.card}>
        <div>
          <h1>{choices ? t('signIn.chooseTitle') : t('signIn.title')}</h1>
          <p className={styles.lead}>{choices ? t('signIn.chooseText') : t('signIn.lead')}</p>
        </div>
        {!isSecureContext && (
          <Notice tone="stop">
            <strong>{t('signIn.insecureTitle')}</strong>
            <p>{t('signIn.insecureText')}</p>
          </Notice>
        )}
        {reach === 'LOST' && (
          <Suspense>
            <KeptEntry onOpen={() => void navigate({ href: next ?? '/', replace: true })} />
          </Suspense>
        )}
        <Refused>{problem}</Refused>
        {choices ? (
          <ClinicChoices
            choices={choices}
            busy={busy}
            onChoose={(staffId) => void enter({ email, password, staffId })}
            onBack={() => setChoices(undefined)}
          />
        ) : (
          <>
            <form onSubmit={onSubmit} className={styles.form}>
              <TextField
                label={t('field.email')}
                type="email"
                name="email"
                autoComplete="username"
                autoCapitalize="none"
                required
                value={email}
                onChange={(event) => setEmail(event.currentTarget.value)}
              />
              <PasswordField
                label={t('field.password')}
                name="password"
                autoComplete="current-password"
                required
                value={password}
                onChange={(event) => setPassword(event.currentTarget.value)}
              />
              <Button type="submit" variant="primary" busy={busy}>
                {t('app.signIn')}
              </Button>
            </form>
            <DemoAccounts busy={busy} onPick={(account) => void enter(account)} />
            <ButtonLink to="/compare" variant="quiet">
              {t('signIn.compare')}
            </ButtonLink>
          </>
        )}
      </div>
    </div>
  );
}
