/*
 * Reading mail back: for tests, for the pages, for the API. Never changes anything but by `empty`.
 */
import type { DatabaseSync } from 'node:sqlite';
import type { WireMail } from './check-mail.ts';
import { atomically } from './database.ts';
import { mailId, newSalt, parseMailId } from './mail-id.ts';
import { type MailRow, type MailSummary, readMail, type StoredMail } from './stored-mail.ts';

export interface Page {
  readonly mails: readonly MailSummary[];
  /** Whether there are older, and newer, ones than these. */
  readonly older: boolean;
  readonly newer: boolean;
}

export interface PageQuery {
  /** Part of an address; empty for all mails. */
  readonly search?: string;
  readonly limit: number;
  /** Only mails before, or after, this one's number. */
  readonly before?: number;
  readonly after?: number;
}

const ROW = `SELECT mail, mails.call, position, at, key, last_event FROM mails JOIN calls ON calls.call = mails.call`;
const MATCHES = `(:search = '' OR instr(recipients, :search) > 0)`;
const SUMMARY = `SELECT mail, at, sender, recipients, subject, last_event FROM mails JOIN calls ON calls.call = mails.call
  WHERE ${MATCHES}`;

export type Archive = ReturnType<typeof createArchive>;

export function createArchive(database: DatabaseSync) {
  let salt = readSalt(database);
  const all = database.prepare(`${ROW} ORDER BY mail`);
  const one = database.prepare(`${ROW} WHERE mail = ?`);
  const to = database.prepare(`${ROW} WHERE instr(' ' || recipients || ' ', ' ' || ? || ' ') > 0 ORDER BY mail`);
  const body = database.prepare('SELECT body FROM calls WHERE call = ?');
  const before = database.prepare(`${SUMMARY} AND mail < :mark ORDER BY mail DESC LIMIT :limit`);
  const after = database.prepare(`${SUMMARY} AND mail > :mark ORDER BY mail LIMIT :limit`);
  const total = database.prepare(`SELECT count(*) AS total FROM mails WHERE ${MATCHES}`);
  const perRecipients = database.prepare('SELECT recipients, count(*) AS total FROM mails GROUP BY recipients');

  // The mails of a call are read one after the other: its body is parsed once.
  let opened: { call: number; wires: readonly WireMail[] } | null = null;
  const wireOf = ({ call, position }: MailRow): WireMail => {
    if (opened?.call !== call) {
      const parsed = JSON.parse(Buffer.from(body.get(call)?.['body'] as Uint8Array).toString()) as
        | WireMail
        | WireMail[];
      opened = { call, wires: Array.isArray(parsed) ? parsed : [parsed] };
    }
    const wire = opened.wires[position];
    if (wire === undefined) throw new Error(`the body of call ${call} has no mail ${position}`);
    return wire;
  };
  const read = (row: unknown): StoredMail => {
    const mailRow = row as MailRow;
    return readMail(mailId(salt, mailRow.mail), mailRow, wireOf(mailRow));
  };
  const summary = (row: Readonly<Record<string, unknown>>): MailSummary => ({
    id: mailId(salt, Number(row['mail'])),
    mail: Number(row['mail']),
    at: Number(row['at']),
    from: String(row['sender']),
    recipients: String(row['recipients']).split(' '),
    subject: String(row['subject']),
    lastEvent: String(row['last_event']),
  });
  const numbered = (mail: number | null): StoredMail | null => {
    const row = mail === null ? undefined : one.get(mail);
    return row === undefined ? null : read(row);
  };

  return {
    idOf: (mail: number): string => mailId(salt, mail),
    numberOf: (id: string): number | null => parseMailId(salt, id),
    /** Oldest first: all mails, or those to one address. */
    mails: (query: { readonly to?: string } = {}): StoredMail[] =>
      (query.to === undefined ? all.all() : to.all(query.to.toLowerCase())).map(read),
    mail: (id: string): StoredMail | null => numbered(parseMailId(salt, id)),
    numbered,
    count: (search = ''): number => Number(total.get({ search: search.toLowerCase() })?.['total']),
    /** How many mails each address got. Reads no bodies. */
    counts(): Map<string, number> {
      const counts = new Map<string, number>();
      for (const row of perRecipients.iterate()) {
        for (const address of String(row['recipients']).split(' ')) {
          counts.set(address, (counts.get(address) ?? 0) + Number(row['total']));
        }
      }
      return counts;
    },
    /** Newest first. */
    page({ search = '', limit, before: mark, after: since }: PageQuery): Page {
      const query = { search: search.toLowerCase(), limit: limit + 1 };
      if (since === undefined) {
        const rows = before.all({ ...query, mark: mark ?? Number.MAX_SAFE_INTEGER }).map(summary);
        return { mails: rows.slice(0, limit), older: rows.length > limit, newer: mark !== undefined };
      }
      const rows = after.all({ ...query, mark: since }).map(summary);
      return { mails: rows.slice(0, limit).reverse(), older: true, newer: rows.length > limit };
    },
    /** Forgets all mails, and feedback on them that is still on its way. Keys stay: nothing may be taken twice. */
    empty(): void {
      const next = newSalt();
      atomically(database, () => {
        database.exec('DELETE FROM mails; DELETE FROM calls; DELETE FROM events;');
        database.prepare('UPDATE salt SET salt = ?').run(next);
      });
      salt = next;
      opened = null;
    },
    salt: (): string => salt,
  };
}

function readSalt(database: DatabaseSync): string {
  const row = database.prepare('SELECT salt FROM salt').get();
  if (row !== undefined) return String(row['salt']);
  const salt = newSalt();
  database.prepare('INSERT INTO salt (salt) VALUES (?)').run(salt);
  return salt;
}
