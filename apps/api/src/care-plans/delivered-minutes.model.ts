import { Field, Int, ObjectType } from '@nestjs/graphql';
import type { LocalDate as Day, MinutesStanding } from '@trellis/domain';
import { Visible } from '../platform/access/rules.ts';
import { enumOf } from '../platform/graphql/closed-set.model.ts';
import { LocalDate } from '../platform/graphql/scalars.ts';

const MinutesStandingEnum = enumOf<MinutesStanding>('MinutesStanding', 'How delivered minutes stand to planned ones.', {
  LESS: 'More than a tenth fewer than planned.',
  AS_PLANNED: 'As many as planned, give or take a tenth.',
  MORE: 'More than a tenth more than planned.',
});

@ObjectType('DisciplineMinutes', { description: 'Minutes of one discipline, planned and delivered.' })
@Visible('PART')
class DisciplineMinutesModel {
  @Field(() => String, { description: 'Code of the discipline.' })
  discipline: string;

  @Field(() => Int, { description: 'What its strands plan.' })
  planned: number;

  @Field(() => Int, { description: 'What was delivered; a co-treatment counts for each discipline in it.' })
  delivered: number;

  @Field(() => MinutesStandingEnum, {
    nullable: true,
    description: 'How the one stands to the other; null while there is still time to deliver.',
  })
  standing: MinutesStanding | null;
}

@ObjectType('DeliveredWeek', { description: 'What was delivered in a week, by the clinic’s clock.' })
@Visible('PART')
class DeliveredWeekModel {
  @Field(() => LocalDate, { description: 'Its Monday.' })
  from: Day;

  @Field(() => Boolean, { description: 'Whether it is over.' })
  over: boolean;

  @Field(() => Int, { description: 'Minutes the child had; a co-treatment counts once.' })
  delivered: number;

  @Field(() => [DisciplineMinutesModel], { description: 'The same by discipline.' })
  disciplines: DisciplineMinutesModel[];
}

@ObjectType('DeliveredMinutes', { description: 'What was delivered in the last weeks, beside what is planned.' })
@Visible('PART')
export class DeliveredMinutesModel {
  @Field(() => [DeliveredWeekModel], { description: 'The last five weeks, this one last.' })
  weeks: DeliveredWeekModel[];

  @Field(() => [DisciplineMinutesModel], { description: 'The weeks that are over, as a whole.' })
  overall: DisciplineMinutesModel[];
}
