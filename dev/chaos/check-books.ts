/*
 * The books: they add up by themselves, and they say what the mailbox holds. Whoever is booked as accepted is in the
 * mailbox under that very key; whoever is in the mailbox is booked as accepted, or in a batch that is booked as
 * unknown. Pure.
 */
import type { AccountEvidence, BatchEvidence, Evidence, Finding, MailEvidence } from './evidence.ts';
import { batchOf, keyOf, membersOf, rowKey } from './evidence.ts';

export function checkBooks(evidence: Evidence): Finding[] {
  return [
    ...evidence.accounts.flatMap(checkAccount),
    ...checkRows(evidence),
    ...checkTotals(evidence),
    ...evidence.changedKeys.map((key) =>
      finding('same key, other bytes', `the key ${key} came with other bytes`, [], [key]),
    ),
  ];
}

function checkAccount(account: AccountEvidence): Finding[] {
  const { edition, country, intended, accepted, left, done, refused, expired, unknown, waiting } = account;
  const sum = accepted + left + done + refused + expired + unknown + waiting;
  const findings: Finding[] = [];
  if (sum !== intended) {
    findings.push(finding('books do not add up', `${edition} ${country}: ${intended} intended, ${sum} accounted for`));
  }
  if (waiting !== 0) findings.push(finding('books do not add up', `${edition} ${country}: ${waiting} still waiting`));
  return findings;
}

/** Each mail against its row, and each booked member against the mailbox. */
function checkRows({ batches, mails, emails }: Evidence): Finding[] {
  const findings: Finding[] = [];
  const rows = new Map(batches.map((row) => [rowKey(row), row]));
  const inMailbox = new Set<string>();
  for (const mail of mails) {
    const row = rows.get(batchOf(mail.key));
    inMailbox.add(`${mail.key} ${mail.index}`);
    const fault = row === undefined ? 'there is no such batch' : faultOf(mail, row);
    if (fault !== null)
      findings.push(finding('books and mailbox differ', `a mail arrived, but ${fault}`, [mail.to], [mail.key]));
  }
  for (const row of batches) {
    if (row.state !== 'accepted') continue;
    const key = keyOf(row);
    for (const [index, id] of membersOf(row).entries()) {
      if (row.outcomes[index] === 'x' || inMailbox.has(`${key} ${index}`)) continue;
      const who = emails.get(id) ?? `subscriber ${id}`;
      findings.push(
        finding('books and mailbox differ', 'booked as accepted, but the mailbox never got it', [who], [key]),
      );
    }
  }
  return findings;
}

function faultOf(mail: MailEvidence, row: BatchEvidence): string | null {
  const key = keyOf(row);
  if (key !== mail.key) return `the books are at ${key}`;
  if (row.state !== 'accepted' && row.state !== 'unknown') return `its batch is booked as ${row.state}`;
  if (membersOf(row)[mail.index] !== mail.subscriber) return `the books have somebody else at ${mail.index}`;
  return row.outcomes[mail.index] === 'x' ? 'its member is booked as refused' : null;
}

/** What the accounts say for each edition and country against a count of the mails. */
function checkTotals({ accounts, batches, mails }: Evidence): Finding[] {
  const rows = new Map(batches.map((row) => [rowKey(row), row]));
  const counts = new Map<string, { settled: number; unknown: number }>();
  for (const mail of mails) {
    const row = rows.get(batchOf(mail.key));
    if (row === undefined) continue;
    const name = `${row.edition} ${row.country}`;
    const count = counts.get(name) ?? { settled: 0, unknown: 0 };
    count[row.state === 'unknown' ? 'unknown' : 'settled'] += 1;
    counts.set(name, count);
  }
  return accounts
    .flatMap((account) => {
      const name = `${account.edition} ${account.country}`;
      const { settled, unknown } = counts.get(name) ?? { settled: 0, unknown: 0 };
      counts.delete(name);
      if (account.accepted === settled && unknown <= account.unknown) return [];
      const text =
        `${name}: ${account.accepted} accepted and ${account.unknown} unknown in the books, ` +
        `${settled} and ${unknown} in the mailbox`;
      return [finding('books and mailbox differ', text)];
    })
    .concat([...counts.keys()].map((name) => finding('books and mailbox differ', `${name}: mails, but no account`)));
}

function finding(
  kind: Finding['kind'],
  text: string,
  people: readonly string[] = [],
  batches: readonly string[] = [],
): Finding {
  return { kind, text, people, batches };
}
