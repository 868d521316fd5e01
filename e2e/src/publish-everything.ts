import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { copyRepository } from "./copy-repository.ts";
import { newcomer } from "./newcomer.ts";
import { startRegistry } from "./start-registry.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** The registry's address. */
    registry: string;
    /** Where the maintainer lives: a home, and a copy of this repository in `work`. */
    maintainer: string;
  }
}

/** Before all tests: a registry, and every package of ours published to it by the commands of docs/release.md. */
export default async function publishEverything(project: TestProject): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(tmpdir(), "os2kit-e2e-"));
  const registry = await startRegistry(join(folder, "registry"));
  const clean = async () => {
    await registry.stop();
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    const maintainer = join(folder, "maintainer");
    const { folder: repository, ...person } = newcomer(maintainer, registry.url);
    copyRepository(repository);
    person.do("npm run release:version");
    person.do("git add --all && git commit --quiet --message 'Version packages'");
    person.do("npm run release:publish");
    project.provide("registry", registry.url);
    project.provide("maintainer", maintainer);
    return clean;
  } catch (error) {
    await clean();
    throw error;
  }
}
