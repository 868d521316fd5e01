/** What is wrong, and the next step. `{name}` stands for an argument of the problem. */
export interface Message {
  readonly text: string;
  readonly next: string;
}

/** Messages in English. This catalogue decides which codes exist. */
export const en = {
  "card.empty": {
    text: "This file holds no product card.",
    next: "Write at least:  product: { name: OS2eksempel }",
  },
  "card.size": {
    text: "The file is larger than {max} KiB; a product card is a short file written by people.",
    next: "Check that you gave the right file.",
  },
  "card.depth": {
    text: "The file is nested deeper than a card can be.",
    next: "Check that you gave the right file.",
  },
  "card.syntax": {
    text: "This is not valid YAML: {detail}",
    next: "Look at the indentation, the colons and the quotation marks around this place.",
  },
  "card.tab": {
    text: "The line is indented with a tab; YAML allows spaces only.",
    next: "Replace the tab by two spaces.",
  },
  "card.documents": {
    text: "The file holds more than one YAML document.",
    next: "Remove the line `---` and what does not belong to the card.",
  },
  "card.alias": {
    text: "The card holds an anchor reference ({found}); a card is written out in full.",
    next: "Write the value itself in this place.",
  },
  "card.key": {
    text: "A field's name is a plain word.",
    next: "Write the name as text, followed by a colon.",
  },
  "card.duplicate": {
    text: "`{name}` stands twice here.",
    next: "Keep one of the two.",
  },
  "card.unknown": {
    text: "The card has no field `{name}` here.",
    next: "These exist: {fields}.",
  },
  "card.misspelt": {
    text: "The card has no field `{name}` here.",
    next: "Did you mean `{nearest}`?",
  },
  "card.required": {
    text: "`{name}` is missing, and nothing can be made without it.",
    next: "Add for example:  {name}: {example}",
  },
  "card.record": {
    text: "Expected a group of fields, found {found}.",
    next: "Write one field a line below it, indented by two spaces: {fields}.",
  },
  "card.list": {
    text: "Expected a list, found {found}.",
    next: "Write one entry a line, each beginning with a hyphen and a space.",
  },
  "card.scalar": {
    text: "Expected a single value, found {found}.",
    next: "Write the value on the same line, after the colon.",
  },
  "card.blank": {
    text: "The answer is empty.",
    next: "Write the answer, or remove the line until there is one.",
  },
  "card.line": {
    text: "Expected one line of plain text of at most 300 characters; found line breaks, control characters or more text: {found}",
    next: "Write it as one line.",
  },
  "card.length": {
    text: "The text is longer than {max} characters: {found}",
    next: "Shorten it; the rest can stand in the documents.",
  },
  "card.pattern": {
    text: "This has characters that cannot be used here: {found}",
    next: "{help}",
  },
  "card.email": {
    text: "Expected an e-mail address that is read, found {found}.",
    next: "Write an address such as name@municipality.dk, or leave the field out until you have one.",
  },
  "card.url": {
    text: "Expected a web address, found {found}.",
    next: "Write it in full, beginning with https://",
  },
  "card.date": {
    text: "Expected a date, found {found}.",
    next: "Write year-month-day, for example 2026-11-24.",
  },
  "card.slug": {
    text: "Expected a short name of a-z, digits and hyphens, 60 characters at most; found {found}.",
    next: "Write for example {example}.",
  },
  "card.slug-empty": {
    text: "No short name can be made from {found}.",
    next: "Give one in product.slug, for example os2eksempel.",
  },
  "card.slug-reserved": {
    text: "{found} is a name that Windows or git keeps for itself, so it cannot name a folder.",
    next: "Choose another, for example os2-{found}.",
  },
  "card.licence": {
    text: "Expected the SPDX id of a licence approved by the Open Source Initiative, found {found}.",
    next: "Write for example {example}. The ids are listed at https://spdx.org/licenses/",
  },
  "card.choice": {
    text: "Expected one of {options}; found {found}.",
    next: "Write for example {example}.",
  },
  "card.number": {
    text: "Expected a whole number from {min} to {max}, found {found}.",
    next: "Write digits only.",
  },
  "card.yesno": {
    text: "Expected true or false, found {found}.",
    next: "Write true for yes and false for no.",
  },
  "card.requirement-retired": {
    text: "{name} does not exist in OS2's governance model 1.1.0; F7 took its place.",
    next: "Move the answer to F7.",
  },
  "card.repository-twice": {
    text: "Two repositories are called {found}.",
    next: "Give each a name of its own; upper and lower case do not tell them apart.",
  },
  "card.repository-kind": {
    text: "A product has one repository of the kind {found}, and this is the second.",
    next: "Join the two, or make one of them the kind code.",
  },
  "card.repository-address": {
    text: "Several repositories link to each other, and the address of {found} is not known.",
    next: "Give its address, or build.namespace for a product on GitHub or GitLab.",
  },
  "card.stack-database": {
    text: "The TypeScript service speaks to PostgreSQL, not to {found}.",
    next: "Write postgresql, or choose the stack none and bring your own code.",
  },
  "render.repository": {
    text: "The card lists no repository called {found}.",
    next: "These are in the card: {options}.",
  },
  "render.repository-needed": {
    text: "The card lists several repositories, so say which one to make.",
    next: "Add --repository with one of: {options}.",
  },
  "render.value-missing": {
    text: "The template {file}, line {line}, needs a value that the card does not have.",
    next: "Answer it in the card, or guard the line in the template with #if.",
  },
  "render.path": {
    text: "The path {found} that the template {file} gives is not safe ({fault}).",
    next: "Change the answer in it; a path stays inside the product and is usable on every system.",
  },
  "render.collision": {
    text: "Two files would get the same name on some systems: {found} and {other}.",
    next: "Change the answer that the names are made from.",
  },
  "render.set-answer": {
    text: "The template set asks for `{name}`, and there is no answer.",
    next: "Add --set set.{name}=..., or write it under set: in the card.",
  },
  "render.set-secret": {
    text: "{name} is a secret of the template set, and a secret is kept in no card.",
    next: "Take set.{name} out of the card, and give it with the call:  --set set.{name}=...",
  },
  "render.set-unknown": {
    text: "The template set has no question `{name}`.",
    next: "Remove it from set: in the card.",
  },
  "set.missing": {
    text: "{file} is missing, so this is no template set.",
    next: "Create it with at least `name`, `version` and `summary`.",
  },
  "set.yaml": {
    text: "{file} is not valid: {detail}",
    next: "Correct it; docs/template-sets.md describes the format.",
  },
  "set.needs": {
    text: "The set needs os2kit {found}, and this is {actual}.",
    next: "Use a matching version of os2kit:  npx os2kit@latest",
  },
  "set.template": {
    text: "The template cannot be read: {detail}",
    next: "Correct the expression at this place.",
  },
  "set.unknown-name": {
    text: "The card has no field `{name}`.",
    next: "Use a field of the card by its full path; `os2kit card schema` lists them.",
  },
  "set.unknown-helper": {
    text: "There is no helper `{name}`.",
    next: "These exist: {options}.",
  },
  "set.unknown-partial": {
    text: "The layer has no partial `{name}`.",
    next: "Add partials/{name}.hbs to the layer, or correct the name.",
  },
  "set.construct": {
    text: "`{name}` is not part of the template language.",
    next: "Use #if, #unless or #each with a name (`as |item|`), and full paths.",
  },
  "set.not-printable": {
    text: "`{name}` cannot be printed as it is.",
    next: "Use say for a text in several languages, join or #each for a list, and a field of a group.",
  },
  "set.claimed-twice": {
    text: "{found} is claimed by {layer} and by {other}.",
    next: "Let one layer own the path.",
  },
  "set.symlink": {
    text: "A template set holds no symbolic links.",
    next: "Replace the link by the file itself.",
  },
  "set.path": {
    text: "{found} is not a safe path on every system ({fault}).",
    next: "Rename it.",
  },
  "set.stray": {
    text: "{found} belongs to no part of a template set.",
    next: "Put files under files/, partials under partials/ as .hbs, or remove it.",
  },
  "set.rule-unused": {
    text: "The rule for {found} matches no file of the layer.",
    next: "Correct the path of the rule, or remove it.",
  },
  "set.release": {
    text: "The release {file} cannot be read: {detail}.",
    next: "Restore the folder releases from git; it is never edited by hand.",
  },
  "case.unknown": {
    text: "A case has no field `{name}` here.",
    next: "These exist: {fields}.",
  },
  "case.key": {
    text: "A field's name is missing here.",
    next: "Write a name, followed by a colon.",
  },
  "case.step": {
    text: "`{found}` is no step.",
    next: "Write one of these: in, replace, with; in, append; delete; or move, to.",
  },
  "case.step-path": {
    text: "There is no file {found} here to change.",
    next: "Correct the path; a product's is written with its dots, a template's as it stands in the set.",
  },
  "case.step-text": {
    text: "`{found}` stands {count} times in {path}, and a step needs it exactly once.",
    next: "Write it as it stands in the file, with as much around it as makes it the only one.",
  },
  "case.card-field": {
    text: "The card has no field `{name}`.",
    next: "Use a field by its full path, for example product.level; `os2kit card schema` lists them.",
  },
  "case.card-obstacle": {
    text: "`{name}` cannot be set, since the card has a value of its own at `{found}`.",
    next: "Set `{found}` as a whole, or write a new card in edits/dot-os2/product.yml.",
  },
  "case.no-card": {
    text: "The case has no product.yml.",
    next: "Add the card that the product is made from, at least:  product: { name: OS2eksempel }",
  },
  "case.expects-nothing": {
    text: "The case expects nothing, so it could never fail.",
    next: "Put the files that matter in expected/ (empty ones will do) and run with --update, or write what is expected in case.yml.",
  },
  "case.stray": {
    text: "{found} is no part of a case.",
    next: "A case is a folder with product.yml, case.yml, expected/, edits/, v1/ and v2/; v1/ and v2/ hold parts of a template set.",
  },
  "case.twice": {
    text: "{found} stands here twice: also as {other}.",
    next: "Keep one of the two.",
  },
  "case.none": {
    text: "{found} has no case, so there is nothing to test.",
    next: "Make a folder such as {found}/cases/first with product.yml and expected/; docs/template-sets.md shows how.",
  },
  "case.no-match": {
    text: "No case of {found} is called {select}.",
    next: "These exist: {options}.",
  },
  "lock.syntax": {
    text: "This is not a lock of OS2kit: {detail}",
    next: "Restore the file from git; it is never edited by hand.",
  },
  "lock.conflict": {
    text: "The lock holds a conflict that git could not merge: two branches were updated apart.",
    next: "Take one of its sides as it is:  git checkout --ours {path}  Commit the merge, then run os2kit update.",
  },
  "disk.not-empty": {
    text: "{found} is not empty, and a new product needs a folder of its own.",
    next: "Choose another folder, or empty this one.",
  },
  "disk.not-a-folder": {
    text: "{found} is a file, not a folder.",
    next: "Choose another folder.",
  },
  "disk.not-allowed": {
    text: "You may not write to {found}.",
    next: "Choose a folder of your own, or ask for the right to write there.",
  },
  "disk.full": {
    text: "There is no room left on the disk for {found}. Nothing was written.",
    next: "Free some room and run the command again.",
  },
  "disk.busy": {
    text: "Another run of os2kit is at work in {found}.",
    next: "Wait until it has finished, and run the command again.",
  },
  "disk.changed": {
    text: "{found} is not what it was when the plan was made. Nothing was written.",
    next: "Run the command again to get a new plan.",
  },
  "disk.symlink": {
    text: "{found} is a symbolic link, and os2kit follows none. Nothing was written.",
    next: "Put the file or the folder itself there, or name the folder that the link points to.",
  },
  "disk.unsafe-path": {
    text: "{found} is not a safe path. Nothing was written.",
    next: "Change the answer that the name is made from.",
  },
  "disk.interrupted": {
    text: "Stopped before {found} was finished. Nothing was written.",
    next: "Run the command again when you are ready.",
  },
  "disk.torn": {
    text: "A run in {found} was killed while it wrote, so some files are as before it and some as after. A preview writes nothing, and cannot plan on that.",
    next: "Run the command without --dry-run, --check or --patch: it finishes or undoes that run first, and says which.",
  },
  "disk.no-journal": {
    text: "{found} is not what a run of os2kit leaves behind, and is not followed. Nothing was written.",
    next: "If nobody needs it, remove the folder .os2/journal, and run the command again.",
  },
  "disk.failed": {
    text: "The disk refused {found}: {detail}",
    next: "Look at the folder and its rights.",
  },
  "disk.git": {
    text: "git could not do its part in {found}: {detail} Nothing was written.",
    next: "If another git command is at work, wait for it; a file .git/index.lock that is left from a killed one can be removed.",
  },
  "disk.unreadable": {
    text: "{found} cannot be read: {detail}",
    next: "Look at the file and its rights, or leave it out.",
  },
  "disk.is-folder": {
    text: "{found} is a folder, and the result is a file.",
    next: "Name a file in it, for example:  --output {found}/check.md",
  },
  "disk.too-large": {
    text: "{found} is larger than {most}.",
    next: "Look whether it is the right file.",
  },
  "disk.missing": {
    text: "There is no file or folder {found}.",
    next: "Check the path; it is relative to the folder you stand in.",
  },
  "disk.not-text": {
    text: "{found} is not text in UTF-8.",
    next: "Save it as UTF-8 in your editor.",
  },
  "git.failed": {
    text: "git could not make the first commit: {detail} Nothing was written.",
    next: "Add --no-git to make the folder without git.",
  },
  "git.missing": {
    text: "git is not installed, and a repository cannot be read without it.",
    next: "Install git, or give a folder or a zip archive.",
  },
  "git.partial": {
    text: "{found} is a partial clone: files of this commit are on the remote alone.",
    next: "Fetch them first: git -C {found} fetch --refetch --no-filter",
  },
  "check.source": {
    text: "{found} is neither a folder nor a repository nor a zip archive.",
    next: "Give the product's folder, for example:  os2kit check .",
  },
  "check.revision": {
    text: "{found} has no commit {revision} that can be read.",
    next: "Give a branch, tag or commit that exists: git -C {found} log --oneline --all",
  },
  "check.zip": {
    text: "The archive {found} cannot be read: {detail}",
    next: "Download it again, or give a folder.",
  },
  "check.only": {
    text: "There is no check and no family of checks called {found}.",
    next: "Did you mean {nearest}?",
  },
  "check.baseline": {
    text: "{found} is no result of an earlier check.",
    next: "Make one:  os2kit check . --json > baseline.json",
  },
  "check.forge": {
    text: "The facts from the forge cannot be read at {found}.",
    next: 'Write them as {"<repository>": {"public": true}}; docs/check-a-product.md lists them.',
  },
  "fix.no-card": {
    text: "There is no product card ({found}), and a file made without one would hold no facts.",
    next: "Write a card, or give one:  os2kit check --fix --card product.yml",
  },
  "fix.read-only": {
    text: "Only a folder can be mended, not a commit, a bare repository or an archive.",
    next: "Give the folder of a clone, without --at.",
  },
  "template.released-before": {
    text: "Version {found} was released before, with other content.",
    next: "Give the set a new version in set.yml, then release it.",
  },
  "update.set": {
    text: "Give an answer as question=answer, not {found}.",
    next: "For example:  os2kit update --set language=ts",
  },
  "update.no-lock": {
    text: "{found} has no .os2/lock.json, so it is not known which templates made it.",
    next: "For a repository that OS2kit did not make:  os2kit adopt",
  },
  "update.within": {
    text: "{found} is a folder of the product in {root}, and a product is updated as a whole.",
    next: "Name the product:  os2kit update {root}",
  },
  "update.other-set": {
    text: "This product was made with the template set {expected}, and the one given is {found}.",
    next: "Give the right set with --templates.",
  },
  "update.version": {
    text: "The template set has no version {found}.",
    next: "It has: {options}.",
  },
  "update.downgrade": {
    text: "Version {found} is older than the product's, {current}.",
    next: "If you mean it, add --allow-downgrade.",
  },
  "update.lock-denied": {
    text: "The lock says something else than the released templates gave, for {found}. Nothing was written.",
    next: "Restore .os2/lock.json from git, as some commit had it in whole; it is never edited by hand.",
  },
  "update.git-operation": {
    text: "A git {found} is halfway done here, and the update's changes would mix with it. Nothing was written.",
    next: "Finish it or stop it:  git {found} --continue  or  git {found} --abort",
  },
  "update.dirty": {
    text: "These files have changes that are not committed, and the update would write to them: {found}",
    next: "Commit or stash them, and run the command again.",
  },
  "update.sparse": {
    text: "These files are left out of this sparse checkout, so nobody can see what they hold: {found}",
    next: "Check out all files with  git sparse-checkout disable  (or add their folders), and run the command again.",
  },
  "report.file": {
    text: "Say which report shall be read.",
    next: "For example:  os2kit report import os2eksempel-checkliste.json",
  },
  "report.no-card": {
    text: "There is no product card in {found}, and answers live in the card.",
    next: "Make one in .os2/product.yml with at least:  product: { name: OS2eksempel }",
  },
  "report.filled-by": {
    text: "A report names who filled it in, and neither the call nor the card's coordinator says who.",
    next: 'Add --filled-by "Anne Eksempel, Eksempel Kommune".',
  },
  "explain.missing": {
    text: "Say what shall be explained.",
    next: "For example:  os2kit explain F4, or:  os2kit explain sec/policy",
  },
  "explain.unknown": {
    text: "There is no requirement and no check called {found}.",
    next: "Did you mean {nearest}?  os2kit explain lists them all.",
  },
  "explain.outside": {
    text: "{found} lies outside the product in {root}.",
    next: "Name a file of the product, from the current folder or from the product.",
  },
  "explain.no-file": {
    text: "There is no {found} in the product, and no requirement or check of that name.",
    next: "`os2kit explain .` lists what came from the templates; `os2kit explain` lists requirements and checks.",
  },
  "explain.no-file-near": {
    text: "There is no {found} in the product, and no requirement or check of that name.",
    next: "Did you mean {nearest}?  `os2kit explain .` lists what came from the templates.",
  },
  "call.choice": {
    text: "--{flag} {found}: expected one of {options}.",
    next: "Write one of them as it stands here.",
  },
  "call.date": {
    text: "--date {found} is no day.",
    next: "Write year-month-day, for example 2026-11-24.",
  },
  "call.command": {
    text: "There is no command `{found}`.",
    next: "These exist: {options}. `os2kit --help` explains them.",
  },
  "call.option": {
    text: "There is no option {option}.",
    next: "`os2kit {command} --help` lists what can be given.",
  },
  "call.option-value": {
    text: "{option} lacks its value.",
    next: "Write it after an equals sign:  {option}=...  `os2kit {command} --help` explains it.",
  },
  "call.option-alone": {
    text: "{option} stands alone and takes no value.",
    next: "`os2kit {command} --help` lists what can be given.",
  },
  "call.folder": {
    text: "Say where the product shall be made.",
    next: "For example:  os2kit new os2eksempel",
  },
  "call.arguments": {
    text: "Too many arguments: {found}",
    next: "Put a name with spaces in quotation marks.",
  },
  "call.set": {
    text: "`--set {found}` has no equals sign.",
    next: "Write --set field=value, for example --set product.level=1",
  },
  "call.set-field": {
    text: "`{found}` is no field that can be set from the command line.",
    next: "Did you mean {nearest}? Lists of people are written in the card.",
  },
  "call.no-terminal": {
    text: "There is nobody to ask here, and no card was given.",
    next: "Add --card product.yml, or answers such as --name OS2eksempel.",
  },
  "call.lang": {
    text: "The language {found} is not known.",
    next: "Use --lang da or --lang en.",
  },
  "adopt.no-terminal": {
    text: "--interactive asks about each file, and there is nobody to ask here.",
    next: "Run it in a terminal, or look at the plan with --dry-run.",
  },
  "adopt.two-results": {
    text: "--json and --patch - both want stdout.",
    next: "Give the patch a file:  --patch os2.patch",
  },
  "adopt.patch-exists": {
    text: "{found} exists already, and is not written over.",
    next: "Give the patch another name, or remove the file.",
  },
  "adopt.within": {
    text: "{found} is a folder of the product in {root}, which the templates look after already.",
    next: "Update the product:  os2kit update {root}  or, if the folder is a product of its own, give it a card:  --card product.yml",
  },
  "adopt.already": {
    text: "This repository is under OS2's templates already, and {option} only counts the first time.",
    next: "Run:  os2kit update",
  },
  "adopt.no-folder": {
    text: "{found} is not a folder with files to add to.",
    next: "Clone the repository, and give the folder of the clone.",
  },
  "call.cancelled": {
    text: "Stopped. Nothing was written.",
    next: "Run the command again when you are ready.",
  },
} as const satisfies Readonly<Record<string, Message>>;

export type MessageCode = keyof typeof en;
