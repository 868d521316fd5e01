export type { FileOrigin, ProductChange, TemplateOrigin } from "./origin/file-origin.ts";
export { readOrigins, type Origins, type OriginsInput } from "./origin/read-origins.ts";
