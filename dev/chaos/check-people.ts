/*
 * Person by person: exactly once for everybody who was to get an edition, nobody who had left, nothing of another
 * country or of an edition that was not open. Judged by what people did and what the mailbox holds; the books are
 * believed where they have a true excuse (check-excuses.ts), and by when they froze a batch.
 * Where a deed was under way at the very moment, either outcome is right. Pure.
 */
import { excusedOf } from './check-excuses.ts';
import type { BatchEvidence, Deed, Evidence, Finding, MailEvidence, PersonEvidence } from './evidence.ts';
import { batchOf, LATE_TICK_MS, rowKey, subjectKey } from './evidence.ts';
import { EDITIONS, type EditionName, type Place, windowOf } from './places.ts';

/** A time during which somebody was on the list in a place. */
interface Stay {
  readonly place: Place;
  readonly from: number;
  readonly until: number;
}

export function checkPeople(evidence: Evidence): Finding[] {
  const rows = new Map(evidence.batches.map((row) => [rowKey(row), row]));
  const byPerson = Map.groupBy(evidence.mails, (mail) => mail.to);
  const excused = excusedOf(evidence);
  return evidence.people
    .flatMap((person) => {
      const mails = (byPerson.get(person.email) ?? []).map((mail) => ({
        mail,
        row: rows.get(batchOf(mail.key)) ?? null,
      }));
      byPerson.delete(person.email);
      return [
        ...mails.flatMap(({ mail, row }) => checkMail(person, mail, row, evidence)),
        ...EDITIONS.flatMap((edition) => {
          const got = mails.filter(({ row }) => row?.edition === edition).map(({ mail }) => mail);
          return checkCount(person, edition, got, excused, evidence);
        }),
      ];
    })
    .concat([...byPerson].map(([email, mails]) => found('not on the list', 'mail to a stranger', email, mails)));
}

function checkCount(
  person: PersonEvidence,
  edition: EditionName,
  got: readonly MailEvidence[],
  excused: ReadonlySet<string>,
  evidence: Evidence,
): Finding[] {
  if (got.length > 1) return [found('doubled', `got ${edition} ${got.length} times`, person.email, got)];
  if (got.length > 0 || excused.has(`${edition} ${person.email}`)) return [];
  const due = certainlyDue(person, edition, evidence);
  if (!due) return [];
  return [found('lost', `never got ${edition} in ${due.place.country} (${due.place.zone})`, person.email, got)];
}

/** A stay during which the edition was open there, a tick went well, and the books then had nothing waiting. */
function certainlyDue(person: PersonEvidence, edition: EditionName, { settled }: Evidence): Stay | undefined {
  return stays(person.deeds, 'certain').find(({ place, from, until }) => {
    const window = windowOf(edition, place);
    if (window === null) return false;
    const since = Math.max(from, window.opensAt);
    return settled.some(
      ({ tickAt, settledAt }) => tickAt >= since && settledAt <= until && settledAt < window.closesAt,
    );
  });
}

/**
 * How many pairs of person and edition had to end in a mail or in the books, how many of them did in a mail, and how
 * many could go either way.
 */
export function countJudged(evidence: Evidence): { certain: number; mailed: number; open: number } {
  const counts = { certain: 0, mailed: 0, open: 0 };
  const rows = new Map(evidence.batches.map((row) => [rowKey(row), row]));
  const got = new Set(evidence.mails.map((mail) => `${rows.get(batchOf(mail.key))?.edition} ${mail.to}`));
  for (const person of evidence.people) {
    for (const edition of EDITIONS) {
      const isOpenSomewhere = stays(person.deeds, 'possible').some(({ place, from, until }) => {
        const window = windowOf(edition, place);
        return window !== null && from < window.closesAt && until > window.opensAt;
      });
      if (certainlyDue(person, edition, evidence)) {
        counts.certain += 1;
        if (got.has(`${edition} ${person.email}`)) counts.mailed += 1;
      } else if (isOpenSomewhere) counts.open += 1;
    }
  }
  return counts;
}

/** Of ten pairs, at least so many must have been certain: a run in which hardly anything goes out proves nothing. */
const CERTAIN_OF_TEN = 9;
/** Of ten certain pairs, at least so many must be held by a mail: excuses are for the few. */
const MAILED_OF_TEN = 9;

/** Whether the system got its mails out at all, between the faults. */
export function checkYield(evidence: Evidence): Finding[] {
  const { certain, open, mailed } = countJudged(evidence);
  const little = (text: string): Finding => ({ kind: 'little came through', text, people: [], batches: [] });
  const findings: Finding[] = [];
  if (certain * 10 < (certain + open) * CERTAIN_OF_TEN)
    findings.push(little(`only ${certain} of ${certain + open} pairs of person and edition had to be reached`));
  if (mailed * 10 < certain * MAILED_OF_TEN)
    findings.push(little(`only ${mailed} of ${certain} pairs that had to be reached are in the mailbox`));
  return findings;
}

function checkMail(
  person: PersonEvidence,
  mail: MailEvidence,
  row: BatchEvidence | null,
  evidence: Evidence,
): Finding[] {
  if (row === null) return [found('books and mailbox differ', 'the batch of a mail has no row', person.email, [mail])];
  const findings: Finding[] = [];
  const { edition, country, zone } = row;
  const frozenAt = row.claimed_at ?? Number.NaN;
  // Whoever was in a frozen batch stays in it after moving, so only a first generation tells where they lived.
  const hereOnly = row.generation === 1 && row.part === 1;
  const wasListed = stays(person.deeds, 'possible').some(
    ({ place, from, until }) =>
      from <= frozenAt + LATE_TICK_MS &&
      frozenAt <= until &&
      (!hereOnly || (place.country === country && place.zone === zone)),
  );
  if (!wasListed) {
    const text = `${edition} for ${country}, frozen at ${at(frozenAt)}, when they were not on the list there`;
    findings.push(found('not on the list', text, person.email, [mail]));
  }
  const window = windowOf(edition, { country, zone });
  if (window === null || frozenAt < window.opensAt || frozenAt >= window.closesAt) {
    findings.push(
      found('outside the edition', `${edition} for ${country} frozen at ${at(frozenAt)}`, person.email, [mail]),
    );
  }
  const isRight =
    mail.subject === evidence.subjects.get(subjectKey(edition, country)) && mail.regulatorsOf.includes(country);
  if (!isRight)
    findings.push(found('wrong variant', `“${mail.subject}” as ${edition} in ${country}`, person.email, [mail]));
  return findings;
}

/** Times on the list: `certain`, or with the moments at which a deed was under way, `possible`. */
function stays(deeds: readonly Deed[], which: 'certain' | 'possible'): Stay[] {
  return deeds.flatMap((deed, index) => {
    if (deed.kind !== 'listed' || deed.place === null) return [];
    const next = deeds[index + 1];
    const from = which === 'certain' ? deed.ended : deed.began;
    const until = which === 'certain' ? next?.began : next?.ended;
    return [{ place: deed.place, from, until: until ?? Number.POSITIVE_INFINITY }];
  });
}

function found(kind: Finding['kind'], text: string, email: string, mails: readonly MailEvidence[]): Finding {
  return { kind, text, people: [email], batches: mails.map((mail) => mail.key) };
}

function at(moment: number): string {
  return Number.isNaN(moment) ? 'no time' : new Date(moment).toISOString();
}
