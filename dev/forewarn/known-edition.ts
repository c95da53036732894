/* Refuses an edition that the advisory does not have, with the names of those that it has. Only reads. */
import * as z from 'zod';
import { CommandFailure } from './exit.ts';
import type { OperatorApi } from './operator-api.ts';

const Editions = z.object({ editions: z.array(z.object({ edition: z.string() })) });

/** Without an edition only the advisory must be known. */
export async function mustHave(operator: OperatorApi, advisory: string, edition: string | undefined): Promise<void> {
  const { editions } = await operator.read(`/advisories/${encodeURIComponent(advisory)}/editions`, Editions);
  if (edition === undefined || editions.some((each) => each.edition === edition)) return;
  const names = [...new Set(editions.map((each) => each.edition))].join(', ');
  throw new CommandFailure(`${advisory} has no edition ${edition}. There are: ${names}.`);
}
