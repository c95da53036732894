/*
 * What the operator of a run does and reads: releasing the advisory, mending the lane, and the books. The rows of the
 * batches come through the harness's own door, for showing them with a finding.
 */
import { type AccountEvidence, type BatchEvidence, type FreezeEvidence, subjectKey } from './evidence.ts';
import { EDITIONS, PLACES } from './places.ts';
import type { PostOffice } from './post-office.ts';
import { type Runtime, SECRETS } from './runtime.ts';

const ADVISORY = 'linkedin-ai-training';

export type Totals = Omit<AccountEvidence, 'edition' | 'country'>;

/** Clears the lane if something has halted it, and resumes if an alarm has paused sending. How many of the two. */
export async function mendLane(runtime: Runtime): Promise<number> {
  const headers = { authorization: `Bearer ${SECRETS.OPERATOR_TOKEN}`, 'content-type': 'application/json' };
  const { lane, holds } = (await (await runtime.insist('/operator/holds', { headers })).json()) as Standing;
  const paths = [
    ...(lane.haltedAt === null ? [] : ['/operator/lane/clear']),
    ...(holds.length === 0 ? [] : ['/operator/resume']),
  ];
  for (const path of paths) await runtime.insist(path, { method: 'POST', headers, body: '{}' });
  return paths.length;
}

/** Releases the advisory, before anything of it is open, and returns the subjects that its mails will have. */
export async function release(runtime: Runtime, office: PostOffice): Promise<Map<string, string>> {
  const headers = { authorization: `Bearer ${SECRETS.OPERATOR_TOKEN}`, 'content-type': 'application/json' };
  const body = JSON.stringify({ advisory: ADVISORY, by: 'chaos' });
  await runtime.insist('/operator/releases', { method: 'POST', headers, body });
  const { variants } = await readRows(runtime);
  const subjects = new Map<string, string>();
  const regulators = new Map<string, string>();
  for (const { edition, content } of variants) {
    const variant = JSON.parse(content) as { subject: string; countries: Record<string, { regulatorName: string }> };
    for (const { country } of PLACES) {
      const parts = variant.countries[country];
      if (parts === undefined || !EDITIONS.some((each) => each === edition)) continue;
      subjects.set(subjectKey(edition, country), variant.subject);
      regulators.set(country, parts.regulatorName);
    }
  }
  office.regulators = regulators;
  return subjects;
}

interface Standing {
  readonly lane: { readonly haltedAt: number | null };
  readonly holds: readonly unknown[];
}

interface Books {
  readonly accounts: readonly AccountEvidence[];
}

interface Rows {
  readonly batches: readonly BatchEvidence[];
  readonly variants: readonly { readonly edition: string; readonly content: string }[];
  readonly subscribers: readonly { readonly id: number; readonly email: string }[];
  readonly freezes: readonly FreezeEvidence[];
}

/** A freeze as it was noted: its members before and after, as JSON. */
interface FreezeRow extends Omit<FreezeEvidence, 'dropped'> {
  readonly before: string;
  readonly after: string;
}

export async function readRows(runtime: Runtime): Promise<Rows> {
  const read = (await (await runtime.insist('/chaos/rows')).json()) as Omit<Rows, 'freezes'> & { freezes: FreezeRow[] };
  const freezes = read.freezes.map(({ before, after, ...freeze }): FreezeEvidence => {
    const kept = new Set(JSON.parse(after) as number[]);
    return { ...freeze, dropped: (JSON.parse(before) as number[]).filter((id) => !kept.has(id)) };
  });
  return { ...read, freezes };
}

export async function readAccounts(runtime: Runtime): Promise<AccountEvidence[]> {
  const headers = { authorization: `Bearer ${SECRETS.OPERATOR_TOKEN}` };
  const answer = await runtime.insist('/operator/accounts', { headers });
  return [...((await answer.json()) as Books).accounts];
}

export function sumOf(accounts: readonly AccountEvidence[]): Totals {
  const total = { intended: 0, accepted: 0, left: 0, done: 0, refused: 0, expired: 0, unknown: 0, waiting: 0 };
  for (const account of accounts) {
    for (const name of Object.keys(total) as (keyof typeof total)[]) total[name] += account[name];
  }
  return total;
}
