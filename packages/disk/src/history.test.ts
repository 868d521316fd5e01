import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { gitFolder, tempFolder } from "@os2kit/testkit";
import { expect, test } from "vitest";
import { readHistory } from "./history.ts";

const TODAY = "2026-11-24";

test("the last year, commit by commit, and the rest in numbers", async () => {
  const git = gitFolder(tempFolder());
  git.commit({ "a.txt": "1" }, { date: "2024-03-01", message: "Old" });
  git.run("tag", "v1.0.0");
  git.commit({ "a.txt": "2", "b.txt": "1" }, { date: "2026-05-01", message: "Add b (#7)\n\nFixes #7" });
  git.commit({ "a.txt": "3" }, { date: "2026-06-01", author: "Bo@Supplier.DK", message: "Change a" });
  git.run("remote", "add", "origin", "git@github.com:OS2eksempel/app.git");
  const history = await readHistory(git.path, TODAY);
  expect(history).toMatchObject({
    branch: "main",
    shallow: false,
    total: 3,
    firstDate: "2024-03-01",
    lastDate: "2026-06-01",
    tags: [{ name: "v1.0.0", date: "2024-03-01" }],
    branches: [],
    remote: "https://github.com/OS2eksempel/app",
  });
  expect(
    history?.year.map(({ date, domain, subject, body, parents, files }) => ({
      date,
      domain,
      subject,
      body,
      parents,
      files,
    })),
  ).toMatchInlineSnapshot(`
      [
        {
          "body": "",
          "date": "2026-06-01",
          "domain": "supplier.dk",
          "files": 1,
          "parents": 1,
          "subject": "Change a",
        },
        {
          "body": "Fixes #7",
          "date": "2026-05-01",
          "domain": "example.org",
          "files": 2,
          "parents": 1,
          "subject": "Add b (#7)",
        },
      ]
    `);
  expect(JSON.stringify(history)).not.toContain("anne@");
});

test("branches that went another way, with their distance", async () => {
  const git = gitFolder(tempFolder());
  git.commit({ "a.txt": "1" });
  git.run("switch", "--quiet", "--create", "kunde-b");
  git.commit({ "b.txt": "1" });
  git.commit({ "b.txt": "2" });
  git.run("switch", "--quiet", "main");
  git.commit({ "a.txt": "2" });
  const history = await readHistory(git.path, TODAY);
  expect(history?.branches).toEqual([{ name: "kunde-b", date: "2026-11-01", ahead: 2, behind: 1 }]);
});

test("a merge counts as one, and touches no file of its own", async () => {
  const git = gitFolder(tempFolder());
  git.commit({ "a.txt": "1" });
  git.run("switch", "--quiet", "--create", "feature");
  git.commit({ "b.txt": "1" });
  git.run("switch", "--quiet", "main");
  git.commit({ "a.txt": "2" });
  git.run("merge", "--quiet", "--no-edit", "feature");
  const [merge] = (await readHistory(git.path, TODAY))?.year ?? [];
  expect(merge).toMatchObject({ parents: 2, files: 0 });
});

test("a shallow clone says so", async () => {
  const git = gitFolder(tempFolder());
  for (const text of ["1", "2", "3"]) git.commit({ "a.txt": text });
  const clone = join(tempFolder(), "clone");
  execFileSync("git", ["clone", "--quiet", "--depth=1", `file://${git.path}`, clone]);
  expect(await readHistory(clone, TODAY)).toMatchObject({ shallow: true, total: 1 });
});

test("a folder inside a repository has the history of that folder", async () => {
  const git = gitFolder(tempFolder());
  git.commit({ "app/a.txt": "1" }, { date: "2026-01-01", message: "Inside" });
  git.commit({ "b.txt": "1" }, { message: "Outside" });
  const history = await readHistory(join(git.path, "app"), TODAY);
  expect(history?.year.map(({ subject }) => subject)).toEqual(["Inside"]);
  expect(history?.total).toBe(1);
});

test("a commit in the past knows nothing of what came later", async () => {
  const git = gitFolder(tempFolder());
  const first = git.commit({ "a.txt": "1" });
  git.commit({ "a.txt": "2" });
  const history = await readHistory(git.path, TODAY, first);
  expect(history).toMatchObject({ head: first, total: 1 });
  expect(history?.branch).toBeUndefined();
});

test("messages with separators, line ends and no text are read", async () => {
  const git = gitFolder(tempFolder());
  git.commit({ "a.txt": "1" }, { message: "Æ\u001e \u001f x" });
  const [commit] = (await readHistory(git.path, TODAY))?.year ?? [];
  expect(commit?.subject).toContain("Æ");
});

test.each([
  ["no repository", () => tempFolder()],
  ["no commit", () => gitFolder(tempFolder()).path],
])("%s: no history", async (_, make) => {
  expect(await readHistory(make(), TODAY)).toBeUndefined();
});
