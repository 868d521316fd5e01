import { LANGUAGES } from "@os2kit/model";
import { defineCheck } from "../check.ts";
import { languageOf } from "../publiccode/language-tag.ts";
import { asList, asRecord, asText, isRecord } from "../text/plain-values.ts";
import { FILE_MESSAGES, judgeFile, readPath } from "./publiccode-file.ts";

export const da = defineCheck({
  id: "pc/da",
  severity: "should",
  requirements: ["R3"],
  standards: { spc: [10, 14], publiccode: true },
  fix: ["publiccode.yml"],
  title: { da: "publiccode.yml på dansk og engelsk", en: "publiccode.yml in Danish and English" },
  why: {
    da: "Danske myndigheder leder på dansk, og kataloger i udlandet viser engelsk. Uden begge dele er produktet usynligt for den ene gruppe. Det støtter R3 om brug hos flere offentlige organisationer.",
    en: "Danish authorities search in Danish, and catalogues abroad show English. Without both the product is invisible to one of them. It supports R3 on use by several public bodies.",
  },
  good: {
    da: "description har både da og en, hver med sin egen tekst, og intendedAudience.countries nævner DK.",
    en: "description has both da and en, each with a text of its own, and intendedAudience.countries names DK.",
  },
  pitfalls: {
    da: "Den engelske tekst står under da, eller den danske under en; landet mangler, så katalogerne ikke ved, hvem produktet er til.",
    en: "The English text stands under da, or the Danish under en; the country is missing, so catalogues do not know whom the product is for.",
  },
  next: {
    da: "Skriv produktkortets product.summary på begge sprog, sæt product.languages til [da, en], og kør os2kit update.",
    en: "Write the card's product.summary in both languages, set product.languages to [da, en] and run os2kit update.",
  },
  messages: {
    ...FILE_MESSAGES,
    both: {
      da: "{path} beskriver produktet på dansk og engelsk og nævner Danmark.",
      en: "{path} describes the product in Danish and English and names Denmark.",
    },
    language: { da: "description.{language} mangler.", en: "description.{language} is missing." },
    unwritten: {
      da: "description.{language} mangler, og produktkortet har heller ikke teksten på det sprog endnu.",
      en: "description.{language} is missing, and the product card has no text in that language yet either.",
    },
    same: {
      da: "description.da og description.en har samme tekst; den ene er ikke oversat.",
      en: "description.da and description.en have the same text; one of them was not translated.",
    },
    country: {
      da: "intendedAudience.countries nævner ikke DK.",
      en: "intendedAudience.countries does not name DK.",
    },
  },
  run: (repository, say) =>
    judgeFile(repository, say, (file) => {
      const tags = Object.entries(asRecord(file.value.description)).filter(([, text]) => isRecord(text));
      const tagOf = (language: string) => tags.find(([tag]) => languageOf(tag) === language)?.[0];
      const missing = LANGUAGES.filter((language) => tagOf(language) === undefined).map((language) => {
        // Nobody has written it yet, so no template can.
        const summary = repository.card?.product.summary;
        if (summary && summary[language] === undefined)
          return say.open("unwritten", { field: "product.summary" }, { language });
        return say.fail("language", file.at("description"), { language });
      });
      const countries = asList(readPath(file.value, ["intendedAudience", "countries"])).map(asText);
      const isDanish = countries.some((country) => country?.toUpperCase() === "DK");
      const [danish = "", english = ""] = LANGUAGES.map(tagOf);
      const text = file.text("description", danish, "longDescription");
      const isSame = text !== undefined && text === file.text("description", english, "longDescription");
      const verdicts = [
        ...missing,
        ...(isDanish ? [] : [say.fail("country", file.at("intendedAudience", "countries"))]),
        ...(isSame && missing.length === 0 ? [say.fail("same", file.at("description", english))] : []),
      ];
      return verdicts.length > 0 ? verdicts : say.pass("both", { path: file.path }, { path: file.path });
    }),
});
