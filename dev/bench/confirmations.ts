/*
 * How long somebody who signs up waits for their confirmation mail while a campaign goes out: one sign-up a second
 * through the front door, from the request to the mail's arrival at the stand-in.
 */
import { setTimeout as wait } from 'node:timers/promises';
import { type CampaignOptions, inCampaign, sound, WEEK } from './campaign.ts';
import type { StandIn } from './stand-in.ts';

const GRACE_MS = 10_000;

export interface ConfirmationResult {
  readonly subscribers: number;
  readonly callsPerSecond: number;
  readonly latencyMs: number;
  readonly signUps: number;
  /** Mails that had not come ten seconds after the last sign-up. */
  readonly missing: number;
  readonly medianMs: number;
  readonly longestMs: number;
  /** How far the campaign was at the first sign-up and at the last one. */
  readonly mailsMeanwhile: readonly [number, number];
}

export async function measureConfirmations(
  code: string,
  standIn: StandIn,
  options: CampaignOptions,
  signUps: number,
): Promise<ConfirmationResult> {
  return await inCampaign(code, standIn, options, async ({ runtime }) => {
    const askedAt = new Map<string, number>();
    await runtime.tick(WEEK);
    await wait(1000);
    const before = await standIn.tally();
    for (let number = 1; number <= signUps; number += 1) {
      const email = `newcomer${number}@example.org`;
      askedAt.set(email, performance.timeOrigin + performance.now());
      const headers = { 'content-type': 'application/json' };
      const body = JSON.stringify({ email, country: 'DE', language: 'de', consent: true });
      await sound(await runtime.ask('/subscribe', { method: 'POST', headers, body }));
      await wait(1000);
    }
    const after = await standIn.tally();
    const deadline = performance.now() + GRACE_MS;
    let { singles } = after;
    while (Object.keys(singles).length < signUps && performance.now() < deadline) {
      await wait(200);
      ({ singles } = await standIn.tally());
    }
    const waits = [...askedAt].flatMap(([email, at]) => {
      const arrivedAt = singles[email];
      return arrivedAt === undefined ? [] : [arrivedAt - at];
    });
    waits.sort((one, other) => one - other);
    return {
      subscribers: options.subscribers,
      callsPerSecond: options.limitPerSecond,
      latencyMs: options.latencyMs,
      signUps,
      missing: signUps - waits.length,
      medianMs: waits[Math.floor(waits.length / 2)] ?? Number.NaN,
      longestMs: waits.at(-1) ?? Number.NaN,
      mailsMeanwhile: [before.mails, after.mails],
    };
  });
}
