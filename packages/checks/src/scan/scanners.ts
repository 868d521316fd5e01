import { cpr } from "./cpr.ts";
import type { Scanner } from "./scan-repository.ts";
import { secrets } from "./secrets.ts";
import { spdxHeader } from "./spdx-header.ts";

export type ScannerName = "cpr" | "secrets" | "spdxHeader";

/** What looks at every text file; each in a file of its own. */
export const SCANNERS: Readonly<Record<ScannerName, Scanner>> = { cpr, secrets, spdxHeader };
