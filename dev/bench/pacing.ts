/*
 * How well the lanes keep the configured rate over many invocations, the provider's limit a quarter above the rate. The
 * rate is taken between the first call's start and the last one's; calls that were turned away count, too.
 */
import { BATCH_LIMIT } from '../../workers/domain/batch.ts';
import { inCampaign, WEEK } from './campaign.ts';
import { proveExactlyOnce } from './sending.ts';
import type { StandIn } from './stand-in.ts';

/** Each lane has several invocations of a hundred, so that what is lost between two of them shows. */
const BATCHES = 400;
const INVOCATIONS_OF_A_LANE = 4;
const BATCHES_AN_INVOCATION = 100;
/** Where calls are sent at this share of what the provider allows, none should be turned away. */
const SHARE_OF_LIMIT = 0.8;

export interface Pace {
  readonly callsPerSecond: number;
  readonly latencyMs: number;
  readonly lanes: number;
}

/** The default at three latencies, and what a raised limit gives with as many lanes as it takes. */
export const PACES: readonly Pace[] = [
  { callsPerSecond: 8, latencyMs: 50, lanes: 2 },
  { callsPerSecond: 8, latencyMs: 300, lanes: 2 },
  { callsPerSecond: 8, latencyMs: 1000, lanes: 2 },
  { callsPerSecond: 10, latencyMs: 300, lanes: 2 },
  { callsPerSecond: 50, latencyMs: 300, lanes: 4 },
  { callsPerSecond: 100, latencyMs: 50, lanes: 4 },
  { callsPerSecond: 100, latencyMs: 300, lanes: 8 },
];

export interface PacingResult extends Pace {
  readonly batches: number;
  readonly reachedPerSecond: number;
  /** Of the configured rate. */
  readonly share: number;
  /** The most calls that started within one second. */
  readonly busiestSecond: number;
  readonly limitPerSecond: number;
  readonly throttled: number;
}

export async function measurePacing(code: string, standIn: StandIn, pace: Pace): Promise<PacingResult> {
  const limitPerSecond = Math.floor(pace.callsPerSecond / SHARE_OF_LIMIT);
  const label = `${pace.callsPerSecond} calls a second, ${pace.latencyMs} ms`;
  const batches = Math.max(BATCHES, pace.lanes * INVOCATIONS_OF_A_LANE * BATCHES_AN_INVOCATION);
  const options = { ...pace, label, subscribers: batches * BATCH_LIMIT, limitPerSecond };
  return await inCampaign(code, standIn, options, async (campaign) => {
    await campaign.runtime.tick(WEEK);
    const tally = await campaign.untilSent(WEEK);
    proveExactlyOnce(await standIn.finalTally(), options);
    const starts = [...tally.startedAt].sort((one, other) => one - other);
    const [first = 0] = starts;
    const reachedPerSecond = ((starts.length - 1) / ((starts.at(-1) ?? 0) - first)) * 1000;
    const within = (at: number): number => starts.filter((each) => each >= at && each < at + 1000).length;
    return {
      ...pace,
      batches,
      limitPerSecond,
      reachedPerSecond,
      share: reachedPerSecond / pace.callsPerSecond,
      busiestSecond: Math.max(...starts.map(within)),
      throttled: tally.throttled,
    };
  });
}
