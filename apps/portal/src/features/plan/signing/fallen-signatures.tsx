import { localDate } from '@trellis/domain';
import { useViewer } from '../../../lib/auth/session.ts';
import { useText } from '../../../lib/i18n/use-text.ts';
import { useFormats } from '../../../lib/workplace/workplace.ts';
import { Fold } from '../../../ui/layout/fold.tsx';
import { DisciplineMark } from '../../../ui/marks/discipline-mark.tsx';
import { useDiscipline } from '../../../ui/marks/disciplines.tsx';
import styles from '../plan.module.css';
import { type Agreement, SignatureLine } from './signature-line.tsx';

/** Signatures that stand no longer, the last to fall first, each with when and why; folded, since nothing is done about them. */
export function FallenSignatures({ agreements }: { agreements: readonly Agreement[] }) {
  const t = useText();
  const discipline = useDiscipline();
  const fallen = agreements
    .filter(({ fallenAt }) => fallenAt !== null)
    .toSorted((a, b) => Date.parse(b.fallenAt ?? '') - Date.parse(a.fallenAt ?? ''));
  if (fallen.length === 0) return null;
  return (
    <Fold summary={t('sign.fallen', { count: fallen.length })}>
      <ul className={styles.list}>
        {fallen.map((agreement) => (
          <li key={agreement.id}>
            {agreement.discipline ? (
              <DisciplineMark discipline={discipline(agreement.discipline)} />
            ) : (
              t('plan.party.family')
            )}{' '}
            <SignatureLine agreement={agreement} />
            <p className={styles.small}>
              <Fell agreement={agreement} />
            </p>
          </li>
        ))}
      </ul>
    </Fold>
  );
}

function Fell({ agreement: { fallenAt, fallenReason } }: { agreement: Agreement }) {
  const t = useText();
  const formats = useFormats();
  const { timeZone } = useViewer().clinic;
  const day = fallenAt === null ? '' : formats.day(localDate(fallenAt, timeZone));
  return fallenReason === 'RENEWED' ? t('sign.fell.renewed', { day }) : t('sign.fell.takenBack', { day });
}
