import { useText } from '../../../lib/i18n/use-text.ts';
import { Card, Row, Stack } from '../../../ui/layout/layout.tsx';
import { DisciplineMark } from '../../../ui/marks/discipline-mark.tsx';
import { useDiscipline } from '../../../ui/marks/disciplines.tsx';
import type { Version } from '../plan-content.ts';
import styles from '../plan.module.css';
import { FallenSignatures } from './fallen-signatures.tsx';
import { SignatureLine } from './signature-line.tsx';
import { ChildsWords } from './signed-by.tsx';

/** Who has agreed to this version, and who is still asked. */
export function PartiesCard({
  version,
}: {
  version: Pick<Version, 'parties' | 'shortCode' | 'agreements' | 'childsWords'>;
}) {
  const t = useText();
  const discipline = useDiscipline();
  return (
    <Card label={t('plan.parties')}>
      <Stack gap={2}>
        <Row justify="between">
          <h2>{t('plan.parties')}</h2>
          {version.shortCode && <code>{version.shortCode}</code>}
        </Row>
        <ul className={styles.list}>
          {(version.parties ?? []).map((party) => (
            <li key={party.discipline ?? party.party}>
              <Row justify="between">
                {party.discipline ? (
                  <DisciplineMark discipline={discipline(party.discipline)} />
                ) : (
                  <span>{t('plan.party.family')}</span>
                )}
                <span>
                  {party.awaitsCoSignature
                    ? t('plan.party.coSign')
                    : party.asked
                      ? t('plan.party.waits')
                      : t('plan.party.agreed')}
                </span>
              </Row>
              {(version.agreements ?? [])
                .filter(({ id }) => id === party.agreementId)
                .map((agreement) => (
                  <SignatureLine key={agreement.id} agreement={agreement} />
                ))}
            </li>
          ))}
        </ul>
        <ChildsWords words={version.childsWords ?? []} />
        <FallenSignatures agreements={version.agreements ?? []} />
      </Stack>
    </Card>
  );
}

/** On a draft nobody has signed: those who had, before it was taken back. */
export function FallenCard({ version }: { version: Pick<Version, 'agreements'> }) {
  const t = useText();
  if (!version.agreements?.some(({ fallenAt }) => fallenAt !== null)) return null;
  return (
    <Card label={t('plan.parties')}>
      <h2>{t('plan.parties')}</h2>
      <FallenSignatures agreements={version.agreements} />
    </Card>
  );
}
