import type { QueryClient } from '@tanstack/react-query';
import {
  createRootRouteWithContext,
  createRoute,
  createRouter,
  lazyRouteComponent,
  redirect,
} from '@tanstack/react-router';
import { readBookSearch } from '../features/booking/book-search.ts';
import { readCalendarSearch } from '../features/calendar/calendar-search.ts';
import { readAppointmentsSearch } from '../features/chart/appointments/search.ts';
import { readTimelineSearch } from '../features/chart/timeline/groups.ts';
import { readChildrenSearch } from '../features/children/children-search.ts';
import { readConferencesSearch } from '../features/conferences/conferences-search.ts';
import { readDiarySearch } from '../features/diary/diary-search.ts';
import { readPrintSearch } from '../features/documents/print-search.ts';
import { readTemplatesSearch } from '../features/plan/templates-search.ts';
import { readVersionsSearch } from '../features/plan/versions-search.ts';
import { readFiguresSearch } from '../features/figures/figures-search.ts';
import { readRulesSearch } from '../features/rules/rules-search.ts';
import { readTodaySearch } from '../features/today/today-search.ts';
import { readNoteQueueSearch } from '../features/visit-notes/queue-search.ts';
import { getSession } from '../lib/auth/session.ts';
import { needMessages } from '../lib/i18n/catalogue.ts';
import { workplaceOptions } from '../lib/workplace/workplace.ts';
import { LoadingSkeleton } from '../ui/feedback/states.tsx';
import { ErrorScreen } from './errors/error-screen.tsx';
import { NotFoundScreen } from './errors/not-found-screen.tsx';
import { ROUTES, type ScreenRoute } from './routes.ts';
import { Frame } from './shell/frame.tsx';

interface RouterContext {
  queryClient: QueryClient;
}

/** Booking lies over any screen: `book` goes with every address. */
const root = createRootRouteWithContext<RouterContext>()({
  component: Frame,
  notFoundComponent: NotFoundScreen,
  validateSearch: readBookSearch,
});

/** Where to go after signing in: a path of ours, never another site's address. */
export function safeNext(next: unknown): string | undefined {
  return typeof next === 'string' && /^\/(?![/\\])/.test(next) ? next : undefined;
}

/** What every screen shares: who may be here, and its texts and the clinic's day before it is drawn. */
function screen(route: ScreenRoute) {
  return {
    staticData: { screen: route },
    beforeLoad: ({ location }: { location: { href: string } }) => {
      const signedIn = getSession().state !== 'SIGNED_OUT';
      if (route.access === 'STAFF' && !signedIn) {
        const next = location.href === '/' ? undefined : location.href;
        throw redirect({ to: ROUTES.signIn.path, search: { next } });
      }
      if (route.access === 'SIGNED_OUT' && signedIn) throw redirect({ to: ROUTES.today.path });
    },
    loader: async ({ context }: { context: RouterContext }) => {
      const workplace = route.access === 'STAFF' && context.queryClient.ensureQueryData(workplaceOptions);
      await Promise.all([needMessages(...route.areas), workplace]);
    },
  };
}

const signIn = createRoute({
  ...screen(ROUTES.signIn),
  getParentRoute: () => root,
  path: ROUTES.signIn.path,
  validateSearch: (search: Record<string, unknown>): { next?: string } => ({ next: safeNext(search['next']) }),
  component: lazyRouteComponent(() => import('../features/sign-in/sign-in-page.tsx'), 'SignInPage'),
});

const today = createRoute({
  ...screen(ROUTES.today),
  getParentRoute: () => root,
  path: ROUTES.today.path,
  validateSearch: readTodaySearch,
  component: lazyRouteComponent(() => import('../features/today/today-page.tsx'), 'TodayPage'),
});

const children = createRoute({
  ...screen(ROUTES.children),
  getParentRoute: () => root,
  path: ROUTES.children.path,
  validateSearch: readChildrenSearch,
  component: lazyRouteComponent(() => import('../features/children/children-page.tsx'), 'ChildrenPage'),
});

const diary = createRoute({
  ...screen(ROUTES.diary),
  getParentRoute: () => root,
  path: ROUTES.diary.path,
  validateSearch: readDiarySearch,
  component: lazyRouteComponent(() => import('../features/diary/diary-page.tsx'), 'DiaryPage'),
});

const newChild = createRoute({
  ...screen(ROUTES.newChild),
  getParentRoute: () => root,
  path: ROUTES.newChild.path,
  validateSearch: (search: Record<string, unknown>): { child?: string } =>
    typeof search['child'] === 'string' ? { child: search['child'] } : {},
  component: lazyRouteComponent(() => import('../features/intake/intake-page.tsx'), 'IntakePage'),
});

const chart = createRoute({
  ...screen(ROUTES.chart),
  getParentRoute: () => root,
  path: ROUTES.chart.path,
  component: lazyRouteComponent(() => import('./chart-frame.tsx'), 'ChartFrame'),
});

const timeline = createRoute({
  ...screen(ROUTES.timeline),
  getParentRoute: () => root,
  path: ROUTES.timeline.path,
  validateSearch: readTimelineSearch,
  component: lazyRouteComponent(() => import('../features/chart/timeline-page.tsx'), 'TimelinePage'),
});

const appointments = createRoute({
  ...screen(ROUTES.appointments),
  getParentRoute: () => root,
  path: ROUTES.appointments.path,
  validateSearch: readAppointmentsSearch,
  component: lazyRouteComponent(() => import('../features/chart/appointments-page.tsx'), 'AppointmentsPage'),
});

const about = createRoute({
  ...screen(ROUTES.about),
  getParentRoute: () => root,
  path: ROUTES.about.path,
  component: lazyRouteComponent(() => import('../features/chart/about-page.tsx'), 'AboutPage'),
});

const files = createRoute({
  ...screen(ROUTES.files),
  getParentRoute: () => root,
  path: ROUTES.files.path,
  component: lazyRouteComponent(() => import('../features/chart/files-page.tsx'), 'FilesPage'),
});

/** Lies over the chart, which stays where it is and grows a leaf under it. */
const record = createRoute({
  ...screen(ROUTES.record),
  getParentRoute: () => chart,
  path: 'record',
  component: lazyRouteComponent(() => import('../features/recording/record-sheet.tsx'), 'RecordSheet'),
});

const review = createRoute({
  ...screen(ROUTES.review),
  getParentRoute: () => root,
  path: ROUTES.review.path,
  component: lazyRouteComponent(() => import('../features/review/review-page.tsx'), 'ReviewPage'),
});

const conferences = createRoute({
  ...screen(ROUTES.conferences),
  getParentRoute: () => root,
  path: ROUTES.conferences.path,
  validateSearch: readConferencesSearch,
  component: lazyRouteComponent(() => import('../features/conferences/conferences-page.tsx'), 'ConferencesPage'),
});

const plan = createRoute({
  ...screen(ROUTES.plan),
  getParentRoute: () => root,
  path: ROUTES.plan.path,
  validateSearch: (search: Record<string, unknown>): { view?: 'in-force' } =>
    search['view'] === 'in-force' ? { view: 'in-force' } : {},
  component: lazyRouteComponent(() => import('../features/plan/plan-page.tsx'), 'PlanPage'),
});

const versions = createRoute({
  ...screen(ROUTES.versions),
  getParentRoute: () => root,
  path: ROUTES.versions.path,
  validateSearch: readVersionsSearch,
  component: lazyRouteComponent(() => import('../features/plan/versions-page.tsx'), 'VersionsPage'),
});

const sign = createRoute({
  ...screen(ROUTES.sign),
  getParentRoute: () => root,
  path: ROUTES.sign.path,
  component: lazyRouteComponent(() => import('../features/plan/sign-page.tsx'), 'SignPage'),
});

const print = createRoute({
  ...screen(ROUTES.print),
  getParentRoute: () => root,
  path: ROUTES.print.path,
  validateSearch: readPrintSearch,
  component: lazyRouteComponent(() => import('../features/documents/print-page.tsx'), 'PrintPage'),
});

const homeSheet = createRoute({
  ...screen(ROUTES.homeSheet),
  getParentRoute: () => root,
  path: ROUTES.homeSheet.path,
  component: lazyRouteComponent(() => import('../features/home/home-sheet-page.tsx'), 'HomeSheetPage'),
});

const templates = createRoute({
  ...screen(ROUTES.templates),
  getParentRoute: () => root,
  path: ROUTES.templates.path,
  validateSearch: readTemplatesSearch,
  component: lazyRouteComponent(() => import('../features/plan/templates-page.tsx'), 'TemplatesPage'),
});

const calendar = createRoute({
  ...screen(ROUTES.calendar),
  getParentRoute: () => root,
  path: ROUTES.calendar.path,
  validateSearch: readCalendarSearch,
  component: lazyRouteComponent(() => import('../features/calendar/calendar-page.tsx'), 'CalendarPage'),
});

const figures = createRoute({
  ...screen(ROUTES.figures),
  getParentRoute: () => root,
  path: ROUTES.figures.path,
  validateSearch: readFiguresSearch,
  component: lazyRouteComponent(() => import('../features/figures/figures-page.tsx'), 'FiguresPage'),
});

const rules = createRoute({
  ...screen(ROUTES.rules),
  getParentRoute: () => root,
  path: ROUTES.rules.path,
  validateSearch: readRulesSearch,
  component: lazyRouteComponent(() => import('../features/rules/rules-page.tsx'), 'RulesPage'),
});

const paper = createRoute({
  ...screen(ROUTES.paper),
  getParentRoute: () => root,
  path: ROUTES.paper.path,
  component: lazyRouteComponent(() => import('../features/plan/paper-page.tsx'), 'PaperPage'),
});

const notes = createRoute({
  ...screen(ROUTES.notes),
  getParentRoute: () => root,
  path: ROUTES.notes.path,
  validateSearch: readNoteQueueSearch,
  component: lazyRouteComponent(() => import('../features/visit-notes/queue-page.tsx'), 'QueuePage'),
});

const visitNote = createRoute({
  ...screen(ROUTES.visitNote),
  getParentRoute: () => root,
  path: ROUTES.visitNote.path,
  component: lazyRouteComponent(() => import('../features/visit-notes/note-page.tsx'), 'NotePage'),
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

export function createPortalRouter(queryClient: QueryClient) {
  return createRouter({
    routeTree: root.addChildren({
      signIn,
      today,
      children,
      diary,
      newChild,
      chart: chart.addChildren({ record }),
      timeline,
      appointments,
      about,
      files,
      review,
      conferences,
      plan,
      versions,
      sign,
      print,
      homeSheet,
      templates,
      calendar,
      notes,
      visitNote,
      figures,
      rules,
      paper,
      compare,
      settings,
    }),
    context: { queryClient },
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
