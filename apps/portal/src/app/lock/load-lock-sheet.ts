/** Fetched while there is a session: when it has ended, the network may have too. */
export const loadLockSheet = () => import('./lock-sheet.tsx');
