import { expect, test } from "vitest";
import { GROUPS, REPOSITORY } from "../questions/index.ts";
import type { Questions } from "../questions/question.ts";
import { REQUIREMENTS } from "../requirements/register.ts";
import { da } from "./da.ts";
import { en } from "./en.ts";
import { textsDa } from "./texts-da.ts";
import { textsEn } from "./texts-en.ts";

const names = (text: string) => [...text.matchAll(/\{([a-z]+)\}/g)].map(([, name]) => name).sort();

test("Danish says everything that English says, with the same names in it", () => {
  const danish: Readonly<Record<string, { text: string; next: string }>> = da;
  const unlike = Object.entries(en).filter(([code, message]) => {
    const other = danish[code];
    return other === undefined || names(other.text + other.next).join() !== names(message.text + message.next).join();
  });
  expect(unlike).toEqual([]);
  expect(Object.keys(da)).toEqual(Object.keys(en));
  expect(Object.keys(textsDa)).toEqual(Object.keys(textsEn));
  const texts: Readonly<Record<string, string>> = textsDa;
  expect(
    Object.entries(textsEn).filter(([code, text]) => names(text).join() !== names(texts[code] ?? "").join()),
  ).toEqual([]);
});

test("no message is empty", () => {
  const all = [...Object.values(da), ...Object.values(en)].flatMap(({ text, next }) => [text, next]);
  expect([...all, ...Object.values(textsDa), ...Object.values(textsEn)].filter((text) => text.trim() === "")).toEqual(
    [],
  );
});

test("every question and requirement speaks both languages", () => {
  const silent = [...Object.values(GROUPS), REPOSITORY].flatMap((questions) => listSilent(questions));
  expect(silent).toEqual([]);
  expect(REQUIREMENTS.filter(({ title, guidance }) => !title.da || !title.en || !guidance.da || !guidance.en)).toEqual(
    [],
  );
});

function listSilent(questions: Questions): string[] {
  return Object.entries(questions).flatMap(([name, question]) => {
    const inner = "fields" in question ? listSilent(question.fields) : [];
    return [question.text.da, question.text.en, question.help.da, question.help.en].every((text) => text !== "")
      ? inner
      : [name, ...inner];
  });
}
