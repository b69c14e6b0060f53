import { pinFault } from '@trellis/domain';
import { useEffect, useState, type FormEvent } from 'react';
import { useViewer } from '../../lib/auth/session.ts';
import { useText } from '../../lib/i18n/use-text.ts';
import { lookForOwnPack, useOwnPack } from '../../lib/offline/own-pack.ts';
import { forgetPack, makePack } from '../../lib/offline/pack.ts';
import { showToast } from '../../lib/undo/toasts.ts';
import { useFormats } from '../../lib/workplace/workplace.ts';
import { Button } from '../../ui/actions/button.tsx';
import { PasswordField } from '../../ui/fields/password-field.tsx';
import { Card, Row, Stack } from '../../ui/layout/layout.tsx';
import { Section } from '../../ui/page/page.tsx';

/** Whether this device keeps one's day for where there is no network, and how it stops to. */
export function OfflineCard() {
  const t = useText();
  const hasPack = useOwnPack();
  const { staff } = useViewer();
  useEffect(() => void lookForOwnPack(staff.id), [staff.id]);
  return (
    <Card>
      <Section title={t('offline.card')}>
        {!isSecureContext && <p>{t('offline.unavailable')}</p>}
        {isSecureContext && hasPack === false && <Begin />}
        {hasPack && <Kept />}
      </Section>
    </Card>
  );
}

function Begin() {
  const t = useText();
  const viewer = useViewer();
  const [pin, setPin] = useState('');
  const [again, setAgain] = useState('');
  const [asked, setAsked] = useState(false);
  const [busy, setBusy] = useState(false);
  const fault = pinFault(pin);
  const differs = pin !== again;

  const begin = async (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    if (fault || differs) return;
    setBusy(true);
    await makePack(viewer, pin).finally(() => setBusy(false));
    await lookForOwnPack(viewer.staff.id);
  };

  return (
    <form onSubmit={(event) => void begin(event)} noValidate>
      <Stack gap={3}>
        <p>{t('offline.offText')}</p>
        <PasswordField
          label={t('offline.newPin')}
          error={asked && fault ? t(`offline.fault.${fault}`) : undefined}
          inputMode="numeric"
          autoComplete="off"
          value={pin}
          onChange={(event) => setPin(event.currentTarget.value)}
        />
        <PasswordField
          label={t('offline.again')}
          error={asked && !fault && differs ? t('offline.differs') : undefined}
          inputMode="numeric"
          autoComplete="off"
          value={again}
          onChange={(event) => setAgain(event.currentTarget.value)}
        />
        <Row>
          <Button type="submit" busy={busy}>
            {t('offline.begin')}
          </Button>
        </Row>
      </Stack>
    </form>
  );
}

function Kept() {
  const t = useText();
  const formats = useFormats();
  const { staff, absoluteExpiresAt } = useViewer();
  const forget = async () => {
    await forgetPack(staff.id);
    await lookForOwnPack(staff.id);
    showToast({ text: t('offline.forgotten'), tone: 'done' });
  };
  return (
    <Stack gap={3}>
      <p>{t('offline.onText', { time: formats.moment(absoluteExpiresAt) })}</p>
      <Row>
        <Button variant="danger" onClick={() => void forget()}>
          {t('offline.forget')}
        </Button>
      </Row>
    </Stack>
  );
}
