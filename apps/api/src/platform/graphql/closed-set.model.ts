import { registerEnumType } from '@nestjs/graphql';

/**
 * A GraphQL enum of a closed set of the domain: the same words, each with its description. Answers the enum object for
 * `@Field(() => …)`; a member without a description does not typecheck.
 */
export function enumOf<Member extends string>(
  name: string,
  description: string,
  members: Readonly<Record<Member, string>>,
): Readonly<Record<Member, Member>> {
  const entries = Object.entries<string>(members);
  const values = Object.fromEntries(entries.map(([member]) => [member, member])) as Record<Member, Member>;
  const valuesMap = Object.fromEntries(entries.map(([member, text]) => [member, { description: text }]));
  registerEnumType(values, { name, description, valuesMap: valuesMap as never });
  return values;
}
