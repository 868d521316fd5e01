// npm run release:check: whether the changesets tell all that a release must tell. Reads files and git, no network.
import { join } from "node:path";
import { judgeChangesets } from "./release/judge-changesets.js";
import { readFacts } from "./release/read-facts.js";

const facts = await readFacts(join(import.meta.dirname, ".."));
const problems = judgeChangesets(facts);
for (const problem of problems) console.error(`${problem}\n`);
if (problems.length > 0) process.exitCode = 1;
else
  console.log(
    `${String(facts.changed.length)} files of the templates changed since ${facts.version}; ` +
      `${String(facts.changesets.length)} changesets wait for the next release.` +
      (facts.branch ? "" : " This clone does not know where the branch began, so its own changes were not judged."),
  );
