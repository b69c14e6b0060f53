import { parseArgs } from 'node:util';
import { z } from 'zod';
import { OperatorError } from '../platform/config/operator-error.ts';

/**
 * The flags of a command, parsed by its schema; each takes a value but those named as switches. Refuses, with a sentence,
 * what is unknown, missing or wrong.
 */
export function readFlags<Shape extends z.ZodRawShape>(
  args: string[],
  schema: z.ZodObject<Shape>,
  switches: (keyof Shape & string)[] = [],
): z.output<z.ZodObject<Shape>> {
  const options = Object.fromEntries(
    Object.keys(schema.shape).map((name) => [name, { type: switches.includes(name) ? 'boolean' : 'string' } as const]),
  );
  const parsed = schema.safeParse(rawFlags(args, options));
  if (parsed.success) return parsed.data;
  const wrong = parsed.error.issues.map(({ path, message }) => `--${path.join('.')} ${message}`);
  throw new OperatorError(`${wrong.join('; ')}.`);
}

function rawFlags(args: string[], options: Record<string, { type: 'boolean' | 'string' }>): object {
  try {
    return parseArgs({ args, options, allowPositionals: false, strict: true }).values;
  } catch (error) {
    throw new OperatorError(error instanceof Error ? error.message : String(error));
  }
}

/** A text that must be given and not be blank. */
export function required(what: string) {
  const error = `is needed: ${what}`;
  return z.string({ error }).trim().min(1, { error });
}
