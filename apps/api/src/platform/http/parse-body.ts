import type { z } from 'zod';
import { HttpRefusal } from './http-refusal.ts';

/** The body as the schema says, or a refusal that names the fields and never repeats what was in them. */
export function parseBody<T>(schema: z.ZodType<T>, body: unknown): T {
  const parsed = schema.safeParse(body);
  if (parsed.success) return parsed.data;
  const fields = parsed.error.issues.map(({ path, code }) => ({ path: path.map(String), code: code.toUpperCase() }));
  throw new HttpRefusal(400, 'INVALID_INPUT', { fields });
}
