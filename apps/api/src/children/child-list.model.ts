import { ArgsType, Field, InputType } from '@nestjs/graphql';
import { enumOf } from '../platform/graphql/closed-set.model.ts';
import { PageArgs } from '../platform/graphql/connection.model.ts';

export type ChildSort = 'NAME' | 'REVIEW_DUE' | 'LAST_OBSERVED';
export const ChildSortEnum = enumOf<ChildSort>('ChildSort', 'In which order children are listed.', {
  NAME: 'By name as it sounds, whichever script it is in. In a search, names that begin with it come first.',
  REVIEW_DUE: 'The earliest review first; children without one, or whose plan is not yours to read, last.',
  LAST_OBSERVED: 'Whom nobody has seen for longest first; children whose plan is not yours to read last.',
});

/** Other features add filters to this class, and the rules that go with them to the listing. */
@InputType('ChildFilter', { description: 'Which children; every filter given must hold.' })
export class ChildFilterInput {
  @Field(() => String, {
    nullable: true,
    description: 'Beginnings of names in any script, or of the number: आर and aar both find Aarav and आरव.',
  })
  search?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'A name, in any script: children whose own could be taken for it. Ask before you take one in.',
  })
  likeName?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether you are on the care team now.' })
  onMyTeam?: boolean | null;

  @Field(() => String, { nullable: true, description: 'Code of a discipline that is on the care team now.' })
  discipline?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether more than one discipline is on the care team now.' })
  joint?: boolean | null;
}

@ArgsType()
export class ChildrenArgs extends PageArgs {
  @Field(() => ChildFilterInput, { nullable: true, description: 'Which children; leave out for all of the clinic.' })
  filter?: ChildFilterInput | null;

  @Field(() => ChildSortEnum, { nullable: true, description: 'In which order; by name if left out.' })
  sort?: ChildSort | null;
}
