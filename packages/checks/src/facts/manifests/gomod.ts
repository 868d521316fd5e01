import { makeReading, type Reader } from "./reader.ts";

export const gomod: Reader = {
  ecosystem: "gomod",
  file: /^go\.mod$/,
  locks: ["go.sum"],
  read(text) {
    const lines = text.split("\n").map((line) => line.replace(/\/\/.*$/, "").trim());
    const dependencies: string[] = [];
    let block = "";
    for (const line of lines) {
      const opened = /^(\w+)\s?\($/.exec(line)?.[1];
      if (opened !== undefined) block = opened;
      else if (line === ")") block = "";
      else {
        const required = block === "require" ? line : /^require\s(.*)$/.exec(line)?.[1];
        const [module = ""] = (required ?? "").trim().split(/\s/);
        if (module !== "") dependencies.push(module);
      }
    }
    return makeReading({ name: /^module\s(\S{1,500})/m.exec(lines.join("\n"))?.[1], dependencies });
  },
};
