import type { Check } from "../check.ts";
import { cache } from "./cache.ts";
import { concurrency } from "./concurrency.ts";
import { images } from "./images.ts";
import { injection } from "./injection.ts";
import { outdated } from "./outdated.ts";
import { permissions } from "./permissions.ts";
import { persist } from "./persist.ts";
import { pinned } from "./pinned.ts";
import { secrets } from "./secrets.ts";
import { timeout } from "./timeout.ts";
import { triggers } from "./triggers.ts";
import { valid } from "./valid.ts";

export const wfChecks: readonly Check[] = [
  valid,
  pinned,
  permissions,
  persist,
  injection,
  triggers,
  concurrency,
  timeout,
  secrets,
  cache,
  images,
  outdated,
];
