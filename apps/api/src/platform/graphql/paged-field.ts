import type { Type } from '@nestjs/common';
import { Field, TypeMetadataStorage } from '@nestjs/graphql';
import { PageArgs } from './connection.model.ts';

/** Gives `owner` a field that is a page of rows, with the arguments every page takes. The read side answers it. */
export function pagedField(
  owner: Type<object>,
  name: string,
  connection: Type<unknown>,
  description: string,
  args: Type<PageArgs> = PageArgs,
): void {
  Field(() => connection, { nullable: true, description })(owner.prototype as object, name);
  // `@Args` is only looked at on resolvers, and such a field has none.
  const ofField = { target: owner, methodName: name, typeFn: () => args, index: 0, options: {} };
  TypeMetadataStorage.addMethodParamMetadata({ kind: 'args', ...ofField });
}
