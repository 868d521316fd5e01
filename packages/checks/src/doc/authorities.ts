import type { Card } from "@os2kit/model";

/** Denmark's municipalities since 2007, as they are named in running text. */
const MUNICIPALITIES =
  "Albertslund|Allerød|Assens|Ballerup|Billund|Bornholms?|Brøndby|Brønderslev|Dragør|Egedal|Esbjerg|Fanø|Favrskov|Faxe|Fredensborg|Fredericia|Frederiksberg|Frederikshavn|Frederikssund|Furesø|Faaborg-Midtfyn|Gentofte|Gladsaxe|Glostrup|Greve|Gribskov|Guldborgsund|Haderslev|Halsnæs|Hedensted|Helsingør|Herlev|Herning|Hillerød|Hjørring|Holbæk|Holstebro|Horsens|Hvidovre|Høje-Taastrup|Hørsholm|Ikast-Brande|Ishøj|Jammerbugt|Kalundborg|Kerteminde|Kolding|Københavns?|Køge|Langeland|Lejre|Lemvig|Lolland|Lyngby-Taarbæk|Læsø|Mariagerfjord|Middelfart|Morsø|Norddjurs|Nordfyns?|Nyborg|Næstved|Odder|Odense|Odsherred|Randers|Rebild|Ringkøbing-Skjern|Ringsted|Roskilde|Rudersdal|Rødovre|Samsø|Silkeborg|Skanderborg|Skive|Slagelse|Solrød|Sorø|Stevns|Struer|Svendborg|Syddjurs|Sønderborg|Thisted|Tønder|Tårnby|Vallensbæk|Varde|Vejen|Vejle|Vesthimmerlands?|Viborg|Vordingborg|Ærø|Aabenraa|Aalborg|Aarhus|Århus|Ålborg|Copenhagen";

const NAMED: readonly RegExp[] = [
  new RegExp(`(?<![a-zA-ZÀ-ÖØ-öø-ž])(?:${MUNICIPALITIES})(?![a-zA-ZÀ-ÖØ-öø-ž])`, "u"),
  // "Eksempel Kommune", "Region Midtjylland", "Municipality of X", "X Municipality"
  /(?<![a-zA-ZÀ-ÖØ-öø-ž])[A-ZÀ-ÖØ-ÞŠŽ][a-zA-ZÀ-ÖØ-öø-ž-]+ [Kk]ommune(?![a-zA-ZÀ-ÖØ-öø-ž])/,
  /(?<![a-zA-ZÀ-ÖØ-öø-ž])Region [A-ZÀ-ÖØ-ÞŠŽ][a-zß-öø-ÿšž]+/,
  /(?<![a-zA-ZÀ-ÖØ-öø-ž])(?:Municipality|City|Region) of [A-ZÀ-ÖØ-ÞŠŽ][a-zß-öø-ÿšž]+/,
  /(?<![a-zA-ZÀ-ÖØ-öø-ž])[A-ZÀ-ÖØ-ÞŠŽ][a-zA-ZÀ-ÖØ-öø-ž-]+ (?:Municipality|Council|Region)(?![a-zA-ZÀ-ÖØ-öø-ž])/,
  // State bodies by the end of their names
  /(?<![a-zA-ZÀ-ÖØ-öø-ž])[A-ZÀ-ÖØ-ÞŠŽ][a-zß-öø-ÿšž]+(?:styrelsen|ministeriet|rådet|tilsynet|direktoratet|arkivet)(?![a-zA-ZÀ-ÖØ-öø-ž])/,
  /(?<![a-zA-ZÀ-ÖØ-öø-ž])(?:Styrelsen for|Danish Agency for|Ministry of) [A-ZÀ-ÖØ-ÞŠŽ]?[a-zA-ZÀ-ÖØ-öø-ž]+/,
];

/**
 * True where a text names a public body.
 * @param card the bodies that it names count too, however they are called
 */
export function namesAuthority(text: string, card?: Card): boolean {
  const { owner, firstMovers = [], users = [] } = card?.organisation ?? {};
  const known = [owner ?? "", ...firstMovers, ...users].filter((name) => name.length > 2);
  // "Den Kommune" and the like are no names.
  const plain = text.replace(
    /(?<![a-zA-ZÀ-ÖØ-öø-ž])(?:Den|En|Enhver|Hver|Din|Vores|Jeres|Egen|The|A|Each|Every) [Kk]ommune/g,
    "",
  );
  return NAMED.some((pattern) => pattern.test(plain)) || known.some((name) => text.includes(name));
}
