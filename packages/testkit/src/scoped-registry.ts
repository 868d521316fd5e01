import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { REPOSITORY_ROOT } from "./repository.ts";
import { tempFolder } from "./temp-folder.ts";

/** A registry on this machine that knows this repository's configuration packages, packed as they would be published. */
export interface ScopedRegistry {
  /** What to give npm, so that it asks for our packages here and for all others where it always does. */
  readonly npmArgument: string;
  close(): void;
}

interface Packed {
  readonly filename: string;
  readonly integrity: string;
}

/** Starts such a registry; npm must be run without blocking this process, which answers. */
export async function startScopedRegistry(folders: readonly string[]): Promise<ScopedRegistry> {
  const packs = tempFolder();
  const documents = new Map<string, (origin: string) => string>();
  for (const folder of folders) {
    const source = join(REPOSITORY_ROOT, "packages", folder);
    const [packed] = JSON.parse(
      execFileSync("npm", ["pack", "--json", "--pack-destination", packs], { cwd: source, encoding: "utf8" }),
    ) as [Packed];
    const manifest = JSON.parse(readFileSync(join(source, "package.json"), "utf8")) as {
      name: string;
      version: string;
    };
    documents.set(`/${manifest.name}`, (origin) => {
      const dist = { tarball: `${origin}/tarballs/${packed.filename}`, integrity: packed.integrity };
      const { name, version } = manifest;
      return JSON.stringify({ name, "dist-tags": { latest: version }, versions: { [version]: { ...manifest, dist } } });
    });
  }
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? "/", "http://localhost").pathname);
    const [, tarball] = /^\/tarballs\/([a-z0-9.-]+\.tgz)$/.exec(path) ?? [];
    const document = documents.get(path)?.(`http://${request.headers.host ?? ""}`);
    if (document !== undefined) response.setHeader("content-type", "application/json").end(document);
    else if (tarball !== undefined) response.end(readFileSync(join(packs, tarball)));
    else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    npmArgument: `--@os2kit:registry=http://127.0.0.1:${String(port)}/`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
