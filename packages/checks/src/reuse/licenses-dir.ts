import { defineCheck } from "../check.ts";
import { idsOfExpression, isDeprecatedId } from "../licences/licence-expression.ts";
import { idOfFile } from "../licences/own-licences.ts";
import { usedLicences } from "./coverage.ts";

/** Texts of exceptions to a licence lie there too. */
const EXCEPTION = /-exception(-[\d.]+)?$/i;

export const licensesDir = defineCheck({
  id: "reuse/licenses-dir",
  severity: "should",
  requirements: ["F2"],
  standards: { osps: ["LE-03.01"], reuse: true },
  fix: ["LICENSES/MPL-2.0.txt", "LICENSES/CC-BY-SA-4.0.txt"],
  title: { da: "Alle brugte licenser ligger i LICENSES/", en: "Every licence in use lies in LICENSES/" },
  why: {
    da: "Har produktet flere licenser, fx én til kode og én til dokumenter, skal hver tekst kunne findes. REUSE lægger dem i LICENSES/ under licensens SPDX-id.",
    en: "Where a product has several licences, such as one for code and one for documents, each text must be found. REUSE puts them into LICENSES/ under the licence's SPDX id.",
  },
  good: {
    da: "LICENSES/MPL-2.0.txt og LICENSES/CC-BY-SA-4.0.txt, begge i brug, ingen andre.",
    en: "LICENSES/MPL-2.0.txt and LICENSES/CC-BY-SA-4.0.txt, both in use, no others.",
  },
  pitfalls: {
    da: "En licens er nævnt i en fil, men teksten mangler; en gammel licens ligger der stadig; filnavnet er ikke et SPDX-id.",
    en: "A file names a licence whose text is missing; an old licence still lies there; a file's name is no SPDX id.",
  },
  next: {
    da: "Læg teksten i LICENSES/ under sit id (reuse download --all henter dem), og fjern tekster, som intet bruger.",
    en: "Put the text into LICENSES/ under its id (reuse download --all fetches them), and remove texts that nothing uses.",
  },
  messages: {
    complete: {
      da: "LICENSES/ har alle licenser, som er i brug ({count}).",
      en: "LICENSES/ has every licence that is in use ({count}).",
    },
    "no-folder": {
      da: "Der er ingen mappe LICENSES/, og ingen fil siger efter REUSE, hvilken licens den har.",
      en: "There is no folder LICENSES/, and no file says as REUSE does which licence it has.",
    },
    missing: {
      da: "{id} bruges i {path}, men LICENSES/{id}.txt mangler.",
      en: "{id} is used in {path}, but LICENSES/{id}.txt is missing.",
    },
    unused: { da: "{path} bruges ikke af nogen fil.", en: "{path} is used by no file." },
    name: {
      da: "{path} er ikke opkaldt efter et SPDX-id eller LicenseRef-.",
      en: "{path} is not named after an SPDX id or LicenseRef-.",
    },
    deprecated: {
      da: "{path} bruger et forældet id; skriv {id}-only eller {id}-or-later.",
      en: "{path} uses a deprecated id; write {id}-only or {id}-or-later.",
    },
    extension: { da: "{path} mangler endelsen .txt.", en: "{path} lacks the extension .txt." },
  },
  run(repository, say) {
    const files = repository.files.find("LICENSES/**").filter((path) => !path.endsWith(".license"));
    const used = usedLicences(repository).flatMap(({ text, ...at }) =>
      (idsOfExpression(text) ?? []).map((id) => ({ id, at })),
    );
    if (files.length === 0 && used.length === 0) return say.fail("no-folder");
    const present = new Set(files.map(idOfFile));
    const missing = used.filter(
      ({ id }, index) => !present.has(id) && used.findIndex((other) => other.id === id) === index,
    );
    const usedIds = new Set(used.map(({ id }) => id));
    const verdicts = [
      ...missing.map(({ id, at }) => say.fail("missing", at, { id, path: at.path })),
      ...files.flatMap((path) => {
        const id = idOfFile(path);
        if (EXCEPTION.test(id)) return [];
        if (!idsOfExpression(id)) return say.fail("name", { path }, { path });
        if (isDeprecatedId(id)) return say.fail("deprecated", { path }, { path, id: id.replace(/\+$/, "") });
        if (id === path.slice(path.lastIndexOf("/") + 1)) return say.fail("extension", { path }, { path });
        return usedIds.has(id) ? [] : say.fail("unused", { path }, { path });
      }),
    ];
    return verdicts.length > 0
      ? verdicts.slice(0, 20)
      : say.pass("complete", { path: files[0] ?? "" }, { count: usedIds.size });
  },
});
