/*
 * `forewarn keys`: which address keys the system has, by their fingerprints, and the job that moves what we have to the
 * newest of them (docs/keys.md). A key itself is never shown.
 */
import * as z from 'zod';
import type { Desk, OperatorCommand } from '../command.ts';
import { counted } from '../standing.ts';

const Keys = z.object({ keys: z.array(z.string()).min(1) });
const MOVED = { signUps: 0, subscribers: 0, suppressions: 0, consentRecords: 0 };
const Step = z.object({
  read: z.number(),
  moved: z.object({
    signUps: z.number(),
    subscribers: z.number(),
    suppressions: z.number(),
    consentRecords: z.number(),
  }),
  next: z.number().nullable(),
});

/** As in db/rehash.ts, which this side of the interface cannot see. */
const TABLES = ['subscribers', 'sign_ups'] as const;

export const keys: OperatorCommand = (parent, desk) => {
  const group = parent.command('keys').helpCommand(false).description('the keys under which addresses are hashed');
  group
    .command('list')
    .description('their fingerprints, newest first')
    .action(async () => {
      const { api, terminal, json } = desk();
      const answer = await (await api()).read('/address-keys', Keys);
      if (json) return terminal.json(answer);
      for (const [index, key] of answer.keys.entries()) terminal.say(`${key}  ${index === 0 ? 'newest' : 'older'}`);
    });
  group
    .command('rehash')
    .description('move whoever we know to the newest key; may be run at any time, and again')
    .action(async () => await rehash(desk()));
};

async function rehash({ api, terminal, json }: Desk): Promise<void> {
  const operator = await api();
  const moved = { ...MOVED };
  let read = 0;
  for (const table of TABLES) {
    for (let after: number | null = 0; after !== null; ) {
      const step: z.infer<typeof Step> = await operator.ask('/address-keys/rehash', { table, after }, Step);
      for (const kind of Object.keys(moved) as (keyof typeof moved)[]) moved[kind] += step.moved[kind];
      read += step.read;
      after = step.next;
      terminal.progress(`${read} addresses`);
    }
  }
  terminal.progress(null);
  if (json) return terminal.json({ read, moved });
  const { subscribers, signUps, suppressions, consentRecords } = moved;
  terminal.say(
    `${counted(read, 'address', 'addresses')} looked at. Moved to the newest key: ${counted(subscribers, 'subscriber')}, ` +
      `${counted(signUps, 'sign-up')}, ${counted(suppressions, 'suppression')}, ${counted(consentRecords, 'consent record')}.`,
  );
}
