import {
  IconArrowsDiff,
  IconCalendar,
  IconChartBar,
  IconSettings,
  IconSun,
  IconUsers,
  type TablerIcon,
} from '../../ui/icons.ts';
import { Link } from '@tanstack/react-router';
import { useMayAsk } from '../../lib/access/use-may-ask.ts';
import { useViewer } from '../../lib/auth/session.ts';
import { useText } from '../../lib/i18n/use-text.ts';
import { ROUTES, type RouteName } from '../routes.ts';
import { Logo } from './logo.tsx';
import styles from './shell.module.css';

/** The places of the portal, in the order they are used over a day. Only what exists is listed. */
const PLACES: readonly { route: Exclude<RouteName, 'signIn' | 'chart'>; Icon: TablerIcon }[] = [
  { route: 'today', Icon: IconSun },
  { route: 'children', Icon: IconUsers },
  { route: 'diary', Icon: IconCalendar },
  { route: 'figures', Icon: IconChartBar },
  { route: 'compare', Icon: IconArrowsDiff },
  { route: 'settings', Icon: IconSettings },
];

/** A column at the left; a bar at the bottom where a tablet is held upright. */
export function Rail() {
  const t = useText();
  const ofClinic = useMayAsk()('FIGURES');
  const { discipline } = useViewer().staff;
  const counts = ofClinic || discipline !== null;
  const places = PLACES.filter(({ route }) => route !== 'figures' || counts);
  return (
    <nav aria-label={t('app.rail')} className={styles.rail} data-screen-only>
      <div className={styles.railInner}>
        <span className={styles.railLogo}>
          <Logo size={32} />
        </span>
        <ul className={styles.places}>
          {places.map(({ route, Icon }) => (
            <li key={route}>
              <Link
                to={ROUTES[route].path}
                className={styles.place}
                activeOptions={{ exact: route === 'today', includeSearch: false }}
              >
                <Icon size={22} stroke={1.75} aria-hidden="true" />
                <span>{t(ROUTES[route].title)}</span>
              </Link>
            </li>
          ))}
        </ul>
      </div>
    </nav>
  );
}
