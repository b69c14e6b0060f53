/** PostgreSQL's words for a text it has no form for: a NUL, or half of a character. JSON and GraphQL may carry both. */
const CODES: ReadonlySet<unknown> = new Set(['22021', '22P05']);

/** True when what was sent holds a text that no column can hold, which is the sender's fault and not ours. */
export function isUnkeepableText(error: unknown): boolean {
  return error instanceof Error && 'code' in error && CODES.has(error.code);
}
