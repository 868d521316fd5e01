import { readFileSync } from "node:fs";
import { render, type Rendered } from "@os2kit/engine";
import { editCard, parseCard } from "@os2kit/model";
import { exampleCard } from "@os2kit/testkit";
import { ourSet } from "./our-set.ts";

/** One product as the kit would stamp it, with the name that tests call it by. */
export interface StampedProduct {
  readonly name: string;
  readonly rendered: Rendered;
}

/** Every example, a card with every answer and one with none. */
export const CARDS: Readonly<Record<string, string>> = {
  os2eksempel: exampleCard("os2eksempel"),
  os2udoglaer: exampleCard("os2udoglaer"),
  os2skadesoekonomi: exampleCard("os2skadesoekonomi"),
  full: readCard("full"),
  minimal: readCard("minimal"),
};
export const LEVELS = ["sandbox", "1", "2", "3"];
const FORGES = ["github", "gitlab", "none"];

/** Every card at every level, for every forge, each of its repositories. */
export function stampEverything(): StampedProduct[] {
  return Object.entries(CARDS).flatMap(([name, card]) =>
    LEVELS.flatMap((level) => FORGES.flatMap((forge) => stampRepositories(name, card, level, forge))),
  );
}

function stampRepositories(name: string, card: string, level: string, forge: string): StampedProduct[] {
  const text = changeCard(card, level, forge);
  const parsed = parseCard(forge === "none" ? addAddresses(text) : text);
  if (!parsed.ok) throw new Error(`${name}: ${JSON.stringify(parsed.problems)}`);
  const repositories = parsed.value.repositories.map((each) => each.name);
  return (repositories.length === 0 ? [undefined] : repositories).map((repository) => {
    const result = render(parsed.value, ourSet(), { repository });
    if (!result.ok) throw new Error(`${name}: ${JSON.stringify(result.problems)}`);
    return { name: `${name}-${level}-${forge}-${result.value.repository.name}`, rendered: result.value };
  });
}

/** The card of a product at another level and on another forge. */
export function changeCard(card: string, level: string, forge: string): string {
  return editCard(editCard(card, "product.level", level), "build.forge", forge);
}

/** Away from the known forges a repository's address cannot be derived, so it must stand in the card. */
function addAddresses(text: string): string {
  return text
    .replace("- name: os2udoglaer-docs\n", "- name: os2udoglaer-docs\n    address: https://git.example.org/docs\n")
    .replace("name: kode,", "name: kode, address: https://git.example.org/kode,")
    .replace("name: udrulning,", "name: udrulning, address: https://git.example.org/udrulning,");
}

function readCard(name: string): string {
  return readFileSync(new URL(`./cards/${name}.yml`, import.meta.url), "utf8");
}
