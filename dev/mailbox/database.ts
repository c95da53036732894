/*
 * The mailbox's SQLite file. WAL: what was committed survives the death of the process at any moment.
 * Bodies are kept once, as the bytes of the call that brought them; a mail is a small row that points into its call.
 */
import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

const SCHEMA = `
CREATE TABLE IF NOT EXISTS calls (
  call INTEGER PRIMARY KEY,
  at INTEGER NOT NULL,
  key TEXT,
  body BLOB NOT NULL
) STRICT;
CREATE TABLE IF NOT EXISTS mails (
  mail INTEGER PRIMARY KEY,
  call INTEGER NOT NULL,
  position INTEGER NOT NULL, -- its place in the call's body
  recipients TEXT NOT NULL, -- bare addresses in lower case, with a space between them
  sender TEXT NOT NULL,
  subject TEXT NOT NULL,
  last_event TEXT NOT NULL
) STRICT;
CREATE TABLE IF NOT EXISTS keys (
  key TEXT PRIMARY KEY,
  path TEXT NOT NULL,
  hash BLOB NOT NULL,
  at INTEGER NOT NULL,
  answer TEXT NOT NULL
) STRICT;
-- Feedback that has not arrived yet. due_at is null when it was given up.
CREATE TABLE IF NOT EXISTS events (
  event INTEGER PRIMARY KEY AUTOINCREMENT,
  mail INTEGER NOT NULL,
  type TEXT NOT NULL,
  details TEXT, -- JSON that goes into the event's data; null for the usual
  at INTEGER NOT NULL,
  due_at INTEGER,
  attempts INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX IF NOT EXISTS events_due ON events (due_at) WHERE due_at IS NOT NULL;
-- One row. The salt is in every id, so that no two mailboxes, and no mailbox emptied, give an id twice.
CREATE TABLE IF NOT EXISTS salt (salt TEXT NOT NULL) STRICT;
`;

/** Opens (or makes) the file at the path; `:memory:` keeps nothing. */
export function openDatabase(path: string): DatabaseSync {
  if (path !== ':memory:') mkdirSync(dirname(path), { recursive: true });
  const database = new DatabaseSync(path);
  database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA busy_timeout = 2000;');
  database.exec(SCHEMA);
  return database;
}

/** Does the work in one transaction: all of it, or none of it. */
export function atomically<Outcome>(database: DatabaseSync, work: () => Outcome): Outcome {
  database.exec('BEGIN IMMEDIATE');
  try {
    const outcome = work();
    database.exec('COMMIT');
    return outcome;
  } catch (error) {
    database.exec('ROLLBACK');
    throw error;
  }
}
