import { readdir, readFile } from "node:fs/promises";
import type { Database } from "./database.ts";

const FOLDER = new URL("../../migrations/", import.meta.url);

/** Any number will do, as long as every copy of the service uses the same. */
const LOCK = 7_204_112;

/**
 * Brings the database to the newest shape: runs each file of `migrations/` once, in order of name.
 * Copies of the service may start together; they take turns.
 * @returns the names of the migrations that were run
 */
export async function migrate(database: Database): Promise<string[]> {
  const names = (await readdir(FOLDER)).filter((name) => name.endsWith(".sql")).sort();
  return database.transaction(async (queries) => {
    await queries.query("SELECT pg_advisory_xact_lock($1)", [LOCK]);
    await queries.execute(
      "CREATE TABLE IF NOT EXISTS migrations (name text PRIMARY KEY, run_at timestamptz NOT NULL DEFAULT now())",
    );
    const done = await queries.query<{ name: string }>("SELECT name FROM migrations");
    const pending = names.filter((name) => !done.some((each) => each.name === name));
    for (const name of pending) {
      await queries.execute(await readFile(new URL(name, FOLDER), "utf8"));
      await queries.query("INSERT INTO migrations (name) VALUES ($1)", [name]);
    }
    return pending;
  });
}
