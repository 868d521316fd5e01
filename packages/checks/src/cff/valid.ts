import { defineCheck, type Say, type Verdict } from "../check.ts";
import type { RepositoryView } from "../repository-view.ts";
import { asList, asRecord, asText, isRecord, type PlainRecord } from "../text/plain-values.ts";
import { readYaml } from "../text/read-yaml.ts";
import { nameField } from "../publiccode/problem.ts";
import { CITATION_TEXTS, judgeCitation } from "./judge-citation.ts";

const MAX_TOLD = 20;

const MESSAGES = {
  ...CITATION_TEXTS,
  valid: { da: "{path} følger version 1.2.0.", en: "{path} follows version 1.2.0." },
  absent: {
    da: "Der er ingen CITATION.cff, og ingen krav beder om den.",
    en: "There is no CITATION.cff, and no requirement asks for it.",
  },
  name: {
    da: "{path} skal hedde CITATION.cff, helt præcist; ellers viser kodeværten den ikke.",
    en: "{path} must be called CITATION.cff, exactly; else the forge does not show it.",
  },
  yaml: { da: "{path} kan ikke læses som YAML: {text}", en: "{path} cannot be read as YAML: {text}" },
  example: {
    da: "{path} er stadig eksemplet: {found}.",
    en: "{path} is still the example: {found}.",
  },
} as const;

export const valid = defineCheck({
  id: "cff/valid",
  severity: "could",
  requirements: [],
  title: { da: "CITATION.cff er gyldig", en: "CITATION.cff is valid" },
  why: {
    da: "Filen siger, hvordan man henviser til softwaren, når den er brugt i forskning eller rapporter. Er den forkert, viser kodeværten en fejl i stedet.",
    en: "The file tells how to refer to the software when it was used in research or reports. If it is wrong, the forge shows an error instead.",
  },
  good: {
    da: "cff-version 1.2.0, message, title og mindst én forfatter, som gerne må være en organisation.",
    en: "cff-version 1.2.0, message, title and at least one author, which may well be an organisation.",
  },
  pitfalls: {
    da: "Eksemplets Mona Lisa står der stadig; felter med stavefejl; licensen er ikke et SPDX-navn.",
    en: "The example's Mona Lisa still stands there; misspelt fields; the licence is no SPDX id.",
  },
  next: {
    da: "Ret felterne på de linjer, der er nævnt, eller slet filen, hvis ingen skal henvise til softwaren.",
    en: "Mend the fields on the lines that are named, or delete the file if nobody needs to refer to the software.",
  },
  messages: MESSAGES,
  run(repository, say) {
    const [path] = repository.files.find("citation.cff");
    if (path === undefined) return say.notApplicable("absent");
    if (path !== "CITATION.cff") return say.fail("name", { path }, { path });
    return judge(repository, path, say);
  },
});

function judge({ files }: RepositoryView, path: string, say: Say<keyof typeof MESSAGES>): Verdict | readonly Verdict[] {
  const yaml = readYaml(files.text(path) ?? "");
  const [problem] = yaml.problems;
  if (problem || !isRecord(yaml.value)) {
    const { line = 1, text = "…" } = problem ?? {};
    return say.fail("yaml", { path, line }, { path, text: text.slice(0, 200) });
  }
  const found = findExample(yaml.value);
  if (found !== undefined) return say.fail("example", { path, line: yaml.lineOf(["title"]) }, { path, found });
  const faults = judgeCitation(yaml.value).slice(0, MAX_TOLD);
  if (faults.length === 0) return say.pass("valid", { path }, { path });
  return faults.map(({ code, path: field, args }) =>
    say.fail(code, { path, line: yaml.lineOf(field) }, { field: nameField(field).slice(0, 100), ...args }),
  );
}

/** What forges put into the file when somebody begins one. */
function findExample(value: PlainRecord): string | undefined {
  const title = asText(value.title) ?? "";
  if (/^(my research software|your (software|project)|title)$/i.test(title)) return title;
  const names = asList(value.authors).map((author) => {
    const { "given-names": given, "family-names": family } = asRecord(author);
    return `${asText(given) ?? ""} ${asText(family) ?? ""}`;
  });
  return names.find((name) => /^(mona lisa|hew bot|(john|jane) doe)$/i.test(name));
}
