/*
 * Taking mail: everything that one call brings (the body, its mails, their feedback and the record of the idempotency
 * key) is one transaction, committed before the call is answered. A mail that was answered for is there, whatever
 * happens to the process; one that was not answered for is there with its key or not at all.
 */
import { hash } from 'node:crypto';
import type { DatabaseSync } from 'node:sqlite';
import { HOUR_MS } from '../../workers/domain/civil-date.ts';
import type { CheckedMail } from './check-mail.ts';
import { atomically } from './database.ts';
import { fateOf, lastEventOf } from './fate.ts';

/** The provider keeps an idempotency key for 24 hours. */
const KEY_LIFE_MS = 24 * HOUR_MS;

export interface Acceptance {
  readonly at: number;
  readonly path: string;
  readonly key: string | null;
  readonly body: Uint8Array;
  /** What is kept of it: the body itself, or less. */
  readonly keptBody: Uint8Array;
  readonly mails: readonly { readonly position: number; readonly mail: CheckedMail }[];
  /** The answer in JSON, made from the new mails' ids; kept with the key. */
  answerOf(ids: readonly string[]): string;
}

export type Replay = { readonly kind: 'same'; readonly answer: string } | { readonly kind: 'other' };

export interface Intake {
  /** Takes the mails and returns the answer. */
  accept(acceptance: Acceptance): string;
  /** What became of an earlier call with this key, or null if it is unknown or its life is over. */
  replay(path: string, key: string, body: Uint8Array, now: number): Replay | null;
}

/** `withFeedback`: whether there is anybody to tell what became of a mail. */
export function createIntake(database: DatabaseSync, idOf: (mail: number) => string, withFeedback: boolean): Intake {
  const insertCall = database.prepare('INSERT INTO calls (at, key, body) VALUES (?, ?, ?)');
  const insertMail = database.prepare(
    'INSERT INTO mails (call, position, recipients, sender, subject, last_event) VALUES (?, ?, ?, ?, ?, ?)',
  );
  const insertEvent = database.prepare('INSERT INTO events (mail, type, at, due_at) VALUES (?, ?, ?, ?)');
  const insertKey = database.prepare(
    'INSERT OR REPLACE INTO keys (key, path, hash, at, answer) VALUES (?, ?, ?, ?, ?)',
  );
  const findKey = database.prepare('SELECT path, hash, at, answer FROM keys WHERE key = ?');

  return {
    accept({ at, path, key, body, keptBody, mails, answerOf }) {
      return atomically(database, () => {
        const call = insertCall.run(at, key, keptBody).lastInsertRowid;
        const ids = mails.map(({ position, mail }) => {
          const fate = fateOf(mail.recipients);
          const recipients = mail.recipients.join(' ');
          const inserted = insertMail.run(call, position, recipients, mail.from, mail.subject, lastEventOf(fate));
          const number = Number(inserted.lastInsertRowid);
          if (withFeedback) for (const type of fate) insertEvent.run(number, type, at, Date.now());
          return idOf(number);
        });
        const answer = answerOf(ids);
        if (key !== null) insertKey.run(key, path, hashOf(body), at, answer);
        return answer;
      });
    },
    replay(path, key, body, now) {
      const row = findKey.get(key);
      if (row === undefined || now - Number(row['at']) >= KEY_LIFE_MS) return null;
      const same = row['path'] === path && hashOf(body).equals(row['hash'] as Uint8Array);
      return same ? { kind: 'same', answer: String(row['answer']) } : { kind: 'other' };
    },
  };
}

/** Same payload means same bytes: the strictest reading of the provider's documentation. */
function hashOf(body: Uint8Array): Buffer {
  return hash('sha256', body, 'buffer');
}
