import type { Type } from '@nestjs/common';
import { Field } from '@nestjs/graphql';
import { PageArgs } from './connection.model.ts';
import { fieldArguments } from './field-arguments.ts';

/** Gives `owner` a field that is a page of rows, with the arguments every page takes. The read side answers it. */
export function pagedField(
  owner: Type<object>,
  name: string,
  connection: Type<unknown>,
  description: string,
  args: Type<PageArgs> = PageArgs,
): void {
  Field(() => connection, { nullable: true, description })(owner.prototype as object, name);
  fieldArguments(owner, name, args);
}
