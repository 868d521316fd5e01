import type { Hints } from "./hints.ts";

/** Hints for the requirements of the theme formal, by id. */
export const formal: Readonly<Record<string, Hints>> = {
  F1: {
    looksFor: {
      da: [
        "repositoryet ligger i en organisation, som OS2 ejer",
        "mange små commits af flere forfattere i de seneste 365 dage",
        "commits nævner opgaver; der er sammenfletninger eller pull requests",
        "alle dele af produktet er opført og åbne",
      ],
      en: [
        "repository in an organisation owned by OS2",
        "many small commits by several authors in the last 365 days",
        "commits refer to issues; merges or pull requests exist",
        "all parts of the product are listed and public",
      ],
    },
    pitfalls: {
      da: [
        "ét samlet commit pr. udgivelse vurderes som delvist opfyldt",
        "gode tal i alt, men et seneste år, der er tavst eller kun har hele udgivelser",
        "udvikling i et lukket repository eller hos leverandøren, som kopieres over",
        "svaret er ja, mens teksten siger, at arbejdet sker et andet sted",
      ],
      en: [
        "one combined commit per release (a code dump) is judged partial",
        "good lifetime totals but a silent or dump-only last year",
        "development in a private or supplier-hosted repository that is copied over",
        "answering Yes while the text says that work happens elsewhere",
      ],
    },
  },
  F2: {
    looksFor: {
      da: [
        "hele licensteksten for en OSI-godkendt licens i hvert repository",
        "samme SPDX-id i LICENSE, README, pakkens manifest og publiccode.yml",
        "afhængigheder har licenser, der passer sammen (en SBOM hjælper)",
        "dokumenter er under CC BY-SA 4.0",
      ],
      en: [
        "complete licence text of an OSI-approved licence in every repository",
        "same SPDX id in LICENSE, README, package manifest and publiccode.yml",
        "dependencies have compatible licences (an SBOM helps)",
        "documents are CC BY-SA 4.0",
      ],
    },
    pitfalls: {
      da: [
        "svaret siger, at en godkendt licens bruges, men nævner eller linker ingen",
        "et af produktets repositories mangler filen",
        "to licensfiler, der er forskellige",
        "kun en licens til tekster, ingen til kode",
        "licensen står kun i et manifest",
      ],
      en: [
        "answer says an approved licence is used but names or links none",
        "a repository of the product lacks the file",
        "two licence files that differ",
        "content licence only, none for code",
        "licence given in a manifest only",
      ],
    },
  },
  F3: {
    looksFor: {
      da: [
        "et dateret notat eller en beslutning, med forfatterens rolle",
        "den regel eller undtagelse, der støttes på",
        "status for databehandleraftaler",
      ],
      en: [
        "a dated note or decision with its author by role",
        "the rule or exemption relied on",
        "status of data processing agreements",
      ],
    },
    pitfalls: {
      da: [
        "et bart ja uden notat",
        "besvaret for den myndighed, der slutter sig til, og ikke for, hvordan produktet selv blev købt",
        "behandlet som ligegyldigt, fordi licensen er gratis",
      ],
      en: [
        "a plain Yes with no note",
        "answered for the authority joining, not for how the product itself was bought",
        "treated as unimportant because there is no licence fee",
      ],
    },
  },
  F4: {
    looksFor: {
      da: [
        "SECURITY.md med en rigtig, privat kontakt og en svartid",
        "principper for design og en trusselsmodel",
        "adgang, rettigheder, logning og databeskyttelse",
        "overvågning af afhængigheder og sårbarheder",
        "hvordan sikkerhedsrettelser prioriteres og udsendes, og af hvem",
        "opdateret inden for det seneste år eller to",
      ],
      en: [
        "SECURITY.md with a real private contact and an answering time",
        "design principles and a threat model",
        "access control, authorisation, logging and data protection",
        "monitoring of dependencies and vulnerabilities",
        "how security updates are prioritised and released, and by whom",
        "updated within the last year or two",
      ],
    },
    pitfalls: {
      da: [
        "hverken SECURITY.md eller trusselsmodel tæller som manglende",
        "en SECURITY.md med skabelonens adresse eller et andet produkts navn er ikke dokumentation",
        "open source og backup som hele svaret",
        "et lukket dokument, uden link eller flere år gammelt",
        "kun en revisionserklæring fra én driftsleverandør",
      ],
      en: [
        "no SECURITY.md and no threat model counts as missing",
        "a SECURITY.md with a leftover placeholder address or another product name is not evidence",
        "open source plus backup given as the whole answer",
        "a closed office document, unlinked or years old",
        "an audit statement of one operator alone",
      ],
    },
  },
  F5: {
    looksFor: {
      da: [
        "formål, målgruppe og værdi i det første skærmbillede",
        "links til produktside, dokumentation, opgaveliste og kontakt",
        "hvert repository siger, hvilken del det er",
      ],
      en: [
        "purpose, audience and value in the first screen",
        "links to product page, docs, tracker and contact",
        "every repository says which part it is",
      ],
    },
    pitfalls: {
      da: [
        "kun kommandoer til at bygge",
        "en lang installationsvejledning uden formål: omfang er ikke formål",
        "en god webside, men en tom README, vurderes som delvist opfyldt",
        "skabelonens boks eller tekst står der endnu",
      ],
      en: [
        "only build commands",
        "a long install guide without purpose: size is not purpose",
        "good web page but empty README is judged partial",
        "the setup box or text of the template is still there",
      ],
    },
  },
  F6: {
    looksFor: {
      da: [
        "organisationen ejes af OS2",
        "et dateret overdragelsesdokument med parter",
        "en udgivet version, der svarer til den, der kører",
        "kun OS2 har ejerrettigheder",
      ],
      en: [
        "organisation owned by OS2",
        "dated transfer document with parties",
        "a released version that matches the one running",
        "owner rights limited to OS2",
      ],
    },
    pitfalls: {
      da: [
        "det er uvist, om den udgivne kode er den, der kører",
        "leverandøren har den eneste kopi eller ejerrollen",
        "copyrightlinjer nævner en leverandør uden en overdragelse",
      ],
      en: [
        "unknown whether the published code is what runs",
        "supplier holds the only copy or the owner role",
        "copyright lines name a supplier without a transfer",
      ],
    },
  },
  F7: {
    looksFor: {
      da: [
        "Markdown ved siden af koden eller i et repository til dokumentation",
        "skabelonens opbygning: konfiguration, forside, arkitektur, vedligeholdere, byg",
        "webstedets titel og adresser er sat",
        "åben licens til dokumenterne",
      ],
      en: [
        "Markdown sources next to the code or in a docs repository",
        "the template layout: configuration, index, architecture, maintainers, build workflow",
        "site title and addresses are set",
        "open licence of the documents",
      ],
    },
    pitfalls: {
      da: [
        "Word- eller PDF-filer tæller ikke som dokumentation i skabelonen",
        "webstedets titel er stadig skabelonens",
        "links til filer, der ikke findes",
        "et rigtigt websted, men intet link i svaret",
      ],
      en: [
        "Word or PDF documents do not count as documentation in the template",
        "site title is still that of the template",
        "links to files that do not exist",
        "correct site but no link in the answer",
      ],
    },
  },
  F10: {
    looksFor: {
      da: [
        "en produktside, der svarer",
        "siden nævner kontakt, niveau og repository",
        "seneste nyhed er under et år gammel",
      ],
      en: ["a product page that answers", "the page names contact, level and repository", "last news within a year"],
    },
    pitfalls: {
      da: ["link til en gammel adresse", "leverandørens side i stedet"],
      en: ["link to an old site address", "page of the supplier instead"],
    },
  },
  F11: {
    looksFor: {
      da: [
        "opgavelistens adresse i README",
        "opgavenumre i de fleste nyere commits eller pull requests",
        "udgivelsesnoter nævner opgaver",
        "skabeloner til opgaver og mærkater",
      ],
      en: [
        "tracker address in README",
        "issue numbers in most recent commit messages or pull requests",
        "release notes name issues",
        "issue forms and labels",
      ],
    },
    pitfalls: {
      da: [
        "en opgaveliste bag login tæller som manglende",
        "en åben tavle uden links til commits vurderes som delvist opfyldt",
        "numre fra en leverandørs lukkede system",
        "nogle få, meget gamle opgaver og ikke andet",
      ],
      en: [
        "tracker behind a login counts as missing",
        "public board without links to commits is judged partial",
        "ticket numbers of a closed supplier system",
        "a few very old issues and nothing else",
      ],
    },
  },
  F12: {
    looksFor: {
      da: [
        "én vedligeholdt hovedgren",
        "ingen langlivede grene med hver sin version",
        "opsætning eller moduler til lokale behov",
        "en åben liste over kendte afgreninger",
      ],
      en: [
        "one maintained default branch",
        "no long-lived parallel version branches",
        "configuration or modules for local needs",
        "public list of known forks",
      ],
    },
    pitfalls: {
      da: [
        "hele udgivelser gør det tvivlsomt, om hovedgrenen er den sande kilde",
        "en leverandørs afgrening i ukendt stand",
        "en gren for hver kunde",
      ],
      en: [
        "release dumps make it doubtful that main is the true source",
        "a supplier fork of unknown state",
        "separate branch per customer",
      ],
    },
  },
  F13: {
    looksFor: {
      da: ["et direkte link, der åbner uden login", "dato inden for to år", "det står, hvordan det må genbruges"],
      en: ["direct link that opens without login", "date within two years", "reuse licence stated"],
    },
    pitfalls: {
      da: ["link til en mappe eller en forside", "materialet viser en gammel version eller en tidligere leverandør"],
      en: ["link to a folder or to a front page", "material shows an old version or an old supplier"],
    },
  },
  F14: {
    looksFor: {
      da: ["én side, som en direktør kan læse", "udgifter og gevinster i tal", "hvem man kan spørge"],
      en: ["one page readable by a director", "costs and gains in figures", "who may be asked"],
    },
    pitfalls: {
      da: [
        "den tekniske præsentation én gang til",
        "businesscasen findes, siges det, men er lukket",
        "tomt, fordi ingen skabelon blev fundet",
      ],
      en: [
        "technical presentation given again",
        "business case said to exist but closed",
        "left blank because no template was found",
      ],
    },
  },
  F15: {
    looksFor: {
      da: ["trin med roller og varighed", "erfaringer fra mindst én myndighed", "linket fra README"],
      en: ["steps with roles and duration", "experience from at least one authority", "linked from README"],
    },
    pitfalls: {
      da: ["en drejebog omtales, men linkes ikke", "kun teknisk installation", "brudstykker, der er flere år gamle"],
      en: ["a playbook is claimed but not linked", "only technical installation", "fragments that are years old"],
    },
  },
  F16: {
    looksFor: {
      da: [
        "et skrevet afsnit for hvert sprog",
        "opsætning af linter eller formatering, og et trin i CI, der kører dem",
        "hvordan undtagelser håndteres",
      ],
      en: [
        "a written section per language",
        "linter or formatter configuration and a CI step that runs it",
        "how exceptions are handled",
      ],
    },
    pitfalls: {
      da: [
        "kun opsætningsfiler, ingen tekst",
        "leverandøren har interne regler, ingen udenfor kan læse",
        "en tekst om noget andet er sat ind",
        "en CONTRIBUTING, der siger, at ingen stil håndhæves, mens svaret er ja",
      ],
      en: [
        "configuration files alone, no text",
        "the supplier has internal rules nobody outside can read",
        "a text on another subject pasted in",
        "a contributing file that says no style is enforced while the answer is Yes",
      ],
    },
  },
  F17: {
    looksFor: {
      da: [
        "parter og ansvar",
        "komponenter og krav til omgivelserne",
        "overvågning, udrulning, backup og genskabelse",
        "udgivelsesproces og rytme for opdateringer",
        "hvordan det finansieres",
      ],
      en: [
        "parties and responsibilities",
        "components and requirements on the environment",
        "monitoring, deployment, backup and restore",
        "release process and update rhythm",
        "how it is financed",
      ],
    },
    pitfalls: {
      da: [
        "kun den overordnede model, ingen udgivelsesproces",
        "for tyndt til, at andre kan gentage det",
        "en håndbog omtales, men linkes ikke",
        "beskriver én installation hos én leverandør",
      ],
      en: [
        "overall model only, no release process",
        "too thin to be repeated by others",
        "a handbook is claimed but not linked",
        "describes one installation of one supplier",
      ],
    },
  },
  F18: {
    looksFor: {
      da: [
        "en tabel over standarder med status og grund",
        "snitflader til andre systemer",
        "beslutninger om afvigelser",
      ],
      en: [
        "a table of standards with status and reason",
        "interfaces to other systems",
        "decision records for departures",
      ],
    },
    pitfalls: {
      da: [
        "slet ikke nævnt: så gættes der, eller det dumper",
        "en påstand uden at sige hvordan",
        "ordet rammearkitektur forstås ikke, og feltet er tomt",
      ],
      en: [
        "no mention at all: assessors presume or fail it",
        "claim without saying how",
        "the word rammearkitektur is not understood and the field is left empty",
      ],
    },
  },
  F19: {
    looksFor: {
      da: [
        "en opskrift til drift, ikke kun til udvikling",
        "et image, der bygges i CI og udgives",
        "eksempler på indstillinger uden hemmeligheder",
        "en skrevet undtagelse, hvor en container ikke giver mening",
      ],
      en: [
        "recipe for production, not only for development",
        "image built by CI on merge and published",
        "sample settings without secrets",
        "a written exemption where a container makes no sense",
      ],
    },
    pitfalls: {
      da: [
        "kun en container til udvikling",
        "en opskrift, ingen har rørt i årevis",
        "påstået uden henvisning",
        "undtagelsen er oplagt, men ikke skrevet ned",
      ],
      en: [
        "development container only",
        "recipe untouched for years",
        "claimed without a reference",
        "exemption is obvious but not noted",
      ],
    },
  },
  F20: {
    looksFor: {
      da: ["en vejledning til slutbrugere på dansk", "version eller dato", "åbent format, eller en video alle kan se"],
      en: ["guide for end users in Danish", "version or date", "open format or a video anyone can see"],
    },
    pitfalls: {
      da: [
        "vejledningen siges at ligge i produktet, uden at der står hvor",
        "et lukket dokument, der let overses",
        "kun teknisk materiale",
      ],
      en: [
        "guide said to be inside the product, no location given",
        "closed document that is easily overlooked",
        "only technical material",
      ],
    },
  },
  F21: {
    looksFor: {
      da: ["skrevet til folkevalgte", "virkning for borgere og økonomi", "kan bruges både lokalt og udadtil"],
      en: [
        "written for elected members",
        "effect for citizens and economy",
        "usable both locally and towards the outside world",
      ],
    },
    pitfalls: {
      da: ["sprunget over som uvigtigt", "samme tekst som til ledelsen"],
      en: ["skipped as unimportant", "same text as for management"],
    },
  },
  F22: {
    looksFor: {
      da: [
        "faser med roller og varighed",
        "en navngiven rolle med ansvar for forløbet",
        "godkendelse og overdragelse til drift",
      ],
      en: [
        "phases with roles and durations",
        "named role responsible for the process",
        "acceptance and hand-over to operation",
      ],
    },
    pitfalls: {
      da: [
        "ikke forstået og efterladt tomt",
        "kun tekniske trin til udrulning",
        "én myndigheds plan uden en almen form",
      ],
      en: [
        "not understood and left empty",
        "technical deployment steps only",
        "plan of a single authority with no general form",
      ],
    },
  },
};
