import { SignInRefusal } from './access/sign-in-refusal.entity.ts';
import { SignIn } from './access/sign-in.entity.ts';
import { StaffAccount } from './access/staff-account.entity.ts';
import { Throttle } from './access/throttle.entity.ts';
import { AuditEvent } from './audit/audit-event.entity.ts';
import { CatalogueCode } from './database/catalogue-code.entity.ts';
import { OutboxEvent } from './outbox/outbox-event.entity.ts';
import { on, type TableGrant } from './database/grants.ts';

export const PLATFORM_GRANTS: readonly TableGrant[] = [
  on(CatalogueCode, { read: true }),
  on(StaffAccount, {}),
  on(SignIn, {}),
  on(Throttle, {}),
  on(SignInRefusal, {}),
  on(AuditEvent, { read: true, add: true }),
  on(OutboxEvent, { read: true, add: true, change: ['sentAt'] }),
];
