import type { RepositoryView } from "../repository-view.ts";
import type { Document } from "../text/document.ts";

const LANGUAGES =
  /^(mermaid|plantuml|puml|uml|dot|graphviz|structurizr|c4|c4plantuml|d2|ditaa|nomnoml|pikchr|bpmn|excalidraw|svgbob|kroki)/;
const PICTURE = /\.(svg|png|jpe?g|gif|webp|drawio(\.(svg|png))?|puml|plantuml|mmd|dsl|excalidraw|bpmn)([?#].*)?$/i;
/** Pictures that show something else than how parts hang together. */
const NO_DIAGRAM = /badge|shields\.io|logo|favicon|icon|screenshot|skærmbillede|screendump|avatar|workflows?\//i;
/** Lines and corners of a drawing made of letters. */
const DRAWN = /[┌┐└┘├┤╔╗╚╝]|\+-{3,}\+|-{2,}>|={2,}>|<-{2,}/;

/** The line (from 1) of the first diagram of a document: drawn in code, in letters, or a picture. */
export function findDiagram({ code, links }: Document): number | undefined {
  const drawn = code.find(
    ({ language, text }) => LANGUAGES.test(language) || /^@start(uml|mindmap)/.test(text.trimStart()) || isDrawn(text),
  );
  const picture = links.find(({ target, image }) => (image || PICTURE.test(target)) && !NO_DIAGRAM.test(target));
  return drawn?.line ?? picture?.line;
}

/** Diagrams that stand as files of their own beside a document, in the language of a drawing tool. */
export function diagramFiles(repository: RepositoryView): readonly string[] {
  return repository.files
    .find("**/*.{puml,plantuml,drawio,mmd,structurizr,excalidraw}", "**/*.drawio.{svg,png}", "**/workspace.dsl")
    .filter((path) => !/(^|\/)(node_modules|vendor|tests?|fixtures)\//i.test(path));
}

function isDrawn(text: string): boolean {
  return (
    text
      .slice(0, 20_000)
      .split("\n")
      .filter((line) => DRAWN.test(line.slice(0, 500))).length >= 3
  );
}
