import { findNearest } from "@os2kit/model";
import { asText, isRecord, type PlainRecord } from "../text/plain-values.ts";
import type { Yaml } from "../text/read-yaml.ts";
import type { YamlPath } from "../text/yaml-path.ts";
import { countLetters } from "./count-letters.ts";
import type { Field, Fields } from "./field.ts";
import { judgePath, type Surroundings } from "./judge-path.ts";
import { judgeValue, show, type Fault } from "./judge-value.ts";
import { nameField, type PlacedFault } from "./problem.ts";
import { textAt } from "./text-at.ts";
import { isBefore, NEWEST, type Version } from "./versions.ts";

/** What is known while a file is walked through, and what is found on the way. */
export interface Walk {
  readonly yaml: Yaml;
  /** The version that the file names. */
  readonly version: Version;
  readonly around: Surroundings | undefined;
  readonly faults: PlacedFault[];
}

/** More problems than this in one file help nobody. */
const MAX_PROBLEMS = 200;

/** Notes a fault at a place. */
export function add({ faults }: Walk, fault: Fault, path: YamlPath): void {
  if (faults.length < MAX_PROBLEMS) faults.push({ ...fault, path });
}

/** Judges a group of fields by the table, everything below it included. */
export function judgeFields(walk: Walk, record: PlainRecord, fields: Fields, path: YamlPath): void {
  for (const name of Object.keys(record)) if (!Object.hasOwn(fields, name)) judgeUnknown(walk, fields, [...path, name]);
  for (const [name, field] of Object.entries(fields)) {
    const value = Object.hasOwn(record, name) ? record[name] : undefined;
    judgeField(walk, value, field, [...path, name], record);
  }
}

function judgeUnknown(walk: Walk, fields: Fields, path: YamlPath): void {
  const name = String(path.at(-1));
  const near = name.length <= 60 ? findNearest(name, Object.keys(fields)) : undefined;
  add(walk, near === undefined ? { code: "unknown-key" } : { code: "unknown-key-near", args: { near } }, path);
}

function judgeField(walk: Walk, value: unknown, field: Field, path: YamlPath, beside: PlainRecord): void {
  const { only, since, deprecated } = field;
  const isGroup = field.type === "fields" && !field.list;
  // `name:` with nothing behind it is as good as no field.
  if (value === undefined || value === null) {
    if (isGroup && field.required) judgeFields(walk, {}, field.fields ?? {}, path);
    else judgeAbsence(walk, field, path, beside);
    return;
  }
  if (only && !only.in.includes(String(beside[only.when]))) {
    add(walk, { code: "not-when", args: { other: nextTo(path, only.when), value: only.in.join(" / ") } }, path);
    return;
  }
  if (since && isBefore(walk.version, since))
    add(walk, { code: "newer-key", args: { since, version: walk.version, newest: NEWEST } }, path);
  if (deprecated) judgeDeprecated(walk, value, deprecated, path);
  if (isEmpty(value) && !isGroup) judgeAbsence(walk, field, path, beside);
  judgeContent(walk, value, field, path);
}

function judgeDeprecated(
  walk: Walk,
  value: unknown,
  { since, instead }: NonNullable<Field["deprecated"]>,
  path: YamlPath,
): void {
  if (isEmpty(value)) return;
  const fault: Fault =
    instead === undefined
      ? { code: "deprecated", args: { since } }
      : { code: "deprecated-instead", args: { since, instead } };
  add(walk, fault, path);
}

function judgeAbsence(walk: Walk, field: Field, path: YamlPath, beside: PlainRecord): void {
  const { required, requiredBefore, strict } = field;
  if (required === true) {
    // What is wrong with the version has been told.
    if (field.type !== "version") add(walk, { code: strict ? MISSING[strict] : "missing" }, path);
    return;
  }
  const value = required ? asText(beside[required.when]) : undefined;
  if (required && value !== undefined && required.in.includes(value))
    add(walk, { code: "missing-when", args: { other: nextTo(path, required.when), value } }, path);
  if (!requiredBefore || !isBefore(walk.version, requiredBefore.version)) return;
  if (requiredBefore.beside !== undefined && isEmpty(beside[requiredBefore.beside])) return;
  add(walk, { code: "older-missing", args: { version: walk.version, newest: NEWEST } }, path);
}

const MISSING = { each: "missing-each", reader: "missing-reader", list: "missing" } as const;

function judgeContent(walk: Walk, value: unknown, field: Field, path: YamlPath): void {
  if (!field.list) judgeItem(walk, value, field, path);
  else if (!Array.isArray(value)) judgeUnlisted(walk, value, field, path);
  else judgeList(walk, value, field, path);
}

function judgeList(walk: Walk, list: readonly unknown[], field: Field, path: YamlPath): void {
  for (const [index, item] of list.entries()) {
    if (walk.faults.length >= MAX_PROBLEMS) return;
    if (item === null || item === undefined || item === "") add(walk, { code: "empty-item" }, [...path, index]);
    else judgeItem(walk, item, field, [...path, index]);
  }
}

function judgeUnlisted(walk: Walk, value: unknown, field: Field, path: YamlPath): void {
  const text = asText(value);
  if (text === undefined) add(walk, { code: "type-list" }, path);
  else if (field.list === "or-one") judgeItem(walk, value, field, path);
  else if (text !== "" || !field.required)
    add(walk, { code: field.strict === "list" ? "list-strict" : "type-list", args: { found: show(text) } }, path);
}

function judgeItem(walk: Walk, value: unknown, field: Field, path: YamlPath): void {
  if (field.type === "fields" || field.type === "languages") {
    if (!isRecord(value)) add(walk, { code: "type-group" }, path);
    else if (field.type === "fields") judgeFields(walk, value, field.fields ?? {}, path);
    else judgeLanguages(walk, value, field.fields ?? {}, path);
    return;
  }
  const text = textAt(walk.yaml, value, path);
  if (text === undefined) add(walk, { code: "type-single" }, path);
  else for (const fault of judgeText(walk, value, text, field)) add(walk, fault, path);
}

function judgeLanguages(walk: Walk, record: PlainRecord, fields: Fields, path: YamlPath): void {
  for (const [tag, value] of Object.entries(record)) {
    const fault = judgeValue(tag, { type: "language" });
    if (fault) add(walk, fault, [...path, tag]);
    if (value === null || isRecord(value)) judgeFields(walk, value ?? {}, fields, [...path, tag]);
    else add(walk, { code: "type-group" }, [...path, tag]);
  }
}

function judgeText(walk: Walk, value: unknown, text: string, field: Field): readonly Fault[] {
  if (field.required && text.trim() === "") return [];
  const faults = [
    field.type === "yesno" ? judgeYesNo(value, text) : judgeValue(text, field),
    field.formats || field.type === "file" ? judgePath(text, field, walk.around) : undefined,
    field.lengths ? judgeLength(text, field.lengths, walk.version) : undefined,
    judgeAge(text, field, walk.version),
  ];
  return faults.filter((fault) => fault !== undefined);
}

function judgeYesNo(value: unknown, text: string): Fault | undefined {
  if (typeof value === "boolean") return undefined;
  return { code: /^(yes|no|on|off|y|n)$/i.test(text) ? "yesno-old" : "yesno", args: { found: show(text) } };
}

/** The newest rule counts; what only the older rule of the file's own version forbids is told as such. */
function judgeLength(text: string, lengths: NonNullable<Field["lengths"]>, version: Version): Fault | undefined {
  const count = countLetters(text);
  for (const each of [NEWEST, version]) {
    const { min = 0, max = Infinity } = lengths.findLast(({ since }) => !isBefore(each, since)) ?? {};
    const older = each === NEWEST ? {} : { version, newest: NEWEST };
    if (count < min)
      return { code: each === NEWEST ? "too-short" : "older-short", args: { count, limit: min, ...older } };
    if (count > max)
      return { code: each === NEWEST ? "too-long" : "older-long", args: { count, limit: max, ...older } };
  }
  return undefined;
}

function judgeAge(text: string, { valuesSince = {} }: Field, version: Version): Fault | undefined {
  const since = Object.hasOwn(valuesSince, text) ? valuesSince[text] : undefined;
  if (!since || !isBefore(version, since)) return undefined;
  return { code: "newer-value", args: { found: text, since, version, newest: NEWEST } };
}

function isEmpty(value: unknown): boolean {
  if (typeof value === "string") return value.trim() === "";
  return value === undefined || value === null || (typeof value === "object" && Object.keys(value).length === 0);
}

function nextTo(path: YamlPath, name: string): string {
  return nameField([...path.slice(0, -1), name]);
}
