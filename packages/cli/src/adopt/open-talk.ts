import { createInterface } from "node:readline";
import type { Readable, Writable } from "node:stream";
import type { Talk } from "./choose-files.ts";

/** Talks over two streams. Ctrl-C and the end of the input both mean that the person is gone. */
export function openTalk(input: Readable, output: Writable, terminal: boolean): Talk & { close(): void } {
  const reader = createInterface({ input, output, terminal });
  const waiting: ((line: string | undefined) => void)[] = [];
  const early: string[] = [];
  let gone = false;
  const give = (line: string | undefined) => waiting.shift()?.(line);
  reader.on("line", (line) => {
    if (waiting.length > 0) give(line);
    else early.push(line);
  });
  reader.on("close", () => {
    gone = true;
    while (waiting.length > 0) give(undefined);
  });
  reader.on("SIGINT", () => {
    output.write("\n");
    reader.close();
  });
  return {
    say: (text) => void output.write(`${text}\n`),
    ask(question) {
      if (!terminal) output.write(question);
      else if (!gone) {
        reader.setPrompt(question);
        reader.prompt();
      }
      const line = early.shift();
      if (line !== undefined || gone) return Promise.resolve(line);
      return new Promise((resolve) => waiting.push(resolve));
    },
    close: () => {
      reader.close();
    },
  };
}
