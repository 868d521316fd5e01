import type { Plan } from "@os2kit/model";
import type { Terminal } from "../terminal.ts";

interface Folder {
  readonly folders: Map<string, Folder>;
  readonly files: string[];
}

/** A plan as a tree of folders and files; in plain terminals by indentation alone, which screen readers follow. */
export function showPlan(plan: Plan, terminal: Pick<Terminal, "plain" | "bold">): string {
  const root: Folder = { folders: new Map(), files: [] };
  for (const { path } of plan.entries) {
    const names = path.split("/");
    const file = names.pop() ?? path;
    let folder = root;
    for (const name of names) {
      const next = folder.folders.get(name) ?? { folders: new Map<string, Folder>(), files: [] };
      folder.folders.set(name, next);
      folder = next;
    }
    folder.files.push(file);
  }
  return lines(root, "", terminal).join("\n");
}

function lines(folder: Folder, indent: string, terminal: Pick<Terminal, "plain" | "bold">): string[] {
  const names = [...folder.folders.keys(), ...folder.files].sort();
  return names.flatMap((name, index) => {
    const isLast = index === names.length - 1;
    const [branch, below] = terminal.plain ? ["", "  "] : isLast ? ["└── ", "    "] : ["├── ", "│   "];
    const inner = folder.folders.get(name);
    if (!inner) return [`${indent}${branch}${name}`];
    return [`${indent}${branch}${terminal.bold(`${name}/`)}`, ...lines(inner, indent + below, terminal)];
  });
}
