/* What a rehearsal takes for granted, so that nobody reads more out of it than it says. */

import { numberText } from '../words.ts';
import { mendingText } from './mending-text.ts';
import type { Rehearsal } from './rehearse.ts';

export function assumptionsOf(rehearsal: Rehearsal): readonly string[] {
  const { conditions, course, listIs } = rehearsal;
  const { callsPerSecond, providerCallsPerSecond, joiningPerDay, dailyQuota, monthlyQuota } = conditions;
  const list =
    listIs === 'counted'
      ? 'The list is the real one, counted by country, zone, language and choice; the people in it are made up.'
      : 'The list is made up: spread over countries by their inhabitants or as was asked for, over languages by who speaks them.';
  return [
    `${list} Nobody has had an edition before, ` +
      `nobody leaves and nobody marks the advisory done, so that there are rather too many mails than too few.`,
    ...(joiningPerDay > 0
      ? [
          `${numberText(joiningPerDay)} people join a day, all at 12:00 UTC, spread like the list: ` +
            `${numberText(course.joined)} in all. Each takes one confirmation mail out of the quota.`,
        ]
      : []),
    `Calls start at ${callsPerSecond} a second; the provider allows ${providerCallsPerSecond}. ` +
      `It takes everything that its limits allow, and at once: ` +
      `with a slow provider more lanes are needed for the same rate (docs/performance.md).`,
    ...(dailyQuota !== null || monthlyQuota !== null
      ? [
          'Quotas count by the UTC day and the calendar month. ' +
            'Nothing else uses them up, and a call that does not fit whole is refused.',
        ]
      : ['There is no quota. A plan that has one: rehearse with --daily-quota and --monthly-quota.']),
    ...(conditions.mending === null
      ? []
      : [
          `${mendingText(rehearsal)} Whoever got that edition later had the right words. ` +
            `All of them are told: nobody left or mutes this kind of mail, and no wrong mail bounced.`,
        ]),
    'No bounces, complaints or crashes. What happens then is in docs/reliability.md.',
  ];
}
