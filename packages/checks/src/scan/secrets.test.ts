import { expect, test } from "vitest";
import { secrets } from "./secrets.ts";

/** Written in two parts, so that no scanner takes this file for a leak. */
const join = (...parts: string[]) => parts.join("");
const GITHUB = join("gh", "p_zQWBuTSOoRi4A9spHcVY5ncnsDkxkJ0mLq17");
const AWS = join("AK", "IAQ7ZTMX4RW2KCB5VN");
const BODY = "MIIEvQIBADANBgkqhkiG9w0BAQEFAASCBKcwggSjAgEAAoIBAQDJ7n3kXq2p".repeat(2);
const KEY = join("-----BEGIN RSA PRIV", `ATE KEY-----\n${BODY}\n-----END RSA PRIV`, "ATE KEY-----");
const jwt = (payload: object) =>
  ['{"alg":"HS256"}', JSON.stringify(payload)].map((part) => btoa(part).replaceAll("=", "")).join(".") +
  ".c2lnbmF0dXJlLXRoYXQtbm8tb25lLWhhcw";

const show = (text: string, path: string) =>
  secrets.scan(text, path).map(({ kind, line, found }) => `${kind ?? ""} ${String(line)} ${found}`);

test.each([
  ["a private key", "config/saml.pem", `\n${KEY}`, ["private-key 2 BEGIN RSA PRIVATE KEY"]],
  ["a private key on one line", "settings.json", JSON.stringify({ k: KEY }), ["private-key 1 BEGIN RSA PRIVATE KEY"]],
  ["a key of Amazon's", "deploy.sh", `export ID=${AWS}`, ["cloud 1 AKIA… [20]"]],
  [
    "a storage account of Azure's",
    "appsettings.json",
    join('{"S":"AccountName=x;Account', `Key=${"aB3xY9kQ2mZ7pL5w".repeat(5)}aB3xY9=="}`),
    ["cloud 1 aB3x… [88]"],
  ],
  ["a token of GitHub's", "README.md", `git clone https://x:${GITHUB}@github.com/a/b`, ["forge 1 ghp_… [40]"]],
  ["a token of GitLab's", "ci.py", join("T = 'glp", "at-7Kd93mQxPz81Lw45Tr6V'"), ["forge 1 glpa… [26]"]],
  [
    "a webhook of Slack's",
    "a.ts",
    join("hooks.slack", ".com/services/T01AB2CD3/B04EF5GH6/k8Jw2Qz9Xm4Lp7Rt1Vb6Nc3D"),
    ["chat 1 hook… [69]"],
  ],
  [
    "a token without an end",
    "src/client.ts",
    `const t = "${jwt({ sub: "admin" })}"`,
    [expect.stringMatching(/^jwt 1 eyJh… /)],
  ],
  [
    "a password with its server",
    "web.config",
    '<add c="Server=sql1.kommune.dk;User ID=app;Password=Vinter%88x" />',
    ["connection 1 Vi… [10]"],
  ],
  [
    "a password in an address",
    "config.py",
    'URL = "postgres://app:Vinter88xz@db.kommune.dk/app"',
    ["connection 1 Vi… [10]"],
  ],
  [
    "a strong password for a server by its short name",
    "app.config",
    '"Server=DPR;User ID=DPR;Pwd=ghYR6I%%#44sWowQ"',
    ["connection 1 ghYR… [16]"],
  ],
  [
    "a password in settings",
    "src/main/resources/application.properties",
    "a=1\nspring.datasource.password=Vinter88xz\n",
    ["password 2 Vi… [10]"],
  ],
  ["a password in XML", "config.xml", "<password>Vinter88xz</password>", ["password 1 Vi… [10]"]],
  [
    "a key in .NET's settings",
    "web.config",
    '<add key="ApiKey" value="973b2d3a-df26-4afa-9e1d-7ee8a34ee6fd"/>',
    ["password 1 973b… [36]"],
  ],
  ["a key in code", "src/Client.cs", 'const string ApiKey = "q8Zr2Lx9Vb4Nm7Kd";', ["password 1 q8Zr… [16]"]],
])("finds %s", (_, path, text, expected) => {
  expect(show(text, path)).toEqual(expected);
});

test.each([
  ["a test's own key", "src/test/resources/key.pem", KEY, ["test 1 BEGIN RSA PRIVATE KEY"]],
  ["a test's own password", "tests/settings.toml", 'password = "Vinter88xz"', ["test 1 Vi… [10]"]],
  ["a password everybody knows", "application.properties", "spring.datasource.password=Test1234", ["sample 1 Te… [8]"]],
  ["a developer's database", "docker-compose.yml", "POSTGRES_PASSWORD: Vinter88xz", ["sample 1 Vi… [10]"]],
  ["a broker beside it", "app.env", "URL=amqp://guest:guest@msg-broker", ["sample 1 g… [5]"]],
  [
    "a framework's documented default",
    ".env",
    `###> symfony/framework-bundle ###\nAPP_SECRET=${"22d8a60c047b9641".repeat(2)}`,
    ["sample 2 22d8… [32]"],
  ],
])("tells %s apart", (_, path, text, expected) => {
  expect(show(text, path)).toEqual(expected);
});

test.each([
  [
    "a reference to the environment",
    "application.yml",
    "password: ${DB_PASSWORD:?not set 123}\ntoken: {{ .Values.token1 }}",
  ],
  ["an empty setting before another", "a.properties", "x.password=\nx.keystore.type2=PKCS12"],
  [
    "a name that only holds the word",
    "values.yaml",
    "secretName: tls-2024-abcdef1\ntokenUrl: https://x.dk/1\npasswordKey: db-pass1",
  ],
  ["a name in place of a value", "values.yaml", "apiKeySecret: my-api-key\npassword: tika-password\nsecret: API_KEY"],
  ["a label on a page", "messages.properties", "login.password=Adgangskode"],
  ["a hash", "users.json", '{"password": "pbkdf2_sha256$600000$abc123$k29r18L33xeSmAkMsFGbK="}'],
  ["the public key of an assembly", "app.config", 'type="X, Version=2.0.0.0, PublicKeyToken=b77a5c561934e089"'],
  ["a dependency's version", "package.json", '"jsonwebtoken": "^9.0.12", "headerapikey": "12.2.2"'],
  ["code that passes one on", "Login.java", "this.password = passwordTextBox1.getText2();"],
  ["a manual", "docs/install.md", "password = Vinter88xz"],
  ["a manual's key", "values.yaml", join("-----BEGIN OPENSSH PRIV", "ATE KEY-----\n...\n")],
  ["the key that Amazon prints", "a.sh", join("AK", "IAIOSFODNN7EXAMPLE")],
  ["the token that every manual shows", "api.yaml", jwt({ sub: "1234567890", name: "John Doe" })],
  ["a session's token", "a.http", jwt({ iat: 1_700_000_000, exp: 1_700_003_600 })],
])("leaves %s alone", (_, path, text) => {
  expect(show(text, path)).toEqual([]);
});

test("no hit shows a secret, and a file has at most twenty", () => {
  const text = "password: Vinter88xz\n".repeat(30);
  const hits = secrets.scan(text, "app.yml");
  expect(hits).toHaveLength(20);
  expect(JSON.stringify(hits)).not.toContain("Vinter");
});

test.each([
  ["web/package-lock.json", false],
  ["package-lock_BACKUP_772.json", false],
  ["Cargo.lock", false],
  ["node_modules/x/index.js", false],
  ["static/jquery.min.js", false],
  ["composer.json", true],
  [".env", true],
])("wants %s: %s", (path, expected) => {
  expect(secrets.wants(path)).toBe(expected);
});

test("a megabyte without an end of line takes no longer than its length", () => {
  const hostile = ["password=".repeat(1e5), "eyJ".repeat(3e5), "://a:".repeat(2e5), `"password"${" ".repeat(1e6)}`];
  const start = performance.now();
  for (const text of hostile) secrets.scan(text, "a.json");
  expect(performance.now() - start).toBeLessThan(3000);
});
