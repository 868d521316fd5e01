import type { Linter } from "eslint";

/** For TypeScript; with the folder that every tsconfig.json lies in or below, also the rules that need types. */
export declare function typescript(options?: { tsconfigRootDir?: string }): Linter.Config[];
