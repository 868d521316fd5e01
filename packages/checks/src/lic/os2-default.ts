import { defineCheck } from "../check.ts";
import { stacks } from "../facts/stacks.ts";
import { isOpenForCode } from "../licences/open-licences.ts";
import { folderLicences, rootLicences } from "../licences/own-licences.ts";

export const os2Default = defineCheck({
  id: "lic/os2-default",
  severity: "should",
  requirements: ["F2"],
  kinds: ["code", "deployment"],
  title: { da: "OS2's standardlicens eller en begrundelse", en: "OS2's default licence, or a reason" },
  why: {
    da: "OS2's standard til kode er MPL-2.0, fordi dele af løsningerne så kan bruges på tværs. En anden godkendt licens er fin, når F2's begrundelse er skrevet ned, så andre forstår valget.",
    en: "OS2's default for code is MPL-2.0, since parts of solutions can then be used across products. Another approved licence is fine when the reason that F2 asks for is written down, so that others understand the choice.",
  },
  good: {
    da: "MPL-2.0 i LICENSE, eller en begrundelse i legal.licenceReason i produktkortet, fx at et Drupal-modul følger Drupals GPL.",
    en: "MPL-2.0 in LICENSE, or a reason in legal.licenceReason of the product card, such as that a Drupal module follows Drupal's GPL.",
  },
  pitfalls: {
    da: "Licensen er valgt af vane eller fulgte med en skabelon, og ingen kan sige hvorfor.",
    en: "The licence was chosen by habit or came with a template, and nobody can say why.",
  },
  next: {
    da: "Skriv begrundelsen i legal.licenceReason i produktkortet. Licensen skal ikke skiftes.",
    en: "Write the reason into legal.licenceReason of the product card. The licence need not be changed.",
  },
  messages: {
    default: { da: "{path} er MPL-2.0, OS2's standard.", en: "{path} is MPL-2.0, OS2's default." },
    reason: {
      da: "{id}, og begrundelsen står i produktkortet.",
      en: "{id}, and the reason stands in the product card.",
    },
    "no-reason": {
      da: "{path} er {id}, som er åben, men der står ingen steder, hvorfor det ikke er MPL-2.0.",
      en: "{path} is {id}, which is open, but nothing says why it is not MPL-2.0.",
    },
    drupal: {
      da: "{path} er {id}, som er normalt til Drupal, hvis egen licens er GPL. Det mangler blot at stå som begrundelse.",
      en: "{path} is {id}, which is normal for Drupal, whose own licence is the GPL. It only has to be written down as the reason.",
    },
    unknown: {
      da: "Licensen er ikke genkendt, så det kan ikke siges, om den er OS2's standard.",
      en: "The licence was not recognised, so nobody can say whether it is OS2's default.",
    },
    none: { da: "Der er ingen licensfil at se på.", en: "There is no licence file to look at." },
  },
  run(repository, say) {
    const root = rootLicences(repository);
    const files = root.length > 0 ? root : folderLicences(repository);
    if (files.length === 0) return say.notApplicable("none");
    const standard = files.find(({ ids }) => ids.includes("MPL-2.0"));
    if (standard) return say.pass("default", { path: standard.path }, { path: standard.path });
    const other = files.find(({ ids }) => ids.some(isOpenForCode));
    if (!other) return say.unknown("unknown");
    const values = { path: other.path, id: other.ids.join(", ") };
    if (repository.card?.legal.licenceReason?.trim())
      return say.pass("reason", { field: "legal.licenceReason" }, values);
    const isDrupal = stacks(repository).some(({ frameworks }) => frameworks.includes("Drupal"));
    const isGpl = other.ids.some((id) => id.startsWith("GPL-"));
    const message = isDrupal && isGpl ? "drupal" : "no-reason";
    return repository.card
      ? say.open(message, { field: "legal.licenceReason" }, values)
      : say.fail(message, { path: other.path }, values);
  },
});
