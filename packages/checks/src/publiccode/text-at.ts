import { isScalar } from "yaml";
import { asText } from "../text/plain-values.ts";
import type { Yaml } from "../text/read-yaml.ts";
import type { YamlPath } from "../text/yaml-path.ts";

/**
 * A single value as people wrote it, and as readers take it: version 1.10 is not 1.1, though YAML reads one number.
 * @param value what YAML made of the place that the path leads to
 */
export function textAt(yaml: Yaml, value: unknown, path: YamlPath): string | undefined {
  const node = typeof value === "number" ? yaml.nodeAt(path) : undefined;
  return isScalar(node) && node.source !== undefined ? node.source : asText(value);
}
