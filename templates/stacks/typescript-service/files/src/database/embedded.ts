import { PGlite, type Transaction } from "@electric-sql/pglite";
import type { Database, Queries } from "./database.ts";

/** PostgreSQL in this process, so that the service runs and is tested with nothing else installed. */
export async function openEmbedded(folder: string | undefined): Promise<Database> {
  const database = await PGlite.create(folder);
  return {
    ...asQueries(database),
    transaction: (run) => database.transaction((transaction) => run(asQueries(transaction))),
    close: () => database.close(),
  };
}

function asQueries(source: PGlite | Transaction): Queries {
  return {
    async query<Row>(sql: string, parameters: readonly unknown[] = []) {
      return (await source.query<Row>(sql, [...parameters])).rows;
    },
    async execute(sql) {
      await source.exec(sql);
    },
  };
}
