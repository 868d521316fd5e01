import { readProse } from "./prose.js";

const UNFINISHED = [
  /(?<![\p{L}"'“”-])(TODO|FIXME|TBD|XXX+)(?![\p{L}"'“”-])/u,
  /lorem ipsum/iu,
  /\[(indsæt|udfyld|skriv|insert|your|fill in)\b[^\]]*\]/iu,
  /<(indsæt|udfyld|insert|your)\b[^>]*>/iu,
];

/** @type {import("markdownlint").Rule} */
export const unfinished = {
  names: ["OS2002", "os2-unfinished"],
  description: "Say what is known, or that it is not known yet (skriv det, der vides, eller at det ikke vides endnu)",
  tags: ["os2", "language"],
  parser: "micromark",
  function: (params, onError) => {
    for (const [index, line] of readProse(params).entries()) {
      const found = UNFINISHED.map((pattern) => pattern.exec(line)?.[0]).find((text) => text !== undefined);
      if (found !== undefined) onError({ lineNumber: index + 1, detail: `"${found}" was left behind` });
    }
  },
};
