/** Runs SQL. Values are always parameters (`$1`), never part of the text. */
export interface Queries {
  query<Row>(sql: string, parameters?: readonly unknown[]): Promise<Row[]>;
  /** Runs several statements that take no parameters. */
  execute(sql: string): Promise<void>;
}

/** A PostgreSQL database, embedded or real. */
export interface Database extends Queries {
  /** All of it happens, or nothing. */
  transaction<T>(run: (queries: Queries) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}
