import { defineCheck } from "../check.ts";
import { manifests } from "../facts/manifests.ts";
import { stacks } from "../facts/stacks.ts";
import { judgeCandidates } from "../judge-document.ts";
import { judgeElsewhere } from "../judge-paper.ts";
import { fact } from "../repository-view.ts";
import { apiDescriptions, foreignDescriptions } from "./api-descriptions.ts";
import { findGuides, GUIDE_MESSAGES } from "./judge-guide.ts";

const SOUGHT = {
  name: /^(.*[-_ ])?(apis?|interfaces?|snitflader?|integrations?|integrationer|webservices?|endpoints?)([-_ ](guide|dokumentation|documentation|design|beskrivelse|types?|typer|vejledning))?$|external[-_ ]interface/,
  folder: /(^|\/)(apis?|interfaces?|snitflader|integrations?|integrationer)\/$/,
  heading:
    /^(?:[a-zA-ZÀ-ÖØ-öø-ž]+ )?(?:(?:rest|web|http|open)?[- ]?apis?|(?:external |eksterne )?interfaces?|snitflader?|integrationer|integrations|webservices?|endpoints?)(?: (?:og|and|&) [a-zA-ZÀ-ÖØ-öø-ž]+| documentation|-?dokumentation| specification| guide| overview| reference)?$/i,
  except: /user[-_ ]interface|brugergrænseflade|internal|key|nøgle|token|test|programming/,
  words: 30,
};

/** Packages that describe an interface from the code, while the product runs or is built. */
const GENERATORS =
  /^(org\.springdoc:|io\.springfox:|io\.swagger|io\.smallrye:smallrye-open-api|swashbuckle\.|nswag\.|microsoft\.aspnetcore\.openapi|hotchocolate|@nestjs\/(swagger|graphql)|@fastify\/swagger|swagger-(jsdoc|ui-express)|tsoa|express-openapi|@hono\/zod-openapi|@asteasolutions\/zod-to-openapi|apollo-server|@apollo\/server|graphql-yoga|drf-spectacular|drf-yasg|fastapi|fastramqpi|flasgger|flask-smorest|flask-restx|apispec|connexion|strawberry-graphql|graphene|ariadne|api-platform\/|nelmio\/api-doc-bundle|zircote\/swagger-php|darkaonline\/l5-swagger|github\.com\/swaggo\/)/i;
/** Frameworks that are made for interfaces. */
const API = /^(NestJS|Fastify|Django REST framework|API Platform|FastAPI|Gin|Echo|Fiber|Chi)$/;
/** Frameworks that make interfaces as well as pages. */
const WEB =
  /^(Express|Koa|Spring Boot|Spring|Quarkus|Micronaut|Jakarta EE|ASP\.NET Core|ASP\.NET|Flask|Django|Laravel|Symfony|Rails|Slim|Sinatra)$/;
const MAX_TOLD = 20;

export const interfaces = defineCheck({
  id: "doc/interfaces",
  severity: "should",
  level: "2",
  scope: "product",
  requirements: ["F18"],
  standards: { spc: [11], osps: ["SA-02.01"] },
  fix: ["docs/architecture.md"],
  title: { da: "Beskrivelse af snitflader", en: "Description of interfaces" },
  why: {
    da: "Andre systemer kan kun tale med løsningen, hvis dens snitflader er beskrevet, helst i en form, som maskiner kan læse. F18 beder om, at løsningen følger fælles rammer, og dertil hører åbne snitflader.",
    en: "Other systems can only talk with the solution if its interfaces are described, best in a form that machines can read. F18 asks that the solution follows the shared frame, and open interfaces are part of it.",
  },
  good: {
    da: "En OpenAPI-, AsyncAPI- eller GraphQL-fil, der kan læses, en pakke, der laver den ud fra koden, eller en side om snitfladerne.",
    en: "An OpenAPI, AsyncAPI or GraphQL file that can be read, a package that makes it from the code, or a page on the interfaces.",
  },
  pitfalls: {
    da: "En beskrivelse, der ikke kan læses; en API-vejledning i Word; snitflader, som kun står i koden.",
    en: "A description that cannot be read; an API guide in Word; interfaces that stand in the code alone.",
  },
  next: {
    da: "Læg en openapi.yaml i repositoryet, eller skriv i docs/architecture.md under Interfaces, hvilke systemer løsningen taler med og hvordan. Er der ingen, så skriv det dér.",
    en: "Put an openapi.yaml into the repository, or write in docs/architecture.md under Interfaces which systems the solution talks with and how. If there are none, say so there.",
  },
  messages: {
    ...GUIDE_MESSAGES,
    described: {
      da: "{path} beskriver snitfladen som {kind} og kan læses.",
      en: "{path} describes the interface as {kind} and can be read.",
    },
    generated: {
      da: "{path} bruger {name}, som laver en beskrivelse af snitfladen ud fra koden.",
      en: "{path} uses {name}, which makes a description of the interface from the code.",
    },
    broken: {
      da: "{path} kan ikke læses som {kind}: {problem}",
      en: "{path} cannot be read as {kind}: {problem}",
    },
    undescribed: {
      da: "{path} bruger {name}, som er lavet til snitflader, men ingen af dem er beskrevet.",
      en: "{path} uses {name}, which is made for interfaces, but none is described.",
    },
    perhaps: {
      da: "{path} bruger {name}, så løsningen kan have snitflader; ingen er beskrevet, og intet siger, at der ingen er.",
      en: "{path} uses {name}, so the solution may have interfaces; none is described, and nothing says that there are none.",
    },
    foreign: {
      da: "{path} beskriver en snitflade, men det kan ikke ses, om den er løsningens egen eller et andet systems, som den kalder.",
      en: "{path} describes an interface, but it cannot be seen whether it is the solution's own or another system's that it calls.",
    },
    none: {
      da: "Intet tyder på, at der er snitflader til andre systemer.",
      en: "Nothing suggests that there are interfaces to other systems.",
    },
  },
  run(repository, say) {
    const described = apiDescriptions(repository);
    const broken = described.flatMap(({ path, kind, problem }) =>
      problem ? [say.fail("broken", { path, line: problem.line }, { path, kind, problem: problem.text })] : [],
    );
    if (broken.length > 0) return broken.slice(0, MAX_TOLD);
    const [first] = described;
    if (first) return say.pass("described", { path: first.path }, { path: first.path, kind: first.kind });
    const generator = findGenerator(repository);
    if (generator) return say.pass("generated", { path: generator.path }, { ...generator });
    const written = judgeCandidates(findGuides(repository, SOUGHT), say, SOUGHT);
    if (written && written.message !== "thin") return written;
    const elsewhere = judgeElsewhere(repository, say, SOUGHT) ?? written;
    if (elsewhere) return elsewhere;
    const [foreign] = foreignDescriptions(repository);
    if (foreign !== undefined) return say.unknown("foreign", { path: foreign }, { path: foreign });
    const made = stacks(repository).flatMap(({ path, frameworks }) => frameworks.map((name) => ({ path, name })));
    const certain = made.find(({ name }) => API.test(name));
    if (certain) return say.fail("undescribed", { path: certain.path }, certain);
    const likely = made.find(({ name }) => WEB.test(name));
    return likely ? say.unknown("perhaps", { path: likely.path }, likely) : say.notApplicable("none");
  },
});

const findGenerator = fact((repository) =>
  manifests(repository)
    .flatMap(({ path, dependencies }) => dependencies.map((name) => ({ path, name })))
    .find(({ path, name }) => GENERATORS.test(name) && !/(^|\/)tests?\//i.test(path)),
);
