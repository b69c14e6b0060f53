import { Pool } from 'pg';
import type { DataSource } from 'typeorm';

/**
 * The driver's own pool. The read side sends named statements over it, which TypeORM's query runner cannot; both share
 * one limit on connections.
 */
export function poolOf(dataSource: DataSource): Pool {
  const { driver } = dataSource;
  if ('master' in driver && driver.master instanceof Pool) return driver.master;
  throw new Error('The driver of the data source is not connected, or has no pool of its own.');
}
