// Copier and Cruft on the same template, where they are installed.
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { commit, copy, git, put, readFiles, remove } from "./folders.js";
import { ANSWERS, editedFiles, templateFiles } from "./update-template.js";

/** @typedef {import("./measure.js").Candidate} Candidate */

/** Copier writes `{{ name }}`, and only in files named `.jinja`; Cruft, which is Cookiecutter, in all. */
const PEERS = {
  copier: {
    files: (/** @type {1 | 2} */ version) => ({
      "copier.yml": Object.entries(ANSWERS)
        .map(([name, value]) => `${name}: { type: str, default: "${value}" }\n`)
        .join(""),
      "{{ _copier_conf.answers_file }}.jinja": "{{ _copier_answers|to_nice_yaml -}}\n",
      ...rename(
        templateFiles(version, (answer) => `{{ ${answer} }}`),
        (path) => `${path}.jinja`,
      ),
    }),
    create: ["copy", "--defaults", "--vcs-ref=v1", "TEMPLATE", "PRODUCT"],
    product: "product",
    update: ["update", "--defaults", "--quiet", "--vcs-ref=v2"],
  },
  cruft: {
    files: (/** @type {1 | 2} */ version) => ({
      "cookiecutter.json": JSON.stringify(ANSWERS),
      ...rename(
        templateFiles(version, (answer) => `{{ cookiecutter.${answer} }}`),
        (path) => `{{ cookiecutter.slug }}/${path}`,
      ),
    }),
    create: ["create", "TEMPLATE", "--no-input", "--checkout=v1"],
    product: ANSWERS.slug,
    update: ["update", "--skip-apply-ask", "--checkout=v2"],
  },
};

/**
 * @param {string} scratch an empty folder
 * @returns {Candidate[]} one for each that is installed
 */
export function prepareUpdatePeers(scratch) {
  return Object.entries(PEERS).flatMap(([command, { files, create, product, update }]) => {
    if (spawnSync(command, ["--help"]).status !== 0) return [];
    const template = join(scratch, command, "template");
    put(template, files(1));
    commit(template, "Version 1");
    git(template, "tag", "v1");
    for (const path of Object.keys(files(1))) remove(join(template, path));
    put(template, files(2));
    commit(template, "Version 2");
    git(template, "tag", "v2");

    const home = join(scratch, command, "made");
    const made = join(home, product);
    put(home, {});
    const args = create.map((each) => ({ TEMPLATE: template, PRODUCT: made })[each] ?? each);
    const run = spawnSync(command, args, { cwd: home, encoding: "utf8" });
    if (run.status !== 0) throw new Error(`${command} ${args.join(" ")}\n${run.stderr}`);
    commit(made, "Stamp");
    put(made, editedFiles(readFiles(made)));
    commit(made, "Edit");
    const place = join(scratch, command, "product");
    return [{ name: `${command} update`, command, args: update, cwd: place, reset: () => copy(made, place) }];
  });
}

/** @type {(files: Record<string, string>, to: (path: string) => string) => Record<string, string>} */
function rename(files, to) {
  return Object.fromEntries(Object.entries(files).map(([path, text]) => [to(path), text]));
}
