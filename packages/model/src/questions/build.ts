import type { Questions } from "./question.ts";

/** How the product is made and where its code lives. */
export const build = {
  stack: {
    type: "choice",
    default: "none",
    asked: true,
    options: [
      { value: "none", label: { da: "Ingen kode endnu: kun dokumenter", en: "No code yet: documents only" } },
      {
        value: "typescript-service",
        label: { da: "TypeScript-tjeneste (Node.js)", en: "TypeScript service (Node.js)" },
      },
    ],
    text: { da: "Hvilket kodeskelet skal lægges ind?", en: "Which code skeleton shall be stamped?" },
    help: {
      da: "Skelettet er en lille tjeneste, der virker og kan bygges videre på. Har I kode i forvejen, så vælg kun dokumenter.",
      en: "The skeleton is a small working service to build upon. If you have code already, choose documents only.",
    },
  },
  technologies: {
    type: "list",
    text: { da: "Hvilke teknologier bygger produktet på?", en: "Which technologies is the product built on?" },
    help: { da: "Sprog og rammeværker (krav F16).", en: "Languages and frameworks (requirement F16)." },
  },
  standards: {
    type: "choices",
    options: [
      { value: "java", label: { da: "Java (Checkstyle)", en: "Java (Checkstyle)" } },
      { value: "dotnet", label: { da: ".NET (analyser i hver build)", en: ".NET (analysers in every build)" } },
      { value: "php", label: { da: "PHP (PHP_CodeSniffer, PHPStan)", en: "PHP (PHP_CodeSniffer, PHPStan)" } },
      { value: "python", label: { da: "Python (Ruff, mypy)", en: "Python (Ruff, mypy)" } },
    ],
    text: {
      da: "For hvilke sprog skal OS2's kodestandard lægges ind?",
      en: "For which languages shall OS2's code standard be stamped?",
    },
    help: {
      da: "Et eller flere af java, dotnet, php og python: værktøjernes indstillinger, som os2kit update vedligeholder (krav F16). dotnet gælder straks i hver build.",
      en: "One or more of java, dotnet, php and python: the tools' settings, which os2kit update maintains (requirement F16). dotnet takes effect in every build at once.",
    },
  },
  forge: {
    type: "choice",
    default: "github",
    asked: true,
    options: [
      { value: "github", label: { da: "GitHub", en: "GitHub" } },
      { value: "gitlab", label: { da: "GitLab", en: "GitLab" } },
      { value: "forgejo", label: { da: "Forgejo", en: "Forgejo" } },
      { value: "none", label: { da: "Ved ikke endnu", en: "Not known yet" } },
    ],
    text: { da: "Hvor skal koden ligge?", en: "Where will the code live?" },
    help: { da: "Bestemmer, hvilke CI-filer der lægges ind.", en: "Decides which CI files are stamped." },
  },
  namespace: {
    type: "text",
    asked: { "build.forge": { in: ["github", "gitlab"] } },
    pattern: "^[A-Za-z0-9][A-Za-z0-9._/-]*$",
    maxLength: 100,
    example: "OS2eksempel",
    text: { da: "Hvad hedder organisationen hos kodeværten?", en: "What is the organisation on the forge called?" },
    help: {
      da: "Den del af adressen, der kommer før repositoryets navn. Sekretariatet opretter den.",
      en: "The part of the address before the repository's name. The secretariat sets it up.",
    },
  },
  softwareType: {
    type: "choice",
    options: [
      { value: "standalone/web", label: { da: "Program i browseren", en: "Web application" } },
      {
        value: "standalone/backend",
        label: { da: "Tjeneste uden brugerflade", en: "Service without a user interface" },
      },
      { value: "standalone/desktop", label: { da: "Program på computeren", en: "Desktop application" } },
      { value: "standalone/mobile", label: { da: "App", en: "Mobile app" } },
      { value: "standalone/other", label: { da: "Andet program", en: "Another application" } },
      { value: "addon", label: { da: "Tilføjelse til et andet program", en: "Addition to another program" } },
      { value: "library", label: { da: "Bibliotek til andre programmer", en: "Library for other programs" } },
      { value: "configurationFiles", label: { da: "Opsætning", en: "Configuration" } },
    ],
    text: { da: "Hvilken slags software er det?", en: "Which kind of software is it?" },
    help: { da: "Ordene er dem, publiccode.yml bruger.", en: "The words are those of publiccode.yml." },
  },
  platforms: {
    type: "choices",
    options: ["web", "windows", "mac", "linux", "ios", "android"].map((value) => ({
      value,
      label: { da: value, en: value },
    })),
    text: { da: "Hvor kører det?", en: "Where does it run?" },
    help: {
      da: "Et eller flere af web, windows, mac, linux, ios og android.",
      en: "One or more of web, windows, mac, linux, ios and android.",
    },
  },
  container: {
    type: "yesno",
    default: false,
    asked: { "build.stack": { not: "none" } },
    text: { da: "Skal produktet leveres som container?", en: "Shall the product be delivered as a container?" },
    help: { da: "OS2 anbefaler det fra niveau 2 (krav F19).", en: "OS2 recommends it from level 2 (requirement F19)." },
  },
  database: {
    type: "choice",
    default: "none",
    asked: { "build.stack": { not: "none" } },
    options: [
      { value: "none", label: { da: "Ingen", en: "None" } },
      { value: "postgresql", label: { da: "PostgreSQL", en: "PostgreSQL" } },
      { value: "mariadb", label: { da: "MariaDB", en: "MariaDB" } },
      { value: "mysql", label: { da: "MySQL", en: "MySQL" } },
      { value: "mssql", label: { da: "Microsoft SQL Server", en: "Microsoft SQL Server" } },
      { value: "other", label: { da: "En anden", en: "Another" } },
    ],
    text: { da: "Hvilken database bruger produktet?", en: "Which database does the product use?" },
    help: { da: "TypeScript-tjenesten bruger PostgreSQL.", en: "The TypeScript service uses PostgreSQL." },
  },
} as const satisfies Questions;
