import { lineInToml, readToml } from "./read-toml.ts";
import { entriesOf, makeReading, valueAt, type Reader } from "./reader.ts";

const GROUPS = ["dependencies", "dev-dependencies", "build-dependencies"];

export const cargo: Reader = {
  ecosystem: "cargo",
  file: /^cargo\.toml$/,
  locks: ["Cargo.lock"],
  read(text) {
    const value = readToml(text);
    const workspace = valueAt(value, "workspace");
    const own = valueAt(value, "package", "license");
    const shared = valueAt(workspace, "package", "license");
    const licence = typeof own === "string" ? own : shared;
    const table = typeof own === "string" ? "package" : "workspace.package";
    return makeReading({
      name: valueAt(value, "package", "name"),
      version: valueAt(value, "package", "version"),
      licence: typeof licence === "string" ? { text: licence, line: lineInToml(text, table, "license") } : undefined,
      dependencies: [value, workspace].flatMap((each) =>
        GROUPS.flatMap((group) => entriesOf(valueAt(each, group)).map(([name]) => name)),
      ),
    });
  },
  isWorkspace: (text) => valueAt(readToml(text), "workspace") !== undefined,
};
