import { createContext, useContext, type ReactNode } from 'react';
import type { Course } from './course.ts';
import type { Plan, PlanChild, PlanChange, Version } from './plan-content.ts';
import type { EarlierText, NewField } from './together/together.ts';

/** Which row is open for writing, and the field to begin with. */
export interface OpenRow {
  id: string;
  field: string | undefined;
}

/** What every part of the page works on: one version of one child's plan, and where on it somebody is writing. */
export interface PlanDesk {
  child: PlanChild;
  plan: Plan;
  version: Version;
  /** Whether this is a draft that this person may write. */
  writable: boolean;
  /** Codes of the disciplines that have a column now; all of them, but where the screen is narrow and one was picked. */
  columns: readonly string[];
  /** How the draft differs from what it was opened on; empty for every other version. */
  changes: readonly PlanChange[];
  course: Course;
  /** Fields that colleagues changed since the reader looked, the newest first. */
  news: readonly NewField[];
  /** Texts that gave way to a colleague's, the newest first. */
  earlier: readonly EarlierText[];
  open: OpenRow | undefined;
  edit: (id: string, field?: string) => void;
  close: () => void;
}

const Desk = createContext<PlanDesk | undefined>(undefined);

export function PlanDeskProvider({ desk, children }: { desk: PlanDesk; children: ReactNode }) {
  return <Desk value={desk}>{children}</Desk>;
}

export function usePlanDesk(): PlanDesk {
  const desk = useContext(Desk);
  if (!desk) throw new Error('Only what is drawn on the plan page knows its plan');
  return desk;
}
