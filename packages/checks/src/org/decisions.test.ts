import { expect, test } from "vitest";
import { runOne } from "../testing/run-one.ts";
import { decisions } from "./decisions.ts";

const log = "produktforvaltning/beslutningslog.md";
const head = "# Beslutningslog\n\nNyeste øverst.\n\n| Nr. | Dato | Beslutning |\n| --- | --- | --- |\n";

test.each([
  ["nothing", {}, "fail missing"],
  ["a dated row", { [log]: `${head}| 1 | 1. marts 2026 | Ny leverandør |\n` }, `pass found ${log}`],
  [
    "dated headings",
    { "DECISION_LOG.md": "# Decisions\n\n## 2026-03-01 A new supplier\n" },
    "pass found DECISION_LOG.md",
  ],
  [
    "a folder with one file each",
    { "beslutninger/2026-03-01-ny-leverandoer.md": "# Ny leverandør\n" },
    "pass found beslutninger/2026-03-01-ny-leverandoer.md",
  ],
  [
    "a folder whose files hold the date",
    { "strategisk-beslutningslog/BS1.md": "# Ny leverandør\n\n- Dato: 2026-03-01\n" },
    "pass found strategisk-beslutningslog/BS1.md",
  ],
  ["our template", { [log]: `${head}\n**Ikke besvaret endnu:** ingen endnu.\n` }, `open open ${log}`],
  [
    "an empty log",
    { "DECISION_LOG.md": "# Beslutningslog\n\nDenne log indeholder beslutninger.\n" },
    "fail empty DECISION_LOG.md",
  ],
  ["an empty folder", { "beslutninger/readme.md": "" }, "fail empty beslutninger/readme.md"],
  [
    "no dates",
    { "beslutninger.md": `# B\n\n${"- Vi skifter leverandør og sparer penge\n".repeat(6)}` },
    "fail undated beslutninger.md",
  ],
  [
    "architecture decisions",
    { "docs/adr/001-record-architecture-decisions.md": "# ADR\n\n- 2026-03-01\n" },
    "fail missing",
  ],
  ["an issue form", { ".github/ISSUE_TEMPLATE/beslutningslog.md": "- 2026-03-01" }, "fail missing"],
  [
    "issues on a forge",
    { "README.md": "[Beslutningslog](https://github.com/a/b/issues?q=label%3ASDR)" },
    "unknown linked README.md:1",
  ],
])("%s", (_, files, expected) => {
  expect(runOne(decisions, files)).toEqual([expected]);
});
