/*
 * Refuses the name of an advisory that the system does not know, for commands whose own answer would not tell it from one
 * with nothing to do. Only reads.
 */
import * as z from 'zod';
import type { OperatorApi } from './operator-api.ts';

export async function mustBeKnown(operator: OperatorApi, advisory: string): Promise<void> {
  await operator.read(`/advisories/${encodeURIComponent(advisory)}/report`, z.unknown());
}
