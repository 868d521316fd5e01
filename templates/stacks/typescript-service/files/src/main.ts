import { buildApp } from "./app.ts";
import { readConfig } from "./config.ts";
import { migrate } from "./database/migrate.ts";
import { openDatabase } from "./database/open-database.ts";

const result = readConfig(process.env);
if (!result.ok) {
  for (const problem of result.problems) console.error(problem);
  process.exit(1);
}
const { config } = result;

const database = await openDatabase(config);
const app = await buildApp(config, database);
try {
  const migrations = await migrate(database);
  if (migrations.length > 0) app.log.info({ migrations }, "the database was brought up to date");
  await app.listen({ host: config.host, port: config.port });
} catch (error) {
  app.log.fatal(error, "the service could not start");
  await database.close();
  process.exit(1);
}

for (const signal of ["SIGTERM", "SIGINT"] as const) {
  process.once(signal, () => void stop(signal));
}

/** Finishes running requests, closes the database, and ends; whatever hangs is cut off in the end. */
async function stop(signal: string): Promise<void> {
  app.log.info({ signal }, "stopping");
  setTimeout(() => process.exit(1), config.shutdownSeconds * 1_000).unref();
  await app.close();
  await database.close();
}
