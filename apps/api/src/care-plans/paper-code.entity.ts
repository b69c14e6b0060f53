import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import { CarePlanVersion } from './care-plan-version.entity.ts';

/** The code on a paper: of one text of one version, given by the database when the text is sent and kept for good. */
@Entity('paper_codes')
@Unique('paper_codes_text_v1', ['clinicId', 'versionId', 'contentHash'])
@ForeignKey(() => CarePlanVersion, ['clinicId', 'versionId'], ['clinicId', 'id'], { name: 'paper_codes_version_v1' })
@Check('paper_codes_code_v1', "code ~ '^[A-Z][0-9]-[A-Z]{2}-[0-9]{2}$'")
export class PaperCode {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'paper_codes_pk_v1' })
  clinicId: string;

  @PrimaryColumn('text', { primaryKeyConstraintName: 'paper_codes_pk_v1' })
  code: string;

  @Column('uuid')
  versionId: string;

  @Column('text')
  contentHash: string;
}
