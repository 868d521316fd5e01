import type { Config } from "../config.ts";
import type { Database } from "./database.ts";

/** Opens the database that the configuration names; the one that is not used is not loaded. */
export async function openDatabase(config: Pick<Config, "databaseUrl" | "databasePath">): Promise<Database> {
  if (config.databaseUrl !== undefined) {
    return (await import("./postgres.ts")).openPostgres(config.databaseUrl);
  }
  return (await import("./embedded.ts")).openEmbedded(config.databasePath);
}
