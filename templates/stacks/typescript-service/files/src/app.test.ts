import type { FastifyInstance } from "fastify";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { buildApp } from "./app.ts";
import type { Database } from "./database/database.ts";
import { migrate } from "./database/migrate.ts";
import { openDatabase } from "./database/open-database.ts";

// The embedded database always; a real server too, where TEST_DATABASE_URL names one.
const databases = [undefined, process.env.TEST_DATABASE_URL].filter((url, index) => index === 0 || url);

describe.each(databases)("the service on %s", (databaseUrl) => {
  let app: FastifyInstance;
  let database: Database;

  beforeAll(async () => {
    database = await openDatabase({ databaseUrl, databasePath: undefined });
    await migrate(database);
    await database.execute("DELETE FROM notices");
    app = await buildApp({ logLevel: "fatal" }, database);
  });
  afterAll(async () => {
    await app.close();
    await database.close();
  });

  const post = (payload: object | string) =>
    app.inject({
      method: "POST",
      url: "/notices",
      payload,
      headers: { "content-type": "application/json" },
    });

  test("is alive and ready", async () => {
    for (const url of ["/health/live", "/health/ready"]) {
      const answer = await app.inject(url);
      expect([answer.statusCode, answer.json()]).toEqual([200, { status: "ok" }]);
    }
  });

  test("keeps, shows, changes and deletes a notice", async () => {
    const created = await post({ title: "Høring", text: "Skriv inden fredag" });
    expect(created.statusCode).toBe(201);
    const url = String(created.headers.location);
    expect((await app.inject(url)).json()).toEqual(created.json());
    expect((await app.inject("/notices?limit=5")).json()).toEqual([created.json()]);

    const payload = { title: "Høring", text: "Skriv inden mandag" };
    expect((await app.inject({ method: "PUT", url, payload })).json()).toMatchObject(payload);
    expect((await app.inject({ method: "DELETE", url })).statusCode).toBe(204);
    expect((await app.inject(url)).statusCode).toBe(404);
  });

  test("keeps SQL in a text as text", async () => {
    const title = "'); DROP TABLE notices; --";
    expect((await post({ title, text: title })).json()).toMatchObject({ title });
    expect((await app.inject("/notices")).statusCode).toBe(200);
  });

  test.each([
    ["a missing field", { title: "x" }, 400],
    ["a field that does not exist", { title: "x", text: "x", admin: true }, 400],
    ["a text that is no JSON", "{", 400],
    ["a body that is too large", { title: "x", text: "x".repeat(70_000) }, 413],
  ])("refuses %s with a problem", async (_what, payload, status) => {
    const answer = await post(payload);
    expect(answer.statusCode).toBe(status);
    expect(answer.headers["content-type"]).toContain("application/problem+json");
    expect(answer.json()).toMatchObject({ status });
  });

  test.each(["/notices/1", "/notices?limit=1000", "/nowhere"])("refuses %s", async (url) => {
    const answer = await app.inject(url);
    expect(answer.headers["content-type"]).toContain("application/problem+json");
    expect(answer.statusCode).toBe(url === "/nowhere" ? 404 : 400);
  });

  test("describes itself in OpenAPI", async () => {
    const description: { openapi: string; paths: object } = (await app.inject("/openapi.json")).json();
    expect(description.openapi).toBe("3.1.0");
    expect(Object.keys(description.paths)).toContain("/notices/{id}");
  });

  test("is migrated once, also when asked twice", async () => {
    expect(await migrate(database)).toEqual([]);
  });

  test("says that it is not ready when the database is gone", async () => {
    const broken: Database = { ...database, query: () => Promise.reject(new Error("gone")) };
    const sick = await buildApp({ logLevel: "silent" as "fatal" }, broken);
    const answer = await sick.inject("/health/ready");
    expect([answer.statusCode, answer.json<{ detail: string }>().detail]).toEqual([
      503,
      "The database does not answer",
    ]);
    await sick.close();
  });
});
