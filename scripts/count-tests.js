// node scripts/count-tests.js [<report> <exit code>]...: prints `N passed, N failed` from runs of vitest.
import { readFileSync } from "node:fs";
import { countTests } from "./read-report.js";

const args = process.argv.slice(2);
const total = { passed: 0, failed: 0 };
for (let index = 0; index < args.length; index += 2) {
  const { passed, failed } = countTests(readFileSync(args[index] ?? "", "utf8"), Number(args[index + 1]));
  total.passed += passed;
  total.failed += failed;
}
console.log(`${String(total.passed)} passed, ${String(total.failed)} failed`);
