import { readYaml } from "../../text/read-yaml.ts";
import { makeReading, stringsOf, valueAt, type Reader } from "./reader.ts";

/** Nobody writes more about a chart. */
const MAX_LENGTH = 64 * 1024;

const LICENCE = "artifacthub.io/license";

export const helm: Reader = {
  ecosystem: "helm",
  file: /^chart\.yaml$/,
  locks: ["Chart.lock"],
  read(text) {
    if (text.length > MAX_LENGTH) return undefined;
    const yaml = readYaml(text);
    if (yaml.value === undefined) return undefined;
    const licence = valueAt(yaml.value, "annotations", LICENCE);
    const dependencies = valueAt(yaml.value, "dependencies");
    return makeReading({
      name: valueAt(yaml.value, "name"),
      version: valueAt(yaml.value, "version"),
      licence: typeof licence === "string" ? { text: licence, line: yaml.lineOf(["annotations", LICENCE]) } : undefined,
      dependencies: stringsOf(Array.isArray(dependencies) ? dependencies.map((each) => valueAt(each, "name")) : []),
    });
  },
};
