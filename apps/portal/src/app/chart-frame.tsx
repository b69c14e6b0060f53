import { Outlet } from '@tanstack/react-router';
import { ChartPage } from '../features/chart/chart-page.tsx';

/** A child's chart, with room for what is opened over it. */
export function ChartFrame() {
  return (
    <>
      <ChartPage />
      <Outlet />
    </>
  );
}
