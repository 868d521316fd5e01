import { defineCheck } from "../check.ts";
import { manifests } from "../facts/manifests.ts";
import { prose } from "../facts/prose.ts";

/** Packages without use unless one supplier's product or cloud is bought, and the words that name it. */
const NEEDS: readonly { readonly product: string; readonly packages: RegExp; readonly words: RegExp }[] = [
  {
    product: "Microsoft SQL Server",
    packages:
      /^(mssql|tedious|com\.microsoft\.sqlserver:.*|mssql-jdbc|microsoft\.data\.sqlclient|system\.data\.sqlclient|microsoft\.entityframeworkcore\.sqlserver|pymssql|django-mssql.*)$/i,
    words: /\b(ms ?sql|sql server)\b/i,
  },
  {
    product: "Oracle Database",
    packages: /^(oracledb|cx-oracle|com\.oracle\.(database|ojdbc).*|ojdbc\d+|oracle\.manageddataaccess.*)$/i,
    words: /\boracle\b/i,
  },
  {
    product: "Microsoft Azure",
    packages: /^(@azure\/.*|azure-.*|com\.azure:.*|azure\..*|microsoft\.azure\..*)$/i,
    words: /\b(azure|entra)\b/i,
  },
  {
    product: "Amazon Web Services",
    packages: /^(aws-sdk|@aws-sdk\/.*|boto3|software\.amazon\.awssdk:.*|com\.amazonaws:.*|awssdk\..*)$/i,
    words: /\b(aws|amazon|s3)\b/i,
  },
  {
    product: "Google Cloud",
    packages: /^(@google-cloud\/.*|google-cloud-.*|com\.google\.cloud:.*|google\.cloud\..*|firebase(-admin)?)$/i,
    words: /\b(google cloud|gcp|firebase)\b/i,
  },
];

export const vendor = defineCheck({
  id: "run/vendor",
  severity: "should",
  kinds: ["code"],
  requirements: ["S2"],
  standards: { spc: [3] },
  title: { da: "Afhængighed af lukkede produkter er sagt", en: "Dependence on closed products is stated" },
  why: {
    da: "Kræver produktet en bestemt database eller sky, skal den, der overvejer det, vide det på forhånd: det koster licenser og binder til en leverandør.",
    en: "Where the product needs a certain database or cloud, whoever considers it must know beforehand: it costs licences and ties to a supplier.",
  },
  good: {
    da: "publiccode.yml nævner det under dependsOn.proprietary, og README siger, om det er et krav eller et valg.",
    en: "publiccode.yml names it under dependsOn.proprietary, and the README says whether it is needed or a choice.",
  },
  pitfalls: {
    da: "Kun koden viser, at der skal bruges en lukket database.",
    en: "Only the code shows that a closed database is needed.",
  },
  next: {
    da: "Skriv {product} i publiccode.yml (dependsOn) og i README: er det et krav, eller kan noget åbent bruges i stedet?",
    en: "Write {product} into publiccode.yml (dependsOn) and the README: is it needed, or can something open be used instead?",
  },
  messages: {
    none: {
      da: "Ingen af de kendte lukkede produkter ses i pakkelisterne.",
      en: "None of the known closed products is seen in the package lists.",
    },
    said: { da: "{product} bruges, og det står i {path}.", en: "{product} is used, and {path} says so." },
    unsaid: {
      da: "{path} bruger {name} ({product}), og hverken README, dokumentation eller publiccode.yml siger det.",
      en: "{path} uses {name} ({product}), and neither README, documentation nor publiccode.yml says so.",
    },
    unlisted: { da: "Der er ingen pakkeliste at læse.", en: "There is no package list to read." },
  },
  run(repository, say) {
    const lists = manifests(repository).filter(
      ({ ecosystem }) => ecosystem !== "docker" && ecosystem !== "github-actions",
    );
    if (lists.length === 0) return say.notApplicable("unlisted");
    const texts = [
      ...repository.files.find("publiccode.y{,a}ml"),
      ...prose(repository)
        .filter((path) => !/(^|\/)(change|news|release)/i.test(path))
        .slice(0, 100),
    ];
    const verdicts = NEEDS.flatMap(({ product, packages, words }) => {
      const user = lists.find(({ dependencies }) => dependencies.some((name) => packages.test(name)));
      if (!user) return [];
      const teller = texts.find((path) => words.test(repository.files.text(path) ?? ""));
      if (teller !== undefined) return [say.pass("said", { path: teller }, { product, path: teller })];
      const name = user.dependencies.find((each) => packages.test(each)) ?? "";
      return [say.fail("unsaid", { path: user.path }, { product, path: user.path, name })];
    });
    return verdicts.length > 0 ? verdicts : say.pass("none");
  },
});
