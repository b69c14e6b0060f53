import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Visible } from '../platform/access/rules.ts';

@ObjectType('ChildSignal', {
  description:
    'News that something of a child was changed: read again what you show of it. It never says what was changed.',
})
@Visible('PART')
export class ChildSignalModel {
  @Field(() => ID, { description: 'Id of the child.' })
  childId: string;

  @Field(() => [ID], { description: 'Ids of the staff who changed it; several changes may be told at once.' })
  by: readonly string[];

  @Field({ description: 'True where earlier news may have been missed, as after a connection was made again.' })
  missed: boolean;
}
