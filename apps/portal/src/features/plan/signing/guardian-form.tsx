import { GUARDIAN_WAYS, type GuardianWay, VERBAL_CHANNELS } from '@trellis/domain';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useText } from '../../../lib/i18n/use-text.ts';
import { useWord } from '../../../lib/i18n/use-word.ts';
import { useCaller, useFormats, useToday } from '../../../lib/workplace/workplace.ts';
import { Button } from '../../../ui/actions/button.tsx';
import { Notice } from '../../../ui/feedback/notice.tsx';
import { Refused } from '../../../ui/feedback/refused.tsx';
import { SelectField, TextField } from '../../../ui/fields/text-field.tsx';
import { Card, Stack } from '../../../ui/layout/layout.tsx';
import { usePlanAct } from '../use-plan-act.ts';
import { RecordGuardianAgreement } from './signing.graphql.ts';
import { type SigningProps, shownTo } from './signing.ts';

/** By a personal link the family signs on its own page; nobody records it. */
const WAYS = GUARDIAN_WAYS.filter((way) => way !== 'SIGNED_BY_LINK');

/** A guardian's agreement as staff record it: who, how, when, with the facts each way must leave behind. */
export function GuardianForm(props: SigningProps) {
  const t = useText();
  const word = useWord();
  const caller = useCaller();
  const today = useToday();
  const formats = useFormats();
  const client = useQueryClient();
  const { run, busy, refused } = usePlanAct();
  const guardians = (props.version.plan?.child?.guardians ?? []).filter(({ hasAuthority }) => hasAuthority);
  const [guardianId, setGuardian] = useState(guardians[0]?.id ?? '');
  const [how, setHow] = useState<GuardianWay>('SIGNED_ON_SCREEN');
  const [words, setWords] = useState('');
  const [day, setDay] = useState(today);
  const [channel, setChannel] = useState<string>('IN_PERSON');
  const family = props.version.parties?.find(({ party }) => party === 'GUARDIAN');
  const action = props.version.plan?.actions?.find((each) => each.action === 'RECORD_GUARDIAN_AGREEMENT');
  if (!family) return null;
  const given = props.version.agreements?.find(({ id }) => id === family.agreementId);
  if (!family.asked && !given) return null;
  // What was only said is good for a while: the signature that ends the wait may come at any time before.
  if (!family.asked && !given?.validUntil) return <Notice tone="good">{t('sign.recorded')}</Notice>;
  const facts = {
    SIGNED_ON_SCREEN: { signedBefore: caller.staffId },
    SIGNED_ON_PAPER: { scan: words, signedOn: day },
    SIGNED_BY_LINK: {},
    SIGNED_BY_THUMB: { witness: words },
    AGREED_VERBALLY: { heardBy: caller.staffId, channel, spokenOn: day },
  }[how];
  const record = async () => {
    const input = { ...shownTo(props), guardianId, how, ...facts };
    await run(RecordGuardianAgreement, { input });
    await client.invalidateQueries();
  };
  return (
    <Card label={t('sign.family')}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void record();
        }}
      >
        <Stack gap={3}>
          <h2>{t('sign.family')}</h2>
          {given?.validUntil && <Notice>{t('sign.verbalUntil', { day: formats.day(given.validUntil) })}</Notice>}
          <Refused>{refused}</Refused>
          <SelectField
            label={t('sign.guardian')}
            value={guardianId}
            required
            onChange={(event) => setGuardian(event.currentTarget.value)}
          >
            {guardians.map(({ id, name }) => (
              <option key={id} value={id} data-identifying>
                {name}
              </option>
            ))}
          </SelectField>
          <SelectField
            label={t('sign.how')}
            hint={how === 'AGREED_VERBALLY' ? t('sign.verbal') : undefined}
            value={how}
            onChange={(event) => {
              const chosen = WAYS.find((way) => way === event.currentTarget.value);
              if (chosen) setHow(chosen);
            }}
          >
            {WAYS.map((way) => (
              <option key={way} value={way}>
                {word(`agreementWay.${way}`)}
              </option>
            ))}
          </SelectField>
          {how === 'SIGNED_ON_PAPER' && (
            <TextField
              label={t('sign.scan')}
              required
              value={words}
              onChange={(event) => setWords(event.currentTarget.value)}
            />
          )}
          {how === 'SIGNED_BY_THUMB' && (
            <TextField
              label={t('sign.witness')}
              required
              value={words}
              onChange={(event) => setWords(event.currentTarget.value)}
            />
          )}
          {how === 'AGREED_VERBALLY' && (
            <SelectField
              label={t('sign.channel')}
              value={channel}
              onChange={(event) => setChannel(event.currentTarget.value)}
            >
              {VERBAL_CHANNELS.map((each) => (
                <option key={each} value={each}>
                  {word(`verbalChannel.${each}`)}
                </option>
              ))}
            </SelectField>
          )}
          {(how === 'SIGNED_ON_PAPER' || how === 'AGREED_VERBALLY') && (
            <TextField
              label={t('sign.on')}
              type="date"
              required
              max={today}
              value={day}
              onChange={(event) => setDay(event.currentTarget.value)}
            />
          )}
          <Button
            type="submit"
            busy={busy}
            disabled={action?.open !== true || props.disabled}
            title={action?.because ?? undefined}
          >
            {t('sign.record')}
          </Button>
        </Stack>
      </form>
    </Card>
  );
}
