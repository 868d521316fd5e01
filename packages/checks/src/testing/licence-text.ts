import licences from "spdx-license-list/full.js";

/** The text of a licence, by its SPDX id. */
export function licenceText(id: string): string {
  const licence = licences[id];
  if (!licence) throw new Error(`no licence ${id}`);
  return licence.licenseText;
}
