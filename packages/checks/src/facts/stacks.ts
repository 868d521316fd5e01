import { fact } from "../repository-view.ts";

export type Technology =
  "typescript" | "javascript" | "java" | "dotnet" | "php" | "python" | "go" | "ruby" | "shell" | "sql";

/** A part of the repository that is built as one thing. */
export interface Stack {
  /** Empty for the root. */
  readonly folder: string;
  readonly technology: Technology;
  /** Such as Spring Boot, Drupal, Symfony, Django, FastAPI, React, Angular, Vue, ASP.NET Core. */
  readonly frameworks: readonly string[];
  /** The file that it was recognised by. */
  readonly path: string;
}

/** The repository's parts, the largest first; vendored code does not count. */
export const stacks = fact((): readonly Stack[] => []);
