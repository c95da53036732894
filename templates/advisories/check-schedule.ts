/* Whether a schedule can be meant as it stands: moves and withdrawals in an order that can happen. Never reads a clock. */
import { addDays, type CivilDate } from '../../workers/domain/civil-date.ts';
import { DAYS_BEFORE, termsOf } from '../../workers/domain/edition.ts';
import type { Effective } from '../../workers/domain/effective.ts';
import type { Region } from '../../workers/domain/region.ts';
import type { AdvisoryFault, ScheduleProblem } from './advisory-fault.ts';

export function scheduleFaults(
  region: Region,
  effective: Effective,
  retiredOn: CivilDate | undefined,
): readonly AdvisoryFault[] {
  const isRetiredEarly = retiredOn !== undefined && termsOf(effective).some(({ opensOn }) => retiredOn <= opensOn);
  const problems = [
    ...scheduleProblems(effective),
    ...(isRetiredEarly ? ['retired-before-its-last-edition' as const] : []),
  ];
  return problems.map((problem) => ({ kind: 'schedule-nonsense', region, problem }));
}

function scheduleProblems(effective: Effective): readonly ScheduleProblem[] {
  switch (effective.kind) {
    case 'fixed':
    case 'rolling':
      return [];
    case 'moved': {
      const dates = [...effective.was, effective.on];
      const last = effective.was.at(-1) ?? effective.was[0];
      return [
        ...(dates.some((date, index) => date === dates[index + 1]) ? (['moved-to-the-same-date'] as const) : []),
        ...(effective.movedOn > last ? (['moved-after-it-took-effect'] as const) : []),
        ...(effective.on < effective.movedOn ? (['moved-into-the-past'] as const) : []),
      ];
    }
    case 'withdrawn': {
      const firstWarning = addDays(effective.was, -DAYS_BEFORE.early);
      if (effective.withdrawnOn < firstWarning) return ['withdrawn-before-anybody-was-warned'];
      return effective.withdrawnOn > effective.was ? ['withdrawn-after-it-took-effect'] : [];
    }
  }
}
