/*
 * The books, derived from rows and from nothing else. For every edition of an advisory:
 *   intended = accepted + left + done + refused + expired + unknown + waiting
 * `waiting` is what the lane still has to do; it is 0 when an edition is over.
 */
import { sql } from 'drizzle-orm';
import type { BatchState } from '../workers/domain/batch.ts';
import type { Edition } from '../workers/domain/edition.ts';
import { countOutcomes, type Outcome } from '../workers/domain/outcome.ts';
import type { Database } from './database.ts';

export interface Account {
  readonly advisory: string;
  readonly edition: Edition;
  readonly country: string;
  readonly intended: number;
  readonly accepted: number;
  readonly left: number;
  readonly done: number;
  readonly refused: number;
  readonly expired: number;
  readonly unknown: number;
  readonly waiting: number;
  /** What was heard about the accepted ones since. */
  readonly feedback: Readonly<Record<Outcome, number>>;
}

interface Row {
  readonly advisory: string;
  readonly edition: Edition;
  readonly country: string;
  readonly state: BatchState;
  readonly planned: number;
  readonly left: number;
  readonly done: number;
  readonly passedOver: number;
  readonly size: number;
  readonly outcomes: string | null;
}

export async function readAccounts(db: Database): Promise<Account[]> {
  const rows = await db.all<Row>(sql`
    select c.advisory as advisory, c.edition as edition, c.country as country, b.state as state,
      sum(b.planned) as planned, sum(b.left) as left, sum(b.done) as done, sum(b.passed_over) as passedOver,
      sum(json_array_length(b.members)) as size, group_concat(b.outcomes, '') as outcomes
    from batches b join campaigns c on c.id = b.campaign_id
    group by c.advisory, c.edition, c.country, b.state
    order by c.advisory, min(c.opens_at), c.country`);
  const byEdition = new Map<string, Row[]>();
  for (const row of rows) {
    const name = `${row.advisory} ${row.edition} ${row.country}`;
    byEdition.set(name, [...(byEdition.get(name) ?? []), row]);
  }
  return [...byEdition.values()].map(sumUp);
}

function sumUp(rows: readonly Row[]): Account {
  const sum = (pick: (row: Row) => number, ...states: BatchState[]) =>
    rows
      .filter((row) => states.length === 0 || states.includes(row.state))
      .reduce((total, row) => total + pick(row), 0);
  const settled = rows.filter((row) => row.state === 'accepted' || row.state === 'rejected');
  const feedback = countOutcomes(settled.map((row) => row.outcomes ?? '').join(''));
  const first = rows[0];
  if (!first) throw new RangeError('an account of no rows');
  const { refused, waiting: _none, ...taken } = feedback;
  return {
    advisory: first.advisory,
    edition: first.edition,
    country: first.country,
    intended: sum((row) => row.planned - row.passedOver),
    accepted: Object.values(taken).reduce((total, count) => total + count, 0),
    left: sum((row) => row.left),
    done: sum((row) => row.done),
    refused,
    expired: sum((row) => row.size, 'expired'),
    unknown: sum((row) => row.size, 'unknown'),
    waiting: sum((row) => row.size, 'planned', 'sending'),
    feedback,
  };
}
