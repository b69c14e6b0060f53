import { useQueryClient, type QueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useViewer } from '../../lib/auth/session.ts';
import { usePollWhileAttended } from '../../lib/graphql/poll-while-attended.ts';
import { needMessages } from '../../lib/i18n/catalogue.ts';
import { keepShell } from '../../lib/offline/keep-shell.ts';
import { loadLockSheet } from '../lock/load-lock-sheet.ts';
import { loadOfflineKeeper } from '../offline/load-keeper.ts';
import { ROUTES } from '../routes.ts';

/** The first screen stands by then; what is loaded here must not make anybody wait for it. */
const SEND_AFTER_MS = 3_000;
const PREPARE_AFTER_MS = 5_000;
const CARDS_EVERY_MS = 10 * 60_000;

/**
 * What must not wait until somebody opens a sheet: what was recorded and not sent goes out, and what is needed where the
 * network ends is fetched while there is one, the portal itself, the lock, the chart, recording, and the caseload's emergency
 * cards. True once what keeps the day on the device is there.
 */
export function useKeepReady(): boolean {
  const [ready, setReady] = useState(false);
  const client = useQueryClient();
  const staffId = useViewer().staff.id;
  const cardsEvery = usePollWhileAttended(CARDS_EVERY_MS);
  useEffect(() => {
    const timer = setTimeout(() => {
      void import('../../features/recording/outbox.ts')
        .then(({ sendWaiting }) => sendWaiting(staffId, client))
        // What waits is still kept; the next start sends it.
        .catch(() => undefined);
      void import('../../features/today/day/acts/act-queues.ts')
        .then(({ sendWaitingActs }) => sendWaitingActs(staffId, client))
        .catch(() => undefined);
    }, SEND_AFTER_MS);
    return () => clearTimeout(timer);
  }, [staffId, client]);
  useEffect(() => {
    const timer = setTimeout(() => void prepare().catch(() => undefined), PREPARE_AFTER_MS);
    // Where the network ends in this very moment it is tried again: what is drawn before its file is there ends the shell.
    const loadKeeper = () => {
      void loadOfflineKeeper().then(
        () => setReady(true),
        () => {
          keeper = setTimeout(loadKeeper, PREPARE_AFTER_MS);
        },
      );
    };
    let keeper = setTimeout(loadKeeper, PREPARE_AFTER_MS);
    return () => {
      clearTimeout(timer);
      clearTimeout(keeper);
    };
  }, []);
  useEffect(() => {
    if (cardsEvery === false) return undefined;
    const first = setTimeout(() => void keepCards(client), PREPARE_AFTER_MS);
    const again = setInterval(() => void keepCards(client), cardsEvery);
    return () => {
      clearTimeout(first);
      clearInterval(again);
    };
  }, [cardsEvery, client]);
  return ready;
}

async function keepCards(client: QueryClient): Promise<void> {
  try {
    const { keepEmergencyCards } = await import('../../features/chart/emergency/kept.ts');
    await keepEmergencyCards(client);
  } catch {
    // The network has ended already: what was read before stays, with its time.
  }
}

async function prepare(): Promise<void> {
  await Promise.all([
    keepShell(),
    loadLockSheet(),
    import('../chart-frame.tsx'),
    import('../../features/recording/record-sheet.tsx'),
    import('../../features/today/day/sheets.tsx'),
    needMessages(...ROUTES.chart.areas, 'recording', 'offline', 'visits'),
  ]);
}
