import { on, type TableGrant } from '../platform/database/grants.ts';
import { Triage } from './triage.entity.ts';

export const INTAKE_GRANTS: readonly TableGrant[] = [on(Triage, { read: true, add: true })];
