import { lazy, Suspense, useState, type ReactNode } from 'react';
import { useSession } from '../../lib/auth/session.ts';
import { useStepUpQuestion } from '../../lib/auth/step-up.ts';
import { useText } from '../../lib/i18n/use-text.ts';
import { Toaster } from '../../ui/feedback/toaster.tsx';
import { CrumbSlotProvider } from '../../ui/page/crumbs.tsx';
import { useClinicDisciplines } from '../../lib/workplace/workplace.ts';
import { DisciplinesProvider } from '../../ui/marks/disciplines.tsx';
import { BookingHost } from '../booking-host.tsx';
import { GlobalShortcuts } from '../keyboard/global-shortcuts.tsx';
import { loadLockSheet } from '../lock/load-lock-sheet.ts';
import { loadOfflineKeeper } from '../offline/load-keeper.ts';
import { useKeepReady } from './keep-ready.ts';
import { OfflineBar } from './offline-bar.tsx';
import { Rail } from './rail.tsx';
import { TopBar } from './top-bar.tsx';
import styles from './shell.module.css';

const StepUpSheet = lazy(() => import('../lock/step-up-sheet.tsx').then((module) => ({ default: module.StepUpSheet })));
const OfflineKeeper = lazy(() => loadOfflineKeeper().then((module) => ({ default: module.OfflineKeeper })));
const LockSheet = lazy(() => loadLockSheet().then((module) => ({ default: module.LockSheet })));

/** Everything around a screen of the staff: the rail, the bars, what lies over the screen. */
export function Shell({ children }: { children: ReactNode }) {
  const t = useText();
  const session = useSession();
  const [crumbSlot, setCrumbSlot] = useState<HTMLElement | null>(null);
  const ready = useKeepReady();
  const stepUp = useStepUpQuestion();
  const locked = session.state === 'LOCKED';
  // On every screen of a demo, so that nobody takes a made-up child for a real one, on a photograph either.
  const demo = session.state !== 'SIGNED_OUT' && session.viewer.clinic.kind === 'DEMO';
  const disciplines = useClinicDisciplines();
  return (
    <DisciplinesProvider disciplines={disciplines}>
      <div className={styles.shell} data-veiled={locked || undefined} data-demo={demo || undefined}>
        <a href="#page" className={styles.skip}>
          {t('app.skip')}
        </a>
        <Rail />
        <div className={styles.column}>
          <header className={styles.top}>
            {demo && <p className={styles.demo}>{t('app.demo')}</p>}
            <TopBar crumbSlot={setCrumbSlot} />
            <OfflineBar />
          </header>
          <CrumbSlotProvider value={crumbSlot}>
            <main id="page" tabIndex={-1} className={styles.page}>
              {children}
            </main>
          </CrumbSlotProvider>
        </div>
        {!locked && <Toaster />}
        <GlobalShortcuts />
        <Suspense>{ready && <OfflineKeeper />}</Suspense>
        <BookingHost />
        <Suspense>{stepUp && <StepUpSheet onAnswer={stepUp.answer} />}</Suspense>
        <Suspense>{locked && <LockSheet viewer={session.viewer} />}</Suspense>
      </div>
    </DisciplinesProvider>
  );
}
