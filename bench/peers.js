// Other generators on the same work: the same files, of which those that hold the product's name are templates.
import { spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

const PEERS = { plop: "4.0.5", hygen: "6.2.11", "node-plop": "0.32.3" };
const NAME = "OS2eksempel";

/**
 * Installs the peers into a folder of their own; they are no part of this repository.
 * @param {string} folder
 * @returns {boolean} whether they could be had
 */
export function installPeers(folder) {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "package.json"), JSON.stringify({ private: true, dependencies: PEERS }));
  const npm = spawnSync("npm", ["install", "--ignore-scripts", "--no-audit", "--no-fund", "--silent"], { cwd: folder });
  return npm.status === 0;
}

/**
 * Writes the files as templates of each peer.
 * @param {string} folder where the peers are installed
 * @param {Readonly<Record<string, string>>} files path -> text
 * @param {string} target the folder that they make
 * @returns the candidates to measure
 */
export function preparePeers(folder, files, target) {
  for (const [path, text] of Object.entries(files)) {
    const plop = text.replaceAll("{{", "\\{{").replaceAll(NAME, "{{name}}");
    put(join(folder, "plop-templates", text.includes(NAME) ? `${path}.hbs` : path), text.includes(NAME) ? plop : text);
    const body = text.replaceAll("<%", "<%%").replaceAll(NAME, "<%= name %>");
    put(
      join(folder, "_templates/product/new", `${path.replaceAll("/", "__")}.t`),
      `---\nto: ${target}/${path}\n---\n${body}`,
    );
  }
  const actions = Object.keys(files).map((path) => {
    const isTemplate = (files[path] ?? "").includes(NAME);
    return {
      type: "add",
      path: `${target}/${path}`,
      templateFile: `plop-templates/${path}${isTemplate ? ".hbs" : ""}`,
    };
  });
  const plain = actions
    .filter(({ templateFile }) => !templateFile.endsWith(".hbs"))
    .map(({ path, templateFile }) => [templateFile, path]);
  const rendered = actions.filter(({ templateFile }) => templateFile.endsWith(".hbs"));
  writeFileSync(
    join(folder, "plopfile.cjs"),
    `const fs = require("node:fs"), path = require("node:path");
module.exports = (plop) => plop.setGenerator("product", { description: "", prompts: [], actions: [
  (answers) => { for (const [from, to] of ${JSON.stringify(plain)}) { fs.mkdirSync(path.dirname(to), { recursive: true }); fs.copyFileSync(path.join(__dirname, from), to); } return ""; },
  ...${JSON.stringify(rendered)}.map((action) => ({ ...action, data: { name: ${JSON.stringify(NAME)} } })) ] });\n`,
  );
  put(
    join(folder, "node-plop.mjs"),
    `import nodePlop from "node-plop";
const plop = await nodePlop(${JSON.stringify(join(folder, "plopfile.cjs"))});
await plop.getGenerator("product").runActions({});\n`,
  );
  const bin = (/** @type {string} */ name, /** @type {string} */ file) => join(folder, "node_modules", name, file);
  return [
    { name: "node-plop (library)", args: [join(folder, "node-plop.mjs")] },
    { name: "plop", args: [bin("plop", "bin/plop.js"), "--plopfile", join(folder, "plopfile.cjs"), "product"] },
    {
      name: "hygen",
      args: [bin("hygen", "dist/bin.js"), "product", "new", "--name", NAME],
      env: { HYGEN_OVERWRITE: "1" },
    },
  ].map((candidate) => ({ ...candidate, cwd: folder }));
}

/** @type {(path: string, text: string) => void} */
function put(path, text) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
