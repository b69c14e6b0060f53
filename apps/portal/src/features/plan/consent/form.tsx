import { CONSENT_WAYS, type ConsentWay } from '@trellis/domain';
import { useState } from 'react';
import { usePress } from '../../../lib/graphql/use-press.ts';
import { useReread } from '../../../lib/graphql/use-reread.ts';
import { useText } from '../../../lib/i18n/use-text.ts';
import { useWord } from '../../../lib/i18n/use-word.ts';
import { useToday } from '../../../lib/workplace/workplace.ts';
import { Button } from '../../../ui/actions/button.tsx';
import { Refused } from '../../../ui/feedback/refused.tsx';
import { SelectField, TextField } from '../../../ui/fields/text-field.tsx';
import { Stack } from '../../../ui/layout/layout.tsx';
import { usePlanDesk } from '../plan-desk.tsx';
import { ConsentAgain } from './consent.graphql.ts';

/** A consent to treatment after the last one was taken back: who, how, when. Care goes on by its own press. */
export function ConsentForm() {
  const t = useText();
  const word = useWord();
  const today = useToday();
  const { child } = usePlanDesk();
  const guardians = (child.guardians ?? []).filter(({ hasAuthority }) => hasAuthority);
  const [guardianId, setGuardian] = useState(guardians[0]?.id ?? '');
  const [how, setHow] = useState<ConsentWay>('SIGNED_ON_PAPER');
  const [givenOn, setGivenOn] = useState(today);
  const { run, busy, refused } = usePress(useReread());
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void run(ConsentAgain, { input: { childId: child.id, guardianId, how, givenOn } });
      }}
    >
      <Stack gap={3}>
        <Refused>{refused}</Refused>
        <SelectField
          label={t('sign.guardian')}
          required
          value={guardianId}
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
          value={how}
          onChange={(event) => setHow(CONSENT_WAYS.find((way) => way === event.currentTarget.value) ?? how)}
        >
          {CONSENT_WAYS.map((way) => (
            <option key={way} value={way}>
              {word(`consentWay.${way}`)}
            </option>
          ))}
        </SelectField>
        <TextField
          label={t('sign.on')}
          type="date"
          required
          max={today}
          value={givenOn}
          onChange={(event) => setGivenOn(event.currentTarget.value)}
        />
        <Button type="submit" busy={busy}>
          {t('consent.record')}
        </Button>
      </Stack>
    </form>
  );
}
