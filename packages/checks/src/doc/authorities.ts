import type { Card } from "@os2kit/model";

/** Denmark's municipalities since 2007, as they are named in running text. */
const MUNICIPALITIES =
  "Albertslund|Allerød|Assens|Ballerup|Billund|Bornholms?|Brøndby|Brønderslev|Dragør|Egedal|Esbjerg|Fanø|Favrskov|Faxe|Fredensborg|Fredericia|Frederiksberg|Frederikshavn|Frederikssund|Furesø|Faaborg-Midtfyn|Gentofte|Gladsaxe|Glostrup|Greve|Gribskov|Guldborgsund|Haderslev|Halsnæs|Hedensted|Helsingør|Herlev|Herning|Hillerød|Hjørring|Holbæk|Holstebro|Horsens|Hvidovre|Høje-Taastrup|Hørsholm|Ikast-Brande|Ishøj|Jammerbugt|Kalundborg|Kerteminde|Kolding|Københavns?|Køge|Langeland|Lejre|Lemvig|Lolland|Lyngby-Taarbæk|Læsø|Mariagerfjord|Middelfart|Morsø|Norddjurs|Nordfyns?|Nyborg|Næstved|Odder|Odense|Odsherred|Randers|Rebild|Ringkøbing-Skjern|Ringsted|Roskilde|Rudersdal|Rødovre|Samsø|Silkeborg|Skanderborg|Skive|Slagelse|Solrød|Sorø|Stevns|Struer|Svendborg|Syddjurs|Sønderborg|Thisted|Tønder|Tårnby|Vallensbæk|Varde|Vejen|Vejle|Vesthimmerlands?|Viborg|Vordingborg|Ærø|Aabenraa|Aalborg|Aarhus|Århus|Ålborg|Copenhagen";

const NAMED: readonly RegExp[] = [
  new RegExp(`(?<![\\p{L}])(?:${MUNICIPALITIES})(?![\\p{L}])`, "u"),
  // "Eksempel Kommune", "Region Midtjylland", "Municipality of X", "X Municipality"
  /(?<![\p{L}])\p{Lu}[\p{L}-]+ [Kk]ommune(?![\p{L}])/u,
  /(?<![\p{L}])Region \p{Lu}\p{Ll}+/u,
  /(?<![\p{L}])(?:Municipality|City|Region) of \p{Lu}\p{Ll}+/u,
  /(?<![\p{L}])\p{Lu}[\p{L}-]+ (?:Municipality|Council|Region)(?![\p{L}])/u,
  // State bodies by the end of their names
  /(?<![\p{L}])\p{Lu}\p{Ll}+(?:styrelsen|ministeriet|rådet|tilsynet|direktoratet|arkivet)(?![\p{L}])/u,
  /(?<![\p{L}])(?:Styrelsen for|Danish Agency for|Ministry of) \p{Lu}?\p{L}+/u,
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
    /(?<![\p{L}])(?:Den|En|Enhver|Hver|Din|Vores|Jeres|Egen|The|A|Each|Every) [Kk]ommune/gu,
    "",
  );
  return NAMED.some((pattern) => pattern.test(plain)) || known.some((name) => text.includes(name));
}
