export { DEMO_TABLES } from './rows/rows.ts';
export type { DemoRows, DemoTable } from './rows/rows.ts';
export type { CarePlanVersionRow } from './rows/plan-rows.ts';
export { OPENED_DAYS_BEFORE_ANCHOR } from './clinic/clinic.ts';
export { MAIN_CLINIC, SECOND_CLINIC } from './clinic/clinics.ts';
export type { ClinicPlan } from './clinic/clinics.ts';
export { generateDemo } from './generate.ts';
export type { DemoChunk, DemoOptions } from './generate.ts';
