import { z } from 'zod';
import { DURABILITIES } from './server-settings.ts';

/** What the starter tells the keeper, once, as its only argument (JSON). Nothing secret: arguments are readable by all. */
export const KeeperTaskSchema = z.strictObject({ home: z.string(), durability: z.enum(DURABILITIES) });
export type KeeperTask = z.infer<typeof KeeperTaskSchema>;

/**
 * What the keeper tells its starter over their channel. READY comes again after each restart of the server. The channel
 * is also the sign of life: when it closes, by will or by death, the keeper stops the server.
 */
export type KeeperMessage =
  | { kind: 'PROGRESS'; sentence: string }
  | { kind: 'READY'; port: number; version: string }
  | { kind: 'FAILED'; sentence: string };
