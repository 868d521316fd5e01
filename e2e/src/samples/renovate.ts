import { MANIFEST, type Sample, type Samples } from "./sample.ts";

/**
 * Renovate reads presets from a repository, and is too large to install here. What it would look for is looked for in
 * the package, which is the same folder: each preset that is named is a file, which holds settings.
 */
const FIND_PRESETS = `import { readFileSync } from "node:fs";

const folder = new URL("../node_modules/@os2kit/renovate-config/", import.meta.url);
const { extends: names } = JSON.parse(readFileSync("renovate.json", "utf8"));
for (const name of names) {
  const [, preset] = name.split("//packages/renovate-config/");
  const { description, ...settings } = JSON.parse(readFileSync(new URL(preset + ".json", folder), "utf8"));
  if (!description || Object.keys(settings).length < 2) throw new Error(name + " sets nothing");
}
`;

function extend(preset: string): Sample {
  const write = (name: string) =>
    JSON.stringify({ extends: [`github>example/os2kit//packages/renovate-config/${name}`] });
  return {
    files: { "package.json": JSON.stringify(MANIFEST), "find-presets.js": FIND_PRESETS },
    judged: "renovate.json",
    clean: write(preset),
    planted: write(`${preset}s`),
    command: "node find-presets.js",
    finds: ["ENOENT", `${preset}s.json`],
  };
}

export const RENOVATE: Samples = {
  "@os2kit/renovate-config": extend("default"),
  "@os2kit/renovate-config/security.json": extend("security"),
  "@os2kit/renovate-config/os2kit.json": extend("os2kit"),
};
