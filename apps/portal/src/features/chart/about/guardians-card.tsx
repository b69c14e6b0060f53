import { useText } from '../../../lib/i18n/use-text.ts';
import { useWord } from '../../../lib/i18n/use-word.ts';
import { ButtonLink } from '../../../ui/actions/button.tsx';
import { Card, Identifying, Row, Stack } from '../../../ui/layout/layout.tsx';
import { langOf } from '../../../ui/layout/own-words.tsx';
import styles from '../chart.module.css';
import type { Child } from '../child-head.ts';
import { PersonalLink } from '../family-link/personal-link.tsx';
import type { AboutChild } from './child.ts';

interface GuardiansCardProps {
  child: Child;
  guardians: readonly NonNullable<AboutChild['guardians']>[number][];
}

/** Who looks after the child at home, how to reach them, and where their consent to treatment is missing, the way to record it. */
export function GuardiansCard({ child, guardians }: GuardiansCardProps) {
  const t = useText();
  const word = useWord();
  const consents = child.consent && !child.consent.withdrawnOn;
  return (
    <Card label={t('chart.guardians')}>
      <Stack gap={2}>
        <h2>{t('chart.guardians')}</h2>
        <ul className={styles.facts}>
          {guardians.map((guardian) => (
            <li key={guardian.id} className={styles.fact}>
              <Row gap={2} justify="between">
                <Identifying lang={langOf(guardian.name ?? '')}>{guardian.name}</Identifying>
                <small className={styles.quiet}>
                  {[
                    guardian.relationship && word(`guardianRelationship.${guardian.relationship}`),
                    guardian.language && word(`language.${guardian.language}`),
                  ]
                    .filter(Boolean)
                    .join(' · ')}
                </small>
              </Row>
              {guardian.phone && (
                <Identifying>
                  <a href={`tel:${guardian.phone.replaceAll(' ', '')}`}>{guardian.phone}</a>
                </Identifying>
              )}
              {guardian.email && <Identifying>{guardian.email}</Identifying>}
              {guardian.hasAuthority && (
                <>
                  <small className={styles.quiet}>{t('chart.hasAuthority')}</small>
                  <PersonalLink child={child} guardian={guardian} />
                </>
              )}
            </li>
          ))}
        </ul>
        {child.consent !== undefined && !consents && (
          <Row>
            <ButtonLink to="/children/new" search={{ child: child.id }}>
              {t('chart.recordConsent')}
            </ButtonLink>
          </Row>
        )}
      </Stack>
    </Card>
  );
}
