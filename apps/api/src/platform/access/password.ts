import { hash, verify } from '@node-rs/argon2';
import { Gate } from './gate.ts';

/** OWASP's least: argon2id, 19 MiB, two passes. About 17 ms of one core. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

/** Each takes a core and 19 MiB: more at once would let anyone who can reach sign-in stop the service. */
const gate = new Gate(2, 200);

/** Forms that look alike are the same password (NFKC), whatever keyboard typed them. */
const normal = (password: string) => password.normalize('NFKC');

export function hashPassword(password: string): Promise<string> {
  return gate.pass(() => hash(normal(password), COST));
}

let nobody: Promise<string> | undefined;

/** True when `password` is the one behind `known`. Without a hash it does the same work for nothing and is false. */
export async function isPassword(password: string, known: string | undefined): Promise<boolean> {
  nobody ??= hashPassword('nobody has this password');
  const against = known ?? (await nobody);
  const right = await gate.pass(() => verify(against, normal(password)));
  return right && known !== undefined;
}
