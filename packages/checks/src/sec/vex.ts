import { defineCheck } from "../check.ts";
import { isVendored } from "../facts/vendored.ts";
import { asList, asRecord, asText } from "../text/plain-values.ts";

const FILES = ["**/{*.vex,*.openvex,*-vex,vex,openvex}.json", "{,**/}{.vex,vex,.openvex}/**/*.json"];

export const vex = defineCheck({
  id: "sec/vex",
  severity: "could",
  scope: "product",
  requirements: [],
  standards: { osps: ["VM-04.02"] },
  title: {
    da: "Sårbarheder, der ikke rammer produktet (VEX)",
    en: "Vulnerabilities that do not affect the product (VEX)",
  },
  why: {
    da: "Når en sårbarhed i et bibliotek ikke rammer produktet, bruger alle, der driver det, ellers tid på den samme undersøgelse. En VEX-fil siger det én gang, så scannere kan læse det.",
    en: "When a vulnerability in a library does not affect the product, everybody who runs it would else spend time on the same inquiry. A VEX file says so once, where scanners can read it.",
  },
  good: {
    da: "En OpenVEX-fil med sårbarhedens nummer, produktet, status not_affected og en begrundelse.",
    en: "An OpenVEX file with the vulnerability's number, the product, the status not_affected and a justification.",
  },
  pitfalls: {
    da: "Status er sat uden begrundelse; filen er ikke opdateret siden den udgivelse, den handler om.",
    en: "The status is set without a justification; the file was not updated since the release that it is about.",
  },
  next: {
    da: "Melder en scanner en sårbarhed, som ikke rammer jer, så skriv den i en OpenVEX-fil, fx .vex/os2.openvex.json.",
    en: "When a scanner reports a vulnerability that does not affect you, write it into an OpenVEX file, such as .vex/os2.openvex.json.",
  },
  messages: {
    good: {
      da: "{path} tager stilling til sårbarheder (antal: {count}).",
      en: "{path} takes a stand on vulnerabilities (number: {count}).",
    },
    unjustified: {
      da: "{path} siger, at {id} ikke rammer produktet, men ikke hvorfor.",
      en: "{path} says that {id} does not affect the product, but not why.",
    },
    broken: {
      da: "{path} er ikke en VEX-fil, som scannere kan læse (OpenVEX eller CycloneDX).",
      en: "{path} is not a VEX file that scanners can read (OpenVEX or CycloneDX).",
    },
    none: {
      da: "Der er ingen VEX-fil. Om der er sårbarheder at skrive i den, viser først en scanning.",
      en: "There is no VEX file. Whether there are vulnerabilities to put into one only a scan can show.",
    },
  },
  run(repository, say) {
    const paths = repository.files.find(...FILES).filter((path) => !isVendored(path));
    if (paths.length === 0) return say.unknown("none");
    return paths.slice(0, 20).map((path) => {
      const statements = readStatements(repository.files.text(path));
      if (statements.length === 0) return say.fail("broken", { path }, { path });
      const bare = statements.find(({ affected, reason }) => !affected && !reason);
      if (bare) return say.fail("unjustified", { path }, { path, id: bare.id });
      return say.pass("good", { path }, { path, count: statements.length });
    });
  },
});

interface Statement {
  readonly id: string;
  readonly affected: boolean;
  readonly reason: boolean;
}

/** The statements of an OpenVEX document, or the analyses of a CycloneDX one; none for whatever else it is. */
function readStatements(text: string | undefined): Statement[] {
  const file = asRecord(parse(text));
  const open = /openvex/i.test(asText(file["@context"]) ?? "") ? asList(file.statements) : [];
  const cyclone = file.bomFormat === "CycloneDX" ? asList(file.vulnerabilities) : [];
  return [
    ...open.map(asRecord).map((each) => ({
      id: asText(each.vulnerability) ?? asText(asRecord(each.vulnerability).name) ?? "?",
      affected: each.status !== "not_affected",
      reason: [each.justification, each.impact_statement].some((reason) => typeof reason === "string"),
    })),
    ...cyclone.map(asRecord).map((each) => ({
      id: asText(each.id) ?? "?",
      affected: asRecord(each.analysis).state !== "not_affected",
      reason: [asRecord(each.analysis).justification, asRecord(each.analysis).detail].some(
        (reason) => typeof reason === "string",
      ),
    })),
  ];
}

function parse(text: string | undefined): unknown {
  try {
    return JSON.parse(text ?? "");
  } catch {
    return undefined;
  }
}
