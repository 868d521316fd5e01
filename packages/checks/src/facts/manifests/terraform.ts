import { makeReading, type Reader } from "./reader.ts";

/** Providers and modules of one file; `./` is the repository's own. */
export const terraform: Reader = {
  ecosystem: "terraform",
  file: /\.(tf|tofu)$/,
  locks: [".terraform.lock.hcl"],
  read(text) {
    const dependencies = [...text.matchAll(/^[ \t]{0,50}source[ \t]{0,50}=[ \t]{0,50}"([^".\n][^"\n]{0,500})"/gm)].map(
      ([, source = ""]) => source,
    );
    return dependencies.length > 0 ? makeReading({ dependencies }) : undefined;
  },
};
