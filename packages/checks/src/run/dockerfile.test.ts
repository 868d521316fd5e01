import { expect, test } from "vitest";
import { baseOf, readStages, userOf } from "./dockerfile.ts";

test("stages, with their arguments, names and users", () => {
  const stages = readStages(
    `ARG NODE=24
FROM --platform=linux/amd64 node:\${NODE}-slim AS Build
USER root
FROM build AS test
FROM gcr.io/distroless/nodejs24
USER 65532:65532
`,
  );
  expect(stages).toEqual([
    { image: "node:24-slim", line: 2, name: "build", user: "root" },
    { image: "build", line: 4, name: "test" },
    { image: "gcr.io/distroless/nodejs24", line: 5, user: "65532:65532" },
  ]);
  const [build, run] = stages;
  if (!build || !run) throw new Error("no stages");
  expect(baseOf(stages, run)).toBe(build);
  expect(userOf(stages, run)).toBe("root");
});

test.each([
  ["nothing", ""],
  ["only comments", "# FROM node\n"],
  ["a FROM without an image", "FROM\nUSER\n"],
])("%s has no stages", (_, text) => {
  expect(readStages(text)).toEqual([]);
});

test("a stage that names itself ends", () => {
  const stages = readStages("FROM a AS a\nFROM a AS a\n");
  const last = stages[1];
  if (!last) throw new Error("no stage");
  expect(baseOf(stages, last).line).toBe(1);
});

test.each([
  ["an argument without a default stays", "FROM node:${X}", "node:${X}"],
  ["a default in place", "FROM node:${X:-24}", "node:24"],
])("%s", (_, text, image) => {
  expect(readStages(text)[0]?.image).toBe(image);
});
