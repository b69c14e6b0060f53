import { LANGUAGES } from '@trellis/domain';
import { useViewer } from '../../lib/auth/session.ts';
import { chooseLanguage } from '../../lib/i18n/choose-language.ts';
import { useFormatsIn } from '../../lib/i18n/formats.ts';
import { useRoleName } from '../../lib/i18n/role-name.ts';
import { keyCaps } from '../../lib/keyboard/keys.ts';
import { useLanguage, useText } from '../../lib/i18n/use-text.ts';
import {
  changePreferences,
  DENSITIES,
  HANDS,
  SCHEMES,
  TEXT_SIZES,
  usePreferences,
} from '../../lib/preferences/preferences.ts';
import { Segmented, Switch } from '../../ui/fields/choices.tsx';
import { Card, Stack } from '../../ui/layout/layout.tsx';
import { OwnWords } from '../../ui/layout/own-words.tsx';
import { Page, PageHeader, Section } from '../../ui/page/page.tsx';
import { ClinicCard } from './clinic-card.tsx';
import { OfflineCard } from './offline-card.tsx';

/** How the portal looks and behaves for one person on one device. Every choice holds at once. */
export function SettingsPage() {
  const t = useText();
  const language = useLanguage();
  const chosen = usePreferences();
  return (
    <Page narrow>
      <PageHeader title={t('route.settings')} aside={t('settings.lead')} />
      <Card>
        <Section title={t('settings.look')}>
          <Stack gap={6}>
            <Segmented
              label={t('settings.language')}
              value={language}
              onChange={chooseLanguage}
              choices={LANGUAGES.map((value) => ({
                value,
                label: <span lang={value}>{value === 'hi' ? 'हिन्दी' : 'English'}</span>,
              }))}
            />
            <Segmented
              label={t('settings.scheme')}
              value={chosen.scheme}
              onChange={(scheme) => changePreferences({ scheme })}
              choices={SCHEMES.map((value) => ({ value, label: t(`settings.scheme.${value}`) }))}
            />
            <Segmented
              label={t('settings.textSize')}
              value={chosen.textSize}
              onChange={(textSize) => changePreferences({ textSize })}
              choices={TEXT_SIZES.map((value) => ({ value, label: t(`settings.textSize.${value}`) }))}
            />
            <Stack gap={1}>
              <Segmented
                label={t('settings.density')}
                value={chosen.density}
                onChange={(density) => changePreferences({ density })}
                choices={DENSITIES.map((value) => ({ value, label: t(`settings.density.${value}`) }))}
              />
              <small>{t('settings.densityHint')}</small>
            </Stack>
            <Stack gap={1}>
              <Segmented
                label={t('settings.hand')}
                value={chosen.hand}
                onChange={(hand) => changePreferences({ hand })}
                choices={HANDS.map((value) => ({ value, label: t(`settings.hand.${value}`) }))}
              />
              <small>{t('settings.handHint')}</small>
            </Stack>
          </Stack>
        </Section>
      </Card>
      <Card>
        <Section title={t('settings.keys')}>
          <Switch
            label={t('settings.letterShortcuts')}
            hint={t('settings.letterShortcutsHint', { key: keyCaps('mod').join('') })}
            checked={chosen.letterShortcuts}
            onChange={(letterShortcuts) => changePreferences({ letterShortcuts })}
          />
        </Section>
      </Card>
      <OfflineCard />
      <ClinicCard />
      <Account />
    </Page>
  );
}

function Account() {
  const t = useText();
  const { staff, clinic } = useViewer();
  const roleName = useRoleName();
  const { day } = useFormatsIn(clinic.timeZone);
  return (
    <Card>
      <Section title={t('settings.account')}>
        <Stack gap={1}>
          <p>
            <OwnWords>{staff.name}</OwnWords> · {roleName(staff.role)} · <OwnWords>{clinic.name}</OwnWords>
          </p>
          {staff.registrationExpiresOn && (
            <p>{t('settings.registration', { day: day(staff.registrationExpiresOn) })}</p>
          )}
        </Stack>
      </Section>
    </Card>
  );
}
