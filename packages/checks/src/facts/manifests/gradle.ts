import { makeReading, type Reader } from "./reader.ts";

/** `"group:name:version"`, `"group:name"`, and `id("plug-in")`, in Groovy as in Kotlin. */
const COORDINATE = /["']([\w.-]{1,200}:[\w.-]{1,200})(?::[^"'\n]{0,200})?["']/g;
const PLUGIN = /\bid[ (]{1,3}["']([\w.-]{1,200})["']/g;

export const gradle: Reader = {
  ecosystem: "gradle",
  file: /^build\.gradle(\.kts)?$/,
  locks: ["gradle.lockfile"],
  read: (text) =>
    makeReading({
      version: /^version\s?=\s?["']([^"'\n]{1,100})["']/m.exec(text)?.[1],
      dependencies: [COORDINATE, PLUGIN].flatMap((pattern) => [...text.matchAll(pattern)].map(([, name = ""]) => name)),
    }),
};
