import { on, type TableGrant } from '../platform/database/grants.ts';
import { Draft } from './draft.entity.ts';

export const DRAFTS_GRANTS: readonly TableGrant[] = [
  on(Draft, { read: true, add: true, change: ['body', 'keyId', 'updatedAt'], remove: true }),
];
