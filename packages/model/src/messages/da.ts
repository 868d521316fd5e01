import type { Message, MessageCode } from "./en.ts";

/** Beskeder på dansk. */
export const da: Readonly<Record<MessageCode, Message>> = {
  "card.empty": {
    text: "Filen indeholder ikke et produktkort.",
    next: "Skriv mindst:  product: { name: OS2eksempel }",
  },
  "card.size": {
    text: "Filen er større end {max} KiB; et produktkort er en kort fil, skrevet af mennesker.",
    next: "Se efter, om du har valgt den rigtige fil.",
  },
  "card.depth": {
    text: "Filen har flere niveauer, end et kort kan have.",
    next: "Se efter, om du har valgt den rigtige fil.",
  },
  "card.syntax": {
    text: "Det her er ikke gyldig YAML: {detail}",
    next: "Se på indrykning, kolon og anførselstegn omkring stedet.",
  },
  "card.tab": {
    text: "Linjen er rykket ind med tabulator; YAML tillader kun mellemrum.",
    next: "Erstat tabulatoren med to mellemrum.",
  },
  "card.documents": {
    text: "Filen indeholder mere end ét YAML-dokument.",
    next: "Fjern linjen `---` og det, der ikke hører til kortet.",
  },
  "card.alias": {
    text: "Kortet indeholder en henvisning ({found}); et kort skrives helt ud.",
    next: "Skriv selve værdien på stedet.",
  },
  "card.key": {
    text: "Et felts navn er et almindeligt ord.",
    next: "Skriv navnet som tekst efterfulgt af kolon.",
  },
  "card.duplicate": {
    text: "`{name}` står her to gange.",
    next: "Behold den ene.",
  },
  "card.unknown": {
    text: "Kortet har ikke noget felt `{name}` her.",
    next: "Disse findes: {fields}.",
  },
  "card.misspelt": {
    text: "Kortet har ikke noget felt `{name}` her.",
    next: "Mente du `{nearest}`?",
  },
  "card.required": {
    text: "`{name}` mangler, og uden det kan der ikke laves noget.",
    next: "Tilføj fx:  {name}: {example}",
  },
  "card.record": {
    text: "Forventede en gruppe af felter, fandt {found}.",
    next: "Skriv et felt pr. linje nedenunder, rykket to mellemrum ind: {fields}.",
  },
  "card.list": {
    text: "Forventede en liste, fandt {found}.",
    next: "Skriv én linje pr. punkt, hver med bindestreg og mellemrum først.",
  },
  "card.scalar": {
    text: "Forventede en enkelt værdi, fandt {found}.",
    next: "Skriv værdien på samme linje efter kolon.",
  },
  "card.blank": {
    text: "Svaret er tomt.",
    next: "Skriv svaret, eller fjern linjen, til der er et.",
  },
  "card.line": {
    text: "Forventede én linje almindelig tekst på højst 300 tegn; fandt linjeskift, styretegn eller mere tekst: {found}",
    next: "Skriv det på én linje.",
  },
  "card.length": {
    text: "Teksten er længere end {max} tegn: {found}",
    next: "Forkort den; resten kan stå i dokumenterne.",
  },
  "card.pattern": {
    text: "Her er tegn, der ikke kan bruges: {found}",
    next: "{help}",
  },
  "card.email": {
    text: "Forventede en e-mailadresse, der bliver læst, fandt {found}.",
    next: "Skriv en adresse som navn@kommune.dk, eller udelad feltet, til I har en.",
  },
  "card.url": {
    text: "Forventede en webadresse, fandt {found}.",
    next: "Skriv den helt ud, begyndende med https://",
  },
  "card.date": {
    text: "Forventede en dato, fandt {found}.",
    next: "Skriv år-måned-dag, fx 2026-11-24.",
  },
  "card.slug": {
    text: "Forventede et kort navn af a-z, tal og bindestreger, højst 60 tegn; fandt {found}.",
    next: "Skriv fx {example}.",
  },
  "card.slug-empty": {
    text: "Der kan ikke laves et kort navn af {found}.",
    next: "Angiv et i product.slug, fx os2eksempel.",
  },
  "card.slug-reserved": {
    text: "{found} er et navn, som Windows eller git selv bruger, så en mappe kan ikke hedde det.",
    next: "Vælg et andet, fx os2-{found}.",
  },
  "card.licence": {
    text: "Forventede SPDX-navnet på en licens, som Open Source Initiative har godkendt, fandt {found}.",
    next: "Skriv fx {example}. Navnene står på https://spdx.org/licenses/",
  },
  "card.choice": {
    text: "Forventede en af {options}; fandt {found}.",
    next: "Skriv fx {example}.",
  },
  "card.number": {
    text: "Forventede et helt tal fra {min} til {max}, fandt {found}.",
    next: "Skriv kun cifre.",
  },
  "card.yesno": {
    text: "Forventede true eller false, fandt {found}.",
    next: "Skriv true for ja og false for nej.",
  },
  "card.requirement-retired": {
    text: "{name} findes ikke i OS2's governancemodel 1.1.0; F7 har afløst det.",
    next: "Flyt svaret til F7.",
  },
  "card.repository-twice": {
    text: "To repositories hedder {found}.",
    next: "Giv hvert sit navn; store og små bogstaver skiller dem ikke ad.",
  },
  "card.repository-kind": {
    text: "Et produkt har ét repository af typen {found}, og dette er nummer to.",
    next: "Slå dem sammen, eller gør det ene til typen code.",
  },
  "card.repository-address": {
    text: "Flere repositories henviser til hinanden, og adressen på {found} kendes ikke.",
    next: "Angiv dens address, eller build.namespace for et produkt på GitHub eller GitLab.",
  },
  "card.stack-database": {
    text: "TypeScript-tjenesten taler med PostgreSQL, ikke med {found}.",
    next: "Skriv postgresql, eller vælg stack none og brug jeres egen kode.",
  },
  "render.repository": {
    text: "Kortet har ikke noget repository, der hedder {found}.",
    next: "Disse står i kortet: {options}.",
  },
  "render.repository-needed": {
    text: "Kortet har flere repositories, så sig, hvilket der skal laves.",
    next: "Tilføj --repository med et af: {options}.",
  },
  "render.value-missing": {
    text: "Skabelonen {file}, linje {line}, skal bruge en værdi, som kortet ikke har.",
    next: "Svar på det i kortet, eller sæt #if omkring linjen i skabelonen.",
  },
  "render.path": {
    text: "Stien {found}, som skabelonen {file} giver, er ikke sikker ({fault}).",
    next: "Ret svaret i den; en sti bliver inde i produktet og kan bruges på alle systemer.",
  },
  "render.collision": {
    text: "To filer ville få samme navn på nogle systemer: {found} og {other}.",
    next: "Ret det svar, navnene er lavet af.",
  },
  "render.set-answer": {
    text: "Skabelonsættet spørger efter `{name}`, og der er intet svar.",
    next: "Tilføj --set set.{name}=..., eller skriv det under set: i kortet.",
  },
  "render.set-secret": {
    text: "{name} er en hemmelighed i skabelonsættet, og en hemmelighed står ikke i et produktkort.",
    next: "Tag set.{name} ud af kortet, og giv den med kommandoen:  --set set.{name}=...",
  },
  "render.set-unknown": {
    text: "Skabelonsættet har ikke noget spørgsmål `{name}`.",
    next: "Fjern det fra set: i kortet.",
  },
  "set.missing": {
    text: "{file} mangler, så dette er ikke et skabelonsæt.",
    next: "Opret den med mindst `name`, `version` og `summary`.",
  },
  "set.yaml": {
    text: "{file} er ikke gyldig: {detail}",
    next: "Ret den; docs/template-sets.md beskriver formatet.",
  },
  "set.needs": {
    text: "Sættet kræver os2kit {found}, og dette er {actual}.",
    next: "Brug en version af os2kit, der passer:  npx os2kit@latest",
  },
  "set.template": {
    text: "Skabelonen kan ikke læses: {detail}",
    next: "Ret udtrykket på stedet.",
  },
  "set.unknown-name": {
    text: "Kortet har ikke noget felt `{name}`.",
    next: "Brug et felt fra kortet med fuld sti; `os2kit card schema` viser dem.",
  },
  "set.unknown-helper": {
    text: "Der findes ingen hjælper `{name}`.",
    next: "Disse findes: {options}.",
  },
  "set.unknown-partial": {
    text: "Laget har ikke noget partial `{name}`.",
    next: "Tilføj partials/{name}.hbs i laget, eller ret navnet.",
  },
  "set.construct": {
    text: "`{name}` er ikke en del af skabelonsproget.",
    next: "Brug #if, #unless eller #each med et navn (`as |item|`) og fulde stier.",
  },
  "set.not-printable": {
    text: "`{name}` kan ikke udskrives, som den er.",
    next: "Brug say til en tekst på flere sprog, join eller #each til en liste, og et felt i en gruppe.",
  },
  "set.claimed-twice": {
    text: "{found} ligger både i {layer} og i {other}.",
    next: "Lad ét lag eje stien.",
  },
  "set.symlink": {
    text: "Et skabelonsæt indeholder ingen symbolske links.",
    next: "Erstat linket med selve filen.",
  },
  "set.path": {
    text: "{found} er ikke en sikker sti på alle systemer ({fault}).",
    next: "Omdøb den.",
  },
  "set.stray": {
    text: "{found} hører ikke til nogen del af et skabelonsæt.",
    next: "Læg filer under files/, partials under partials/ som .hbs, eller fjern den.",
  },
  "set.rule-unused": {
    text: "Reglen for {found} passer ikke på nogen fil i laget.",
    next: "Ret stien i reglen, eller fjern den.",
  },
  "set.release": {
    text: "Udgivelsen {file} kan ikke læses: {detail}.",
    next: "Hent mappen releases igen fra git; den rettes aldrig i hånden.",
  },
  "case.unknown": {
    text: "En prøve har intet felt `{name}` her.",
    next: "Disse findes: {fields}.",
  },
  "case.key": {
    text: "Her mangler et felts navn.",
    next: "Skriv et navn efterfulgt af kolon.",
  },
  "case.step": {
    text: "`{found}` er ikke et trin.",
    next: "Skriv et af disse: in, replace, with; in, append; delete; eller move, to.",
  },
  "case.step-path": {
    text: "Her er ingen fil {found} at ændre.",
    next: "Ret stien; et produkts skrives med punktummer, en skabelons som den står i sættet.",
  },
  "case.step-text": {
    text: "`{found}` står {count} gange i {path}, og et trin skal finde det præcis én gang.",
    next: "Skriv det, som det står i filen, med så meget omkring, at der kun er det ene sted.",
  },
  "case.card-field": {
    text: "Kortet har intet felt `{name}`.",
    next: "Brug et felts fulde sti, for eksempel product.level; `os2kit card schema` viser dem alle.",
  },
  "case.card-obstacle": {
    text: "`{name}` kan ikke sættes, da kortet har en værdi i `{found}`.",
    next: "Sæt hele `{found}`, eller skriv et nyt kort i edits/dot-os2/product.yml.",
  },
  "case.no-card": {
    text: "Prøven har ingen product.yml.",
    next: "Tilføj det kort, som produktet laves af, mindst:  product: { name: OS2eksempel }",
  },
  "case.expects-nothing": {
    text: "Prøven forventer intet, så den kan aldrig fejle.",
    next: "Læg de filer, det handler om, i expected/ (gerne tomme), og kør med --update, eller skriv i case.yml, hvad der forventes.",
  },
  "case.stray": {
    text: "{found} hører ikke til i en prøve.",
    next: "En prøve er en mappe med product.yml, case.yml, expected/, edits/, v1/ og v2/; v1/ og v2/ rummer dele af et skabelonsæt.",
  },
  "case.twice": {
    text: "{found} står her to gange: også som {other}.",
    next: "Behold den ene.",
  },
  "case.none": {
    text: "{found} har ingen prøver, så der er intet at afprøve.",
    next: "Lav en mappe som {found}/cases/first med product.yml og expected/; docs/template-sets.md viser hvordan.",
  },
  "case.no-match": {
    text: "Ingen prøve i {found} hedder {select}.",
    next: "Disse findes: {options}.",
  },
  "lock.syntax": {
    text: "Dette er ikke en lås fra OS2kit: {detail}",
    next: "Hent filen fra git igen; den redigeres aldrig i hånden.",
  },
  "lock.conflict": {
    text: "Låsefilen har en konflikt, som git ikke kunne flette: to grene er opdateret hver for sig.",
    next: "Tag en af siderne, som den er:  git checkout --ours {path}  Commit fletningen, og kør os2kit update.",
  },
  "disk.not-empty": {
    text: "{found} er ikke tom, og et nyt produkt skal have sin egen mappe.",
    next: "Vælg en anden mappe, eller tøm denne.",
  },
  "disk.not-a-folder": {
    text: "{found} er en fil, ikke en mappe.",
    next: "Vælg en anden mappe.",
  },
  "disk.not-allowed": {
    text: "Du må ikke skrive i {found}.",
    next: "Vælg en mappe, du selv ejer, eller bed om skriveadgang.",
  },
  "disk.full": {
    text: "Der er ikke plads på disken til {found}. Der er ikke skrevet noget.",
    next: "Gør plads, og kør kommandoen igen.",
  },
  "disk.busy": {
    text: "En anden kørsel af os2kit er i gang i {found}.",
    next: "Vent, til den er færdig, og kør kommandoen igen.",
  },
  "disk.changed": {
    text: "{found} er ikke længere, som den var, da planen blev lavet. Der er ikke skrevet noget.",
    next: "Kør kommandoen igen for at få en ny plan.",
  },
  "disk.symlink": {
    text: "{found} er en symbolsk henvisning, og dem følger os2kit ikke. Der er ikke skrevet noget.",
    next: "Læg selve filen eller mappen der, eller angiv den mappe, som henvisningen peger på.",
  },
  "disk.unsafe-path": {
    text: "{found} er ikke en sikker sti. Der er ikke skrevet noget.",
    next: "Ret det svar, navnet er lavet af.",
  },
  "disk.interrupted": {
    text: "Stoppet, før {found} var færdig. Der er ikke skrevet noget.",
    next: "Kør kommandoen igen, når du er klar.",
  },
  "disk.torn": {
    text: "En kørsel i {found} blev stoppet, mens den skrev, så nogle filer er som før den og nogle som efter. En forhåndsvisning skriver ikke noget og kan ikke lægge en plan ud fra det.",
    next: "Kør kommandoen uden --dry-run, --check og --patch: den gør først den kørsel færdig eller ruller den tilbage, og siger hvilket.",
  },
  "disk.no-journal": {
    text: "{found} er ikke noget, en kørsel af os2kit efterlader, og følges ikke. Der er ikke skrevet noget.",
    next: "Fjern mappen .os2/journal, hvis ingen skal bruge den, og kør kommandoen igen.",
  },
  "disk.failed": {
    text: "Disken afviste {found}: {detail}",
    next: "Se på mappen og dens rettigheder.",
  },
  "disk.git": {
    text: "git kunne ikke gøre sin del i {found}: {detail} Intet blev skrevet.",
    next: "Arbejder en anden git-kommando, så vent på den; en fil .git/index.lock, der er tilbage fra en afbrudt kommando, kan fjernes.",
  },
  "disk.unreadable": {
    text: "{found} kan ikke læses: {detail}",
    next: "Se på filen og dens rettigheder, eller hold den ude.",
  },
  "disk.is-folder": {
    text: "{found} er en mappe, og resultatet er en fil.",
    next: "Nævn en fil i den, for eksempel:  --output {found}/check.md",
  },
  "disk.too-large": {
    text: "{found} er større end {most}.",
    next: "Se efter, om det er den rigtige fil.",
  },
  "disk.missing": {
    text: "Der er ingen fil eller mappe {found}.",
    next: "Se efter stien; den er i forhold til den mappe, du står i.",
  },
  "disk.not-text": {
    text: "{found} er ikke tekst i UTF-8.",
    next: "Gem den som UTF-8 i din editor.",
  },
  "git.failed": {
    text: "git kunne ikke lave det første commit: {detail} Der er ikke skrevet noget.",
    next: "Tilføj --no-git for at lave mappen uden git.",
  },
  "git.missing": {
    text: "git er ikke installeret, og uden det kan et repository ikke læses.",
    next: "Installer git, eller angiv en mappe eller et zip-arkiv.",
  },
  "git.partial": {
    text: "{found} er kun delvist klonet: filer i dette commit ligger kun på serveren.",
    next: "Hent dem først: git -C {found} fetch --refetch --no-filter",
  },
  "check.source": {
    text: "{found} er hverken en mappe, et repository eller et zip-arkiv.",
    next: "Angiv produktets mappe, for eksempel:  os2kit check .",
  },
  "check.revision": {
    text: "{found} har intet commit {revision}, der kan læses.",
    next: "Angiv en gren, et tag eller et commit, der findes: git -C {found} log --oneline --all",
  },
  "check.zip": {
    text: "Arkivet {found} kan ikke læses: {detail}",
    next: "Hent det igen, eller angiv en mappe.",
  },
  "check.only": {
    text: "Der er intet tjek og ingen familie af tjek, der hedder {found}.",
    next: "Mente du {nearest}?",
  },
  "check.baseline": {
    text: "{found} er ikke resultatet af et tidligere tjek.",
    next: "Lav et:  os2kit check . --json > baseline.json",
  },
  "check.forge": {
    text: "Fakta fra kodeværten kan ikke læses ved {found}.",
    next: 'Skriv dem som {"<repository>": {"public": true}}; docs/check-a-product.md viser hvilke.',
  },
  "fix.no-card": {
    text: "Der er intet produktkort ({found}), og en fil lavet uden et ville ikke rumme nogen fakta.",
    next: "Skriv et kort, eller angiv et:  os2kit check --fix --card product.yml",
  },
  "fix.read-only": {
    text: "Kun en mappe kan rettes, ikke et commit, et repository uden arbejdsmappe eller et arkiv.",
    next: "Angiv mappen med en klon, uden --at.",
  },
  "template.released-before": {
    text: "Version {found} er udgivet før, med et andet indhold.",
    next: "Giv sættet en ny version i set.yml, og udgiv det så.",
  },
  "update.set": {
    text: "Giv et svar som spørgsmål=svar, ikke {found}.",
    next: "For eksempel:  os2kit update --set language=ts",
  },
  "update.no-lock": {
    text: "{found} har ingen .os2/lock.json, så det vides ikke, hvilke skabeloner der har lavet det.",
    next: "Til et repository, som OS2kit ikke har lavet:  os2kit adopt",
  },
  "update.within": {
    text: "{found} er en mappe i produktet i {root}, og et produkt opdateres som helhed.",
    next: "Nævn produktet:  os2kit update {root}",
  },
  "update.other-set": {
    text: "Produktet er lavet med skabelonsættet {expected}, og det angivne er {found}.",
    next: "Angiv det rigtige sæt med --templates.",
  },
  "update.version": {
    text: "Skabelonsættet har ingen version {found}.",
    next: "Det har: {options}.",
  },
  "update.downgrade": {
    text: "Version {found} er ældre end produktets, {current}.",
    next: "Er det meningen, så tilføj --allow-downgrade.",
  },
  "update.lock-denied": {
    text: "Låsefilen siger noget andet, end de udgivne skabeloner gav, om {found}. Intet er skrevet.",
    next: "Hent .os2/lock.json igen fra git, hel, som et commit havde den; den rettes aldrig i hånden.",
  },
  "update.git-operation": {
    text: "Git er midt i en {found} her, og opdateringens ændringer ville blive blandet med den. Der er ikke skrevet noget.",
    next: "Gør den færdig, eller afbryd den:  git {found} --continue  eller  git {found} --abort",
  },
  "update.dirty": {
    text: "Disse filer har ændringer, der ikke er lagt i git, og opdateringen ville skrive i dem: {found}",
    next: "Læg dem i git, eller gem dem væk, og kør kommandoen igen.",
  },
  "update.sparse": {
    text: "Disse filer er udeladt af denne sparse checkout, så ingen kan se, hvad der står i dem: {found}",
    next: "Hent alle filer med  git sparse-checkout disable  (eller tilføj deres mapper), og kør kommandoen igen.",
  },
  "report.file": {
    text: "Sig, hvilken rapport der skal læses.",
    next: "For eksempel:  os2kit report import os2eksempel-checkliste.json",
  },
  "report.no-card": {
    text: "Der er intet produktkort i {found}, og svar bor i kortet.",
    next: "Lav et i .os2/product.yml med mindst:  product: { name: OS2eksempel }",
  },
  "report.filled-by": {
    text: "En rapport nævner, hvem der har udfyldt den, og hverken kaldet eller kortets koordinator siger hvem.",
    next: 'Tilføj --filled-by "Anne Eksempel, Eksempel Kommune".',
  },
  "explain.missing": {
    text: "Sig, hvad der skal forklares.",
    next: "For eksempel:  os2kit explain F4, eller:  os2kit explain sec/policy",
  },
  "explain.unknown": {
    text: "Der er intet krav og intet tjek, der hedder {found}.",
    next: "Mente du {nearest}?  os2kit explain viser dem alle.",
  },
  "explain.outside": {
    text: "{found} ligger uden for produktet i {root}.",
    next: "Nævn en fil i produktet, set fra den mappe, du står i, eller fra produktet.",
  },
  "explain.no-file": {
    text: "Der er ingen {found} i produktet, og intet krav eller tjek med det navn.",
    next: "`os2kit explain .` viser, hvad der kom fra skabelonerne; `os2kit explain` viser krav og tjek.",
  },
  "explain.no-file-near": {
    text: "Der er ingen {found} i produktet, og intet krav eller tjek med det navn.",
    next: "Mente du {nearest}?  `os2kit explain .` viser, hvad der kom fra skabelonerne.",
  },
  "call.choice": {
    text: "--{flag} {found}: forventede en af {options}.",
    next: "Skriv en af dem, som den står her.",
  },
  "call.date": {
    text: "--date {found} er ikke en dag.",
    next: "Skriv år-måned-dag, for eksempel 2026-11-24.",
  },
  "call.command": {
    text: "Der er ingen kommando `{found}`.",
    next: "Disse findes: {options}. `os2kit --help` forklarer dem.",
  },
  "call.option": {
    text: "Der er intet valg {option}.",
    next: "`os2kit {command} --help` viser, hvad der kan angives.",
  },
  "call.option-value": {
    text: "{option} mangler sin værdi.",
    next: "Skriv den efter et lighedstegn:  {option}=...  `os2kit {command} --help` forklarer det.",
  },
  "call.option-alone": {
    text: "{option} står alene og tager ingen værdi.",
    next: "`os2kit {command} --help` viser, hvad der kan angives.",
  },
  "call.folder": {
    text: "Sig, hvor produktet skal laves.",
    next: "Fx:  os2kit new os2eksempel",
  },
  "call.arguments": {
    text: "For mange argumenter: {found}",
    next: "Sæt anførselstegn om et navn med mellemrum.",
  },
  "call.set": {
    text: "`--set {found}` har intet lighedstegn.",
    next: "Skriv --set felt=værdi, fx --set product.level=1",
  },
  "call.set-field": {
    text: "`{found}` er ikke et felt, der kan sættes fra kommandolinjen.",
    next: "Mente du {nearest}? Lister over personer skrives i kortet.",
  },
  "call.no-terminal": {
    text: "Der er ingen at spørge her, og der er ikke givet noget kort.",
    next: "Tilføj --card product.yml, eller svar som --name OS2eksempel.",
  },
  "call.lang": {
    text: "Sproget {found} kendes ikke.",
    next: "Brug --lang da eller --lang en.",
  },
  "adopt.no-terminal": {
    text: "--interactive spørger om hver fil, og der er ingen at spørge her.",
    next: "Kør den i en terminal, eller se planen med --dry-run.",
  },
  "adopt.two-results": {
    text: "--json og --patch - vil begge have stdout.",
    next: "Giv patchen en fil:  --patch os2.patch",
  },
  "adopt.patch-exists": {
    text: "{found} findes allerede og bliver ikke overskrevet.",
    next: "Giv patchen et andet navn, eller fjern filen.",
  },
  "adopt.within": {
    text: "{found} er en mappe i produktet i {root}, som skabelonerne allerede passer.",
    next: "Opdater produktet:  os2kit update {root}  eller giv mappen et kort, hvis den er et produkt for sig:  --card product.yml",
  },
  "adopt.already": {
    text: "Repositoryet er allerede under OS2's skabeloner, og {option} gælder kun den første gang.",
    next: "Kør:  os2kit update",
  },
  "adopt.no-folder": {
    text: "{found} er ikke en mappe med filer, der kan lægges noget til.",
    next: "Klon repositoryet, og giv klonens mappe.",
  },
  "call.cancelled": {
    text: "Stoppet. Der er ikke skrevet noget.",
    next: "Kør kommandoen igen, når du er klar.",
  },
};
