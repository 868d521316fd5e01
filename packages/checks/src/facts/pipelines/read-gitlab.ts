import { isScalar, isSeq } from "yaml";
import type { Files } from "../../files.ts";
import { asList, asRecord, asText, asTexts, isRecord, type PlainRecord } from "../../text/plain-values.ts";
import type { Image, Job, Pipeline, Step } from "../pipelines.ts";
import { collectFiles, findChildren, type GitLabFile } from "./gitlab-files.ts";
import { configure, type GitLabConfiguration } from "./gitlab-jobs.ts";
import { eventsOfJob, workflowEvents } from "./gitlab-triggers.ts";
import { scriptLine } from "./read-steps.ts";

const ROOT = ".gitlab-ci.yml";
const SCRIPTS = ["before_script", "script", "after_script"];
const DOES = ["script", "trigger", "run"];
/** More commands than this of one job are not looked at. */
const MAX_COMMANDS = 300;

/** Reads GitLab CI: one pipeline per file, with the local files that it includes and the child pipelines that it starts. */
export function readGitLab(files: Files): readonly Pipeline[] {
  const own = collectFiles(files, ROOT);
  const seen = new Set(own.map(({ path }) => path));
  const children = findChildren(own)
    .filter((path) => !seen.has(path))
    .slice(0, 20)
    .map((path) => collectFiles(files, path).filter((file) => !seen.has(file.path)));
  return [own, ...children].flatMap((group) => readGroup(group));
}

function readGroup(files: readonly GitLabFile[]): readonly Pipeline[] {
  const configuration = configure(files);
  const events = workflowEvents(configuration.value);
  const jobs = configuration.jobs.map((name) => readJob(configuration, name));
  return files.map((file): Pipeline => {
    const own = jobs.filter((job) => job.file === file).map(({ job }) => job);
    return {
      path: file.path,
      forge: "gitlab",
      triggers: [...new Set(own.flatMap(({ value }) => eventsOfJob(value, events)))],
      jobs: own,
      script: own.flatMap(({ steps }) => steps.map(({ run = "" }) => run)).join("\n"),
      templates: file.templates,
      elsewhere: file.elsewhere,
      value: file.yaml.value,
      yaml: file.yaml,
      text: file.text,
    };
  });
}

interface Reading {
  readonly configuration: GitLabConfiguration;
  readonly name: string;
  readonly value: PlainRecord;
  /** The file that the job stands in. */
  readonly file: GitLabFile | undefined;
  readonly line: number;
}

function readJob(configuration: GitLabConfiguration, name: string): { file: GitLabFile | undefined; job: Job } {
  const value = configuration.job(name);
  const files = configuration.files.filter((file) => isRecord(file.value[name]));
  // Where several files add to a job, the one that says what it does is its home.
  const file = files.find((each) => DOES.some((key) => key in asRecord(each.value[name]))) ?? files[0];
  const line = file?.yaml.lineOf([name]) ?? 1;
  const reading = { configuration, name, value, file, line };
  const steps = SCRIPTS.flatMap((key) => readCommands(reading, key)).slice(0, MAX_COMMANDS);
  return { file, job: { id: name, line, steps, images: readImages(reading), value } };
}

function readCommands(reading: Reading, key: string): readonly Step[] {
  const env = asTexts(reading.value.variables);
  const commands = asList(reading.value[key]).flatMap((command) => asText(command) ?? []);
  const lines = linesOf(reading, key, commands.length);
  return commands.map((run, index) => {
    const line = lines[index] ?? reading.line;
    return { line, path: [reading.name, key, index], run, runLine: line, with: {}, env };
  });
}

function readImages(reading: Reading): readonly Image[] {
  return ["image", "services"].flatMap((key) => {
    const items = asList(reading.value[key]);
    const lines = linesOf(reading, key, items.length);
    return items.flatMap((item, index) => {
      const name = isRecord(item) ? asText(item.name) : asText(item);
      return name ? [{ name, line: lines[index] ?? reading.line }] : [];
    });
  });
}

/** Lines of a key's items where they are written in the job's own file, else the job's line. */
function linesOf({ configuration, name, file, line }: Reading, key: string, count: number): readonly number[] {
  const [place] = configuration.places(name, key);
  if (!place || place.file !== file) return [];
  const { yaml } = place.file;
  const node = yaml.nodeAt(place.path);
  if (!isSeq(node)) return [isScalar(node) ? scriptLine(yaml, place.path) : yaml.lineOf(place.path)];
  const isWhole = node.items.length === count;
  return Array.from({ length: count }, (_, index) => (isWhole ? scriptLine(yaml, [...place.path, index]) : line));
}
