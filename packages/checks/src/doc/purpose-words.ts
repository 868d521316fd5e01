import { headings, words } from "./words.ts";

/** Headings under which people write what a product is and why. */
export const PURPOSE_HEADING = headings(
  "form(å|aa)l",
  "baggrund",
  "om( (os2)?[a-zA-ZÀ-ÖØ-öø-ž]+)?$",
  "hvad (er|gør|kan|løser|handler)",
  "hvorfor",
  "(projekt|produkt|system|løsnings|kort )?beskrivelse[a-zA-ZÀ-ÖØ-öø-ž]*",
  "(projektet|produktet|løsningen|systemet)$",
  "introduktion",
  "indledning",
  "overblik",
  "kort fortalt",
  "resumé",
  "about",
  "introduction",
  "overview",
  "purpose",
  "background",
  // "Description of payload files" is about something else.
  "((project|product|short|general) )?description(?! of (?!the (project|product|solution|system|application|repository)))",
  "the (project|product|system|solution)$",
  "vision",
  "summary",
  "motivation",
  "goals?",
  "mission",
  "what (is|does|it)",
  "why",
  "the problem",
  "problemet",
  "how it works",
  "sådan virker",
  "hvordan virker",
);

/** Headings under which people write whom it is for. */
export const AUDIENCE_HEADING = headings(
  "m(å|aa)lgruppe[a-zA-ZÀ-ÖØ-öø-ž]*",
  "hvem (er|kan|bruger|har)",
  "til hvem",
  "brugere(ne)?",
  "anvendere",
  "brugergrupper",
  "interessenter",
  "(intended |target )?audience",
  "target (group|users)",
  "who (is|can|should|uses|are)",
  "whom? (it )?is it for",
  "for whom",
  "users",
  "used by",
  "bruges af",
  "stakeholders",
);

/** People and bodies that a product may be for; what machines are called by, such as "user", is left out. */
export const AUDIENCE = words(
  "(slut|super)?brugere(n|ne|nes|s)?",
  "brugeradministrator[a-zA-ZÀ-ÖØ-öø-ž]*",
  "kommun(e|en|er|erne|ernes|es|ale|al|alt)",
  "myndighed(en|er|erne|ers|ernes|s)?",
  "regioner(ne|nes)?",
  "borger(e|en|ne|nes|s)?",
  "sagsbehandler(e|en|ne|nes|s)?",
  "medarbejder(e|en|ne|nes|s)?",
  "ansatte",
  "leder(e|ne|nes)",
  "administratorer(ne|nes)?",
  "udvikler(e|ne|nes)",
  "leverandører(ne|nes)?",
  "virksomheder(ne|nes)?",
  "foreninger(ne|nes)?",
  "frivillige",
  "lærer(e|ne|nes)",
  "pædagoger(ne|nes)?",
  "elever(ne|nes)?",
  "studerende",
  "forældre(ne|nes)?",
  "patienter(ne|nes)?",
  "læger(ne|nes)?",
  "biblioteker(ne|nes|s)?",
  "skoler(ne|nes)?",
  "institutioner(ne|nes|s)?",
  "organisationer(ne|nes|s)?",
  "afdelinger(ne|nes|s)?",
  "forvaltninger(ne|nes|s)?",
  "fagpersonale[a-zA-ZÀ-ÖØ-öø-ž]*",
  "fagfolk",
  "personale(t|ts)?",
  "ansøgere(n|ne|nes)?",
  "vælgere(n|ne|nes)?",
  "redaktører(ne|nes)?",
  "planlæggere(n|ne|nes)?",
  "politikere(n|ne|nes)?",
  "it-(folk|afdeling[a-zA-ZÀ-ÖØ-öø-ž]*|arkitekter|ansvarlige)",
  "systemejere(n|ne|nes)?",
  "(end |super)?users'?",
  "municipal(ity|ities|ity's|ities')?",
  "local (government|council)s?",
  "(public |local |danish )?authorit(y|ies)'?",
  "public (sector|bodies|institutions|servants|libraries)",
  "citizens?(['’]s?)?",
  "employees?(['’]s?)?",
  "caseworkers?",
  "case workers?",
  "staff",
  "administrators",
  "developers?(['’]s?)?",
  "system integrators",
  "organi[sz]ations",
  "institutions",
  "companies",
  "businesses",
  "residents",
  "volunteers",
  "teachers",
  "pupils",
  "students",
  "parents",
  "patients",
  "doctors",
  "nurses",
  "schools",
  "libraries",
  "managers",
  "editors",
  "researchers",
  "suppliers",
  "voters",
  "operators",
  "maintainers",
  "agencies",
);

/** What products are, in the words that their authors use. */
const THING =
  "(?:application|app|service|system|platform|tool|toolkit|library|package|module|plugin|component|client|server|website|site|portal|framework|parser|validator|engine|solution|product|project|repository|api|backend|frontend|database|dataset|data set|register|model|program|software|løsning|webapplikation|applikation|tjeneste|service|platform|værktøj|bibliotek|modul|komponent|integrationskomponent|integration|klient|hjemmeside|portal|ramme|produkt|projekt|register|datasæt|database|program|skabelon|template|documentation|dokumentation|distribution|image|theme|tema|collection|samling)";

/** What comes before a verb: a name of a few words, at the beginning of the sentence. */
const NAME =
  "^(?!(?:you|du|i|we|vi|man|one|jeg|når|when|if|hvis|all|every|any|remember|husk)(?![a-zA-ZÀ-ÖØ-öø-ž]))[\"'“]?(?:[a-zA-ZÀ-ÖØ-öø-ž\\d.:()/&'’,+-]+ ){1,8}?";

/** Sentences that say what a thing is or does. */
const STATEMENTS: readonly RegExp[] = [
  /^you can use this (?:repository|tool|application|app|library|module|system|service) to /i,
  /^(?:du|man) kan bruge (?:dette|denne|det her|den her) [a-zA-ZÀ-ÖØ-öø-ž]+ til at /i,
  // "X is a ...", "X er et ..."
  new RegExp(
    `${NAME}(?:is|are|er|was built as|is intended as) (?:an? |the |en |et |den |det |both |intended |designed |used |built |aimed |beregnet |designet |udviklet til|tænkt |lavet |bygget )`,
    "i",
  ),
  // "X helps ...", "X gør ..."
  new RegExp(
    `${NAME}(?:provides?|helps?|allows?|enables?|lets?|offers?|delivers?|supports?|handles?|manages?|makes? it|gives?|gathers?|collects?|shows?|connects?|integrates?|implements?|exposes?|synchroni[sz]es?|aims?|serves?|automates?|simplifies|ensures?|facilitates?|performs?|(?:can|may) be used|is used|contains?|will (?:help|provide|allow|make|be)|giver|gør|hjælper|tilbyder|leverer|understøtter|håndterer|samler|viser|stiller|sætter|sikrer|muliggør|udstiller|forbinder|integrerer|automatiserer|formidler|bruges|anvendes|sørger|indeholder|skal (?:gøre|hjælpe|sikre|samle|give)|kan bruges|kan anvendes|har til formål|binder|letter|forenkler) `,
    "i",
  ),
  // "Med X kan ...", "With X you can ..."
  /^(?:med|ved hjælp af) [a-zA-ZÀ-ÖØ-öø-ž\d ()-]{2,60}? (?:kan|får|bliver) /i,
  /^(?:with|using) [a-zA-ZÀ-ÖØ-öø-ž\d ()-]{2,60}?,? (?:[a-zA-ZÀ-ÖØ-öø-ž]+ ){1,6}?(?:can|may|get|gets) /i,
  // "En komponent til ...", "A parser for ..."
  new RegExp(
    `^(?!(?:til|for|in|i|på|from|fra|med|with|to|at|by|on|ved) )(?:[a-zA-ZÀ-ÖØ-öø-ž\\d.-]+ ){0,6}?${THING}(?:s|en|et|er)?,? (?:(?!er |is |are )[a-zA-ZÀ-ÖØ-öø-ž]+ ){0,2}?(?:for|to|that|which|til|der|som|with|med) `,
    "i",
  ),
  // A summary begins with what it does: "Viser borgerne ...", "Shows citizens ..."
  /^(?:viser|giver|samler|hjælper|håndterer|gør|understøtter|leverer|sætter|shows|gives|gathers|collects|helps|lets|provides|enables|manages|handles|supports) /i,
  /^(?:(?:form|m)ålet(?: med [a-zA-ZÀ-ÖØ-öø-ž]+)? er|the (?:purpose|aim|goal) (?:of [a-zA-ZÀ-ÖØ-öø-ž\d ]{1,40} )?is) /i,
];

/** Sentences about licence, authors, building and where to read on: true of any product, and telling of none. */
const OTHER_MATTERS: readonly RegExp[] = [
  words(
    "licen[cs]ed?",
    "licens[a-zA-ZÀ-ÖØ-öø-ž]*",
    "copyright",
    "free software",
    "fri software",
    "you may use",
    "redistribute",
    "terms of",
    "mozilla",
    "(MPL|A?GPL|LGPL|EUPL)",
    "warrant(y|ies)",
    "(maintained|programmed|developed|written|created|copyrighted) by",
    "(udviklet|vedligeholdes?|programmeret|lavet) af",
    "source code for",
    "kildekoden (til|for)",
    "discontinued",
    "archived",
    "no longer maintained",
    "ikke længere vedligeholde[a-zA-ZÀ-ÖØ-öø-ž]*",
    "(ejes|owned) (af|by)",
    "kontaktperson",
    "contact person",
    "(is|are) available",
    "er tilgængelig[a-zA-ZÀ-ÖØ-öø-ž]*",
  ),
  words(
    "(run|kør|use|brug|install|installer) (the )?(following|følgende|command|kommando[a-zA-ZÀ-ÖØ-öø-ž]*)",
    "npm",
    "docker[- ]compose",
    "composer",
  ),
  /^(?:see|read|se|læs|here (?:is|are)|her (?:er|ses)|please|for more|for mere|documentation|dokumentation[a-zA-ZÀ-ÖØ-öø-ž]*|start|get started|note|nb|bemærk|important|todo|tip|warning)(?![a-zA-ZÀ-ÖØ-öø-ž])/i,
  // What the reader is told to do.
  /^(?:add|check|click|configure|create|describe|download|find|go to|insert|link|make sure|open|remove|run|set|use|visit|write|besøg|brug|gå til|hent|indsæt|klik|kør|opret|skriv|slet|sæt|tilføj|tilgå)(?![a-zA-ZÀ-ÖØ-öø-ž])/i,
];

/**
 * True for a sentence that says what something is or does.
 * @param names what the product is called; a sentence that begins with it tells of it, whatever the verb
 */
export function statesPurpose(sentence: string, names: readonly string[] = []): boolean {
  const start = sentence.slice(0, MAX_SENTENCE);
  if (isOtherMatter(start)) return false;
  return STATEMENTS.some((pattern) => pattern.test(start)) || (names.some(begins) && start.split(" ").length > 6);
  function begins(name: string): boolean {
    return name.length > 3 && foldName(start).startsWith(name);
  }
}

/** A name without spaces, marks and the `OS2` that people leave out. */
export function foldName(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^a-zA-ZÀ-ÖØ-öø-ž\d]+/g, "")
    .replace(/^os2(?=[a-zA-ZÀ-ÖØ-öø-ž])/, "");
}

/** True for a sentence about licence, authors, commands or where to read on. */
export function isOtherMatter(sentence: string): boolean {
  return OTHER_MATTERS.some((pattern) => pattern.test(sentence.slice(0, MAX_SENTENCE)));
}

const MAX_SENTENCE = 400;
