import { Inject, Injectable } from '@nestjs/common';
import {
  type Catalogue,
  type DocumentPart,
  type DocumentWish,
  type FieldGroup,
  localDate,
  readRelation,
} from '@trellis/domain';
import { Pool } from 'pg';
import type { Caller } from '../platform/access/caller.ts';
import { AuditTrail } from '../platform/audit/audit-trail.ts';
import type { Author, Entry } from '../platform/audit/entry.ts';
import { OperationTrail } from '../platform/audit/operation-trail.ts';
import { Deadline } from '../platform/database/deadline.ts';
import { isId } from '../platform/database/ids.ts';
import { ApiError, notFound } from '../platform/errors/api-error.ts';
import { ReadTransaction } from '../platform/read/read-transaction.ts';
import { CATALOGUE } from '../platform/read/reads.ts';
import { Terms } from '../platform/read/terms.ts';
import { type FoundDocument, PAPER_GROUP, planDocument } from './plan-document.read.ts';

const OPERATION = 'PlanDocument';

/** The groups of facts a paper tells of a child, for the trail. */
const GROUPS_OF_PART: Partial<Record<DocumentPart, FieldGroup>> = {
  PRECAUTIONS: 'EMERGENCY',
  SIGNATURES: 'AGREEMENTS',
};

/** Staff alone ask for papers. */
interface StaffAuthor extends Author {
  readonly caller: Caller;
}

export interface DocumentAsked extends DocumentWish {
  readonly versionId: string;
  readonly format: 'HTML' | 'PDF';
}

/** Reads what a paper is made of, as the person who asks may, and leaves a line in the trail before anything is answered. */
@Injectable()
export class ReadPlanDocument {
  constructor(
    private readonly pool: Pool,
    private readonly audit: AuditTrail,
    @Inject(CATALOGUE) private readonly catalogue: Catalogue,
  ) {}

  /** FORBIDDEN for a role that reads no plan; NOT_FOUND for unknown, another clinic's and not yours alike. */
  async read(author: StaffAuthor, asked: DocumentAsked): Promise<FoundDocument['facts']> {
    const { caller, now } = author;
    if (readRelation(caller.role, PAPER_GROUP) === 'NEVER') {
      await this.audit.write(author, this.#denied());
      throw new ApiError('FORBIDDEN', 'Your role does not include this.');
    }
    const trail = new OperationTrail();
    const reads = new ReadTransaction(this.pool, author, new Deadline());
    const terms = new Terms(caller, this.catalogue, now, localDate(now.toISOString(), caller.timeZone));
    const found = isId(asked.versionId)
      ? ((await reads.run(planDocument(terms, asked.versionId), terms.values)) as FoundDocument | null)
      : null;
    if (found === null) trail.deny('CarePlanVersion', asked.versionId);
    else trail.disclosed.note(found.childId, groupsOf(asked));
    await reads.end(trail.entries(OPERATION, true).map((entry) => withWish(entry, asked)));
    if (found === null) throw notFound();
    return found.facts;
  }

  #denied(): Entry {
    return {
      action: 'document:run',
      outcome: 'DENIED',
      subjectType: 'Operation',
      subjectId: null,
      childId: null,
      details: { operation: OPERATION, code: 'FORBIDDEN' },
    };
  }
}

function groupsOf({ parts }: DocumentWish): readonly FieldGroup[] {
  return ['IDENTITY', 'TEAM', 'PLAN_STATE', 'CLINICAL', ...parts.flatMap((part) => GROUPS_OF_PART[part] ?? [])];
}

/** Which paper it was is part of who saw what. */
function withWish(entry: Entry, { versionId, register, language, format }: DocumentAsked): Entry {
  const paper = isId(versionId) ? { versionId, register, language, format } : { register, language, format };
  return { ...entry, details: { ...entry.details, paper } };
}
