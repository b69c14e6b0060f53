import { Injectable, Inject } from '@nestjs/common';
import { type Catalogue, type FileKind, localDate, readRelation } from '@trellis/domain';
import { Pool } from 'pg';
import type { Caller } from '../platform/access/caller.ts';
import { AuditTrail } from '../platform/audit/audit-trail.ts';
import type { Author } from '../platform/audit/entry.ts';
import { OperationTrail } from '../platform/audit/operation-trail.ts';
import { Deadline } from '../platform/database/deadline.ts';
import { isId } from '../platform/database/ids.ts';
import { ApiError, notFound } from '../platform/errors/api-error.ts';
import { onCareTeam } from '../platform/read/on-care-team.ts';
import { ReadTransaction } from '../platform/read/read-transaction.ts';
import { CATALOGUE } from '../platform/read/reads.ts';
import { Terms } from '../platform/read/terms.ts';
import { FileVault, type Part } from './file-vault.ts';

const OPERATION = 'OpenFile';

interface Row {
  readonly childId: string;
  readonly kind: FileKind;
  readonly storedAs: string;
  /** In base64. */
  readonly sealedKey: string;
}

export interface OpenedFile {
  readonly kind: FileKind;
  readonly bytes: Buffer;
}

/** Opens a file for whoever reads the record of its child, with a line in the trail before anything is answered. */
@Injectable()
export class OpenFile {
  constructor(
    private readonly pool: Pool,
    private readonly audit: AuditTrail,
    private readonly vault: FileVault,
    @Inject(CATALOGUE) private readonly catalogue: Catalogue,
  ) {}

  /** NOT_FOUND for unknown, removed, another clinic's and not yours alike. A `DamagedFile` where it opens no more. */
  async read(author: Author & { readonly caller: Caller }, id: string, part: Part): Promise<OpenedFile> {
    const { caller, now } = author;
    if (readRelation(caller.role, 'CLINICAL') === 'NEVER') {
      const details = { operation: OPERATION, code: 'FORBIDDEN' };
      const denied = { outcome: 'DENIED', subjectType: 'Operation', subjectId: null, childId: null } as const;
      await this.audit.write(author, { action: 'record:read', ...denied, details });
      throw new ApiError('FORBIDDEN', 'Your role does not include this.');
    }
    const trail = new OperationTrail();
    const reads = new ReadTransaction(this.pool, author, new Deadline());
    const terms = new Terms(caller, this.catalogue, now, localDate(now.toISOString(), caller.timeZone));
    const row = isId(id) ? ((await reads.run(fileOf(terms, id, part), terms.values)) as Row | null) : null;
    if (row === null) trail.deny('ChildFile', id);
    else trail.disclosed.note(row.childId, ['CLINICAL']);
    const entries = trail.entries(OPERATION, true);
    await reads.end(
      entries.map((entry) => ({ ...entry, details: { ...entry.details, file: { id: idOf(id), part } } })),
    );
    if (row === null) throw notFound();
    const lying = { storedAs: row.storedAs, sealedKey: Buffer.from(row.sealedKey, 'base64') };
    const bytes = await this.vault.open({ clinicId: caller.clinicId, id: id.toLowerCase() }, lying, part);
    return { kind: part === 'thumb' ? 'JPEG' : row.kind, bytes };
  }
}

/** What was sent is kept only where it is an id. */
function idOf(id: string): string | null {
  return isId(id) ? id.toLowerCase() : null;
}

function fileOf(terms: Terms, id: string, part: Part): string {
  const { clinic, caller } = terms;
  const isTeamOnly = readRelation(caller.role, 'CLINICAL') === 'CARE_TEAM';
  return `(select json_build_object('childId', f.child_id, 'kind', f.kind, 'storedAs', f.stored_as,
      'sealedKey', encode(f.sealed_key, 'base64'))
    from child_files f
    where f.clinic_id = ${clinic} and f.id = ${terms.bind(id, 'uuid')} and f.sealed_key is not null
      ${part === 'thumb' ? 'and f.has_thumb' : ''}
      ${isTeamOnly ? `and ${onCareTeam(clinic, 'f.child_id', terms.staff)}` : ''})`;
}
