import { readXml, type XmlElement } from "./read-xml.ts";
import { makeReading, type Reader } from "./reader.ts";

export const projects: Reader = {
  ecosystem: "nuget",
  file: /\.(cs|fs|vb)proj$|^directory\.packages\.props$/,
  locks: ["packages.lock.json"],
  read(text) {
    const elements = readXml(text);
    if (elements[0]?.path !== "Project") return undefined;
    const property = (name: string) => elements.find(({ path }) => path === `Project/PropertyGroup/${name}`);
    const licence = property("PackageLicenseExpression");
    return makeReading({
      name: property("PackageId")?.text.trim() ?? property("AssemblyName")?.text.trim(),
      version: (property("Version") ?? property("VersionPrefix"))?.text.trim(),
      licence: licence && { text: licence.text, line: licence.line },
      dependencies: namesOf(elements, /\/(PackageReference|PackageVersion|FrameworkReference)$/, "Include"),
    });
  },
};

/** The older way, which gives every package's exact version: it is its own lock. */
export const packagesConfig: Reader = {
  ecosystem: "nuget",
  file: /^packages\.config$/,
  read: (text) => makeReading({ dependencies: namesOf(readXml(text), /^packages\/package$/, "id") }),
  findLock: (_, path) => path,
};

function namesOf(elements: readonly XmlElement[], path: RegExp, attribute: string): string[] {
  return elements.flatMap((element) => (path.test(element.path) ? (element.attributes.get(attribute) ?? []) : []));
}
