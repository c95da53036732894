/*
 * An advisory's schedule in lines: everything in its facts that decides who gets which edition when, some of which stands
 * in no mail. The lines are part of what an operator releases, so they are made from the very rules that open editions:
 * another rule is another schedule. Knows nothing of words, of releases, or of a clock.
 */
import { type Advisory, countriesOf } from './advisory.ts';
import { OPENING_HOUR, termsOf } from './edition.ts';
import { type Effective, effectiveDate, formerDates } from './effective.ts';

/** Sorted: the order in which the facts are written down decides nothing that the lines do not say. */
export function scheduleOf(facts: Advisory): readonly string[] {
  const { regions, effective, retiredOn, kind } = facts;
  return [
    `advisory: ${kind}, opens at ${OPENING_HOUR}:00${retiredOn === undefined ? '' : `, retired on ${retiredOn}`}`,
    ...regions.flatMap((region) => [
      `${region}: ${dates(effective[region])}`,
      ...termsOf(effective[region]).map(
        ({ edition, audience, opensOn, closesOn }) =>
          `${region} ${edition}: from ${opensOn}${closesOn === null ? '' : ` to ${closesOn}`}, for ${audience}`,
      ),
      ...countriesOf(facts, region).map((country) => `country ${country}: ${region}`),
    ]),
  ].sort();
}

function dates(effective: Effective): string {
  const former = formerDates(effective);
  return [effective.kind, effectiveDate(effective), ...(former.length > 0 ? ['was', ...former] : [])].join(' ');
}

/** What of one schedule is not in the other: `+` it has come, `-` it is gone. */
export function scheduleChanges(before: readonly string[], after: readonly string[]): string[] {
  const [was, is] = [new Set(before), new Set(after)];
  return [
    ...before.filter((line) => !is.has(line)).map((line) => `- ${line}`),
    ...after.filter((line) => !was.has(line)).map((line) => `+ ${line}`),
  ];
}
