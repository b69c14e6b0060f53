import { on, type TableGrant } from '../platform/database/grants.ts';
import { ChildFile } from './child-file.entity.ts';

export const FILES_GRANTS: readonly TableGrant[] = [
  on(ChildFile, { read: true, add: true, change: ['sealedKey', 'removedBy', 'removedAt', 'removedReason', 'version'] }),
];
