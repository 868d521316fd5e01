export { findKilled, recover } from "./recover.ts";
export { JOURNAL_PATH } from "./run-journal.ts";
