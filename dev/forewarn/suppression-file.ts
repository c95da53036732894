/*
 * The file in which suppressions travel between operators who have the same address key: JSON lines. The first says what
 * it is and under which keys, the last how many there are, so that a file that was cut off is noticed. Only keyed hashes;
 * whoever lacks the key cannot even tell whether an address is in it.
 */
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import * as z from 'zod';
import { SUPPRESSION_REASONS } from '../../workers/domain/departure.ts';
import { CommandFailure } from './exit.ts';
import { counted } from './standing.ts';

const VERSION = 1;

const Head = z.strictObject({
  forewarn: z.literal('suppressions'),
  version: z.literal(VERSION),
  keys: z.array(z.string().regex(/^[0-9a-f]{16}$/)).min(1),
  exportedAt: z.iso.datetime(),
});
export const SuppressionRow = z.strictObject({
  hash: z.string().regex(/^[0-9a-f]{64}$/),
  reason: z.enum(SUPPRESSION_REASONS),
  suppressedAt: z.int().min(0),
});
export type SuppressionRow = z.infer<typeof SuppressionRow>;
const Foot = z.strictObject({ end: z.literal(true), count: z.int().min(0) });

export const headLine = (keys: readonly string[], now: number): string =>
  JSON.stringify({ forewarn: 'suppressions', version: VERSION, keys, exportedAt: new Date(now).toISOString() });
export const footLine = (count: number): string => JSON.stringify({ end: true, count });

/** Reads the file to its end without keeping it, and fails with the number of the first line that is wrong. */
export async function checkSuppressionFile(path: string): Promise<{ readonly keys: string[]; readonly count: number }> {
  let keys: string[] | null = null;
  let count = 0;
  let ended = false;
  for await (const { number, value } of jsonLines(path)) {
    if (ended) throw new CommandFailure(`${path}, line ${number}: there is more after its end.`);
    const foot = Foot.safeParse(value);
    if (keys === null) {
      const head = Head.safeParse(value);
      if (!head.success) throw new CommandFailure(`${path} is no file of suppressions that this version knows.`);
      keys = head.data.keys;
    } else if (foot.success) {
      if (foot.data.count !== count) {
        throw new CommandFailure(`${path} has ${counted(count, 'suppression')} where it says ${foot.data.count}.`);
      }
      ended = true;
    } else if (SuppressionRow.safeParse(value).success) count += 1;
    else throw new CommandFailure(`${path}, line ${number}: this is no suppression.`);
  }
  if (keys === null) throw new CommandFailure(`${path} is empty.`);
  if (!ended) throw new CommandFailure(`${path} is cut off after ${counted(count, 'suppression')}.`);
  return { keys, count };
}

/** The rows of a file that was checked, in parts of this size. */
export async function* suppressionsIn(path: string, size: number): AsyncGenerator<SuppressionRow[]> {
  let part: SuppressionRow[] = [];
  for await (const { value } of jsonLines(path)) {
    const row = SuppressionRow.safeParse(value);
    if (!row.success) continue;
    part.push(row.data);
    if (part.length === size) {
      yield part;
      part = [];
    }
  }
  if (part.length > 0) yield part;
}

async function* jsonLines(path: string): AsyncGenerator<{ number: number; value: unknown }> {
  const lines = createInterface({ input: createReadStream(path, 'utf8'), crlfDelay: Number.POSITIVE_INFINITY });
  let number = 0;
  try {
    for await (const line of lines) {
      number += 1;
      if (line.trim() !== '') yield { number, value: parsed(line) };
    }
  } catch (error) {
    if (error instanceof Error && 'code' in error) throw new CommandFailure(`${path} cannot be read (${error.code}).`);
    throw error;
  }
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
