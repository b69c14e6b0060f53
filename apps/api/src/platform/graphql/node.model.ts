import { Field, ID, InterfaceType } from '@nestjs/graphql';

@InterfaceType('Node', { description: 'Anything with an id of its own; `node(id)` finds it again.' })
export abstract class Node {
  @Field(() => ID, { description: 'A UUIDv7. An unknown id, a malformed one and one that is not yours answer alike.' })
  id: string;
}
