import { useQuery } from '@tanstack/react-query';
import { readDemoAccounts } from '../../lib/auth/auth-client.ts';
import type { DemoAccount } from '../../lib/auth/viewer.ts';
import { useRoleName } from '../../lib/i18n/role-name.ts';
import { useText, type Text } from '../../lib/i18n/use-text.ts';
import type { MessageKey } from '../../messages/keys.ts';
import styles from './sign-in.module.css';

interface DemoAccountsProps {
  busy: boolean;
  onPick: (account: DemoAccount) => void;
}

/** Ready-made sign-ins of a demo clinic. Everywhere else the API gives none and nothing is drawn. */
export function DemoAccounts({ busy, onPick }: DemoAccountsProps) {
  const t = useText();
  const roleName = useRoleName();
  const { data: accounts = [] } = useQuery({ queryKey: ['demo-accounts'], queryFn: readDemoAccounts });
  if (accounts.length === 0) return null;
  const clinics = [...new Set(accounts.map((account) => account.clinicName))];
  return (
    <section className={styles.demo} aria-labelledby="demo-title">
      <div>
        <h2 id="demo-title">{t('signIn.demoTitle')}</h2>
        <p className={styles.lead}>{t('signIn.demoText')}</p>
      </div>
      {clinics.map((clinic) => (
        <div key={clinic} className={styles.clinic}>
          <h3 translate="no">{clinic}</h3>
          <ul className={styles.accounts}>
            {accounts
              .filter((account) => account.clinicName === clinic)
              .map((account) => (
                <li key={account.email}>
                  <button type="button" className={styles.account} disabled={busy} onClick={() => onPick(account)}>
                    <span className={styles.name} data-identifying>
                      {account.name}
                    </span>
                    <span className={styles.role}>{roleOf(account)}</span>
                  </button>
                </li>
              ))}
          </ul>
        </div>
      ))}
    </section>
  );

  function roleOf({ role, discipline }: DemoAccount): string {
    return discipline ? `${roleName(role)} · ${disciplineName(discipline, t)}` : roleName(role);
  }
}

const NAMED: Readonly<Record<string, MessageKey>> = {
  OCCUPATIONAL_THERAPY: 'signIn.discipline.OCCUPATIONAL_THERAPY',
  PHYSIOTHERAPY: 'signIn.discipline.PHYSIOTHERAPY',
};

/** The catalogue, which knows every discipline's name, is behind the sign-in; one that is not named here shows its code. */
function disciplineName(code: string, t: Text): string {
  const key = NAMED[code];
  return key ? t(key) : code.replaceAll('_', ' ').toLowerCase();
}
