/** Words of which made-up passwords are made; a value that is mostly such words is known to everybody. */
const SAMPLE_WORDS =
  /example|eksempel|sample|dummy|fake|changeme|changeit|change|replace|insert|placeholder|your|notasecret|secret|hemmelig(?:t|hed)?|insecure|password|passw[o0]rd|p@ssw[o0]rd|passwd|kodeord|adgangskode|admin|root|guest|user|login|default|postgres|mysql|mariadb|keycloak|minio|redis|rabbitmq|symfony|drupal|django|testing|tests?|demo|debug|local(?:host)?|development|develop|developer|dev|foo|bar|baz|qwerty|letmein|welcome|velkommen|master|token|apikey|key|service|database|config|secure|new|old|todo|none|null|undefined|true|false|this|isnot|abc(?:def)?|xyz/gi;

/** What templates, shells and tools write where a value is filled in later. */
const FILLED_IN_LATER =
  /^[<[{(%*@&!?]|[$%]\{|\{\{|<[a-z]|%\(|%[a-z0-9_]+%|^\$|\*{3}|(.)\1{4}|\.{3}|…|^-+$|^os\.environ/i;

/** Hashes and sealed values tell nothing. */
const SEALED =
  /^(?:\\?\$2[abxy]\\?\$|\$argon2|\$[156y]\$|\$ANSIBLE|pbkdf2|bcrypt|scrypt|argon2|sha\d|md5|ENC\(|ENC\[|vault:|AQICAH)/i;

/** Paths, addresses, names of files, and versions. */
const PLACE =
  /^(?:[~^>=<]{0,2}v?\d+\.\d+\.|[~.]{0,2}\/|[A-Za-z]:\\|[a-z][a-z0-9+.-]{1,20}:)|\.(?:pem|key|crt|cer|pfx|p12|jks|json|ya?ml|xml|txt|html?|js|ts|php|py|java)$/i;

/** True for what stands in place of a value: a reference, a hash, a path, the name of something. */
export function isReference(value: string): boolean {
  return FILLED_IN_LATER.test(value) || SEALED.test(value) || PLACE.test(value) || /[\s;]/.test(value);
}

/** True for values that everybody knows: words such as `test`, `admin` and `changeme` make up half of the letters. */
export function isSample(value: string): boolean {
  const letters = value.replace(/[^A-Za-z@]/g, "").length;
  const known = (value.match(SAMPLE_WORDS) ?? []).join("").length;
  return letters <= 2 || known * 2 >= letters || /(?:0123|1234|4321|abcd|qwer|xxxx)/i.test(value);
}

/** Shannon's entropy in bits for each letter: about 2 for words that repeat, over 3.5 for 20 random letters. */
export function entropyOf(value: string): number {
  const counts = new Map<string, number>();
  for (const letter of value) counts.set(letter, (counts.get(letter) ?? 0) + 1);
  let bits = 0;
  for (const count of counts.values()) bits -= (count / value.length) * Math.log2(count / value.length);
  return bits;
}

/** Letters and digits both: what machines make, and few identifiers are. */
export function hasLettersAndDigits(value: string): boolean {
  return /[A-Za-z]/.test(value) && /\d/.test(value);
}

/** A secret as it may be shown: at most its first four letters, never more than a quarter of it, and its length. */
export function maskSecret(value: string): string {
  return `${value.slice(0, Math.min(4, Math.floor(value.length / 4)))}… [${String(value.length)}]`;
}
