import { defineCheck, type Say, type Verdict } from "../check.ts";
import type { RepositoryView } from "../repository-view.ts";
import { containerFiles } from "./container-files.ts";
import { isProgram } from "./is-program.ts";
import { baseOf, readStages, userOf } from "./dockerfile.ts";

/** Kinds of software that no container delivers. */
const OTHER_FORMS = ["standalone/desktop", "standalone/mobile", "addon", "library", "configurationFiles"];

/** Recipes that build an image by other means. */
const BUILDERS = ["**/Chart.yaml", "**/nixpacks.toml", "**/project.toml", "**/jib.gradle"];

type Message =
  "good" | "root" | "floating" | "unpinned" | "unreadable" | "development" | "chart" | "form" | "part" | "missing";

export const container = defineCheck<Message>({
  id: "run/container",
  severity: "should",
  scope: "product",
  kinds: ["code", "deployment"],
  requirements: ["F19"],
  standards: { scorecard: ["Pinned-Dependencies"] },
  fix: ["Dockerfile"],
  title: { da: "Opskrift på en container", en: "A recipe for a container" },
  why: {
    da: "Med en containeropskrift kører produktet ens hos alle, og en anden leverandør kan tage over. OS2 anbefaler det fra niveau 2 (F19). Passer formen ikke, så skriv hvorfor.",
    en: "With a container recipe the product runs alike everywhere, and another supplier can take over. OS2 recommends it from level 2 (F19). If the form does not fit, say why.",
  },
  good: {
    da: "En Dockerfile til drift, som kører som en almindelig bruger og bygger på et image med fast version.",
    en: "A Dockerfile for production that runs as an ordinary user and stands on an image with a fixed version.",
  },
  pitfalls: {
    da: "Opskriften er kun til udvikling; containeren kører som root; FROM uden version eller med latest.",
    en: "The recipe is for development only; the container runs as root; FROM without a version, or with latest.",
  },
  next: {
    da: "Ret eller tilføj Dockerfile: fast version i FROM, og USER med et tal før CMD. Passer en container ikke, så forklar det i answers.F19.",
    en: "Mend or add a Dockerfile: a fixed version in FROM, and USER with a number before CMD. If a container does not fit, explain it in answers.F19.",
  },
  messages: {
    good: { da: "{path} kører som {user} på {image}.", en: "{path} runs as {user} on {image}." },
    root: {
      da: "{path} kører som root: den sidste del skifter ikke til en anden bruger (USER).",
      en: "{path} runs as root: its last stage does not switch to another user (USER).",
    },
    floating: {
      da: "{path} bygger på {image}, som skifter uden varsel.",
      en: "{path} stands on {image}, which changes without notice.",
    },
    unpinned: {
      da: "{path} kører som {user} på {image}; med en digest (@sha256:) ville det være præcis samme image hver gang.",
      en: "{path} runs as {user} on {image}; with a digest (@sha256:) it would be exactly the same image every time.",
    },
    unreadable: { da: "{path} har intet FROM.", en: "{path} has no FROM." },
    development: {
      da: "{path} er til udvikling eller test; en opskrift til drift mangler.",
      en: "{path} is for development or tests; a recipe for production is missing.",
    },
    chart: {
      da: "{path} sætter et færdigt image i drift; opskriften på det ligger ikke her.",
      en: "{path} runs a finished image; the recipe for it is not here.",
    },
    form: {
      da: "Kortet siger, at produktet er {type}; det leveres ikke som container.",
      en: "The card says that the product is {type}; that is not delivered as a container.",
    },
    part: {
      da: "Her er intet program, der kører for sig selv: papirer, data eller en del af et andet program.",
      en: "There is no program here that runs by itself: papers, data, or a part of another program.",
    },
    missing: { da: "Der er ingen Dockerfile eller Containerfile.", en: "There is no Dockerfile or Containerfile." },
  },
  run(repository, say) {
    const { production, development } = containerFiles(repository);
    if (production.length > 0) return production.slice(0, 20).map((path) => judge(repository, path, say));
    const type = repository.card?.build.softwareType ?? "";
    if (OTHER_FORMS.includes(type)) return say.notApplicable("form", { field: "build.softwareType" }, { type });
    const [dev] = development;
    if (dev !== undefined) return say.fail("development", { path: dev }, { path: dev });
    if (repository.kind === "code" && !isProgram(repository)) return say.notApplicable("part");
    const [chart] = repository.files.find(...BUILDERS);
    return chart === undefined ? say.fail("missing") : say.unknown("chart", { path: chart }, { path: chart });
  },
});

function judge({ files }: RepositoryView, path: string, say: Say<Message>): Verdict {
  const stages = readStages(files.text(path) ?? "");
  const last = stages.at(-1);
  if (!last) return say.fail("unreadable", { path, line: 1 }, { path });
  const base = baseOf(stages, last);
  const { image } = base;
  const at = { path, line: last.line };
  const isNonRoot =
    /(^|[/:_-])(distroless|chiseled)([/:_-].*)?:?.*nonroot|-chiseled/.test(image) ||
    image.startsWith("nginxinc/nginx-unprivileged");
  const user = userOf(stages, last) ?? (isNonRoot ? "nonroot" : undefined);
  if (isFloating(image)) return say.fail("floating", { path, line: base.line }, { path, image });
  if (user === undefined || /^(root|0)(:|$)/.test(user)) return say.fail("root", at, { path });
  return say.pass(image.includes("@sha256:") ? "good" : "unpinned", at, { path, user, image });
}

/** `latest`, and no tag at all; `scratch` holds nothing, and an argument without a default is given by whoever builds. */
function isFloating(image: string): boolean {
  if (image === "scratch" || image.includes("$") || image.includes("@sha256:")) return false;
  const name = image.slice(image.lastIndexOf("/") + 1);
  return !name.includes(":") || name.endsWith(":latest");
}
