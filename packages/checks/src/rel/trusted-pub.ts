import { defineCheck, type Verdict } from "../check.ts";
import { publications, type Publication, type Target } from "../facts/publications.ts";
import { asRecord, asText } from "../text/plain-values.ts";

export const trustedPub = defineCheck({
  id: "rel/trusted-pub",
  severity: "should",
  kinds: ["code"],
  requirements: [],
  standards: { osps: ["BR-05.01"] },
  title: { da: "Udgivelse uden en fast adgangsnøgle", en: "Publishing without a long-lived token" },
  why: {
    da: "En nøgle, der gælder i årevis, kan stjæles og bruges til at udgive noget falsk i jeres navn. npm, PyPI, NuGet, RubyGems og crates.io kan i stedet stole på CI direkte (OIDC).",
    en: "A token that is valid for years can be stolen and used to publish something false in your name. npm, PyPI, NuGet, RubyGems and crates.io can trust CI directly instead (OIDC).",
  },
  good: {
    da: "Jobbet har id-token: write, pakkens side peger på workflowet, og der er ingen nøgle i hemmelighederne.",
    en: "The job has id-token: write, the package's page points at the workflow, and there is no token among the secrets.",
  },
  pitfalls: {
    da: "Nøglen bliver liggende efter skiftet; en nøgle, der hører til en person, som er stoppet.",
    en: "The token stays behind after the change; a token that belongs to a person who has left.",
  },
  next: {
    da: "Slå trusted publishing til på pakkens side i {target}, giv jobbet i {path} id-token: write, og slet nøglen.",
    en: "Turn trusted publishing on at the package's page in {target}, give the job in {path} id-token: write, and delete the token.",
  },
  messages: {
    trusted: {
      da: "{path} udgiver til {target} uden en fast nøgle.",
      en: "{path} publishes to {target} without a long-lived token.",
    },
    token: {
      da: "{path} linje {line} udgiver til {target} med en fast nøgle: {name}.",
      en: "{path} line {line} publishes to {target} with a long-lived token: {name}.",
    },
    unclear: {
      da: "{path} linje {line} udgiver til {target}; det kan ikke ses, hvordan den får lov.",
      en: "{path} line {line} publishes to {target}; how it is allowed to cannot be seen.",
    },
    none: {
      da: "CI udgiver ikke til et pakkeregister, der kan det.",
      en: "CI publishes to no package registry that can do that.",
    },
  },
  run(repository, say) {
    const found = publications(repository).filter(({ target }) => NAMES[target] !== undefined);
    if (found.length === 0) return say.notApplicable("none");
    return found.slice(0, MAX_VERDICTS).map((publication): Verdict => {
      const { target, pipeline, line } = publication;
      const values = { path: pipeline.path, line, target: NAMES[target] ?? target };
      const at = { path: pipeline.path, line };
      const name = findToken(publication);
      if (name !== undefined) return say.fail("token", at, { ...values, name });
      return isTrusted(publication) ? say.pass("trusted", at, values) : say.unknown("unclear", at, values);
    });
  },
});

const MAX_VERDICTS = 20;

const NAMES: Readonly<Partial<Record<Target, string>>> = {
  npm: "npm",
  pypi: "PyPI",
  nuget: "NuGet",
  rubygems: "RubyGems",
  crates: "crates.io",
};

/** Names of variables and inputs that carry a registry's token. */
const CARRIERS =
  /^(NODE_AUTH_TOKEN|NPM_TOKEN|NPM_AUTH_TOKEN|YARN_NPM_AUTH_TOKEN|TWINE_PASSWORD|PYPI_(API_)?TOKEN|POETRY_PYPI_TOKEN_\w+|UV_PUBLISH_TOKEN|FLIT_PASSWORD|HATCH_INDEX_AUTH|NUGET_(API_?)?KEY|NUGET_(AUTH_)?TOKEN|GEM_HOST_API_KEY|RUBYGEMS_API_KEY|CARGO_REGISTRY_TOKEN|password|token|api[-_]key|npm[-_]token)$/i;
/** The forge's own token is made for the run, and what a login step hands over is short-lived too. */
const SHORT_LIVED = /secrets\.GITHUB_TOKEN|github\.token|steps\.|CI_JOB_TOKEN/;
const WRITTEN = /(?:--(?:api-key|token|password)|-k|-p)[ =]["']?(\$\{\{\s*secrets\.[\w.]+\s*\}\}|\$\{?[A-Z_]+\}?)/;

/** The long-lived token that a step publishes with, as it is named. */
function findToken({ step, job, pipeline }: Publication): string | undefined {
  const given = [asRecord(asRecord(pipeline.value).env), asRecord(job.value.env), step?.env ?? {}, step?.with ?? {}];
  for (const [name, value] of given.flatMap((each) => Object.entries(each))) {
    const text = asText(value) ?? "";
    if (CARRIERS.test(name) && /secrets\.|\$/.test(text) && !SHORT_LIVED.test(text)) return name;
  }
  const written = WRITTEN.exec((step?.run ?? "").slice(0, 5000))?.[1];
  return written !== undefined && !SHORT_LIVED.test(written) ? written.replace(/^\$\{\{\s*|\s*\}\}$/g, "") : undefined;
}

/** GitHub's `id-token: write`, GitLab's `id_tokens`. */
function isTrusted({ job, pipeline }: Publication): boolean {
  if (pipeline.forge === "gitlab") return job.value.id_tokens !== undefined;
  const permissions = job.value.permissions ?? asRecord(pipeline.value).permissions;
  return permissions === "write-all" || asRecord(permissions)["id-token"] === "write";
}
