import type { Config } from '../config/config.ts';
import type { Caller } from './caller.ts';

/**
 * Whether documents of one's own, and the explorer to write them in, are open to this caller: to all staff while
 * Trellis is developed, and in a demo clinic wherever it is served. The record of a real clinic is asked for by the
 * portal's own documents alone.
 */
export function mayWriteDocuments({ environment }: Pick<Config, 'environment'>, caller: Caller | undefined): boolean {
  return environment !== 'production' || caller?.clinicKind === 'DEMO';
}
