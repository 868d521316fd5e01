import type { Card } from "@os2kit/model";
import { manifests } from "../facts/manifests.ts";
import { isVendored } from "../facts/vendored.ts";
import type { RepositoryView } from "../repository-view.ts";
import { asRecord, asText } from "../text/plain-values.ts";
import { readYaml } from "../text/read-yaml.ts";
import type { Finding, Origin } from "./proposal.ts";

type Database = Exclude<Card["build"]["database"], "none">;

const IMAGES: readonly (readonly [Database, RegExp])[] = [
  ["postgresql", /(^|[/-])(postgres(ql)?|postgis|timescaledb|pgvector)([:@}-]|$)/i],
  ["mariadb", /(^|[/-])mariadb([:@}-]|$)/i],
  ["mysql", /(^|[/-])mysql([:@}-]|$)/i],
  ["mssql", /(^|\/)(mssql\/server|azure-sql-edge)([:@}-]|$)/i],
  ["other", /(^|\/)(mongo(db)?|couchdb|oracle[^:]*|cassandra)([:@}-]|$)/i],
];

/** Images that work with a database, and are none. */
const TOOLS = /exporter|backup|admin|client|operator|proxy/i;

const DRIVERS: readonly (readonly [Database, RegExp])[] = [
  [
    "postgresql",
    /^(pg|postgres|asyncpg|psycopg\d?(-binary)?|npgsql(\.[\w.]+)?|org\.postgresql[:$].*|github\.com\/(lib\/pq|jackc\/pgx.*))$/i,
  ],
  ["mariadb", /^(mariadb|org\.mariadb\.jdbc[:$].*)$/i],
  [
    "mysql",
    /^(mysql2?|mysqlclient|pymysql|mysql-connector-python|(com\.)?mysql[:$].*|mysql:mysql-connector.*|mysql\.data(\.[\w.]+)?|mysqlconnector|pomelo\.entityframeworkcore\.mysql)$/i,
  ],
  [
    "mssql",
    /^(mssql|tedious|(microsoft|system)\.data\.sqlclient|microsoft\.entityframeworkcore\.sqlserver|com\.microsoft\.sqlserver[:$].*)$/i,
  ],
];

interface Sign {
  readonly database: Database;
  readonly from: Origin;
}

/** The database that the product uses: that of its compose files, else the one that its packages speak to. */
export function findDatabase(repository: RepositoryView): readonly Finding[] {
  const field = "build.database";
  const signs = [readImages(repository), readDrivers(repository)];
  const clear = signs.find((each) => each.length > 0 && each.every(({ database }) => database === each[0]?.database));
  const [sign] = clear ?? [];
  if (sign) return [{ field, value: sign.database, from: sign.from }];
  const [unclear] = signs.flat();
  if (!unclear) return [];
  const names = [...new Set(signs.flat().map(({ database }) => database))].join(", ");
  return [{ field, from: { ...unclear.from, note: { da: `flere slags: ${names}`, en: `several kinds: ${names}` } } }];
}

const MAX_FILES = 20;

function readImages({ files }: RepositoryView): readonly Sign[] {
  const paths = files
    .find("{,*/,*/*/}*compose*.{yml,yaml}")
    .filter((path) => !isVendored(path) && !/(^|\/)(tests?|e2e|cypress|examples?)\//i.test(path))
    .slice(0, MAX_FILES);
  return paths.flatMap((path) => {
    const yaml = readYaml(files.text(path) ?? "");
    return Object.entries(asRecord(asRecord(yaml.value).services)).flatMap(([name, service]) => {
      const image = asText(asRecord(service).image) ?? "";
      const database = TOOLS.test(image) ? undefined : find(IMAGES, image.slice(0, 300));
      if (!database) return [];
      const line = yaml.lineOf(["services", name, "image"]);
      return [{ database, from: { path, line, note: { da: image, en: image } } }];
    });
  });
}

function readDrivers(repository: RepositoryView): readonly Sign[] {
  return manifests(repository).flatMap(({ path, ecosystem, dependencies }) => {
    if (ecosystem === "docker" || ecosystem === "github-actions") return [];
    const lines = (repository.files.text(path) ?? "").split("\n");
    return dependencies.flatMap((name) => {
      const database = find(DRIVERS, name);
      const line = lines.findIndex((each) => each.includes(name.split(/[:$]/).at(-1) ?? name)) + 1;
      return database ? [{ database, from: { path, line: Math.max(line, 1), note: { da: name, en: name } } }] : [];
    });
  });
}

function find(signs: readonly (readonly [Database, RegExp])[], text: string): Database | undefined {
  return signs.find(([, pattern]) => pattern.test(text))?.[0];
}
