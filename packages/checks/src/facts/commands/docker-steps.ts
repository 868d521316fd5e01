import type { RepositoryView } from "../../repository-view.ts";
import type { Script } from "./expand.ts";

/** `docker build`, `docker compose build`: what the RUN lines of the repository's Dockerfiles do. */
export function imageSteps({ files }: RepositoryView, text: string, folder: string): readonly Script[] {
  if (!/\b(docker|podman)\b.* build\b|docker-compose build\b|\bbuildah bud\b|kaniko\/executor/.test(text)) return [];
  const named = /(?:^|\s)(?:-f|--file|--dockerfile)[ =]["']?([^\s"']+)/
    .exec(text)?.[1]
    ?.replace(/^\$\{?CI_PROJECT_DIR\}?\/|^\.\//, "");
  const wanted =
    named === undefined
      ? files.find("Dockerfile", `${folder === "" ? "" : `${folder}/`}Dockerfile`)
      : files.find(named);
  return wanted.slice(0, 5).map((path) => ({ text: runLines(files.text(path) ?? ""), folder: "" }));
}

/** The commands of RUN lines, without their flags and mounts. */
export function runLines(dockerfile: string): string {
  return dockerfile
    .replaceAll("\\\n", " ")
    .split("\n")
    .flatMap((line) => /^\s*RUN\s+(.*)$/i.exec(line.slice(0, 2000))?.[1] ?? [])
    .map((line) => line.replace(/--(mount|network|security)=\S+/g, "").trim())
    .join("\n");
}
