/*
 * How long somebody who signs up waits for their confirmation mail while a campaign goes out: sign-ups through the front
 * door for as long as it lasts, from the request to the mail's arrival at the stand-in. One counts as measured when the
 * campaign was still going out after its mail had come; those at the very end are left out.
 */
import { setTimeout as wait } from 'node:timers/promises';
import { type CampaignOptions, inCampaign, sound, WEEK } from './campaign.ts';
import type { StandIn } from './stand-in.ts';

const GRACE_MS = 10_000;

export interface ConfirmationResult {
  readonly subscribers: number;
  readonly callsPerSecond: number;
  readonly latencyMs: number;
  readonly campaignSeconds: number;
  /** While the campaign went out, mail and all. */
  readonly measured: number;
  /** Mails, of all that were asked for, that had not come ten seconds after the campaign. */
  readonly missing: number;
  readonly medianMs: number;
  readonly longestMs: number;
  /** Calls that the stand-in turned away, of batches and confirmations. */
  readonly throttled: number;
}

export async function measureConfirmations(
  code: string,
  standIn: StandIn,
  options: CampaignOptions,
  everyMs: number,
): Promise<ConfirmationResult> {
  return await inCampaign(code, standIn, options, async (campaign) => {
    const { runtime } = campaign;
    const askedAt = new Map<string, number>();
    await runtime.tick(WEEK);
    let isGoing = true;
    const sent = campaign.untilSent(WEEK).finally(() => {
      isGoing = false;
    });
    const asking = async (): Promise<void> => {
      for (let number = 1; isGoing; number += 1) {
        const email = `newcomer${number}@example.org`;
        askedAt.set(email, performance.timeOrigin + performance.now());
        const headers = { 'content-type': 'application/json' };
        const body = JSON.stringify({ email, country: 'DE', language: 'de', consent: true });
        await sound(await runtime.ask('/subscribe', { method: 'POST', headers, body }));
        await wait(everyMs);
      }
    };
    await Promise.all([sent, asking()]);
    const deadline = performance.now() + GRACE_MS;
    let tally = await standIn.tally();
    while (Object.keys(tally.singles).length < askedAt.size && performance.now() < deadline) {
      await wait(200);
      tally = await standIn.tally();
    }
    const { singles, startedAt } = tally;
    const first = startedAt[0] ?? Number.NaN;
    const last = startedAt.at(-1) ?? Number.NaN;
    // Asked while batches went out; and batches went out later still.
    const during = [...askedAt].filter(([email, at]) => at > first && at < last && (singles[email] ?? 0) < last);
    const waits = during.flatMap(([email, at]) => {
      const arrivedAt = singles[email];
      return arrivedAt === undefined ? [] : [arrivedAt - at];
    });
    waits.sort((one, other) => one - other);
    return {
      subscribers: options.subscribers,
      callsPerSecond: options.limitPerSecond,
      latencyMs: options.latencyMs,
      campaignSeconds: (last - first) / 1000,
      measured: waits.length,
      missing: askedAt.size - Object.keys(singles).length,
      medianMs: waits[Math.floor(waits.length / 2)] ?? Number.NaN,
      longestMs: waits.at(-1) ?? Number.NaN,
      throttled: tally.throttled,
    };
  });
}
