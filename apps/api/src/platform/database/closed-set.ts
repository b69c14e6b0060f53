/**
 * The text of a CHECK that holds a column to a closed set of the domain. A new member therefore changes the entity,
 * and the contract test fails until a migration changes the constraint and its name.
 */
export function oneOf(column: string, members: readonly (string | number)[]): string {
  return `${column} IN (${members.map(literal).join(', ')})`;
}

/** The same for a column that lists members. */
export function allOf(column: string, members: readonly string[]): string {
  return `${column} <@ ARRAY[${members.map(literal).join(', ')}]`;
}

function literal(member: string | number): string {
  return typeof member === 'number' ? String(member) : `'${member}'`;
}
