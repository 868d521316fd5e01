import type { Technology } from "../stacks.ts";

/** A package whose use tells the framework. */
type Sign = readonly [dependency: RegExp, framework: string];

const NODE: readonly Sign[] = [
  [/^@nestjs\/core$/, "NestJS"],
  [/^next$/, "Next.js"],
  [/^(nuxt|nuxt3)$/, "Nuxt"],
  [/^@angular\/core$/, "Angular"],
  [/^angular$/, "AngularJS"],
  [/^react$/, "React"],
  [/^vue$/, "Vue"],
  [/^@sveltejs\/kit$/, "SvelteKit"],
  [/^svelte$/, "Svelte"],
  [/^astro$/, "Astro"],
  [/^@docusaurus\/core$/, "Docusaurus"],
  [/^vitepress$/, "VitePress"],
  [/^fastify$/, "Fastify"],
  [/^express$/, "Express"],
  [/^koa$/, "Koa"],
  [/^electron$/, "Electron"],
  [/^cordova(-.*)?$/, "Cordova"],
];

const SIGNS: Readonly<Record<Technology, readonly Sign[]>> = {
  typescript: NODE,
  javascript: NODE,
  java: [
    [/^org\.springframework\.boot[:$]|^org\.springframework\.boot$/, "Spring Boot"],
    [/^io\.quarkus/, "Quarkus"],
    [/^io\.micronaut/, "Micronaut"],
    [/^(javax:javaee|jakarta\.platform:|org\.jboss\.spec|org\.wildfly)/, "Jakarta EE"],
    [/:spring-(core|context|webmvc)$/, "Spring"],
  ],
  dotnet: [
    [/^Microsoft\.AspNetCore\.(App|Mvc|OpenApi|Authentication)/, "ASP.NET Core"],
    [/^angularjs(\.core)?$/i, "AngularJS"],
    [/^Microsoft\.AspNet\.(Mvc|WebApi|WebPages)/, "ASP.NET"],
  ],
  php: [
    [/^drupal\//, "Drupal"],
    [/^symfony\/framework-bundle$/, "Symfony"],
    [/^api-platform\//, "API Platform"],
    [/^laravel\/framework$/, "Laravel"],
    [/^typo3\/cms-core$/, "TYPO3"],
    [/^slim\/slim$/, "Slim"],
  ],
  python: [
    [/^django$/, "Django"],
    [/^djangorestframework$/, "Django REST framework"],
    // FastRAMQPI is FastAPI with a message queue.
    [/^(fastapi|fastramqpi)$/, "FastAPI"],
    [/^flask$/, "Flask"],
    [/^streamlit$/, "Streamlit"],
    [/^sphinx$/, "Sphinx"],
    [/^mkdocs(-material)?$/, "MkDocs"],
  ],
  go: [
    [/^github\.com\/gin-gonic\/gin$/, "Gin"],
    [/^github\.com\/labstack\/echo/, "Echo"],
    [/^github\.com\/gofiber\/fiber/, "Fiber"],
    [/^github\.com\/go-chi\/chi/, "Chi"],
  ],
  ruby: [
    [/^rails$/, "Rails"],
    [/^(jekyll|github-pages)$/, "Jekyll"],
    [/^sinatra$/, "Sinatra"],
  ],
  shell: [],
  sql: [],
};

/** The frameworks that a part's dependencies tell of, the telling ones first. */
export function frameworksOf(technology: Technology, dependencies: readonly string[]): string[] {
  const found = SIGNS[technology].flatMap(([sign, name]) => (dependencies.some((each) => sign.test(each)) ? name : []));
  return [...new Set(found)];
}
