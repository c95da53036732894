/*
 * `forewarn suppressions export|import|provider`: the list of addresses that must not be written to, as keyed hashes to
 * and from operators with the same key, and the provider's own list. Everything may be done again: nothing changes then.
 */
import { createWriteStream } from 'node:fs';
import { finished } from 'node:stream/promises';
import * as z from 'zod';
import type { Desk, OperatorCommand } from '../command.ts';
import { notWritten } from '../new-file.ts';
import { readProviderFile } from '../provider-file.ts';
import { counted } from '../standing.ts';
import { checkSuppressionFile, footLine, headLine, SuppressionRow, suppressionsIn } from '../suppression-file.ts';
import { addUp, NOTHING_TAKEN, TakenOver, tellTakenOver } from '../taken-over.ts';

/** As the interface takes them. */
const ROWS_A_REQUEST = 200;
const SHOWN_FAULTS = 10;

const Page = z.object({
  keys: z.array(z.string()),
  suppressions: z.array(SuppressionRow),
  next: z.string().nullable(),
});
const ProviderPage = TakenOver.extend({ unusable: z.number(), next: z.string().nullable() });
const Keys = z.object({ keys: z.array(z.string()).min(1) });

export const suppressions: OperatorCommand = (parent, desk) => {
  const group = parent
    .command('suppressions')
    .helpCommand(false)
    .description('the list of addresses that must not be written to: take it along, take another over');
  group
    .command('export')
    .description('write all of them, as keyed hashes, for an operator with the same address key')
    .argument('<file>', 'where to (made anew)')
    .action(async (file: string) => await exportTo(desk(), file));
  group
    .command('import')
    .description('take over what another operator with the same address key has exported')
    .argument('<file>', 'what `export` has written')
    .action(async (file: string) => await importFrom(desk(), file));
  group
    .command('provider')
    .description('take over the provider’s own list: by its API, or out of a file (JSON or CSV)')
    .argument('[file]', 'a list that was downloaded')
    .action(async (file: string | undefined) => {
      await (file === undefined ? providerByApi(desk()) : providerFromFile(desk(), file));
    });
};

async function exportTo({ api, terminal, json, now }: Desk, file: string): Promise<void> {
  const operator = await api();
  let page = await operator.ask('/suppressions/list', { after: '' }, Page);
  const { keys } = page;
  const stream = createWriteStream(file, { flags: 'wx', mode: 0o600 });
  const written = finished(stream).catch((error: unknown) => {
    throw notWritten(file, error);
  });
  stream.write(`${headLine(keys, now())}\n`);
  let count = 0;
  for (;;) {
    for (const row of page.suppressions) stream.write(`${JSON.stringify(row)}\n`);
    count += page.suppressions.length;
    terminal.progress(`${count} suppressions`);
    if (page.next === null) break;
    page = await operator.ask('/suppressions/list', { after: page.next }, Page);
  }
  stream.end(`${footLine(count)}\n`);
  await written;
  terminal.progress(null);
  if (json) return terminal.json({ file, count, keys });
  terminal.say(`${counted(count, 'suppression is', 'suppressions are')} in ${file}, under the key ${keys.join(', ')}.`);
}

async function importFrom({ api, terminal, json }: Desk, file: string): Promise<void> {
  const { keys, count } = await checkSuppressionFile(file);
  const operator = await api();
  const mine = (await operator.read('/address-keys', Keys)).keys;
  let taken = NOTHING_TAKEN;
  // Even an empty file is asked about: the key may be wrong.
  if (count === 0) await operator.ask('/suppressions/import', { keys, suppressions: [] }, TakenOver);
  for await (const part of suppressionsIn(file, ROWS_A_REQUEST)) {
    taken = addUp(taken, await operator.ask('/suppressions/import', { keys, suppressions: part }, TakenOver));
    terminal.progress(`${taken.read} of ${count}`);
  }
  terminal.progress(null);
  const rehash = keys.some((key) => key !== mine[0]);
  if (json) return terminal.json({ ...taken, rehash });
  tellTakenOver(terminal, taken);
  if (rehash)
    terminal.say('Some may be under an older key: run `forewarn keys rehash`, so that they hold for the list.');
}

async function providerFromFile({ api, terminal, json, now }: Desk, file: string): Promise<void> {
  const { rows, faults } = await readProviderFile(file, now());
  const operator = await api();
  let taken = NOTHING_TAKEN;
  for (let from = 0; from < rows.length; from += ROWS_A_REQUEST) {
    const part = rows.slice(from, from + ROWS_A_REQUEST);
    taken = addUp(taken, await operator.ask('/suppressions/addresses', { suppressions: part }, TakenOver));
    terminal.progress(`${taken.read} of ${rows.length}`);
  }
  terminal.progress(null);
  if (json) return terminal.json({ ...taken, unusable: faults.length, faults });
  tellTakenOver(terminal, taken);
  for (const fault of faults.slice(0, SHOWN_FAULTS)) terminal.note(`Left out: ${fault}.`);
  if (faults.length > SHOWN_FAULTS) terminal.note(`Left out: ${faults.length - SHOWN_FAULTS} more.`);
}

async function providerByApi({ api, terminal, json }: Desk): Promise<void> {
  const operator = await api();
  let taken = NOTHING_TAKEN;
  let unusable = 0;
  for (let after: string | null | undefined; after !== null; ) {
    const page: z.infer<typeof ProviderPage> = await operator.ask(
      '/suppressions/provider',
      { after: after ?? null },
      ProviderPage,
    );
    taken = addUp(taken, page);
    unusable += page.unusable;
    after = page.next;
    terminal.progress(`${taken.read} suppressions`);
  }
  terminal.progress(null);
  if (json) return terminal.json({ ...taken, unusable });
  tellTakenOver(terminal, taken);
  if (unusable > 0) terminal.note(`Left out: ${unusable} without a usable address or time.`);
}
