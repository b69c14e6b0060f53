export const loadOfflineKeeper = () => import('./keeper.tsx');
