/*
 * `GET /operator/departures`: what drives readers away. Everybody who left, by the edition whose mail carried the link,
 * country, language, reason and way; and for each edition and country how many of those who got it that is. Holds no
 * address and nobody's number.
 */
import { type Account, readAccounts } from '../../../db/accounts.ts';
import type { Database } from '../../../db/database.ts';
import { countDepartures, type DepartureCount } from '../../../db/departures.ts';

interface EditionDepartures {
  readonly advisory: string;
  readonly edition: string;
  readonly country: string;
  readonly accepted: number;
  /** Without those that were taken back. */
  readonly departures: number;
  readonly perThousand: number;
}

export async function departuresReport(db: Database) {
  const [counts, accounts] = [await countDepartures(db), await readAccounts(db)];
  return {
    departures: counts.map(({ latestAt, ...count }) => ({ ...count, latestAt: new Date(latestAt).toISOString() })),
    editions: accounts
      .map((account) => shareOf(account, counts))
      .filter(({ departures }) => departures > 0)
      .sort((one, other) => other.perThousand - one.perThousand),
  };
}

function shareOf(
  { advisory, edition, country, accepted }: Account,
  counts: readonly DepartureCount[],
): EditionDepartures {
  const departures = counts
    .filter((each) => each.advisory === advisory && each.edition === edition && each.country === country)
    .reduce((sum, each) => sum + each.departures - each.takenBack, 0);
  // One decimal: more would say more than the numbers do.
  const perThousand = accepted === 0 ? 0 : Math.round((departures / accepted) * 10_000) / 10;
  return { advisory, edition, country, accepted, departures, perThousand };
}
