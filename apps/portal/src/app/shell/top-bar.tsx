import { IconEye, IconEyeOff, IconSearch } from '../../ui/icons.ts';
import type { Ref } from 'react';
import { useViewer } from '../../lib/auth/session.ts';
import { useText } from '../../lib/i18n/use-text.ts';
import { togglePrivacy, usePrivacy } from '../../lib/preferences/privacy.ts';
import { IconButton } from '../../ui/actions/button.tsx';
import { KeyCaps } from '../../ui/actions/key-caps.tsx';
import { openPalette } from '../keyboard/overlays.ts';
import { AccountMenu } from './account-menu.tsx';
import { LanguageSwitch } from './language-switch.tsx';
import styles from './shell.module.css';
import { SyncBadge } from './sync-badge.tsx';

/** Where you are, the way to anywhere, and the state of things. A page fills the crumbs through `<Crumbs>`. */
export function TopBar({ crumbSlot }: { crumbSlot: Ref<HTMLElement> }) {
  const t = useText();
  const viewer = useViewer();
  const hidden = usePrivacy();
  return (
    <div className={styles.topBar} data-screen-only>
      <nav ref={crumbSlot} aria-label={t('app.way')} className={styles.crumbs} />
      <button type="button" className={styles.search} onClick={openPalette}>
        <IconSearch size={18} aria-hidden="true" />
        <span>{t('app.searchOrGo')}</span>
        <KeyCaps keys="/" />
      </button>
      <SyncBadge />
      <LanguageSwitch />
      <IconButton
        label={t('app.privacy')}
        aria-pressed={hidden}
        icon={hidden ? <IconEyeOff size={20} /> : <IconEye size={20} />}
        onClick={togglePrivacy}
      />
      <AccountMenu viewer={viewer} />
    </div>
  );
}
