import pg from "pg";
import type { Database, Queries } from "./database.ts";

/** A PostgreSQL server, through a pool of connections. */
export function openPostgres(url: string): Database {
  const pool = new pg.Pool({
    connectionString: url,
    connectionTimeoutMillis: 5_000,
    statement_timeout: 30_000,
  });
  // A connection that breaks while idle is replaced at the next query; without a listener it would end the process.
  pool.on("error", () => undefined);
  return {
    ...asQueries(pool),
    async transaction(run) {
      const client = await pool.connect();
      try {
        await client.query("BEGIN");
        const result = await run(asQueries(client));
        await client.query("COMMIT");
        return result;
      } catch (error) {
        await client.query("ROLLBACK");
        throw error;
      } finally {
        client.release();
      }
    },
    close: () => pool.end(),
  };
}

function asQueries(source: pg.Pool | pg.PoolClient): Queries {
  return {
    async query<Row>(sql: string, parameters: readonly unknown[] = []) {
      return (await source.query(sql, [...parameters])).rows as Row[];
    },
    async execute(sql) {
      await source.query(sql);
    },
  };
}
