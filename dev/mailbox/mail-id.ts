/*
 * A mail's id: a UUID that is computed from the mailbox's salt and the mail's number, so that it needs neither a
 * column nor an index. The same mail always has the same id.
 */
import { randomBytes } from 'node:crypto';

export function newSalt(): string {
  return randomBytes(9).toString('hex');
}

export function mailId(salt: string, mail: number): string {
  const [a, b, c, d] = [salt.slice(0, 8), salt.slice(8, 12), salt.slice(12, 15), salt.slice(15, 18)];
  return `${a}-${b}-4${c}-8${d}-${mail.toString(16).padStart(12, '0')}`;
}

/** The mail's number, or null if the id is none of this salt's. */
export function parseMailId(salt: string, id: string): number | null {
  const mail = Number.parseInt(id.slice(-12), 16);
  return Number.isSafeInteger(mail) && mailId(salt, mail) === id ? mail : null;
}
