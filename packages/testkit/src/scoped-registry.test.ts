import { expect, test } from "vitest";
import { startScopedRegistry } from "./scoped-registry.ts";

test("answers with a package's document and tarball, and knows no other", async () => {
  const registry = await startScopedRegistry(["prettier-config"]);
  const origin = registry.npmArgument.replace("--@os2kit:registry=", "");
  const answer = await fetch(`${origin}@os2kit%2fprettier-config`);
  const { name, versions } = (await answer.json()) as {
    name: string;
    versions: Record<string, { dist: { tarball: string } }>;
  };
  expect(name).toBe("@os2kit/prettier-config");
  const [version] = Object.values(versions);
  expect((await fetch(version?.dist.tarball ?? "")).status).toBe(200);
  expect((await fetch(`${origin}@os2kit%2fnone`)).status).toBe(404);
  registry.close();
});
