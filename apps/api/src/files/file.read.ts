import { FILE_LIMITS } from '@trellis/domain';
import { column, computed, oneBy, type Order, type Shape } from '../platform/read/shape.ts';

const fileShape: Shape = {
  type: 'ChildFile',
  from: 'child_files',
  id: 'id',
  child: (file) => `${file}.child_id`,
  fields: {
    id: column('id'),
    kind: column('kind'),
    purpose: column('purpose'),
    caption: column('caption'),
    byteSize: column('byte_size'),
    hasThumb: computed((file) => `(${file}.has_thumb and ${file}.removed_at is null)`),
    consentBy: oneBy('Guardian', 'consent_by'),
    consentOn: column('consent_on'),
    isEvidence: computed((file) => `(${file}.agreement_id is not null)`),
    keptBy: oneBy('StaffMember', 'kept_by'),
    keptAt: column('kept_at'),
    removedBy: oneBy('StaffMember', 'removed_by'),
    removedAt: column('removed_at'),
    removedReason: column('removed_reason'),
    version: column('version'),
  },
};

const newestFirst: Order = {
  name: 'child-files-newest-first',
  terms: [
    { sql: (file) => `${file}.kept_at`, type: 'timestamptz(3)' },
    { sql: (file) => `${file}.id`, type: 'uuid' },
  ],
  descending: true,
};

/** What files add to the child. */
export const filesOfChild: Shape['fields'] = {
  files: {
    kind: 'connection',
    shape: 'ChildFile',
    on: (child, file, _terms, { removed }) =>
      `${file}.child_id = ${child}.id${removed === true ? '' : ` and ${file}.removed_at is null`}`,
    order: newestFirst,
  },
};

/** The agreement itself and, where it carries others on, those: a paper was signed once. */
const carriedOn = (agreement: string): string => `with recursive given(id, carried_from) as (
    select ${agreement}.id, ${agreement}.carried_from
    union select a.id, a.carried_from from agreements a
      join given g on a.clinic_id = ${agreement}.clinic_id and a.id = g.carried_from)
  select id from given`;

/** What files add to an agreement. */
export const papersOfAgreement: Shape['fields'] = {
  papers: {
    kind: 'many',
    shape: 'ChildFile',
    on: (agreement, file) => `${file}.agreement_id in (${carriedOn(agreement)})`,
    orderBy: (file) => `${file}.kept_at, ${file}.id`,
    most: FILE_LIMITS.pages,
  },
};

export const fileShapes: readonly Shape[] = [fileShape];
