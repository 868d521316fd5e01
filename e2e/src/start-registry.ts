import { execFileSync, spawn } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { createServer, type AddressInfo } from "node:net";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { VERDACCIO } from "./tools.ts";

export interface Registry {
  readonly url: string;
  stop(): Promise<void>;
}

/**
 * Starts a real npm registry on this machine's loopback. Our packages come from nowhere else; what they depend on comes
 * through it, from the registry that npm is configured with here.
 */
export async function startRegistry(folder: string): Promise<Registry> {
  mkdirSync(folder, { recursive: true });
  const upstream = execFileSync("npm", ["config", "get", "registry"], { cwd: folder, encoding: "utf8" }).trim();
  const ours = { access: "$all", publish: "$all" };
  const config = {
    storage: join(folder, "storage"),
    uplinks: { upstream: { url: upstream, timeout: "60s", max_fails: 100 } },
    packages: {
      "@os2kit/*": ours,
      os2kit: ours,
      "create-os2kit": ours,
      "**": { access: "$all", proxy: "upstream" },
    },
    web: { enable: false },
    log: { type: "file", path: join(folder, "log"), level: "warn" },
  };
  // YAML takes JSON as it is.
  writeFileSync(join(folder, "config.yaml"), JSON.stringify(config, null, 2));
  const port = await findFreePort();
  const url = `http://127.0.0.1:${String(port)}/`;
  const server = spawn(process.execPath, [VERDACCIO, "--config", join(folder, "config.yaml"), "--listen", url], {
    stdio: ["ignore", "ignore", "inherit"],
  });
  const ended = new Promise<void>((resolve) => server.once("exit", resolve));
  const stop = async () => {
    server.kill();
    await ended;
  };
  for (let tries = 0; tries < 300; tries++) {
    const response = await fetch(`${url}-/ping`).catch(() => undefined);
    if (response?.ok) return { url, stop };
    if (server.exitCode !== null) break;
    await setTimeout(100);
  }
  await stop();
  throw new Error("The registry did not start.");
}

async function findFreePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
