import { OSI_LICENCES } from "@os2kit/model";

/** True for a licence that the Open Source Initiative has approved; the GNU licences by their short ids too. */
export function isOsiApproved(id: string): boolean {
  return OSI_LICENCES.includes(id) || OSI_LICENCES.includes(`${id}-only`);
}

/** Free for code as the Free Software Foundation sees it, without OSI's approval. */
const FREE: readonly string[] = ["CC0-1.0", "WTFPL", "FTL", "CECILL-2.0", "OpenSSL"];

/** True for a licence that makes code open. */
export function isOpenForCode(id: string): boolean {
  return isOsiApproved(id) || FREE.includes(id);
}

/** True for a licence made for texts, pictures and data, which lets everyone use and change them. */
export function isForContent(id: string): boolean {
  return /^(CC0-1\.0|CC-BY(-SA)?-\d\.\d|ODbL-1\.0|ODC-By-1\.0|PDDL-1\.0|GFDL-1\.\d(-only|-or-later)?)$/.test(id);
}
