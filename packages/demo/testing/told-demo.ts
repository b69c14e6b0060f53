import { testHash } from '@trellis/domain/testing';
import { type Clinic, openClinic } from '../src/clinic/clinic.ts';
import { MAIN_CLINIC, SECOND_CLINIC } from '../src/clinic/clinics.ts';
import { type DemoChunk, tellChildren, type ToldChild } from '../src/generate.ts';
import type { DemoRows } from '../src/rows/rows.ts';

/** The day of the pictures and of the documents. */
export const ANCHOR = '2026-11-23';

/** A clinic with all its children told. */
export interface ToldClinic {
  readonly clinic: Clinic;
  readonly children: readonly ToldChild[];
}

/** Both demo clinics as they are loaded. A second or two. */
export function tellDemo(): readonly ToldClinic[] {
  return [MAIN_CLINIC, SECOND_CLINIC].map((plan, position) => {
    const clinic = openClinic(plan, ANCHOR, position);
    return { clinic, children: [...tellChildren(clinic, testHash)] };
  });
}

/** All rows of one table. */
export function rowsOf<Table extends keyof DemoRows>(
  chunks: readonly DemoChunk[],
  table: Table,
): DemoRows[Table][number][] {
  return chunks.flatMap((chunk) => [...(chunk[table] ?? [])] as DemoRows[Table][number][]);
}

/** The told child of a story that was told once. */
export function toldAs(told: readonly ToldClinic[], story: string): ToldChild {
  const found = told.flatMap(({ children }) => children).find((each) => each.story === story);
  if (found === undefined) throw new Error(`Nobody was told as "${story}"`);
  return found;
}
