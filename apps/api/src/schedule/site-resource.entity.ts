import { SITE_RESOURCE_KINDS, type SiteResourceKind } from '@trellis/domain';
import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import { Site } from '../clinics/site.entity.ts';
import { oneOf } from '../platform/database/closed-set.ts';

/** A room of a site, or equipment that is booked like one. It is given up, never deleted: appointments name it. */
@Entity('site_resources')
@Unique('site_resources_name_v1', ['clinicId', 'siteId', 'kind', 'name'])
@ForeignKey(() => Site, ['clinicId', 'siteId'], ['clinicId', 'id'], { name: 'site_resources_site_v1' })
@Check('site_resources_kind_v1', oneOf('kind', SITE_RESOURCE_KINDS))
export class SiteResource {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'site_resources_pk_v1' })
  clinicId: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'site_resources_pk_v1' })
  id: string;

  @Column('uuid')
  siteId: string;

  @Column('text')
  kind: SiteResourceKind;

  @Column('text')
  name: string;

  @Column('boolean')
  inUse: boolean;

  @Column('integer')
  version: number;
}
