import { execFileSync } from "node:child_process";
import { copyFileSync, existsSync, mkdirSync, readdirSync, symlinkSync } from "node:fs";
import { dirname, join } from "node:path";
import { gitFolder, REPOSITORY_ROOT } from "@os2kit/testkit";

/**
 * Copies this repository as it stands, uncommitted work too, with one commit on `main`: releases can be tried there, and
 * nothing of the checkout changes. Installed packages of others are linked to, its own are its own.
 */
export function copyRepository(target: string): void {
  const listed = execFileSync("git", ["ls-files", "-z", "--cached", "--others", "--exclude-standard"], {
    cwd: REPOSITORY_ROOT,
    encoding: "utf8",
  });
  for (const path of listed.split("\0").filter((path) => path !== "" && existsSync(join(REPOSITORY_ROOT, path)))) {
    mkdirSync(dirname(join(target, path)), { recursive: true });
    copyFileSync(join(REPOSITORY_ROOT, path), join(target, path));
  }
  for (const folder of [
    ".",
    "templates",
    ...readdirSync(join(REPOSITORY_ROOT, "packages")).map((name) => `packages/${name}`),
  ]) {
    const modules = join(REPOSITORY_ROOT, folder, "node_modules");
    if (existsSync(modules)) linkModules(modules, join(target, folder, "node_modules"));
  }
  gitFolder(target).commit({}, { message: "Everything" });
}

function linkModules(from: string, to: string): void {
  mkdirSync(to, { recursive: true });
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    // npm links a workspace by a relative path, which leads to the copy's own from there.
    if (entry.isSymbolicLink()) execFileSync("cp", ["-P", source, target]);
    else if (entry.name.startsWith("@") || entry.name === ".bin") linkModules(source, target);
    else symlinkSync(source, target);
  }
}
