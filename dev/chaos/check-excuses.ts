/*
 * The books' excuses for whoever was not reached. Refused: only an address that the provider refuses. Expired: only
 * when the edition closed while the batch waited. Unknown: only when the edition closed, 23 hours passed or the key came
 * with other bytes, and never when the provider's good answer reached us. Only a true excuse counts for a person; a
 * false one is a finding, whoever it is about. Pure.
 */
import { HOUR_MS } from '../../workers/domain/civil-date.ts';
import { type BatchEvidence, type Evidence, type Finding, keyOf, membersOf } from './evidence.ts';
import { windowOf } from './places.ts';

/** How long a call without an answer is repeated. */
const REPEATED_FOR_MS = 23 * HOUR_MS;
const REFUSED = 'x';

export function checkExcuses(evidence: Evidence): Finding[] {
  return evidence.batches.flatMap((row) => {
    const batches = [keyOf(row)];
    const fault = faultOfWhole(row, evidence);
    const whole: Finding[] = fault === null ? [] : [{ kind: 'false excuse', text: fault, people: [], batches }];
    const members = refusedIn(row, evidence)
      .filter(({ isTrue }) => !isTrue)
      .map(({ email }): Finding => {
        const text = 'booked as refused, but the provider takes the address';
        return { kind: 'false excuse', text, people: [email], batches };
      });
    return [...whole, ...members];
  });
}

/** Whom the books rightly name as not reached, by edition. */
export function excusedOf(evidence: Evidence): Set<string> {
  const excused = new Set<string>();
  for (const row of evidence.batches) {
    const isWhole = (row.state === 'expired' || row.state === 'unknown') && faultOfWhole(row, evidence) === null;
    const emails = isWhole
      ? membersOf(row).map((id) => evidence.emails.get(id))
      : refusedIn(row, evidence).flatMap(({ isTrue, email }) => (isTrue ? [email] : []));
    for (const email of emails) excused.add(`${row.edition} ${email}`);
  }
  return excused;
}

/** What is wrong with a batch's being expired or unknown; null if nothing is, or it is neither. */
function faultOfWhole(row: BatchEvidence, { answered, changedKeys }: Evidence): string | null {
  if (row.state !== 'expired' && row.state !== 'unknown') return null;
  const settledAt = row.settled_at ?? Number.NaN;
  const isClosed = settledAt >= (windowOf(row.edition, row)?.closesAt ?? Number.NaN);
  if (row.state === 'expired') return isClosed ? null : 'booked as expired while its edition was open';
  if (answered.has(keyOf(row))) return 'booked as unknown, but the provider said that it took the call';
  const isOld = settledAt >= (row.claimed_at ?? Number.NaN) + REPEATED_FOR_MS;
  return isClosed || isOld || changedKeys.includes(keyOf(row)) ? null : 'booked as unknown before it was given up';
}

function refusedIn(row: BatchEvidence, { emails, refused }: Evidence): { email: string; isTrue: boolean }[] {
  if (!row.outcomes.includes(REFUSED)) return [];
  return membersOf(row).flatMap((id, index) => {
    if (row.outcomes[index] !== REFUSED) return [];
    const email = emails.get(id) ?? `subscriber ${id}`;
    return [{ email, isTrue: refused.has(email) }];
  });
}
