import type { Document, Node } from "yaml";
import type { MessageCode } from "../messages/en.ts";
import type { Problem } from "../problem.ts";
import { foldPath, findPathFault } from "../safe-path.ts";
import type { Card } from "./card.ts";
import type { Reading } from "./read-node.ts";

interface Fault {
  readonly code: MessageCode;
  readonly field: string;
  readonly args?: Record<string, string | number>;
}

/** Problems that no single field shows: fields that contradict each other. */
export function checkCard(reading: Reading, document: Document | undefined, card: Card): Problem[] {
  return [...checkNames(card), ...checkRepositories(card), ...checkBuild(card)].map((fault) => ({
    ...fault,
    file: reading.file,
    ...placeOf(reading, document, fault.field),
  }));
}

function checkNames(card: Card): Fault[] {
  const { slug, name } = card.product;
  if (slug === "") return [{ code: "card.slug-empty", field: "product.slug", args: { found: name } }];
  return findPathFault(slug) ? [{ code: "card.slug-reserved", field: "product.slug", args: { found: slug } }] : [];
}

function checkRepositories(card: Card): Fault[] {
  const faults: Fault[] = [];
  const seen = new Map<string, number>();
  card.repositories.forEach((repository, index) => {
    const field = `repositories[${String(index)}].name`;
    const key = foldPath(repository.name);
    if (seen.has(key)) faults.push({ code: "card.repository-twice", field, args: { found: repository.name } });
    if (findPathFault(repository.name))
      faults.push({ code: "card.slug-reserved", field, args: { found: repository.name } });
    if (card.repositories.length > 1 && !repository.address && !canDeriveAddress(card)) {
      faults.push({ code: "card.repository-address", field, args: { found: repository.name } });
    }
    seen.set(key, index);
  });
  for (const kind of ["docs", "management"] as const) {
    const second = card.repositories
      .map((each, index) => ({ each, index }))
      .filter(({ each }) => each.kind === kind)[1];
    if (second)
      faults.push({
        code: "card.repository-kind",
        field: `repositories[${String(second.index)}].kind`,
        args: { found: kind },
      });
  }
  return faults;
}

function checkBuild(card: Card): Fault[] {
  const { stack, database } = card.build;
  if (stack !== "typescript-service" || database === "none" || database === "postgresql") return [];
  return [{ code: "card.stack-database", field: "build.database", args: { found: database } }];
}

function canDeriveAddress(card: Card): boolean {
  return card.build.namespace !== undefined && ["github", "gitlab"].includes(card.build.forge);
}

function placeOf(reading: Reading, document: Document | undefined, field: string): { line?: number; column?: number } {
  const path = field
    .split(/[.[\]]+/)
    .filter((part) => part !== "")
    .map((part) => (/^\d+$/.test(part) ? Number(part) : part));
  for (let length = path.length; length > 0; length--) {
    const node = document?.getIn(path.slice(0, length), true) as Node | undefined;
    if (node?.range) {
      const { line, col } = reading.lines.linePos(node.range[0]);
      return { line, column: col };
    }
  }
  return {};
}
