// node scripts/count-tests.js <report> <exit code>: prints `N passed, N failed` from a run of vitest.
import { readFileSync } from "node:fs";
import { countTests } from "./read-report.js";

const [report = "", exitCode] = process.argv.slice(2);
const { passed, failed } = countTests(readFileSync(report, "utf8"), Number(exitCode));
console.log(`${passed} passed, ${failed} failed`);
