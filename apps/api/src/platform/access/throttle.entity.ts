import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Failed sign-ins in a row of one account or one network, which slow the next try down. Reached through functions only. */
@Entity('throttles')
export class Throttle {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'throttles_pk_v1' })
  key: string;

  @Column('integer')
  failures: number;

  @Column('timestamp with time zone', { precision: 3 })
  lastFailureAt: Date;
}
