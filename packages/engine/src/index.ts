export { makeLock, planProduct } from "./plan/plan-product.ts";
export { render, type Rendered, type RenderedFile, type RenderOptions } from "./render/render.ts";
export { questionsOf, secretNames } from "./render/set-answers.ts";
export type { BundleFile, BundleLayer, Merge, SetBundle } from "./set/bundle.ts";
