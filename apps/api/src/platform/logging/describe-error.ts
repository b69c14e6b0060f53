const FRAME = /^ {4}at .+:\d+:\d+\)?$/;

/**
 * An error as it may be kept: its kind, its codes and where it happened. Never its message, for PostgreSQL's quote the
 * row and anyone's may quote a name.
 */
export function describeError(error: unknown): object {
  if (!(error instanceof Error)) return { name: typeof error };
  return {
    name: error.name,
    ...wordsOf(error, ['code', 'constraint', 'table', 'routine', 'syscall']),
    at: framesOf(error),
    ...(error.cause === undefined ? {} : { cause: describeError(error.cause) }),
  };
}

function wordsOf(error: Error, keys: readonly string[]): Record<string, string> {
  const own = new Map<string, unknown>(Object.entries(error));
  return Object.fromEntries(
    keys.flatMap((key) => {
      const value = own.get(key);
      return typeof value === 'string' ? [[key, value]] : [];
    }),
  );
}

function framesOf(error: Error): string[] {
  const stack = (error.stack ?? '').replace(error.message, '');
  return stack
    .split('\n')
    .filter((line) => FRAME.test(line))
    .map((line) => line.trim().slice(3));
}
