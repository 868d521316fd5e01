// Loaded into each process that is timed: writes down its peak memory (KiB) when it ends.
const { writeFileSync } = require("node:fs");

process.on("exit", () => {
  if (process.env.BENCH_PEAK) writeFileSync(process.env.BENCH_PEAK, String(process.resourceUsage().maxRSS));
});
