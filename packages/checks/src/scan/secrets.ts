import type { Scanner } from "./scan-repository.ts";

export const secrets: Scanner = { wants: () => false, scan: () => [] };
