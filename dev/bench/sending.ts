/*
 * The main measurement: one edition sent to everybody on the list, then what a tick costs when there is nothing to do,
 * what an event of feedback costs, and what planning costs by itself. Every subscriber must have had exactly one mail
 * of sound form, or there is no result.
 */
import { MINUTE_MS } from '../../workers/domain/civil-date.ts';
import { type CampaignOptions, EVE, inCampaign, sound, WEEK } from './campaign.ts';
import { costPerMillion } from './cost.ts';
import { metered } from './meter.ts';
import { reportDelivered } from './requests.ts';
import type { SinkTally } from './sink.ts';
import type { StandIn } from './stand-in.ts';

const IDLE_TICKS = 20;
const FEEDBACK_EVENTS = 200;

export interface SendingResult {
  readonly subscribers: number;
  readonly latencyMs: number;
  /** 0: unlimited. */
  readonly callsPerSecond: number;
  readonly emailsPerSecond: number;
  readonly cpuMsPerEmail: number;
  readonly peakMegabytes: number;
  readonly rowsReadPerEmail: number;
  readonly rowsWrittenPerEmail: number;
  readonly queueOperationsPerEmail: number;
  readonly providerCallsPerEmail: number;
  readonly bodyBytesPerEmail: number;
  readonly throttled: number;
  /** Of the calls taken, those whose bodies were read in full. */
  readonly readShare: number;
  readonly idleTick: { readonly rowsRead: number; readonly rowsWritten: number; readonly wallMs: number };
  readonly feedback: { readonly rowsReadPerEvent: number; readonly rowsWrittenPerEvent: number };
  readonly planning: {
    readonly wallMs: number;
    readonly rowsReadPerEmail: number;
    readonly rowsWrittenPerEmail: number;
  };
  readonly dollarsPerMillionEmails: ReturnType<typeof costPerMillion>;
}

export async function measureSending(code: string, standIn: StandIn, options: CampaignOptions): Promise<SendingResult> {
  return await inCampaign(code, standIn, options, async (campaign) => {
    const { runtime } = campaign;
    const { subscribers, latencyMs, limitPerSecond } = options;
    const [tally, sent] = await metered(runtime, async () => {
      await runtime.tick(WEEK);
      return await campaign.untilSent(WEEK);
    });
    const { read, callsTaken } = proveExactlyOnce(await standIn.finalTally(), options);
    const [, idle] = await metered(runtime, async () => {
      for (let tick = 1; tick <= IDLE_TICKS; tick += 1) await runtime.tick(WEEK + tick * MINUTE_MS);
    });
    const mails = Math.min(FEEDBACK_EVENTS, subscribers);
    const [events, feedback] = await metered(runtime, async () => await reportDelivered(campaign, mails, 1));
    await sound(await runtime.ask('/bench/pause'));
    const [, planned] = await metered(runtime, async () => await runtime.tick(EVE));
    if ((await campaign.waiting()) !== subscribers) throw new Error(`${options.label}: not everybody was planned`);
    const each = (count: number): number => count / subscribers;
    // A message is written, read and deleted; each is an operation. Source: Cloudflare Queues, pricing.
    const queueOperations = sent.messagesWritten + 2 * sent.messagesRead;
    const perEmail = {
      rowsReadPerEmail: each(sent.rowsRead),
      rowsWrittenPerEmail: each(sent.rowsWritten),
      queueOperationsPerEmail: each(queueOperations),
      cpuMsPerEmail: each(sent.cpuMs),
    };
    const rowsWrittenPerEvent = feedback.rowsWritten / events;
    return {
      subscribers,
      latencyMs,
      callsPerSecond: limitPerSecond,
      emailsPerSecond: (subscribers / (tally.lastAt - (tally.firstAt - latencyMs))) * 1000,
      peakMegabytes: sent.peakBytes / 1e6,
      ...perEmail,
      providerCallsPerEmail: each(tally.calls),
      bodyBytesPerEmail: each(tally.bodyBytes),
      throttled: tally.throttled,
      readShare: read / callsTaken,
      idleTick: {
        rowsRead: idle.rowsRead / IDLE_TICKS,
        rowsWritten: idle.rowsWritten / IDLE_TICKS,
        wallMs: idle.wallMs / IDLE_TICKS,
      },
      feedback: { rowsReadPerEvent: feedback.rowsRead / events, rowsWrittenPerEvent },
      planning: {
        wallMs: planned.wallMs,
        rowsReadPerEmail: each(planned.rowsRead),
        rowsWrittenPerEmail: each(planned.rowsWritten),
      },
      dollarsPerMillionEmails: costPerMillion({ ...perEmail, rowsWrittenPerEvent }),
    };
  });
}

/** Throws unless everybody has had one mail and no body that was read was malformed; says how many were read. */
export function proveExactlyOnce(tally: SinkTally, { label, subscribers }: CampaignOptions) {
  const [none = 0, one = 0, ...more] = tally.bySubscriber;
  const several = more.reduce((total, count) => total + count, 0);
  if (none !== 0 || one !== subscribers || several !== 0 || tally.malformed !== 0) {
    const found = `${none} had none, ${one} had one, ${several} had several, ${tally.malformed} bodies were malformed`;
    throw new Error(`${label}: of ${subscribers} subscribers ${found}`);
  }
  if (tally.read === 0) throw new Error(`${label}: no body was read`);
  return { read: tally.read, callsTaken: tally.calls };
}
