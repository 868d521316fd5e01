import { registerGenerators } from "@os2kit/generator";

/** @param {import("plop").NodePlopAPI} plop */
export default function (plop) {
  const { argv, env } = process;
  const separator = argv.indexOf("--");
  registerGenerators(plop, {
    language: (env.LC_ALL || env.LC_MESSAGES || env.LANG || "").startsWith("da") ? "da" : "en",
    year: new Date().getFullYear(),
    args: separator === -1 ? [] : argv.slice(separator + 1),
  });
}
