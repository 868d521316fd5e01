const LOG_LEVELS = ["fatal", "error", "warn", "info", "debug", "trace"] as const;

/** Everything that can be set from outside. */
export interface Config {
  readonly port: number;
  readonly host: string;
  readonly logLevel: (typeof LOG_LEVELS)[number];
  /** A PostgreSQL address; without one the embedded database is used. */
  readonly databaseUrl: string | undefined;
  /** The embedded database's folder; without one it lives in memory. */
  readonly databasePath: string | undefined;
  /** How long running requests get to finish when the service is stopped. */
  readonly shutdownSeconds: number;
}

export type ConfigResult =
  { readonly ok: true; readonly config: Config } | { readonly ok: false; readonly problems: readonly string[] };

/** Reads the configuration; each problem names the variable, what was expected and what was found. */
export function readConfig(env: Readonly<Record<string, string | undefined>>): ConfigResult {
  const problems: string[] = [];
  /** A variable that is set to nothing is one that is not set. */
  const text = (name: string) => (env[name]?.trim() === "" ? undefined : env[name]?.trim());

  function number(name: string, fallback: number, min: number, max: number): number {
    const found = text(name);
    if (found === undefined) return fallback;
    const value = Number(found);
    if (Number.isInteger(value) && value >= min && value <= max) return value;
    problems.push(`${name}: expected a whole number from ${String(min)} to ${String(max)}, found "${found}"`);
    return fallback;
  }

  const logLevel = text("LOG_LEVEL") ?? "info";
  if (!isLogLevel(logLevel)) {
    problems.push(`LOG_LEVEL: expected one of ${LOG_LEVELS.join(", ")}, found "${logLevel}"`);
  }
  const databaseUrl = text("DATABASE_URL");
  // The address holds a password, so it is not repeated.
  if (databaseUrl !== undefined && !/^postgres(ql)?:\/\/\S+$/.test(databaseUrl)) {
    problems.push("DATABASE_URL: expected postgres://user:password@host:port/name");
  }
  const config: Config = {
    port: number("PORT", 3000, 0, 65_535),
    host: text("HOST") ?? "127.0.0.1",
    logLevel: isLogLevel(logLevel) ? logLevel : "info",
    databaseUrl,
    databasePath: text("DATABASE_PATH"),
    shutdownSeconds: number("SHUTDOWN_SECONDS", 10, 1, 300),
  };
  return problems.length > 0 ? { ok: false, problems } : { ok: true, config };
}

function isLogLevel(value: string): value is Config["logLevel"] {
  return (LOG_LEVELS as readonly string[]).includes(value);
}
