/* A rehearsal's order with nothing asked for: whoever uses it says which advisory, which list, and what is to be tried. */
import type { RehearsalOrder } from '../../dev/rehearsal/rehearse.ts';

export const PLAIN_ORDER: Omit<RehearsalOrder, 'advisory' | 'list'> = {
  from: null,
  to: null,
  callsPerSecond: 8,
  providerCallsPerSecond: 10,
  dailyQuota: null,
  monthlyQuota: null,
  joiningPerDay: 0,
  erratum: null,
  listIs: 'made up',
  progress: () => {},
};
