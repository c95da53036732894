/*
 * `forewarn departures`: what drives readers away. First how many of a thousand left each edition in each country, then
 * everybody who left, by edition, place, reason and way. Only reads; the answer holds no address.
 */
import * as z from 'zod';
import { numberText } from '../../words.ts';
import type { OperatorCommand } from '../command.ts';
import { tableLines } from '../table.ts';

const Departures = z.object({
  departures: z.array(
    z.object({
      advisory: z.string().nullable(),
      edition: z.string().nullable(),
      country: z.string(),
      language: z.string(),
      reason: z.string(),
      way: z.string(),
      departures: z.number(),
      takenBack: z.number(),
      latestAt: z.string(),
    }),
  ),
  editions: z.array(
    z.object({
      advisory: z.string(),
      edition: z.string(),
      country: z.string(),
      accepted: z.number(),
      departures: z.number(),
      perThousand: z.number(),
    }),
  ),
});

export const departures: OperatorCommand = (parent, desk) => {
  parent
    .command('departures')
    .description('what drives readers away: who left, by edition and reason')
    .action(async () => {
      const { api, terminal, json } = desk();
      const answer = await (await api()).read('/departures', Departures);
      if (json) return terminal.json(answer);
      const { say, width } = terminal;
      if (answer.departures.length === 0) return say('Nobody has left.');
      if (answer.editions.length > 0) {
        const rows = answer.editions.map((each) => [
          `${each.advisory} ${each.edition}`,
          each.country,
          numberText(each.accepted),
          numberText(each.departures),
          each.perThousand.toFixed(1),
        ]);
        for (const line of tableLines(['Edition', 'Where', 'Got it', 'Left', 'Per 1,000'], rows, width)) say(line);
        say();
      }
      const rows = answer.departures.map((each) => [
        each.advisory === null ? 'no mail of an edition' : `${each.advisory} ${each.edition ?? ''}`,
        `${each.country} ${each.language}`,
        each.reason,
        each.way,
        numberText(each.departures),
        numberText(each.takenBack),
        each.latestAt.slice(0, '2026-11-24'.length),
      ]);
      const head = ['Left from', 'Where', 'Reason', 'Way', 'Left', 'Back', 'Latest'];
      for (const line of tableLines(head, rows, width)) say(line);
    });
};
