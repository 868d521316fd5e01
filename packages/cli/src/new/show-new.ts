import type { GitOutcome, Stamp } from "@os2kit/generator/stamp";
import { translate, UNANSWERED, type TextCode } from "@os2kit/model";
import type { Terminal } from "../terminal.ts";

interface NewResult {
  readonly stamp: Stamp;
  /** As the person would type it. */
  readonly folder: string;
  readonly git: GitOutcome;
  readonly dryRun: boolean;
}

const COMMIT = [
  'git config --global user.name "..."',
  'git config --global user.email "..."',
  "git init",
  "git add --all",
  'git commit -m "..."',
];

/** What was made and what to do now, as a person reads it. */
export function showNew(
  { stamp, folder, git, dryRun }: NewResult,
  terminal: Pick<Terminal, "language" | "bold">,
): string {
  const say = (code: TextCode, args: Record<string, string | number> = {}) => translate(terminal.language, code, args);
  const { card, plan, open, repository } = stamp;
  const made = { name: card.product.name, folder, files: plan.entries.length };
  if (dryRun) return `\n${say("new.would", made)}`;

  const lines = [terminal.bold(say("new.made", made))];
  if (git === "committed") lines.push(say("new.committed"));
  if (git === "no-identity") lines.push(say("new.no-identity"), ...COMMIT.map((each) => `  ${each}`));
  if (git === "no-git") lines.push(say("new.no-git"));
  if (git === "existing") lines.push(say("new.existing-git"));

  const steps = listSteps(stamp, folder, git).map(
    ({ code, command }, index) => `  ${String(index + 1)}. ${say(code)}\n     ${command}`,
  );
  lines.push("", terminal.bold(say("new.what-next")), ...steps);
  if (open > 0) {
    const marker = UNANSWERED[terminal.language].replace(/:$/, "");
    lines.push(
      "",
      say("new.open", { count: open, marker }),
      `  ${git === "committed" || git === "existing" ? "git grep" : "grep -r"} -nE "${Object.values(UNANSWERED).join("|")}"`,
    );
  }
  const others = card.repositories.filter(({ name }) => name !== repository.name).map(({ name }) => name);
  if (others.length > 0) lines.push("", say("new.more-repositories", { options: others.join(", ") }));
  return lines.join("\n");
}

function listSteps(stamp: Stamp, folder: string, git: GitOutcome): { code: TextCode; command: string }[] {
  const { card, repository } = stamp;
  const runs = card.build.stack === "typescript-service" && repository.kind === "code";
  const { address } = repository;
  return [
    ...(folder === "."
      ? []
      : [
          {
            code: "new.step.folder" as const,
            command: `cd ${/^[\w./-]+$/.test(folder) ? folder : JSON.stringify(folder)}`,
          },
        ]),
    ...(runs
      ? [{ code: "new.step.start" as const, command: "npm ci && npm run build && npm start" }]
      : [{ code: "new.step.readme" as const, command: "README.md" }]),
    ...(git === "committed" && address !== undefined
      ? [
          {
            code: "new.step.push" as const,
            command: `git remote add origin ${address}.git && git push -u origin ${repository.branch}`,
          },
        ]
      : []),
  ];
}
