import type { Queries } from "../database/database.ts";
import type { NewNotice, Notice } from "./notice.ts";

const COLUMNS = 'id, title, text, created_at AS "createdAt"';

type Row = Omit<Notice, "createdAt"> & { readonly createdAt: Date };

/** Notices in the database. */
export class NoticeStore {
  readonly #queries: Queries;

  constructor(queries: Queries) {
    this.#queries = queries;
  }

  /** A page of notices, newest first. */
  async list(limit: number, offset: number): Promise<Notice[]> {
    const sql = `SELECT ${COLUMNS} FROM notices ORDER BY created_at DESC, id LIMIT $1 OFFSET $2`;
    return (await this.#queries.query<Row>(sql, [limit, offset])).map(toNotice);
  }

  async find(id: string): Promise<Notice | undefined> {
    return this.#one(`SELECT ${COLUMNS} FROM notices WHERE id = $1`, [id]);
  }

  async create({ title, text }: NewNotice): Promise<Notice> {
    const sql = `INSERT INTO notices (title, text) VALUES ($1, $2) RETURNING ${COLUMNS}`;
    const notice = await this.#one(sql, [title, text]);
    if (notice === undefined) throw new Error("INSERT returned no row");
    return notice;
  }

  async replace(id: string, { title, text }: NewNotice): Promise<Notice | undefined> {
    const sql = `UPDATE notices SET title = $2, text = $3 WHERE id = $1 RETURNING ${COLUMNS}`;
    return this.#one(sql, [id, title, text]);
  }

  /** @returns false when there was no such notice */
  async delete(id: string): Promise<boolean> {
    return (await this.#queries.query("DELETE FROM notices WHERE id = $1 RETURNING id", [id])).length > 0;
  }

  async #one(sql: string, parameters: readonly unknown[]): Promise<Notice | undefined> {
    return (await this.#queries.query<Row>(sql, parameters)).map(toNotice)[0];
  }
}

function toNotice(row: Row): Notice {
  return { ...row, createdAt: row.createdAt.toISOString() };
}
