import type { Check } from "../check.ts";
import { advisories } from "./advisories.ts";
import { badge } from "./badge.ts";
import { binaries } from "./binaries.ts";
import { collab } from "./collab.ts";
import { design } from "./design.ts";
import { env } from "./env.ts";
import { insights } from "./insights.ts";
import { mfa } from "./mfa.ts";
import { personal } from "./personal.ts";
import { policy } from "./policy.ts";
import { pvr } from "./pvr.ts";
import { sast } from "./sast.ts";
import { sca } from "./sca.ts";
import { secretPolicy } from "./secret-policy.ts";
import { secrets } from "./secrets.ts";
import { thirdReview } from "./third-review.ts";
import { threatModel } from "./threat-model.ts";
import { txt } from "./txt.ts";
import { updateBot } from "./update-bot.ts";
import { vex } from "./vex.ts";

export const secChecks: readonly Check[] = [
  policy,
  design,
  threatModel,
  pvr,
  insights,
  txt,
  secrets,
  env,
  secretPolicy,
  personal,
  binaries,
  updateBot,
  sca,
  sast,
  thirdReview,
  advisories,
  vex,
  badge,
  mfa,
  collab,
];
