/** A publiccode.yml that is right in every way, for tests to change. */
export const PUBLICCODE = `publiccodeYmlVersion: "0.7.0"
name: OS2eksempel
url: https://github.com/os2eksempel/os2eksempel.git
platforms: [web]
usedBy: [Eksempel Kommune]
developmentStatus: stable
softwareType: standalone/web
intendedAudience:
  countries: [DK]
description:
  da:
    shortDescription: Giver overblik over høringer.
    longDescription: ${"Løsningen samler kommunens høringer ét sted, så borgerne kan følge dem. ".repeat(4)}
    features: [Overblik]
  en:
    shortDescription: Gives an overview of hearings.
    longDescription: ${"The solution gathers the hearings of a municipality, so that citizens can follow. ".repeat(4)}
    features: [Overview]
legal:
  license: MPL-2.0
maintenance:
  type: community
  contacts:
    - name: Ida Eksempel
localisation:
  localisationReady: false
  availableLanguages: [da]
`;

/** The sample with one passage changed. */
export function changePubliccode(from: string, to: string): string {
  if (!PUBLICCODE.includes(from)) throw new Error(`the sample has no ${from}`);
  return PUBLICCODE.replace(from, to);
}
