import { expect, test } from "vitest";
import { writeMember, writeMembers } from "./stamped-settings.js";

const SETTINGS = `{
  "default": true,
  "MD024": { "siblings_only": true }
}
`;

test("members stand before others", () => {
  expect(`{\n${writeMembers(SETTINGS)}  "mine": 1\n}\n`).toMatchInlineSnapshot(`
    "{
      "default": true,
      "MD024": { "siblings_only": true },
      "mine": 1
    }
    "
  `);
});

test("an object stands as one member", () => {
  expect(`{\n${writeMember("config", SETTINGS)}  "globs": []\n}\n`).toMatchInlineSnapshot(`
    "{
      "config": {
        "default": true,
        "MD024": { "siblings_only": true }
      },
      "globs": []
    }
    "
  `);
});
