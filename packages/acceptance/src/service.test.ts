import { execFile, spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { promisify } from "node:util";
import { exampleCard, gitFolder, runCli, startScopedRegistry, tempFolder, writeLiteral } from "@os2kit/testkit";
import { expect, test } from "vitest";
import { parse } from "yaml";

/** A port that nobody uses now. */
function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => {
        resolve(typeof address === "object" && address !== null ? address.port : 0);
      });
    });
  });
}

async function waitFor(url: string): Promise<Response> {
  for (let attempt = 0; ; attempt++) {
    try {
      return await fetch(url);
    } catch (error) {
      if (attempt === 100) throw error;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}

interface Workflow {
  readonly jobs: Readonly<Record<string, { readonly steps: readonly { readonly run?: string }[] }>>;
}

/** What the last step of a stamped workflow's job runs. */
function lastScript(folder: string, workflow: string, job: string): string {
  const { jobs } = parse(readFileSync(join(folder, ".github/workflows", workflow), "utf8")) as Workflow;
  return jobs[job]?.steps.at(-1)?.run ?? "";
}

const CONFIGURATIONS = [
  "commitlint-config",
  "eslint-config",
  "markdownlint-config",
  "prettier-config",
  "typescript-config",
  "vitest-config",
];

test("the stamped service passes its own checks, starts, answers and stops", { timeout: 300_000 }, async () => {
  const cwd = tempFolder();
  writeLiteral(cwd, { "card.yml": exampleCard("os2eksempel") });
  expect(runCli(["new", "p", "--card", "card.yml", "--no-git"], { cwd }).exitCode).toBe(0);
  const folder = join(cwd, "p");
  // The environment of our own test run would change how the product's tests and packages behave.
  const env = Object.fromEntries(
    Object.entries(process.env).filter(
      ([name]) => !/^(VITEST|NODE_ENV$|npm_(?!config_(registry|cafile|userconfig))|INIT_CWD)/i.test(name),
    ),
  );
  const npm = async (...args: string[]) => (await promisify(execFile)("npm", args, { cwd: folder, env })).stdout;
  const registry = await startScopedRegistry(CONFIGURATIONS);
  await npm("ci", registry.npmArgument);
  registry.close();
  for (const script of ["lint", "format:check", "typecheck", "build"]) await npm("run", script);

  const job = async (script: string, variables: Readonly<Record<string, string>> = {}) =>
    promisify(execFile)("bash", ["-c", script], { cwd: folder, env: { ...env, ...variables } }).then(
      ({ stdout }) => [0, stdout],
      (error: unknown) => {
        const { code, stdout } = error as { code: number; stdout: string };
        return [code, stdout];
      },
    );
  const documents = await job(lastScript(folder, "documents.yml", "markdown"));
  expect(documents).toEqual([0, expect.stringContaining("Summary: 0 error(s)")]);
  const git = gitFolder(folder);
  const base = git.commit({}, { message: "What os2kit made" });
  const good = git.commit({}, { message: "feat: show closed hearings (#12)" });
  const bad = git.commit({}, { message: "Show closed hearings" });
  const commits = lastScript(folder, "build.yml", "commits");
  expect(await job(commits, { BASE: base, HEAD: good })).toEqual([0, ""]);
  expect(await job(commits, { BASE: good, HEAD: bad })).toEqual([1, expect.stringMatching(/os2-type[^]*os2-issue/)]);

  expect(await npm("test", "--", "--coverage")).toMatch(/All files[^|]*\|[^|]*\s+[\d.]+/);
  expect(existsSync(join(folder, "coverage/cobertura-coverage.xml"))).toBe(true);

  const port = await freePort();
  const service = spawn(process.execPath, ["dist/main.js"], {
    cwd: folder,
    env: { ...env, PORT: String(port) },
    stdio: "ignore",
  });
  const ended = new Promise((resolve) => service.once("close", resolve));
  try {
    for (const path of ["live", "ready"]) {
      const answer = await waitFor(`http://127.0.0.1:${String(port)}/health/${path}`);
      expect([answer.status, await answer.json()]).toEqual([200, { status: "ok" }]);
    }
  } finally {
    service.kill("SIGTERM");
  }
  expect(await ended).toBe(0);
});
