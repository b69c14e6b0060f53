/** SQL for one JSON value, and what is left to do to the value once it is here (derived fields, cursors). */
export interface Json {
  readonly sql: string;
  readonly finish?: (value: never) => unknown;
}

/** Runs what is left to do to a value, where there is anything. */
export function finished(json: Json, value: unknown): unknown {
  return json.finish === undefined ? value : json.finish(value as never);
}
