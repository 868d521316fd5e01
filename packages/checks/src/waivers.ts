import type { Finding, Waiver } from "@os2kit/model";
import picomatch from "picomatch";

/**
 * Applies follow or explain to findings: a fail with a waiver in force is explained; with one that has run out it
 * stays a fail, and says so.
 * @param today ISO 8601 day
 */
export function applyWaivers(
  findings: readonly Finding[],
  waivers: readonly Waiver[],
  today: string,
): readonly Finding[] {
  if (waivers.length === 0) return findings;
  return findings.map((finding) => {
    if (finding.outcome !== "fail") return finding;
    const matching = waivers.filter((waiver) => concerns(waiver, finding));
    const waiver = matching.find(({ until }) => until >= today) ?? matching[0];
    if (!waiver) return finding;
    return { ...finding, waiver, outcome: waiver.until >= today ? "explained" : "fail" };
  });
}

function concerns({ check, path }: Waiver, finding: Finding): boolean {
  if (check !== finding.check) return false;
  if (path === undefined) return true;
  return finding.at?.path !== undefined && picomatch.isMatch(finding.at.path, path, { nocase: true, dot: true });
}
