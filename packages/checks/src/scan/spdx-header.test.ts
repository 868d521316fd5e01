import { expect, test } from "vitest";
import { spdxHeader } from "./spdx-header.ts";

const scan = (text: string) =>
  spdxHeader.scan(text, "a.ts").map(({ line, found, kind }) => `${kind ?? ""} ${String(line)} ${found}`);

const MPL =
  "/* This Source Code Form is subject to the terms of the Mozilla Public\n * License, v. 2.0. If a copy of the MPL was not distributed with this\n * file, You can obtain one at https://mozilla.org/MPL/2.0/. */\n";

test.each([
  ["an empty file", "", ["empty 1 "]],
  ["a string", 'const text = "SPDX-License-Identifier: MIT";\n', []],
  ["nothing", "const a = 1;\n", []],
  [
    "SPDX tags",
    "// SPDX-FileCopyrightText: 2024 OS2\n//\n// SPDX-License-Identifier: MPL-2.0\n",
    ["licence 3 MPL-2.0", "copyright 1 SPDX-FileCopyrightText: 2024 OS2"],
  ],
  ["what ends a comment", "<!-- SPDX-License-Identifier: MIT OR Apache-2.0 -->\n", ["licence 1 MIT OR Apache-2.0"]],
  ["one line in CSS", "/* SPDX-License-Identifier: MIT */", ["licence 1 MIT"]],
  ["a tag without a value", "SPDX-License-Identifier: {{licence}}\n", []],
  ["twice the same", "# SPDX-License-Identifier: MIT\n# SPDX-License-Identifier: MIT\n", ["licence 1 MIT"]],
  ["a plain notice", "/*\n * Copyright (c) 2021 Magenta ApS\n */\n", ["copyright 2 Copyright (c) 2021 Magenta ApS"]],
  ["a sign", "# © 2020 OS2\n", ["copyright 1 © 2020 OS2"]],
  ["the word in a sentence", "This asserts copyright on the work, and copyrightText = 1\n", []],
  ["a licence in words", MPL, ["notice 2 MPL-2.0"]],
  [
    "several in words",
    "/* ***** BEGIN LICENSE BLOCK *****\n * Version: MPL 1.1/GPL 2.0/LGPL 2.1\n * ***** END */\n",
    ["notice 1 MPL-1.1 OR GPL-2.0 OR LGPL-2.1"],
  ],
  ["a licence that is only mentioned", "// Is the license MIT? Then say so.\n", []],
  [
    "an example that is marked",
    "REUSE-IgnoreStart\nSPDX-License-Identifier: MIT\nREUSE-IgnoreEnd\n# SPDX-License-Identifier: ISC\n",
    ["licence 4 ISC"],
  ],
])("%s", (_, text, expected) => {
  expect(scan(text)).toEqual(expected);
});

test.each(["SPDX-License-Identifier: ", "copyright ", "REUSE-IgnoreStart", "license gnu ", "(c) "])(
  "takes a million letters of %s in its stride",
  (words) => {
    const start = performance.now();
    scan(words.repeat(1_000_000 / words.length));
    expect(performance.now() - start).toBeLessThan(500);
  },
);
