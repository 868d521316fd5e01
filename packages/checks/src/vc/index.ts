import type { Check } from "../check.ts";
import { activity } from "./activity.ts";
import { contributors } from "./contributors.ts";
import { conventional } from "./conventional.ts";
import { dco } from "./dco.ts";
import { defaultBranch } from "./default-branch.ts";
import { editorconfig } from "./editorconfig.ts";
import { gitattributes } from "./gitattributes.ts";
import { gitignore } from "./gitignore.ts";
import { issueLinks } from "./issue-links.ts";
import { openDevelopment } from "./open-development.ts";
import { review } from "./review.ts";
import { singleCore } from "./single-core.ts";

export const vcChecks: readonly Check[] = [
  openDevelopment,
  singleCore,
  activity,
  issueLinks,
  contributors,
  defaultBranch,
  review,
  conventional,
  dco,
  editorconfig,
  gitattributes,
  gitignore,
];
