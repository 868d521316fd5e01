// Puts the command line into a few files, with everything it needs: `os2kit` then installs no other package, and
// starts in half the time (docs/decisions/0007-one-bundle.md).
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { rolldown } from "rolldown";
import { collectLicences } from "./collect-licences.js";

const here = import.meta.dirname;
const bundle = await rolldown({
  input: join(here, "dist", "main.js"),
  platform: "node",
  external: [/^node:/],
  // The same code as modules: what is not used falls away.
  resolve: { alias: { yaml: fileURLToPath(new URL("../browser/index.js", import.meta.resolve("yaml"))) } },
  onLog(level, log, report) {
    // Handlebars' own package holds a loader for `.hbs` files that nobody calls.
    if (log.code !== "INEFFECTIVE_DYNAMIC_IMPORT") report(level, log);
  },
});
const { output } = await bundle.write({
  dir: join(here, "dist", "bundle"),
  format: "cjs",
  minify: true,
  cleanDir: true,
  entryFileNames: "[name].cjs",
  chunkFileNames: "[name].cjs",
  // Each file costs a third of a millisecond to find and open, and each kilobyte that is not needed costs to compile:
  // so one file for what every run needs, and one for what every run with a card needs.
  codeSplitting: {
    groups: [
      {
        name: "start",
        test: /packages.(model.dist.(messages|questions|localised|card.nearest)|cli.dist.(terminal|refuse|commands)|generator.dist.answers.question-flags)/,
        priority: 1,
      },
      {
        name: "card",
        test: /node_modules.yaml|packages.(model.dist.(?!requirements.hints)|engine.dist.(plan|render|index)|disk.dist.(create|disk|index|write|standing)|cli.dist.(read-text|disk-problem)|generator.dist.(stamp|answers))|noble|handlebars\.runtime\.min/,
      },
    ],
  },
});

// Text without a letter beyond ASCII is held in one byte a letter, and is read and compiled quicker.
for (const { fileName, code } of output) {
  const ascii = code.replace(
    /[\u0080-\uffff]/g,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
  writeFileSync(join(here, "dist", "bundle", fileName), ascii);
}

const bundled = output.flatMap((chunk) => ("moduleIds" in chunk ? chunk.moduleIds : []));
writeFileSync(join(here, "dist", "bundle", "LICENSES.txt"), collectLicences(bundled));
