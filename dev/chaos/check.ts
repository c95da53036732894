/* Everything that is looked for in a run's evidence. Pure. */
import { checkBooks } from './check-books.ts';
import { checkDrops } from './check-drops.ts';
import { checkExcuses } from './check-excuses.ts';
import { checkPeople, checkYield } from './check-people.ts';
import type { Evidence, Finding } from './evidence.ts';

export function check(evidence: Evidence): Finding[] {
  return [checkPeople, checkBooks, checkExcuses, checkDrops, checkYield].flatMap((each) => each(evidence));
}
