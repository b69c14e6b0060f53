import { Extensions } from '@nestjs/graphql';
import type { Action, FieldGroup } from '@trellis/domain';
import { type GraphQLField, type GraphQLObjectType, type GraphQLSchema, isObjectType } from 'graphql';

/**
 * `PART` is for values that are only ever reached through a field that has a rule of its own: edges, payloads, refusals
 * and plain values such as a dose.
 */
export type Visibility = FieldGroup | 'PART';

/** Which group of facts a type, or a field that differs from its type, belongs to. Who may read a group is the domain's to say. */
export function Visible(group: Visibility): ReturnType<typeof Extensions> {
  return Extensions({ visible: group });
}

/** The act a mutation is. Whether this caller may do it to this subject is decided by the use case, again. */
export function Requires(action: Action): ReturnType<typeof Extensions> {
  return Extensions({ requires: action });
}

/** A change's payload: a part, whose fields are rows read for the very selection and so stand under response keys. */
export function Payload(): ReturnType<typeof Extensions> {
  return Extensions({ visible: 'PART', keyed: true });
}

export function isPayload(type: GraphQLObjectType): boolean {
  return type.extensions['keyed'] === true;
}

export function visibilityOf(element: {
  readonly extensions: Readonly<Record<string, unknown>>;
}): Visibility | undefined {
  return element.extensions['visible'] as Visibility | undefined;
}

export function actionOf(field: GraphQLField<unknown, unknown>): Action | undefined {
  return field.extensions['requires'] as Action | undefined;
}

/**
 * The group that admits to the value of `field`: its own rule where it has one, else the rule of the type it leads to.
 * Undefined for a plain value without a rule of its own, which the rule of its parent covers.
 */
export function entryGroup(
  field: GraphQLField<unknown, unknown>,
  target: GraphQLObjectType | undefined,
): FieldGroup | undefined {
  const group = visibilityOf(field) ?? (target === undefined ? undefined : visibilityOf(target));
  return group === 'PART' ? undefined : group;
}

/** Stops the boot when a type or a root field has no declared rule: what nobody decided on is not served. */
export function requireDeclaredRules(schema: GraphQLSchema): void {
  const missing: string[] = [];
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    if (type === schema.getMutationType()) {
      for (const field of Object.values(type.getFields())) {
        if (actionOf(field) === undefined) missing.push(`${type.name}.${field.name}`);
      }
    } else if (type === schema.getQueryType() || type === schema.getSubscriptionType()) {
      for (const field of Object.values(type.getFields())) {
        if (visibilityOf(field) === undefined) missing.push(`${type.name}.${field.name}`);
      }
    } else if (visibilityOf(type) === undefined) {
      missing.push(type.name);
    }
  }
  if (missing.length > 0) {
    throw new Error(`No access rule is declared for ${missing.join(', ')}. Declare one with @Visible or @Requires.`);
  }
}
