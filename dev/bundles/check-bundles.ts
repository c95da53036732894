/*
 * `npm run check:bundles`: bundles the three Workers as a deploy would (and deploys nothing), and holds each against its
 * budget of size and of CPU at start-up. Fails with what is over, or with what wrangler said.
 */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { WorkerName } from '../deploy/order.ts';
import { wranglerOnce } from '../wrangler-command.ts';
import { busyMs, type CpuProfile, type Measured, START_UP_BUDGET_MS } from './budgets.ts';
import { judge } from './judge.ts';

/** The first start after others may be slowed by whatever else the machine does: a slow one is measured again. */
const TRIES = 3;

const folder = await mkdtemp(join(tmpdir(), 'forewarn-bundles-'));
try {
  process.exitCode = await judge(measure, console);
} finally {
  await rm(folder, { recursive: true });
}

async function measure(worker: WorkerName): Promise<Measured> {
  const out = join(folder, worker);
  const upload = `${out}.bundle`;
  await wranglerOnce('deploy', '--dry-run', '-e', worker, '--outdir', out, '--outfile', upload);
  const bytes = gzipSync(await readFile(join(out, 'index.js'))).byteLength;
  let startUpMs = Number.POSITIVE_INFINITY;
  for (let attempt = 0; attempt < TRIES && startUpMs > START_UP_BUDGET_MS; attempt += 1) {
    const profile = `${out}.cpuprofile`;
    await wranglerOnce('check', 'startup', '--worker', upload, '--outfile', profile);
    startUpMs = Math.min(startUpMs, busyMs(JSON.parse(await readFile(profile, 'utf8')) as CpuProfile));
  }
  return { worker, bytes, startUpMs };
}
