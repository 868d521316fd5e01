import { ESLINT } from "./eslint.ts";
import { RENOVATE } from "./renovate.ts";
import { TEXTS } from "./texts.ts";
import { TYPESCRIPT } from "./typescript.ts";
import { VITEST } from "./vitest.ts";
import type { Samples } from "./sample.ts";

export const SAMPLES: Samples = { ...ESLINT, ...TYPESCRIPT, ...TEXTS, ...VITEST, ...RENOVATE };
