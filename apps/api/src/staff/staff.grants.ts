import { on, type TableGrant } from '../platform/database/grants.ts';
import { Staff } from './staff.entity.ts';

export const STAFF_GRANTS: readonly TableGrant[] = [on(Staff, { read: true })];
