import { expect, test } from "vitest";
import { forgeAddress, readForgeAddress } from "./forge-address.ts";
import { literalHistory } from "./testing/literal-history.ts";
import { viewLiteral } from "./testing/run-one.ts";

test.each([
  ["https://github.com/OS2iot/OS2IoT-docs", "github OS2iot OS2IoT-docs"],
  ["https://github.com/OS2iot/app.git", "github OS2iot app"],
  ["https://gitlab.com/os2/products/app/", "gitlab os2/products app"],
  ["https://git.magenta.dk/os2mo/mo", "other os2mo mo"],
  ["https://codeberg.org/os2/app", "forgejo os2 app"],
  ["git@github.com:a/b", undefined],
  ["https://user@host/a/b", undefined],
  ["https://github.com/OS2iot", undefined],
])("%s", (address, expected) => {
  const found = readForgeAddress(address);
  expect(found && `${found.forge} ${found.owner} ${found.name}`).toBe(expected);
});

test("the remote tells where nothing else does", () => {
  const history = literalHistory([], { remote: "https://github.com/a/b" });
  expect(forgeAddress(viewLiteral({}, { history }))?.url).toBe("https://github.com/a/b");
  expect(forgeAddress(viewLiteral({}, { history, address: "https://github.com/c/d" }))?.url).toBe(
    "https://github.com/c/d",
  );
  expect(forgeAddress(viewLiteral({}))).toBeUndefined();
});
