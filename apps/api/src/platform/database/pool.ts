import type { Pool } from 'pg';
import type { DataSource } from 'typeorm';

/**
 * The driver's own pool. The read side sends named statements over it, which TypeORM's query runner cannot; both share
 * one limit on connections.
 */
export function poolOf(dataSource: DataSource): Pool {
  return (dataSource.driver as unknown as { readonly master: Pool }).master;
}
