import { readFileSync } from "node:fs";
import { join } from "node:path";
import { blobId } from "@os2kit/model";
import { readLiteral, runCli, writeLiteral } from "@os2kit/testkit";
import { describe, expect, test } from "vitest";
import { prepareFolder, prepareProduct } from "./testing/attack.ts";
import { standing } from "./testing/standing.ts";

const idOf = (text: string) => blobId(new TextEncoder().encode(text));
const OWNER = { ".os2/journal/owner": "999999999" };

/** What a run leaves that was killed while it wrote: it was to give `name` another text. */
function killedRun(name: string, before: string): Record<string, string> {
  const steps = [{ path: name, expect: idOf(before), becomes: idOf("2\n") }];
  return {
    ...OWNER,
    ".os2/journal/journal.json": JSON.stringify({ steps, empties: [], makes: [], marks: [] }),
    ".os2/journal/new/0": "2\n",
  };
}

const PREVIEWS: readonly (readonly [string, () => string])[] = [
  ["update p --templates set --dry-run", prepareProduct],
  ["update p --templates set --check", prepareProduct],
  ["adopt p --templates set --dry-run", prepareFolder],
  ["adopt p --templates set --patch patch", prepareFolder],
  ["adopt p --templates set --dry-run", prepareProduct],
  ["check p --fix --dry-run", prepareFolder],
  ["report import report.json p --dry-run", prepareFolder],
];

describe.each(PREVIEWS)("os2kit %s", (line, prepare) => {
  test("writes nothing where a run was killed, and says what to do", () => {
    const cwd = prepare();
    writeLiteral(cwd, { "report.json": "{}" });
    writeLiteral(join(cwd, "p"), killedRun("README.md", "# Mine\n"));
    const before = standing(cwd);
    const { exitCode, stdout } = runCli([...line.split(" "), "--json"], { cwd });
    expect([exitCode, JSON.parse(stdout)]).toEqual([
      1,
      expect.objectContaining({ exitCode: 1, problems: [expect.objectContaining({ code: "disk.torn" })] }),
    ]);
    expect(standing(cwd)).toEqual(before);
  });
});

test("a preview where a run was killed, as people read it", () => {
  const cwd = prepareProduct();
  writeLiteral(join(cwd, "p"), killedRun("a.txt", "1\n"));
  const stderr = (...args: readonly string[]) => runCli(["update", "p", "--templates", "set", ...args], { cwd }).stderr;
  expect(stderr("--check")).toMatchInlineSnapshot(`
    "Error: A run in p was killed while it wrote, so some files are as before it and some as after. A preview writes nothing, and cannot plan on that.
      Next step: Run the command without --dry-run, --check or --patch: it finishes or undoes that run first, and says which.
    "
  `);
  expect(stderr("--check", "--lang", "da")).toMatchInlineSnapshot(`
    "Fejl: En kørsel i p blev stoppet, mens den skrev, så nogle filer er som før den og nogle som efter. En forhåndsvisning skriver ikke noget og kan ikke lægge en plan ud fra det.
      Næste skridt: Kør kommandoen uden --dry-run, --check og --patch: den gør først den kørsel færdig eller ruller den tilbage, og siger hvilket.
    "
  `);
  expect(stderr()).toMatchInlineSnapshot(`
    "A run that had been stopped was finished first.
    "
  `);
});

test("a run that was killed before it wrote stands in no preview's way, and is left to who writes next", () => {
  const cwd = prepareProduct();
  writeLiteral(join(cwd, "p"), OWNER);
  const before = standing(cwd);
  const call = (...args: readonly string[]) => runCli(["update", "p", "--templates", "set", ...args], { cwd });
  const preview = call("--dry-run", "--json");
  expect([preview.exitCode, standing(cwd)]).toEqual([0, before]);
  expect(preview.stderr).toMatchInlineSnapshot(`
    "A run that was killed had changed nothing yet; the next run that writes here clears it away.
    "
  `);
  expect(call("--dry-run", "--lang", "da").stderr).toMatchInlineSnapshot(`
    "En kørsel, der blev stoppet, nåede ikke at ændre noget; den næste, der skriver her, rydder op efter den.
    "
  `);
  expect([call().exitCode, readFileSync(join(cwd, "p/a.txt"), "utf8")]).toEqual([0, "2\n"]);
  expect(Object.keys(readLiteral(join(cwd, "p"))).filter((path) => path.includes("journal"))).toEqual([]);
});
