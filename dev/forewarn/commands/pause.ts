/*
 * `forewarn pause|resume [advisory]`: send nothing more, of one advisory or at all, and go on. Either can be undone by
 * the other, so that neither asks.
 */
import * as z from 'zod';
import type { Desk, OperatorCommand } from '../command.ts';
import { mustBeKnown } from '../known-advisory.ts';
import { HoldStanding, holdText } from '../standing.ts';

const Lane = z.object({ haltedAt: z.number().nullable(), reason: z.string().nullable() });
const Changed = z.object({
  changed: z.boolean(),
  holds: z.array(HoldStanding),
  lane: Lane,
});

export const pause: OperatorCommand = (parent, desk) => {
  parent
    .command('pause')
    .description('send no more mails of one advisory, or of any, from the next call on; other mails go on')
    .argument('[advisory]', 'which; left out: all')
    .action(async (advisory?: string) => {
      await change(desk(), '/pause', advisory, ['is paused', 'was paused before']);
    });
};

export const resume: OperatorCommand = (parent, desk) => {
  parent
    .command('resume')
    .description('lift a pause; what had to wait and is still open goes out')
    .argument('[advisory]', 'which; left out: the pause over all')
    .option('--halt', 'also go on after a halt by the provider or an alarm')
    .action(async (advisory: string | undefined, { halt = false }: { halt?: boolean }) => {
      await change(desk(), '/resume', advisory, ['goes on', 'was not paused'], halt);
    });
};

/** No hold keeps anybody from signing up, or from the mail that they ask for themselves. */
const GOES_ON = 'Advisories are paused; confirmation mails and letters to single people go on.';

async function change(
  { api, terminal, json }: Desk,
  path: string,
  advisory: string | undefined,
  [now, before]: readonly [string, string],
  clearsHalt = false,
): Promise<void> {
  const operator = await api();
  const answer = await operator.ask(path, advisory === undefined ? {} : { advisory }, Changed);
  // An advisory that has left the tree can still be held, so that lifting it is asked first.
  if (!answer.changed && advisory !== undefined) await mustBeKnown(operator, advisory);
  // Not for a name that was mistyped.
  const lane = clearsHalt ? await operator.ask('/lane/clear', {}, Lane) : answer.lane;
  if (json) return terminal.json({ ...answer, lane });
  terminal.say(`${advisory ?? 'Sending'} ${answer.changed ? now : before}.`);
  for (const hold of answer.holds) {
    terminal.say(`${hold.advisory === '*' ? 'Everything' : hold.advisory} is held: ${holdText(hold)}.`);
  }
  if (path === '/pause' && advisory === undefined) terminal.say(GOES_ON);
  if (lane.haltedAt !== null) terminal.say(`The lane is halted: ${lane.reason}. To go on: resume --halt`);
}
