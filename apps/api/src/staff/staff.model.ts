import { Field, Int, ObjectType } from '@nestjs/graphql';
import type { Action, Role } from '@trellis/domain';
import { ClinicModel } from '../clinics/clinic.model.ts';
import { Visible } from '../platform/access/rules.ts';
import { enumOf } from '../platform/graphql/closed-set.model.ts';
import { connectionOf } from '../platform/graphql/connection.model.ts';
import { Node } from '../platform/graphql/node.model.ts';
import { DateTime, LocalDate } from '../platform/graphql/scalars.ts';

export const RoleEnum = enumOf<Role>('Role', 'What a person does in the clinic; everyone has exactly one.', {
  ADMINISTRATOR: 'Runs the clinic: identity, team, staff, settings, audit; no clinical text.',
  LEAD_THERAPIST: 'Reads the whole clinical record and reassigns; signs for nobody else.',
  THERAPIST: 'Treats the children of the own care team in one discipline.',
  TRAINEE: 'Works as a therapist and signs nothing alone.',
  FRONT_DESK: 'Identity, contacts, triage answers, team and the state of a plan.',
  SAFEGUARDING_LEAD: 'Holds the safeguarding record; reads what all staff read.',
});

@ObjectType('StaffMember', { implements: () => [Node], description: 'A person as this clinic employs them.' })
@Visible('DIRECTORY')
export class StaffModel extends Node {
  @Field(() => String, { description: 'Name as colleagues and families know it.' })
  name: string;

  @Field(() => RoleEnum, { description: 'Their role.' })
  role: Role;

  @Field(() => Boolean, { description: 'Whether they also hold the safeguarding duty.' })
  safeguardingLead: boolean;

  @Field(() => String, { nullable: true, description: 'Code of their discipline; null for those who do not treat.' })
  discipline: string | null;

  @Field(() => String, { nullable: true, description: 'Number of the professional registration.' })
  @Visible('STAFF_ADMIN')
  registrationNumber: string | null;

  @Field(() => LocalDate, { nullable: true, description: 'Last day they may sign; past it they may still record.' })
  registrationExpiresOn: string | null;

  @Field(() => Boolean, { description: 'False once they have left or are suspended.' })
  active: boolean;

  @Field(() => Int, { description: 'Version of the row, to send with a change.' })
  version: number;
}

export const StaffConnection = connectionOf(StaffModel, { name: 'Staff', of: 'people of the clinic', counted: true });

@ObjectType('Viewer', { description: 'You, as the clinic knows you.' })
@Visible('DIRECTORY')
export class ViewerModel {
  @Field(() => StaffModel, { nullable: true, description: 'Your own row.' })
  staff: StaffModel | null;

  @Field(() => ClinicModel, { nullable: true, description: 'The clinic you are signed in to.' })
  clinic: ClinicModel | null;

  @Field(() => LocalDate, { description: "Today in the clinic's time zone." })
  today: string;

  @Field(() => DateTime, {
    description: 'When this was answered, by the clock here: what a device whose own clock is off goes by.',
  })
  now: string;

  @Field(() => [String], {
    description: 'What your role may do, as `area:verb`; whether to this child is decided each time.',
  })
  rights: Action[];
}
