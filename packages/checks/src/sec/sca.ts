import { defineCheck } from "../check.ts";
import { manifests } from "../facts/manifests.ts";
import type { Pipeline } from "../facts/pipelines.ts";
import type { RepositoryView } from "../repository-view.ts";
import { findCiTools, unseenPipelines } from "./ci-tools.ts";

const TOOLS = {
  uses: /actions\/dependency-review-action|osv-scanner[\w-]*|trivy[\w-]*|anchore\/scan-action|snyk[\w/-]*|dependency-check[\w-]*|pip-audit|audit-check|govulncheck[\w-]*|security-checker-action|whitesource[\w/-]*|mend[\w-]*-action|fossa[\w/-]*|grype[\w-]*/i,
  script:
    /\b(?:npm audit|yarn (?:npm )?audit|pnpm audit|audit-ci|better-npm-audit|pip-audit|safety (?:check|scan)|osv-scanner|trivy|grype|snyk test|dependency-check|dependencyCheck\w*|composer audit|local-php-security-checker|symfony security:check|govulncheck|cargo (?:audit|deny)|bundler?-audit|bundle audit|dotnet list[^\n]{0,80}--vulnerable|dotnet nuget audit|auditjs|fossa)/i,
  template: /dependency[-_]scanning|container[-_]scanning/i,
};
/** Ecosystems whose packages have known vulnerabilities that such tools look up. */
const NO_PACKAGES = ["docker", "github-actions", "helm", "terraform"];

export const sca = defineCheck({
  id: "sec/sca",
  severity: "should",
  level: "1",
  kinds: ["code"],
  requirements: [],
  standards: { osps: ["VM-05.01", "VM-05.02", "VM-05.03", "DO-06.01"], scorecard: ["Vulnerabilities"] },
  fix: [".github/workflows/security.yml", ".gitlab/ci/security.yml"],
  title: {
    da: "Afhængigheder holdes op mod kendte sårbarheder",
    en: "Dependencies are compared with known vulnerabilities",
  },
  why: {
    da: "Det meste af et produkt er andres kode. Et værktøj, der kigger på hver ændring, stopper et bibliotek med et kendt hul, før det kommer med.",
    en: "Most of a product is other people's code. A tool that looks at each change stops a library with a known hole before it gets in.",
  },
  good: {
    da: "CI kører dependency-review, npm audit, OSV-Scanner eller lignende på hver ændring, og et fund standser den.",
    en: "CI runs dependency-review, npm audit, OSV-Scanner or the like on each change, and a finding stops it.",
  },
  pitfalls: {
    da: "Værktøjet kører kun om natten, eller dets fejl bliver ignoreret; kun ét af flere sprog er dækket.",
    en: "The tool runs only at night, or its failure is ignored; only one of several languages is covered.",
  },
  next: {
    da: "Hent .github/workflows/security.yml: os2kit check --fix; eller kør jeres sprogs værktøj i den CI, der kører på ændringer.",
    en: "Get .github/workflows/security.yml: os2kit check --fix; or run your language's tool in the CI that runs on changes.",
  },
  messages: {
    runs: { da: "CI kører {name} på hver ændring ({path}).", en: "CI runs {name} on each change ({path})." },
    late: {
      da: "{path} kører {name}, men ikke på forslag til ændringer, så hullet opdages først bagefter.",
      en: "{path} runs {name}, but not on proposed changes, so the hole is found only afterwards.",
    },
    unseen: {
      da: "{path} henter dele af CI fra {name}, som ikke kan læses her; værktøjet kan stå der.",
      en: "{path} takes parts of its CI from {name}, which cannot be read here; the tool may stand there.",
    },
    none: {
      da: "Ingen CI-fil holder afhængighederne op mod kendte sårbarheder.",
      en: "No CI file compares the dependencies with known vulnerabilities.",
    },
    "not-yet": {
      da: "Ingen CI-fil holder afhængighederne op mod kendte sårbarheder; i sandkassen er det for tidligt at bede om.",
      en: "No CI file compares the dependencies with known vulnerabilities; in the sandbox it is too early to ask for it.",
    },
    "no-packages": {
      da: "Her er ingen afhængigheder af andres pakker.",
      en: "Nothing here depends on other people's packages.",
    },
  },
  run(repository, say) {
    if (!hasPackages(repository)) return say.notApplicable("no-packages");
    const tools = findCiTools(repository, TOOLS);
    const tool = tools.find(({ pipeline }) => seesChanges(pipeline)) ?? tools[0];
    const [part] = unseenPipelines(repository);
    if (tool) {
      const values = { name: tool.name, path: tool.path };
      const at = { path: tool.path, line: tool.line };
      return seesChanges(tool.pipeline) ? say.pass("runs", at, values) : say.fail("late", at, values);
    }
    if (part) return say.unknown("unseen", { path: part.path, line: part.line }, { path: part.path, name: part.name });
    return repository.level === "sandbox" ? say.notApplicable("not-yet") : say.fail("none");
  },
});

function hasPackages(repository: RepositoryView): boolean {
  return manifests(repository).some(
    ({ ecosystem, dependencies }) => !NO_PACKAGES.includes(ecosystem) && dependencies.length > 0,
  );
}

/** GitHub's run on pull requests; other forges' on each branch that is pushed. */
function seesChanges({ forge, triggers }: Pipeline): boolean {
  return (
    forge !== "github" || triggers.some((name) => ["pull_request", "pull_request_target", "merge_group"].includes(name))
  );
}
