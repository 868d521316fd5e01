import type { Check } from "../check.ts";
import { compose } from "./compose.ts";
import { config } from "./config.ts";
import { container } from "./container.ts";
import { fuzz } from "./fuzz.ts";
import { i18n } from "./i18n.ts";
import { vendor } from "./vendor.ts";

export const runChecks: readonly Check[] = [container, compose, config, vendor, i18n, fuzz];
