import { makeReading, type Reader } from "./reader.ts";

export const bundler: Reader = {
  ecosystem: "bundler",
  file: /^(gemfile|gems\.rb)$/,
  locks: ["Gemfile.lock", "gems.locked"],
  read: (text) =>
    makeReading({
      dependencies: [...text.matchAll(/^[ \t]{0,20}gem[ (]{1,3}["']([\w.-]{1,200})["']/gm)].map(
        ([, name = ""]) => name,
      ),
    }),
};
