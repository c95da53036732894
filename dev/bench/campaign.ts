/*
 * One campaign over a list of synthetic subscribers: the Workers started on an empty database, the list filled, the
 * advisory released, and then whatever is to be measured. Ends what it started, however it goes.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { MINUTE_MS } from '../../workers/domain/civil-date.ts';
import { LANGUAGES } from '../../workers/domain/language.ts';
import { endProgress, showProgress } from './progress.ts';
import { type Runtime, SECRETS, startRuntime } from './runtime.ts';
import type { SinkTally } from './sink.ts';
import type { StandIn } from './stand-in.ts';

const ADVISORY = 'linkedin-ai-training';
/** Before anything opens; when the edition `week` is open in Germany; when `eve` is. */
const BEFORE = Date.parse('2025-10-01T12:00Z');
export const WEEK = Date.parse('2025-10-28T12:00Z');
export const EVE = Date.parse('2025-11-02T12:00Z');

const FILL_STEP = 50_000;
const COUNTRIES = ['DE'];
const ASK_EVERY_MS = 250;
/** No mail for so long: whatever is missing will not come by itself. */
const STALL_MS = 20_000;

export interface CampaignOptions {
  readonly label: string;
  readonly subscribers: number;
  readonly latencyMs: number;
  /** What the stand-in allows; 0: everything. */
  readonly limitPerSecond: number;
  /** What the Workers are set to. */
  readonly callsPerSecond: number;
  readonly lanes: number;
  readonly inspected?: boolean;
}

export interface Campaign {
  readonly options: CampaignOptions;
  readonly runtime: Runtime;
  readonly standIn: StandIn;
  /** Where the runtime keeps its state. */
  readonly folder: string;
  /** The books as the operator reads them: how many readers still wait for their mail. */
  waiting(): Promise<number>;
  /**
   * Waits until everybody has been mailed, ticking once a minute of the simulated clock each time nothing more comes.
   * Throws when that does not help either.
   */
  untilSent(openedAt: number): Promise<SinkTally>;
}

export async function inCampaign<Result>(
  code: string,
  standIn: StandIn,
  options: CampaignOptions,
  measure: (campaign: Campaign) => Promise<Result>,
): Promise<Result> {
  const folder = await mkdtemp(join(tmpdir(), 'forewarn-bench-'));
  const { subscribers, latencyMs, limitPerSecond, callsPerSecond, lanes, inspected = false } = options;
  await standIn.reset({ latencyMs, callsPerSecond: limitPerSecond, subscribers });
  const runtime = await startRuntime(code, { folder, providerPort: standIn.port, callsPerSecond, lanes, inspected });
  try {
    await release(runtime);
    await fill(runtime, options);
    await runtime.tick(BEFORE);
    const campaign = { options, runtime, standIn, folder };
    return await measure({
      ...campaign,
      waiting: async () => await waitingIn(runtime),
      untilSent: async (openedAt) => await untilSent(campaign, openedAt),
    });
  } finally {
    endProgress();
    await runtime.close();
    await rm(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}

const OPERATOR = { authorization: `Bearer ${SECRETS.OPERATOR_TOKEN}`, 'content-type': 'application/json' };

async function release(runtime: Runtime): Promise<void> {
  const body = JSON.stringify({ advisory: ADVISORY, by: 'bench' });
  await sound(await runtime.ask('/operator/releases', { method: 'POST', headers: OPERATOR, body }));
}

async function fill(runtime: Runtime, { label, subscribers }: CampaignOptions): Promise<void> {
  for (let from = 1; from <= subscribers; from += FILL_STEP) {
    showProgress(label, from / subscribers, 'filling the list');
    const count = Math.min(FILL_STEP, subscribers - from + 1);
    const body = JSON.stringify({ from, count, countries: COUNTRIES, languages: LANGUAGES });
    await sound(await runtime.ask('/bench/fill', { method: 'POST', body }));
  }
}

async function waitingIn(runtime: Runtime): Promise<number> {
  const answer = await sound(await runtime.ask('/operator/accounts', { headers: OPERATOR }));
  const { accounts } = (await answer.json()) as { accounts: readonly { readonly waiting: number }[] };
  return accounts.reduce((total, { waiting }) => total + waiting, 0);
}

async function untilSent(campaign: Pick<Campaign, 'options' | 'runtime' | 'standIn'>, openedAt: number) {
  const { options, runtime, standIn } = campaign;
  let tickAt = openedAt;
  let mails = 0;
  let movedAt = performance.now();
  let hasHelped = true;
  for (;;) {
    const tally = await standIn.tally();
    if (tally.mails >= options.subscribers && (await waitingIn(runtime)) === 0) return tally;
    if (tally.mails > mails) {
      movedAt = performance.now();
      hasHelped = true;
    }
    mails = tally.mails;
    showProgress(options.label, mails / options.subscribers, `${mails} of ${options.subscribers} mails`);
    if (performance.now() - movedAt > STALL_MS) {
      if (!hasHelped) throw new Error(`${options.label}: stuck at ${mails} of ${options.subscribers} mails`);
      tickAt += MINUTE_MS;
      await runtime.tick(tickAt);
      movedAt = performance.now();
      hasHelped = false;
    }
    await wait(ASK_EVERY_MS);
  }
}

export async function sound(answer: Response): Promise<Response> {
  if (answer.ok) return answer;
  throw new Error(`${new URL(answer.url).pathname}: ${answer.status} ${(await answer.text()).slice(0, 500)}`);
}
