import type { Message } from "@os2kit/model";
import type { ReportMessageCode } from "./en.ts";

/** Det, der siges om en rapport, en import eller en eksport, på dansk. */
export const da: Readonly<Record<ReportMessageCode, Message>> = {
  "report.unknown": {
    text: "Det er ikke en governancerapport eller selvevaluering i nogen form, OS2 har brugt.",
    next: "Brug den JSON-fil, som formularen på audit.os2.eu gemmer, eller en Markdown-rapport med en tabel over kravene.",
  },
  "report.size": {
    text: "Filen er større end {max} millioner tegn; det er ingen rapport.",
    next: "Se efter, om du har valgt den rigtige fil.",
  },
  "report.json": {
    text: "Det ligner en selvevaluering, men er ikke gyldig JSON: {detail}",
    next: "Hent filen igen, eller gem den på ny fra formularen.",
  },
  "report.evaluation": {
    text: "Det er en evaluering fra sekretariatet. Dens vurdering er ikke produktets eget svar.",
    next: "Importér produktets selvevaluering, og gem evalueringen ved siden af.",
  },
  "report.evaluation-generated": {
    text: "Evalueringen er lavet af en maskine ud fra produktets egne svar: den gentager dem og vurderer intet.",
    next: "Vent på sekretariatets egen evaluering, før I regner med farverne.",
  },
  "report.template": {
    text: "Det er den tomme skabelon: den indeholder krav og ingen svar.",
    next: "Svar i produktkortet, og skriv rapporten med `os2kit report export`.",
  },
  "report.form-old": {
    text: "Rapporten har den form, OS2 brugte i {years}; i dag beder OS2 om selvevalueringen fra 2026.",
    next: "Importér svarene til kortet, gå dem igennem, og skriv en ny rapport med `os2kit report export`.",
  },
  "report.model-old": {
    text: "Rapporten følger OS2's model fra {model}; dens numre er omsat til dem i 1.1.0.",
    next: "Gå svarene igennem: kravene er ændret siden.",
  },
  "report.version-unknown": {
    text: "Rapporten siger, at den følger version {found}; 1.1.0 er den nyeste, OS2kit kender.",
    next: "Se efter en nyere OS2kit.",
  },
  "report.weaker": {
    text: "{id} krævede mindre i {model}, end det gør i dag, så det gamle svar tæller ikke som svar nu.",
    next: "Svar på {id} igen i produktkortet.",
  },
  "report.id-unknown": {
    text: "OS2's model har ikke noget krav {found}; OS2's egen formular ville fjerne rækken uden at sige det.",
    next: "Ret nummeret. Disse findes: R1-R4, F1-F7, F10-F22, S1-S5, G1-G14.",
  },
  "report.id-retired": {
    text: "{found} er ikke længere et krav. Svaret gemmes som historik og bliver ikke omsat.",
    next: "Der er intet at gøre: svaret bliver stående i den gamle rapport.",
  },
  "report.id-missing": {
    text: "En række har ikke noget kravnummer: {found}",
    next: "Skriv nummeret, fx F4, i kolonnen `#`.",
  },
  "report.id-twice": {
    text: "{found} står mere end én gang; den første række med et svar tæller.",
    next: "Behold den ene.",
  },
  "report.rows-missing": {
    text: "Rapporten nævner ikke {ids}.",
    next: "Svar også på dem: et tomt svar betyder, at rapporten ikke er færdig.",
  },
  "report.entry": {
    text: "Et punkt i `krav` kan ikke læses: {found}",
    next: "Gem filen på ny fra formularen.",
  },
  "report.field": {
    text: "`{name}` er ikke en tekst: {found}",
    next: "Skriv den i anførselstegn.",
  },
  "report.value-unknown": {
    text: "{id} har svaret {found}, som ikke er et af formularens; det læses som ikke besvaret.",
    next: "Skriv Ja, Nej, Ikke relevant, Ved ikke eller Planlagt.",
  },
  "report.value-mapped": {
    text: "{id} har svaret {found}; det læses som {value}.",
    next: "Se efter, om det var det, der var ment.",
  },
  "report.value-spelling": {
    text: "{id} har svaret {found}; formularen kender det kun som {value}.",
    next: "Skriv {value}, nøjagtig sådan, ellers fjerner formularen svaret.",
  },
  "report.level-unknown": {
    text: "{id} står med niveauet {found}, som ikke findes.",
    next: "Skriv sandkasse, 1, 2 eller 3.",
  },
  "report.cells-missing": {
    text: "Rækken med {id} har {found} celler, hvor tabellen har {expected}; de sidste læses som tomme.",
    next: "Tilføj de streger, der mangler.",
  },
  "report.cells-surplus": {
    text: "Rækken med {id} har {found} celler, hvor tabellen har {expected}; det overskydende læses som en del af den sidste.",
    next: "Skriv en lodret streg i en tekst som \\|.",
  },
  "report.product-placeholder": {
    text: "Produktets navn er stadig formularens egen tekst: {found}",
    next: "Skriv produktets navn i overskriften.",
  },
  "report.product-missing": {
    text: "Rapporten siger ikke, hvilket produkt den handler om.",
    next: "Skriv produktets navn i overskriften.",
  },
  "report.date-unreadable": {
    text: "Datoen kan ikke læses: {found}",
    next: "Skriv den som 2026-11-24, eller med dagen først: 24-11-2026.",
  },
  "report.date-missing": {
    text: "Rapporten siger ikke, hvornår den er udfyldt.",
    next: "Skriv datoen i dokumentinformationen.",
  },
  "report.date-differs": {
    text: "Rapporten er dateret {date}, og dens fil hedder {found}; datoen indeni gælder.",
    next: "Navngiv filen efter datoen indeni.",
  },
  "report.light-unknown": {
    text: "{id} har vurderingen {found}, som ikke er en kendt farve.",
    next: "Brug 🟢, 🟡, 🔴 eller ⚪.",
  },
  "report.total": {
    text: "Rapporten skriver {printed} {light} for {name}; dens rækker giver {counted}.",
    next: "Stol på rækkerne; trykte summer har været forkerte før.",
  },
  "import.card": {
    text: "Produktkortet kan ikke læses, så der er ikke lagt noget i det ({detail}).",
    next: "Ret det først: os2kit card validate",
  },
  "import.product": {
    text: "Rapporten handler om {found}, kortet om {product}.",
    next: "Se efter, om du har valgt den rigtige fil.",
  },
  "import.nothing": {
    text: "Rapporten har intet svar, som kortet kan tage imod.",
    next: "Se efter, om den er udfyldt.",
  },
  "import.text-long": {
    text: "Teksten til {id} er længere end {max} tegn, som er alt, hvad et kort tager imod; den er udeladt.",
    next: "Flyt teksten til et dokument, og henvis til det.",
  },
  "import.characters": {
    text: "{id}: usynlige styretegn i teksten er udeladt.",
    next: "Der er intet at gøre, medmindre noget ser forkert ud.",
  },
  "import.evidence": {
    text: "{id}: et link kan ikke stå i kortets liste over dokumentation; det står stadig i teksten: {found}",
    next: "Brug en kortere adresse.",
  },
  "import.person": {
    text: "Hvem der har udfyldt rapporten, kan ikke stå i kortet som én linje: {found}",
    next: "Skriv navnet under `by` i kortet.",
  },
  "export.planned-lost": {
    text: "Planlagt står ved {ids}. OS2's formular fra maj 2026 kender ikke ordet og fjerner det.",
    next: "Læs filen ind i formularen, som den er i dag, og se efter, at svarene vises.",
  },
  "export.yes-without-link": {
    text: "{id} siger Ja uden et direkte link; sådan et svar vurderes som delvist.",
    next: "Skriv en adresse eller en sti i answers.{id}.evidence.",
  },
  "export.yes-contradicted": {
    text: "{id} siger Ja, men tjekket {check} er ikke bestået: {place}.",
    next: "`os2kit explain {check}` fortæller hvorfor. Ret filerne, eller ret answers.{id} i kortet.",
  },
};
