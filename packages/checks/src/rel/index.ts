import type { Check } from "../check.ts";
import { sbom } from "./sbom.ts";
import { signed } from "./signed.ts";
import { trustedPub } from "./trusted-pub.ts";
import { verifyDoc } from "./verify-doc.ts";
import { versioned } from "./versioned.ts";

export const relChecks: readonly Check[] = [versioned, signed, verifyDoc, sbom, trustedPub];
