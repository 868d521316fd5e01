import { defineCheck } from "../check.ts";
import { GUIDE_MESSAGES, judgeGuide } from "./judge-guide.ts";

export const standards = defineCheck({
  id: "doc/standards",
  severity: "should",
  level: "2",
  scope: "product",
  requirements: ["F18"],
  standards: { spc: [11] },
  fix: ["docs/architecture/reference-architecture.md"],
  title: { da: "Liste over de standarder, der bruges", en: "List of the standards that are used" },
  why: {
    da: "Åbne og fælles standarder gør, at løsningen kan tale med andre systemer og skiftes ud. F18 beder om, at de fælles rammer følges eller fraviges med en begrundelse.",
    en: "Open and shared standards let the solution talk with other systems and be replaced. F18 asks that the shared frame is followed or departed from with a reason.",
  },
  good: {
    da: "En liste med standardens navn, et link til den, og om den følges, fx KLE, OIO, de fælleskommunale snitflader, WCAG.",
    en: "A list with the standard's name, a link to it, and whether it is followed, such as KLE, OIO, the shared municipal interfaces, WCAG.",
  },
  pitfalls: {
    da: "Kun ordet standarder uden navne; kodestandarder i stedet for standarder for data og snitflader.",
    en: "Only the word standards without names; code standards instead of standards for data and interfaces.",
  },
  next: {
    da: "Skriv i docs/architecture/reference-architecture.md under Standards, hvilke standarder løsningen bruger, med link og status.",
    en: "Write in docs/architecture/reference-architecture.md under Standards which standards the solution uses, with link and status.",
  },
  messages: {
    ...GUIDE_MESSAGES,
    missing: {
      da: "Ingen side og intet afsnit i repositoryets dokumenter handler om de standarder, løsningen bruger.",
      en: "No page and no section of the repository's documents is about the standards that the solution uses.",
    },
    unnamed: {
      da: "{path} nævner ingen standard ved navn.",
      en: "{path} names no standard.",
    },
    unlinked: {
      da: "{path} nævner standarder uden et link, så en læser ikke kan slå dem op.",
      en: "{path} names standards without a link, so a reader cannot look them up.",
    },
  },
  run: (repository, say) =>
    judgeGuide(repository, say, {
      name: /(^|[-_ ])(open[-_ ]|åbne[-_ ])?(standards|standarder)$/,
      heading:
        /^(?:the |used |open |public |shared |external |technical |anvendte |åbne |fælles |fællesoffentlige |offentlige )*(?:standards?|standarder)(?: and | og |$| we | used| vi | brugt| in use|,)/i,
      except: /code|coding|kode|dokumentations?standard|documentation standard/,
      words: 10,
      lacks(text) {
        if (!STANDARD.test(text)) return "unnamed";
        return /\]\([^)]|https?:\/\//.test(text) ? undefined : "unlinked";
      },
    }),
});

/** Standards for data, interfaces, identity and accessibility, and their families. */
const STANDARD =
  /\bKLE\b|\bOIO|\bFK[- ]?Org|\bSF\d{4}|Serviceplatform|støttesystem|\bSTS\b|\bWCAG\b|EN 301 549|OpenAPI|\bREST\b|\bSAML\b|OpenID|OAuth|\bISO[ -/]?\d|\bRFC ?\d|\bHL7|\bFHIR|MedCom|\bOGC\b|\bWMS\b|\bWFS\b|GeoJSON|INSPIRE|\bDCAT|JSON[- ]Schema|\bXML\b|\bCSV\b|\bMQTT|LoRaWAN|\bSCIM\b|\bLDAP\b|\bDAWA\b|\bFDA\b|CloudEvents|AsyncAPI|GraphQL|\bSOAP\b|publiccode|\bSPDX\b|schema\.org|\biCal/i;
