/*
 * `npm run bench`: what sending costs and how fast it goes, with the real Workers on this machine. Prints tables and
 * writes JSON. Exit code 1 when anybody was missed, mailed twice or sent a malformed body.
 */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { AROUND_SENDING, CONFIRMATIONS, INTAKE, MEMORY, PACING, PLANNING, SENDING } from './columns.ts';
import { type ConfirmationResult, measureConfirmations } from './confirmations.ts';
import { type MemoryResult, measureMemory } from './memory.ts';
import { BENCH_HELP, type BenchOptions, parseBenchOptions } from './options.ts';
import { measurePacing, PACES, type PacingResult } from './pacing.ts';
import { bundleFor } from './runtime.ts';
import { type IntakeResult, measureIntake, measurePlanning, type PlanningResult } from './scale.ts';
import { measureSending, type SendingResult } from './sending.ts';
import { type StandIn, startStandIn } from './stand-in.ts';
import { number, tableOf } from './table.ts';

/** Above what one machine can do: the Workers do not hold back. */
const UNLIMITED_PER_SECOND = 1000;
/** A rate is kept below what the provider allows. */
const SHARE_OF_LIMIT = 0.8;
const LANES = 2;

/** At the provider's limit the campaign lasts two minutes; without one some seconds, so that sign-ups come faster. */
const WHILE_CONFIRMING = [
  { latencyMs: 0, rate: 0, everyMs: 100 },
  { latencyMs: 50, rate: 10, everyMs: 1000 },
] as const;

const say = (line: string): void => void process.stdout.write(`${line}\n`);

function campaign(subscribers: number, latencyMs: number, limitPerSecond: number) {
  const label = `${number(subscribers)} subscribers, ${latencyMs} ms, ${limitPerSecond || 'unlimited'} calls a second`;
  const callsPerSecond = limitPerSecond === 0 ? UNLIMITED_PER_SECOND : limitPerSecond * SHARE_OF_LIMIT;
  return { label, subscribers, latencyMs, limitPerSecond, callsPerSecond, lanes: LANES };
}

async function run(options: BenchOptions, code: string, standIn: StandIn): Promise<object> {
  const machine = `${cpus().length} × ${cpus()[0]?.model.trim() ?? 'unknown'}, Node ${process.version}`;
  say(`Machine: ${machine}\n`);
  const sending: SendingResult[] = [];
  const pacing: PacingResult[] = [];
  const confirmations: ConfirmationResult[] = [];
  if (options.parts.includes('sending')) {
    for (const rate of options.rates) {
      for (const latencyMs of options.latenciesMs) {
        for (const size of options.sizes) {
          sending.push(await measureSending(code, standIn, campaign(size, latencyMs, rate)));
          say(`${tableOf(SENDING, sending.slice(-1))}\n`);
        }
      }
    }
    say(`## Sending\n\n${tableOf(SENDING, sending)}\n\n## Around it\n\n${tableOf(AROUND_SENDING, sending)}\n`);
  }
  if (options.parts.includes('pacing')) {
    for (const pace of PACES) pacing.push(await measurePacing(code, standIn, pace));
    say(`## Pacing\n\n${tableOf(PACING, pacing)}\n`);
  }
  if (options.parts.includes('confirmations')) {
    for (const { latencyMs, rate, everyMs } of WHILE_CONFIRMING) {
      confirmations.push(await measureConfirmations(code, standIn, campaign(100_000, latencyMs, rate), everyMs));
    }
    say(`## Confirmation mails during a campaign\n\n${tableOf(CONFIRMATIONS, confirmations)}\n`);
  }
  const memory: MemoryResult[] = [];
  if (options.parts.includes('memory')) {
    for (const size of [1_000, 10_000, 100_000])
      memory.push(await measureMemory(code, standIn, campaign(size, 300, 0)));
    say(`## The isolate's memory\n\n${tableOf(MEMORY, memory)}\n`);
  }
  const planning: PlanningResult[] = [];
  let intake: IntakeResult[] = [];
  if (options.parts.includes('scale')) {
    for (const size of options.planningSizes) planning.push(await measurePlanning(code, standIn, campaign(size, 0, 0)));
    intake = await measureIntake(code, standIn, campaign(100_000, 0, 0));
    say(`## Planning\n\n${tableOf(PLANNING, planning)}\n\n## What comes in\n\n${tableOf(INTAKE, intake)}\n`);
  }
  return { machine, sending, pacing, confirmations, memory, planning, intake };
}

const options = parseBenchOptions(process.argv.slice(2));
if (!options.ok) {
  process.stderr.write(`${options.error}\n`);
  process.exitCode = 1;
} else if (options.value.help) {
  say(BENCH_HELP);
} else {
  const folder = await mkdtemp(join(tmpdir(), 'forewarn-bundle-'));
  const standIn = await startStandIn();
  try {
    const results = await run(options.value, await bundleFor(folder), standIn);
    if (options.value.out !== null) await writeFile(options.value.out, `${JSON.stringify(results, null, 2)}\n`);
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  } finally {
    await standIn.close();
    await rm(folder, { recursive: true, force: true });
  }
}
