import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Child } from '../children/child.entity.ts';
import { CarePlan } from './care-plan.entity.ts';

/** An activity at home through all versions of a plan: what was shown and told of it hangs here. */
@Entity('home_activities')
@Index('home_activities_by_plan_v1', ['clinicId', 'planId'])
@ForeignKey(() => CarePlan, ['clinicId', 'planId'], ['clinicId', 'id'], { name: 'home_activities_plan_v1' })
@ForeignKey(() => Child, ['clinicId', 'childId'], ['clinicId', 'id'], { name: 'home_activities_child_v1' })
export class HomeActivity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'home_activities_pk_v1' })
  clinicId: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'home_activities_pk_v1' })
  id: string;

  @Column('uuid')
  planId: string;

  @Column('uuid')
  childId: string;
}
