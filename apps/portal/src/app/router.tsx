import { createRootRoute, createRoute, createRouter, lazyRouteComponent, redirect } from '@tanstack/react-router';
import { getSession } from '../lib/auth/session.ts';
import { needMessages } from '../lib/i18n/catalogue.ts';
import { LoadingSkeleton } from '../ui/feedback/states.tsx';
import { ErrorScreen } from './errors/error-screen.tsx';
import { NotFoundScreen } from './errors/not-found-screen.tsx';
import { ROUTES, type ScreenRoute } from './routes.ts';
import { Frame } from './shell/frame.tsx';

const root = createRootRoute({ component: Frame, notFoundComponent: NotFoundScreen });

/** Where to go after signing in: a path of ours, never another site's address. */
export function safeNext(next: unknown): string | undefined {
  return typeof next === 'string' && /^\/(?![/\\])/.test(next) ? next : undefined;
}

/** What every screen shares: who may be here, and its texts before it is drawn. */
function screen(route: ScreenRoute) {
  return {
    staticData: { screen: route },
    beforeLoad: ({ location }: { location: { href: string } }) => {
      const signedIn = getSession().state !== 'SIGNED_OUT';
      if (route.access === 'STAFF' && !signedIn) {
        const next = location.href === '/' ? undefined : location.href;
        throw redirect({ to: ROUTES.signIn.path, search: { next } });
      }
      if (route.access === 'SIGNED_OUT' && signedIn) throw redirect({ to: ROUTES.settings.path });
    },
    loader: () => needMessages(...route.areas),
  };
}

const signIn = createRoute({
  ...screen(ROUTES.signIn),
  getParentRoute: () => root,
  path: ROUTES.signIn.path,
  validateSearch: (search: Record<string, unknown>): { next?: string } => ({ next: safeNext(search['next']) }),
  component: lazyRouteComponent(() => import('../features/sign-in/sign-in-page.tsx'), 'SignInPage'),
});

const compare = createRoute({
  ...screen(ROUTES.compare),
  getParentRoute: () => root,
  path: ROUTES.compare.path,
  component: lazyRouteComponent(() => import('../features/compare/compare-page.tsx'), 'ComparePage'),
});

const settings = createRoute({
  ...screen(ROUTES.settings),
  getParentRoute: () => root,
  path: ROUTES.settings.path,
  component: lazyRouteComponent(() => import('../features/settings/settings-page.tsx'), 'SettingsPage'),
});

export function createPortalRouter() {
  return createRouter({
    routeTree: root.addChildren({ signIn, compare, settings }),
    defaultPreload: 'intent',
    defaultPendingMs: 150,
    defaultPendingMinMs: 0,
    defaultPendingComponent: LoadingSkeleton,
    defaultErrorComponent: ErrorScreen,
    scrollRestoration: true,
  });
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createPortalRouter>;
  }
  interface StaticDataRouteOption {
    screen?: ScreenRoute;
  }
}
