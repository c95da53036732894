/*
 * Whoever was dropped when a batch was frozen, against what they did: as many are booked as left or done as had left or
 * said done by then, and whoever was passed over had moved. Then the accounts against the freezes and rows. Where a deed
 * was under way at the very moment, either count is right. Pure.
 */
import type { AccountEvidence, Evidence, Finding, FreezeEvidence, PersonEvidence } from './evidence.ts';
import { LATE_TICK_MS, membersOf } from './evidence.ts';

type Reason = 'left' | 'done' | 'passedOver';
const REASONS: readonly Reason[] = ['left', 'done', 'passedOver'];

export function checkDrops(evidence: Evidence): Finding[] {
  const byEmail = new Map(evidence.people.map((person) => [person.email, person]));
  const personOf = (id: number): PersonEvidence | undefined => byEmail.get(evidence.emails.get(id) ?? '');
  return [...evidence.freezes.flatMap((freeze) => checkFreeze(freeze, personOf)), ...checkAccounts(evidence)];
}

function checkFreeze(freeze: FreezeEvidence, personOf: (id: number) => PersonEvidence | undefined): Finding[] {
  const { dropped, key, frozenAt } = freeze;
  const people = dropped.map(personOf);
  const known = people.flatMap((person) => person?.email ?? []);
  const differ = (text: string): Finding => ({ kind: 'books and deeds differ', text, people: known, batches: [key] });
  const reasons = people.map((person) => reasonsOf(person, frozenAt));
  const findings = REASONS.flatMap((reason) => {
    const most = reasons.filter((each) => each.has(reason)).length;
    const least = reasons.filter((each) => each.size === 1 && each.has(reason)).length;
    if (freeze[reason] >= least && freeze[reason] <= most) return [];
    return [differ(`${freeze[reason]} of ${dropped.length} dropped are booked as ${reason}, ${least} to ${most} were`)];
  });
  if (freeze.left + freeze.done + freeze.passedOver !== dropped.length)
    findings.push(differ(`${dropped.length} were dropped, but not as many are booked`));
  if (reasons.some((each) => each.size === 0)) findings.push(differ('somebody was dropped who had done nothing'));
  return findings;
}

/** For what a person may have been dropped at the moment: one reason when it is certain. */
function reasonsOf(person: PersonEvidence | undefined, frozenAt: number): ReadonlySet<Reason> {
  const reasons = new Set<Reason>();
  const begun = (person?.deeds ?? []).filter(({ began }) => began <= frozenAt + LATE_TICK_MS);
  if (begun.some(({ kind }) => kind === 'left')) reasons.add('left');
  if (begun.some(({ kind }) => kind === 'done')) reasons.add('done');
  if (begun.filter(({ kind }) => kind === 'listed').length > 1) reasons.add('passedOver');
  // What was over by then, and nothing after it, speaks for itself.
  const last = begun.at(-1);
  if (last !== undefined && last.kind !== 'listed' && last.ended <= frozenAt) return new Set([last.kind]);
  return reasons;
}

function checkAccounts({ accounts, freezes, batches }: Evidence): Finding[] {
  const nameOf = ({ edition, country }: { edition: string; country: string }): string => `${edition} ${country}`;
  const frozen = Map.groupBy(freezes, nameOf);
  const rows = Map.groupBy(batches, nameOf);
  return accounts.flatMap((account) => {
    const drops = frozen.get(nameOf(account)) ?? [];
    const own = rows.get(nameOf(account)) ?? [];
    const sizeOf = (state: string): number =>
      own.filter((row) => row.state === state).reduce((sum, row) => sum + membersOf(row).length, 0);
    const counts: Partial<AccountEvidence> = {
      left: drops.reduce((sum, each) => sum + each.left, 0),
      done: drops.reduce((sum, each) => sum + each.done, 0),
      refused: own.reduce((sum, row) => sum + (row.outcomes.match(/x/g)?.length ?? 0), 0),
      expired: sizeOf('expired'),
      unknown: sizeOf('unknown'),
    };
    return (Object.keys(counts) as (keyof AccountEvidence)[])
      .filter((name) => account[name] !== counts[name])
      .map((name): Finding => {
        const text = `${nameOf(account)}: ${account[name]} ${name} in the account, ${counts[name]} in the rows`;
        return { kind: 'books and deeds differ', text, people: [], batches: [] };
      });
  });
}
