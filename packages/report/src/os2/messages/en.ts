import type { Message } from "@os2kit/model";

/** What is said of a report, an import or an export, in English. This catalogue decides which codes exist. */
export const en = {
  "report.unknown": {
    text: "This is no governance report or self-assessment in any form that OS2 has used.",
    next: "Give the JSON that the form on audit.os2.eu saves, or a Markdown report with a table of requirements.",
  },
  "report.size": {
    text: "The file is larger than {max} million characters; no report is.",
    next: "Check that you gave the right file.",
  },
  "report.json": {
    text: "This looks like a self-assessment, but is not valid JSON: {detail}",
    next: "Fetch the file again, or save it anew from the form.",
  },
  "report.evaluation": {
    text: "This is an evaluation by the secretariat. Its judgement is not the product's own answer.",
    next: "Import the product's self-assessment; keep the evaluation beside it.",
  },
  "report.evaluation-generated": {
    text: "A machine made this evaluation from the product's own answers: it repeats them and judges nothing.",
    next: "Wait for the secretariat's own evaluation before you rely on its colours.",
  },
  "report.template": {
    text: "This is the empty template: it holds requirements and no answers.",
    next: "Answer in the product card, and write the report with `os2kit report export`.",
  },
  "report.form-old": {
    text: "The report has the form that OS2 used in {years}; today it asks for the self-assessment of 2026.",
    next: "Import the answers into the card, go through them, and write a new report with `os2kit report export`.",
  },
  "report.model-old": {
    text: "The report follows OS2's model of {model}; its numbers are converted to those of 1.1.0.",
    next: "Go through the answers: the requirements have changed since then.",
  },
  "report.version-unknown": {
    text: "The report says that it follows version {found}; 1.1.0 is the newest that OS2kit knows.",
    next: "Look for a newer OS2kit.",
  },
  "report.weaker": {
    text: "{id} asked for less in {model} than it does today, so the old answer does not count as today's.",
    next: "Answer {id} anew in the product card.",
  },
  "report.id-unknown": {
    text: "OS2's model has no requirement {found}; OS2's own form would drop the row without a word.",
    next: "Correct the number. These exist: R1-R4, F1-F7, F10-F22, S1-S5, G1-G14.",
  },
  "report.id-retired": {
    text: "{found} is no longer a requirement. The answer is kept as history and not converted.",
    next: "Nothing to do: the answer stays in the old report.",
  },
  "report.id-missing": {
    text: "A row has no requirement number: {found}",
    next: "Write the number, such as F4, in the column `#`.",
  },
  "report.id-twice": {
    text: "{found} stands more than once; the first row that has an answer counts.",
    next: "Keep one of them.",
  },
  "report.rows-missing": {
    text: "The report does not mention {ids}.",
    next: "Answer them too: an empty answer means unfinished.",
  },
  "report.entry": {
    text: "An entry of `krav` cannot be read: {found}",
    next: "Save the file anew from the form.",
  },
  "report.field": {
    text: "`{name}` is not a text: {found}",
    next: "Write it in quotation marks.",
  },
  "report.value-unknown": {
    text: "{id} has the answer {found}, which is none of the form's; it is read as not answered.",
    next: "Write Ja, Nej, Ikke relevant, Ved ikke or Planlagt.",
  },
  "report.value-mapped": {
    text: "{id} has the answer {found}; it is read as {value}.",
    next: "Check that this is what was meant.",
  },
  "report.value-spelling": {
    text: "{id} has the answer {found}; the form knows it only as {value}.",
    next: "Write {value}, exactly so, or the form drops the answer.",
  },
  "report.level-unknown": {
    text: "{id} stands with the level {found}, which does not exist.",
    next: "Write sandkasse, 1, 2 or 3.",
  },
  "report.cells-missing": {
    text: "The row of {id} has {found} cells where the table has {expected}; the last are read as empty.",
    next: "Add the missing bars.",
  },
  "report.cells-surplus": {
    text: "The row of {id} has {found} cells where the table has {expected}; the surplus is read as part of the last.",
    next: "Write a bar inside a text as \\|.",
  },
  "report.product-placeholder": {
    text: "The product's name is still the form's own filler: {found}",
    next: "Write the product's name in the heading.",
  },
  "report.product-missing": {
    text: "The report does not say which product it is about.",
    next: "Write the product's name in the heading.",
  },
  "report.date-unreadable": {
    text: "The date cannot be read: {found}",
    next: "Write it as 2026-11-24, or day first: 24-11-2026.",
  },
  "report.date-missing": {
    text: "The report does not say when it was filled in.",
    next: "Write the date in the document information.",
  },
  "report.date-differs": {
    text: "The report is dated {date}, and its file is named {found}; the date inside counts.",
    next: "Name the file after the date inside.",
  },
  "report.light-unknown": {
    text: "{id} has the judgement {found}, which is no colour that is known.",
    next: "Use 🟢, 🟡, 🔴 or ⚪.",
  },
  "report.total": {
    text: "The report prints {printed} {light} for {name}; its rows give {counted}.",
    next: "Trust the rows; printed totals have been wrong before.",
  },
  "import.card": {
    text: "The product card cannot be read, so nothing was put into it ({detail}).",
    next: "Mend it first: os2kit card validate",
  },
  "import.product": {
    text: "The report is about {found}, the card about {product}.",
    next: "Check that you gave the right file.",
  },
  "import.nothing": {
    text: "The report holds no answer that the card can take.",
    next: "Check that it is filled in.",
  },
  "import.text-long": {
    text: "The text of {id} is longer than {max} characters, which is all that a card takes; it was left out.",
    next: "Move the text to a document, and link to it.",
  },
  "import.characters": {
    text: "{id}: invisible control characters in the text were left out.",
    next: "Nothing to do, unless something looks odd.",
  },
  "import.evidence": {
    text: "{id}: a link cannot stand in the card's list of evidence; it is still in the text: {found}",
    next: "Use a shorter address.",
  },
  "import.person": {
    text: "Who filled in the report cannot stand in the card as one line: {found}",
    next: "Write the name under `by` in the card.",
  },
  "export.planned-lost": {
    text: "Planlagt stands at {ids}. OS2's form of May 2026 does not know the word and drops it.",
    next: "Import the file into today's form; check there that the answers are shown.",
  },
  "export.yes-without-link": {
    text: "{id} says Ja without a direct link; such an answer is judged partial.",
    next: "Put an address or a path in answers.{id}.evidence.",
  },
  "export.yes-contradicted": {
    text: "{id} says Ja, but the check {check} fails at {place}.",
    next: "`os2kit explain {check}` tells why. Mend the files, or correct answers.{id} in the card.",
  },
} as const satisfies Readonly<Record<string, Message>>;

export type ReportMessageCode = keyof typeof en;
