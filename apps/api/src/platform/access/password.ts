import { hash, verify } from '@node-rs/argon2';

/** OWASP's least: argon2id, 19 MiB, two passes. About 17 ms of one core. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

/** Forms that look alike are the same password (NFKC), whatever keyboard typed them. */
const normal = (password: string) => password.normalize('NFKC');

export function hashPassword(password: string): Promise<string> {
  return hash(normal(password), COST);
}

let nobody: Promise<string> | undefined;

/**
 * True when `password` is the one behind `known`. Without a hash it does the same work for nothing and is false. Call it
 * inside `Throttle.attempt`, which keeps the number at once small.
 */
export async function isPassword(password: string, known: string | undefined): Promise<boolean> {
  nobody ??= hashPassword('nobody has this password');
  const right = await verify(known ?? (await nobody), normal(password));
  return right && known !== undefined;
}
