import { IconLogout, IconSettings } from '../../ui/icons.ts';
import { Link } from '@tanstack/react-router';
import { useRef } from 'react';
import { useMayAsk } from '../../lib/access/use-may-ask.ts';
import { signOut } from '../../lib/auth/session.ts';
import type { Viewer } from '../../lib/auth/viewer.ts';
import { useText } from '../../lib/i18n/use-text.ts';
import { Button } from '../../ui/actions/button.tsx';
import { Identifying, Unseen } from '../../ui/layout/layout.tsx';
import { useDiscipline } from '../../ui/marks/disciplines.tsx';
import { markStyle, plainMark } from '../../ui/marks/mark.ts';
import { useRoleName } from '../../lib/i18n/role-name.ts';
import styles from './shell.module.css';

function initials(name: string): string {
  const words = name
    .replace(/\(.*\)/, '')
    .trim()
    .split(/\s+/);
  return [words[0], words.length > 1 ? words.at(-1) : undefined].map((word) => word?.charAt(0) ?? '').join('');
}

/** Who is signed in, and the way out. On the browser's own popover: it closes by itself and needs no focus trap. */
export function AccountMenu({ viewer }: { viewer: Viewer }) {
  const t = useText();
  const roleName = useRoleName();
  const discipline = useDiscipline();
  const mayAsk = useMayAsk();
  const menu = useRef<HTMLDivElement>(null);
  const { staff, clinic } = viewer;
  const mark = staff.discipline ? discipline(staff.discipline).mark : plainMark('');
  return (
    <>
      <button type="button" className={styles.avatar} style={markStyle(mark)} popoverTarget="account">
        <span aria-hidden="true">{initials(staff.name)}</span>
        <Unseen>
          <Identifying>{t('app.account', { name: staff.name })}</Identifying>
        </Unseen>
      </button>
      <div id="account" popover="auto" ref={menu} className={styles.account}>
        <p className={styles.accountName}>
          <Identifying>{staff.name}</Identifying>
        </p>
        <p className={styles.accountRole}>
          {roleName(staff.role)}
          {staff.discipline && ` · ${discipline(staff.discipline).name}`}
        </p>
        <p className={styles.accountRole} translate="no">
          {clinic.name}
        </p>
        <Link to="/notes" className={styles.accountLink} onClick={() => menu.current?.hidePopover()}>
          {t('route.notes')}
        </Link>
        <Link to="/templates" className={styles.accountLink} onClick={() => menu.current?.hidePopover()}>
          {t('route.templates')}
        </Link>
        <Link to="/calendar" className={styles.accountLink} onClick={() => menu.current?.hidePopover()}>
          {t('route.calendar')}
        </Link>
        {mayAsk('FIGURES') && (
          <Link to="/rules" className={styles.accountLink} onClick={() => menu.current?.hidePopover()}>
            {t('route.rules')}
          </Link>
        )}
        <Link to="/settings" className={styles.accountLink} onClick={() => menu.current?.hidePopover()}>
          <IconSettings size={18} aria-hidden="true" />
          {t('route.settings')}
        </Link>
        <Button icon={<IconLogout size={18} />} onClick={() => void signOut()}>
          {t('app.signOut')}
        </Button>
      </div>
    </>
  );
}
