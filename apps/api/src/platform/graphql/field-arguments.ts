import type { Type } from '@nestjs/common';
import { TypeMetadataStorage } from '@nestjs/graphql';

/**
 * Gives a field of a readable type the arguments of an `@ArgsType()`. `@Args` is only looked at on resolvers, and such a
 * field has none: the read side answers it.
 */
export function fieldArguments(owner: Type<object>, name: string, args: Type<object>): void {
  const ofField = { target: owner, methodName: name, typeFn: () => args, index: 0, options: {} };
  TypeMetadataStorage.addMethodParamMetadata({ kind: 'args', ...ofField });
}
