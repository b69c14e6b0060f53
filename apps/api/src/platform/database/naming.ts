import { DefaultNamingStrategy } from 'typeorm';

/** The column of a property: `inForceVersionId` is `in_force_version_id`. */
export function columnOf(property: string): string {
  return property.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

/** Columns are the properties in snake_case. Constraints are named by hand, with a version, in entity and migration. */
export class SnakeCaseColumns extends DefaultNamingStrategy {
  override columnName(propertyName: string, customName: string | undefined): string {
    return customName ?? columnOf(propertyName);
  }
}
