/*
 * A run in words: what was done to the system, what came of it, and every finding with the people and rows involved.
 * Addresses are the provider's own test addresses, so they may be shown. Pure.
 */
import { type BatchEvidence, type Finding, type PersonEvidence, rowKey } from './evidence.ts';
import type { RunResult } from './run.ts';

/** Findings and rows shown in full; the rest is counted. */
const SHOWN = 20;

export function reportOf(result: RunResult, machine: string): string {
  const { messages, feedback, ticks, deeds, books, judged } = result;
  const rows: [string, string][] = [
    ['seed', result.seed],
    ['machine', machine],
    ['time', `${result.seconds.toFixed(0)} s`],
    ['kills (SIGKILL)', String(result.kills)],
    ['people', `${result.people} (${listed(deeds)})`],
    ['calls to the provider', String(result.calls)],
    ['calls with a fault', String([...result.faults.values()].reduce((sum, count) => sum + count, 0))],
    ...[...result.faults].sort().map(([name, count]): [string, string] => [`  ${name}`, String(count)]),
    [
      'queue messages',
      `${messages.lost} lost, ${messages.doubled} doubled, ${messages.late} late; all in memory at each kill`,
    ],
    ['webhooks', `${feedback.passed} taken, ${feedback.lost} lost on the way, ${feedback.repeated} answers lost`],
    [
      'ticks',
      `${ticks.asked} (${ticks.asked - ticks.well} cut off, ${ticks.twice} twice at once, ${ticks.late} late), ` +
        `${ticks.skipped} left out`,
    ],
    ['advisory mails taken', String(result.mails)],
    ['books', listed(books)],
    [
      'judged',
      `${judged.certain} pairs of person and edition that had to be reached or be in the books ` +
        `(${judged.mailed} were mailed), ${judged.open} that could go either way`,
    ],
    ['findings', String(result.findings.length)],
  ];
  const width = Math.max(...rows.map(([name]) => name.length));
  return rows.map(([name, value]) => `${name.padEnd(width)}  ${value}`).join('\n');
}

export function findingsOf({ findings, evidence }: RunResult): string {
  const byKind = Map.groupBy(findings, (finding) => finding.kind);
  const rows = new Map(evidence.batches.map((row) => [rowKey(row), row]));
  const people = new Map(evidence.people.map((person) => [person.email, person]));
  return [...byKind]
    .map(([kind, all]) => {
      const more = all.length > SHOWN ? `\n  … and ${all.length - SHOWN} more` : '';
      return `${kind}: ${all.length}\n${all
        .slice(0, SHOWN)
        .map((each) => shown(each, rows, people))
        .join('\n')}${more}`;
    })
    .join('\n\n');
}

function shown(
  finding: Finding,
  rows: ReadonlyMap<string, BatchEvidence>,
  people: ReadonlyMap<string, PersonEvidence>,
): string {
  const lives = finding.people.map((email) => `    ${email}: ${lifeOf(people.get(email))}`);
  const involved = finding.batches.map((key) => {
    const row = rows.get(key.slice(0, key.lastIndexOf('-')));
    return `    ${key}: ${row === undefined ? 'no row' : JSON.stringify({ ...row, members: undefined, languages: undefined })}`;
  });
  return [`  ${finding.text}`, ...lives, ...involved].join('\n');
}

function lifeOf(person: PersonEvidence | undefined): string {
  if (person === undefined) return 'nobody of this run';
  return person.deeds
    .map(({ kind, place, began, ended }) => `${kind}${place ? ` ${place.country}` : ''} ${at(began)} to ${at(ended)}`)
    .join(', ');
}

const at = (moment: number): string => (Number.isFinite(moment) ? new Date(moment).toISOString() : 'never answered');

function listed(counts: Readonly<Record<string, number>>): string {
  return Object.entries(counts)
    .map(([name, count]) => `${count} ${name}`)
    .join(', ');
}
