import { checkProduct, findCheck, levelOfCheck, viewFiles, type RepositoryView } from "@os2kit/checks";
import { planStamp, type Stamp } from "@os2kit/generator/stamp";
import { CARD_PATH, isAtLeast, LOCK_PATH, memoryTree, parseCard, type CheckReport, type Finding } from "@os2kit/model";
import { expect, test } from "vitest";
import { ourSet } from "./our-set.ts";
import { CARDS, changeCard, LEVELS } from "./stamped-products.ts";

interface CheckedProduct {
  readonly name: string;
  readonly paths: ReadonlySet<string>;
  readonly report: CheckReport;
}

const FORGES = ["github", "gitlab"];
const products = Object.entries(CARDS).flatMap(([name, card]) =>
  LEVELS.flatMap((level) =>
    FORGES.map((forge) => checkStamped(`${name} ${level} ${forge}`, changeCard(card, level, forge))),
  ),
);

/** A product as it is the moment after it was made: every repository that its card names, and nobody's history. */
function checkStamped(name: string, cardText: string): CheckedProduct {
  const parsed = parseCard(cardText);
  if (!parsed.ok) throw new Error(`${name}: ${JSON.stringify(parsed.problems)}`);
  const { repositories } = parsed.value;
  const [first, ...others] = repositories.length === 0 ? [undefined] : repositories.map((each) => each.name);
  const stamps = [stamp(cardText, first), ...others.map((repository) => stamp(cardText, repository))] as const;
  const siblings: RepositoryView[][] = stamps.map(() => []);
  const [view, ...rest] = stamps.map((each, index) => viewStamp(each, siblings[index] ?? []));
  if (!view) throw new Error(`${name}: no repository`);
  const views = [view, ...rest] as const;
  for (const [index, known] of siblings.entries()) known.push(...views.filter((_, other) => other !== index));
  const paths = new Set(views.flatMap(({ files }) => files.paths));
  return { name, paths, report: checkProduct({ repositories: views, profile: "os2" }) };
}

function stamp(cardText: string, repository: string | undefined): Stamp {
  const planned = planStamp({ cardText, cardFile: "product.yml", set: ourSet(), repository });
  if (!planned.ok) throw new Error(JSON.stringify(planned.problems));
  return planned.value;
}

function viewStamp({ card, repository, plan }: Stamp, siblings: readonly RepositoryView[]): RepositoryView {
  const files = plan.entries.flatMap(({ path, mode, bytes }) => (bytes ? [{ path, mode, bytes }] : []));
  const { name, kind, address } = repository;
  return {
    name,
    kind,
    files: viewFiles(memoryTree(files)),
    ...(address === undefined ? {} : { address }),
    card,
    cardProblems: [],
    level: card.product.level,
    today: "2026-11-24",
    siblings,
  };
}

/** What fails at the product's level, and waits for nobody's answer. */
function failsOf({ report }: CheckedProduct): readonly Finding[] {
  return report.findings.filter(({ check, outcome, open }) => {
    const definition = findCheck(check);
    const from = definition && levelOfCheck(definition);
    return outcome === "fail" && !open && (from === undefined || isAtLeast(report.target, from));
  });
}

test("no stamped product lacks what one of its own files is there to give", () => {
  const faults = products.flatMap((product) =>
    failsOf(product)
      .filter(({ check }) => findCheck(check)?.fix?.some((path) => product.paths.has(path)))
      .map(
        ({ check, repository, at, message }) =>
          `${product.name}: ${check} ${repository} ${at?.path ?? at?.field ?? ""} ${message.en}`,
      ),
  );
  expect(faults).toEqual([]);
  expect(products.every(({ paths }) => paths.has(CARD_PATH) && paths.has(LOCK_PATH))).toBe(true);
});

// Read what changes here: each is either what no template can give, or a wrong check, or a file to mend.
test("what a stamped product still lacks is what no template can give", () => {
  const lists = products.map((product) => [
    product.name,
    [...new Set(failsOf(product).map(({ check }) => check))].join(" "),
  ]);
  expect(Object.fromEntries(lists)).toMatchSnapshot();
});
