import { CONSENT_WAYS, type ConsentWay } from '@trellis/domain';
import { useState } from 'react';
import { useWhyNot } from '../../lib/access/use-why-not.ts';
import { usePress } from '../../lib/graphql/use-press.ts';
import { useText } from '../../lib/i18n/use-text.ts';
import { useWord } from '../../lib/i18n/use-word.ts';
import { useFormats, useToday } from '../../lib/workplace/workplace.ts';
import { Button } from '../../ui/actions/button.tsx';
import { Notice } from '../../ui/feedback/notice.tsx';
import { Refused } from '../../ui/feedback/refused.tsx';
import { SelectField, TextField } from '../../ui/fields/text-field.tsx';
import { Card, Columns, Identifying, Row, Stack } from '../../ui/layout/layout.tsx';
import styles from './intake.module.css';
import { RecordTreatmentConsent } from './intake.graphql.ts';
import type { NewChild } from './new-child.ts';

interface ConsentCardProps {
  child: NewChild;
  reread: () => Promise<unknown>;
}

/** The guardian's consent to treatment: who, how and when. */
export function ConsentCard({ child, reread }: ConsentCardProps) {
  const t = useText();
  const word = useWord();
  const formats = useFormats();
  const given = child.consent?.withdrawnOn ? null : child.consent;
  return (
    <Card label={t('intake.consent')}>
      <Stack gap={3}>
        <h2>{t('intake.consent')}</h2>
        {given ? (
          <Notice tone="good">
            <Identifying>
              {t('intake.consentGiven', {
                name: given.guardian?.name ?? '',
                how: given.how ? word(`consentWay.${given.how}`) : '',
                day: given.givenOn ? formats.day(given.givenOn) : '',
              })}
            </Identifying>
          </Notice>
        ) : (
          <ConsentForm child={child} reread={reread} />
        )}
      </Stack>
    </Card>
  );
}

function ConsentForm({ child, reread }: ConsentCardProps) {
  const t = useText();
  const word = useWord();
  const today = useToday();
  const notAllowed = useWhyNot()('consent:record', { onCareTeam: child.onMyTeam === true });
  const guardians = (child.guardians ?? []).filter(({ hasAuthority }) => hasAuthority);
  const [guardianId, setGuardianId] = useState(guardians[0]?.id ?? '');
  const [how, setHow] = useState<ConsentWay>('SIGNED_ON_PAPER');
  const [givenOn, setGivenOn] = useState(today);
  const { run, busy, refused } = usePress(reread);
  if (guardians.length === 0) return <Notice tone="care">{t('intake.noAuthority')}</Notice>;
  return (
    <>
      <p className={styles.quiet}>{t('intake.consentText')}</p>
      <Refused>{refused ?? notAllowed}</Refused>
      <Columns min={160}>
        <SelectField
          label={t('intake.consentBy')}
          value={guardianId}
          onChange={({ currentTarget }) => setGuardianId(currentTarget.value)}
        >
          {guardians.map(({ id, name }) => (
            <option key={id} value={id} data-identifying>
              {name}
            </option>
          ))}
        </SelectField>
        <SelectField
          label={t('intake.consentHow')}
          value={how}
          onChange={({ currentTarget }) => setHow(CONSENT_WAYS.find((way) => way === currentTarget.value) ?? how)}
        >
          {CONSENT_WAYS.map((way) => (
            <option key={way} value={way}>
              {word(`consentWay.${way}`)}
            </option>
          ))}
        </SelectField>
        <TextField
          label={t('intake.consentOn')}
          type="date"
          max={today}
          value={givenOn}
          onChange={({ currentTarget }) => setGivenOn(currentTarget.value)}
        />
      </Columns>
      <Row>
        <Button
          busy={busy}
          disabled={notAllowed !== undefined}
          title={notAllowed}
          onClick={() => void run(RecordTreatmentConsent, { input: { childId: child.id, guardianId, givenOn, how } })}
        >
          {t('intake.consentRecord')}
        </Button>
      </Row>
    </>
  );
}
