import { Injectable } from '@nestjs/common';
import type { AgreementWay } from '@trellis/domain';
import { Agreement } from '../care-plans/agreement.entity.ts';
import { Guardian } from '../children/guardian.entity.ts';
import { isId } from '../platform/database/ids.ts';
import type { Transaction } from '../platform/database/transaction.ts';
import { notFound } from '../platform/errors/api-error.ts';
import { ChildFile } from './child-file.entity.ts';

/** $1 clinic, $2 agreement, $3 child. */
const AGREEMENT_OF_CHILD = `select a.how from agreements a
  join care_plan_versions v on v.clinic_id = a.clinic_id and v.id = a.version_id
  join care_plans p on p.clinic_id = v.clinic_id and p.id = v.plan_id
  where a.clinic_id = $1 and a.id = $2 and p.child_id = $3`;

@Injectable()
export class FileRows {
  find(tx: Transaction, id: string): Promise<ChildFile | null> {
    return tx.manager.findOneBy(ChildFile, { clinicId: tx.caller.clinicId, id });
  }

  /** NOT_FOUND where the child has no such guardian. */
  async guardian(tx: Transaction, childId: string, id: string | undefined): Promise<Guardian | null> {
    if (id === undefined) return null;
    const found = isId(id) ? await tx.manager.findOneBy(Guardian, { clinicId: tx.caller.clinicId, childId, id }) : null;
    if (found === null) throw notFound();
    return found;
  }

  /** How an agreement of this child was given. NOT_FOUND where it is none of the child's. */
  async agreedBy(tx: Transaction, childId: string, id: string | null): Promise<AgreementWay | null> {
    if (id === null) return null;
    const [found] = isId(id)
      ? await tx.manager.query<Pick<Agreement, 'how'>[]>(AGREEMENT_OF_CHILD, [tx.caller.clinicId, id, childId])
      : [];
    if (found === undefined) throw notFound();
    return found.how;
  }

  pages(tx: Transaction, agreementId: string | null): Promise<number> {
    if (agreementId === null) return Promise.resolve(0);
    return tx.manager.countBy(ChildFile, { clinicId: tx.caller.clinicId, agreementId });
  }
}
