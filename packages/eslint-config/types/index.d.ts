import type { Linter } from "eslint";

/** For every script: what is nearly always a mistake, or lets an attacker in. */
export declare const base: Linter.Config[];
/** For code that browsers run. */
export declare const browser: Linter.Config[];
/** For code that Node.js runs. */
export declare const node: Linter.Config[];
/** For code that reads no file, network, process or clock. */
export declare const pure: Linter.Config[];
