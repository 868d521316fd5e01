import { builtinModules } from "node:module";
import { defineConfig } from "eslint/config";

const IO = "Pure code does no I/O: take what it needs as an argument.";
const CLOCK = "Pure code gives the same result at any time: take the date as an argument.";
const CHANCE = "Pure code gives the same result each time: take the value as an argument.";
const OUTSIDE = [
  ...["process", "global", "globalThis", "Buffer", "require", "__dirname", "__filename"],
  ...["fetch", "XMLHttpRequest", "WebSocket", "localStorage", "sessionStorage", "document", "window", "navigator"],
  ...["setTimeout", "setInterval", "setImmediate", "performance", "console"],
];
const BUILTIN = `^(node:.*|${builtinModules.join("|").replaceAll("/", "\\/")})$`;

/** For code that must run anywhere and always give the same result: no files, network, process or clock. */
export const pure = defineConfig({
  name: "os2kit/pure",
  rules: {
    "no-restricted-imports": [
      "error",
      {
        paths: builtinModules.map((name) => ({ name, message: IO })),
        patterns: [{ group: ["node:*"], message: IO }],
      },
    ],
    "no-restricted-globals": ["error", ...OUTSIDE.map((name) => ({ name, message: IO }))],
    "no-restricted-syntax": [
      "error",
      { selector: `ImportExpression[source.value=/${BUILTIN}/]`, message: IO },
      { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: CLOCK },
      { selector: "CallExpression[callee.name='Date']", message: CLOCK },
    ],
    "no-restricted-properties": [
      "error",
      { object: "Date", property: "now", message: CLOCK },
      { object: "Math", property: "random", message: CHANCE },
      { object: "crypto", property: "randomUUID", message: CHANCE },
      { object: "crypto", property: "getRandomValues", message: CHANCE },
    ],
  },
});
