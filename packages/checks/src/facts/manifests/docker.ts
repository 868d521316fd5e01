import { lineMatching, makeReading, type Reader } from "./reader.ts";

const LICENCE_LABEL = /org\.opencontainers\.image\.licenses"?=["']?([^"'\s]{1,100})/;

/** The images that a container is built on; stages of the file's own are no images. */
export const docker: Reader = {
  ecosystem: "docker",
  file: /^(dockerfile|containerfile)([._-].*)?$|\.(dockerfile|containerfile)$/,
  read(text) {
    const stages = new Set(["scratch"]);
    const images: string[] = [];
    for (const [, image = "", stage] of text.matchAll(
      /^[ \t]{0,20}FROM[ \t](?:[ \t]{0,20}--\S{1,100}[ \t])*[ \t]{0,20}(\S{1,500})(?:[ \t]{1,20}AS[ \t]{1,20}(\S{1,100}))?/gim,
    )) {
      if (!stages.has(image.toLowerCase()) && !image.startsWith("$")) images.push(image);
      if (stage !== undefined) stages.add(stage.toLowerCase());
    }
    if (images.length === 0) return undefined;
    const licence = LICENCE_LABEL.exec(text)?.[1];
    return makeReading({
      licence: licence ? { text: licence, line: lineMatching(text, LICENCE_LABEL) } : undefined,
      dependencies: images,
    });
  },
};
