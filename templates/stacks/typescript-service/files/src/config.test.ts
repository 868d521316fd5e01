import { expect, test } from "vitest";
import { readConfig } from "./config.ts";

test("an empty environment gives a service that runs on this machine alone", () => {
  expect(readConfig({})).toEqual({
    ok: true,
    config: {
      port: 3000,
      host: "127.0.0.1",
      logLevel: "info",
      databaseUrl: undefined,
      databasePath: undefined,
      shutdownSeconds: 10,
    },
  });
});

test("every problem is told, and no password with it", () => {
  const env = { PORT: "80000", LOG_LEVEL: "loud", DATABASE_URL: "mysql://me:hunter2@host/db" };
  expect(readConfig(env)).toEqual({
    ok: false,
    problems: [
      'LOG_LEVEL: expected one of fatal, error, warn, info, debug, trace, found "loud"',
      "DATABASE_URL: expected postgres://user:password@host:port/name",
      'PORT: expected a whole number from 0 to 65535, found "80000"',
    ],
  });
});
