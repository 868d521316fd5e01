import { readXml, type XmlElement } from "./read-xml.ts";
import { makeReading, type Reader } from "./reader.ts";

const DEPENDENCY = /^project\/(parent|(dependencyManagement\/)?dependencies\/dependency|build\/plugins\/plugin)$/;

export const maven: Reader = {
  ecosystem: "maven",
  file: /^pom\.xml$/,
  read(text) {
    const elements = readXml(text);
    if (elements[0]?.path !== "project") return undefined;
    const textOf = (path: string) => plain(elements.find((element) => element.path === path)?.text);
    const licences = elements.filter(({ path }) => path === "project/licenses/license/name");
    const texts = licences.map((licence) => licence.text.trim()).filter((name) => name !== "");
    return makeReading({
      name: textOf("project/artifactId"),
      version: textOf("project/version") ?? textOf("project/parent/version"),
      licence: licences[0] && { text: texts.join(" OR "), line: licences[0].line },
      dependencies: readDependencies(elements),
    });
  },
};

/** `group:artifact` of the parent, of dependencies and of build plug-ins. */
function readDependencies(elements: readonly XmlElement[]): string[] {
  const coordinates = new Map<number, { groupId?: string; artifactId?: string }>();
  for (const [index, { path }] of elements.entries()) if (DEPENDENCY.test(path)) coordinates.set(index, {});
  for (const { path, parent, text } of elements) {
    const coordinate = coordinates.get(parent);
    if (coordinate && path.endsWith("/groupId")) coordinate.groupId = text.trim();
    if (coordinate && path.endsWith("/artifactId")) coordinate.artifactId = text.trim();
  }
  return [...coordinates.values()].flatMap(({ groupId, artifactId }) =>
    artifactId ? [`${groupId ?? "org.apache.maven.plugins"}:${artifactId}`] : [],
  );
}

/** A property such as `${revision}` is no version. */
function plain(text: string | undefined): string | undefined {
  const trimmed = text?.trim();
  return trimmed === undefined || trimmed.includes("${") ? undefined : trimmed;
}
