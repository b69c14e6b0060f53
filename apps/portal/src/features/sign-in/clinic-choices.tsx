import type { ClinicChoice } from '../../lib/auth/viewer.ts';
import { useRoleName } from '../../lib/i18n/role-name.ts';
import { useText } from '../../lib/i18n/use-text.ts';
import { Button } from '../../ui/actions/button.tsx';
import styles from './sign-in.module.css';

interface ClinicChoicesProps {
  choices: readonly ClinicChoice[];
  busy: boolean;
  onChoose: (staffId: string) => void;
  onBack: () => void;
}

/** For an account that works in several clinics: a session belongs to one of them. */
export function ClinicChoices({ choices, busy, onChoose, onBack }: ClinicChoicesProps) {
  const t = useText();
  const roleName = useRoleName();
  return (
    <div className={styles.form}>
      {choices.map(({ staffId, clinicName, role }) => (
        <Button key={staffId} busy={busy} onClick={() => onChoose(staffId)}>
          {clinicName} · {roleName(role)}
        </Button>
      ))}
      <Button variant="quiet" onClick={onBack}>
        {t('signIn.back')}
      </Button>
    </div>
  );
}
