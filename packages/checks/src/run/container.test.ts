import { expect, test } from "vitest";
import { runOne } from "../testing/run-one.ts";
import { container } from "./container.ts";

const PROGRAM = { "pom.xml": "<project><artifactId>a</artifactId></project>", "src/A.java": "class A {}\n" };
const GOOD = "FROM node:24-slim AS build\nFROM node:24-slim@sha256:abc\nUSER 10001\nCMD node .\n";

test.each([
  ["none", PROGRAM, ["fail missing"]],
  ["papers alone", { "README.md": "# A" }, ["not-applicable part"]],
  ["good", { Dockerfile: GOOD }, ["pass good Dockerfile:2"]],
  ["by version alone", { Dockerfile: "FROM node:24\nUSER node\n" }, ["pass unpinned Dockerfile:1"]],
  ["as root", { Dockerfile: "FROM node:24\n" }, ["fail root Dockerfile:1"]],
  ["root by number", { Dockerfile: "FROM node:24\nUSER 0:0\n" }, ["fail root Dockerfile:1"]],
  [
    "a user of an earlier stage counts",
    { Dockerfile: "FROM node:24 AS base\nUSER node\nFROM base\n" },
    ["pass unpinned Dockerfile:3"],
  ],
  ["latest", { Dockerfile: "FROM node:latest\nUSER node\n" }, ["fail floating Dockerfile:1"]],
  [
    "no version, from a registry with a port",
    { Dockerfile: "FROM reg.example.dk:5000/app\nUSER 1\n" },
    ["fail floating Dockerfile:1"],
  ],
  [
    "an image without root",
    { Dockerfile: "FROM mcr.microsoft.com/dotnet/aspnet:10.0-noble-chiseled\n" },
    ["pass unpinned Dockerfile:1"],
  ],
  ["for development alone", { ".devcontainer/Dockerfile": GOOD }, ["fail development .devcontainer/Dockerfile"]],
  [
    "beside one for development",
    { "Dockerfile.dev": "FROM node\n", "docker/Containerfile": GOOD },
    ["pass good docker/Containerfile:2"],
  ],
  ["empty", { Dockerfile: "" }, ["fail unreadable Dockerfile:1"]],
  [
    "a chart for an image made elsewhere",
    { ...PROGRAM, "charts/app/Chart.yaml": "name: app\n" },
    ["unknown chart charts/app/Chart.yaml"],
  ],
  ["no recipe", { ...PROGRAM, "Dockerfile.md": "# How", ".dockerignore": "x" }, ["fail missing"]],
])("%s", (_, files, expected) => {
  expect(runOne(container, files)).toEqual(expected);
});

test("a desktop program is delivered in another form", () => {
  const card = { build: { softwareType: "standalone/desktop" } };
  expect(runOne(container, {}, { card: card as never })).toEqual(["not-applicable form build.softwareType"]);
});
