/*
 * How far one database goes: what a subscriber and a sent mail leave in it, how long planning takes as the list grows,
 * and how many sign-ups and events of feedback one Worker and one database take in a second. The rates are this
 * machine's, with several requests under way at once; the bytes and rows are the same everywhere.
 */
import { MINUTE_MS } from '../../workers/domain/civil-date.ts';
import { importLinkKeys, signLink } from '../../workers/domain/link-token.ts';
import { type Campaign, type CampaignOptions, EVE, inCampaign, sound, WEEK } from './campaign.ts';
import { metered, type Reading } from './meter.ts';
import { inTurn, reportDelivered } from './requests.ts';
import { SECRETS } from './runtime.ts';
import { proveExactlyOnce } from './sending.ts';
import type { StandIn } from './stand-in.ts';
import { bytesByTable } from './storage.ts';

/** Requests under way at once: about what one isolate gets before Cloudflare starts another. */
const AT_ONCE = 16;
/** More ticks than any list should need: beyond them planning is stuck. */
const TICK_LIMIT = 100;

export interface PlanningResult {
  readonly subscribers: number;
  /** Of the list alone: rows and indexes of `subscribers`. */
  readonly bytesPerSubscriber: number;
  /** Of the batches that wait, with their members. */
  readonly bytesPerPlanned: number;
  readonly ticks: number;
  readonly wallMs: number;
  readonly roundTrips: number;
  readonly rowsReadPerPerson: number;
  readonly rowsWrittenPerPerson: number;
}

/** Plans one edition for everybody on the list, and sends nothing. */
export async function measurePlanning(
  code: string,
  standIn: StandIn,
  options: CampaignOptions,
): Promise<PlanningResult> {
  return await inCampaign(code, standIn, options, async ({ runtime, folder, waiting }) => {
    const { subscribers } = options;
    await sound(await runtime.ask('/bench/pause'));
    const listed = bytesByTable(folder);
    let ticks = 0;
    const [, planned] = await metered(runtime, async () => {
      do {
        if (ticks === TICK_LIMIT) throw new Error(`${options.label}: not planned after ${ticks} ticks`);
        await runtime.tick(EVE + ticks * MINUTE_MS);
        ticks += 1;
      } while ((await waiting()) < subscribers);
    });
    const after = bytesByTable(folder);
    return {
      subscribers,
      bytesPerSubscriber: (listed.get('subscribers') ?? 0) / subscribers,
      bytesPerPlanned: ((after.get('batches') ?? 0) - (listed.get('batches') ?? 0)) / subscribers,
      ticks,
      wallMs: planned.wallMs,
      roundTrips: planned.roundTrips,
      rowsReadPerPerson: planned.rowsRead / subscribers,
      rowsWrittenPerPerson: planned.rowsWritten / subscribers,
    };
  });
}

/** What one kind of request costs when many come. */
export interface IntakeResult {
  readonly what: string;
  readonly count: number;
  readonly perSecond: number;
  readonly cpuMs: number;
  readonly rowsRead: number;
  readonly rowsWritten: number;
  /** What each leaves in the database. */
  readonly bytes: number;
}

/** Sends one edition to the list, and then takes feedback on it, sign-ups and confirmations by the front door. */
export async function measureIntake(code: string, standIn: StandIn, options: CampaignOptions): Promise<IntakeResult[]> {
  return await inCampaign(code, standIn, options, async (campaign) => {
    const { runtime, folder } = campaign;
    const { subscribers } = options;
    const results: IntakeResult[] = [];
    let bytes = total(folder);
    const book = (what: string, count: number, { wallMs, cpuMs, rowsRead, rowsWritten }: Reading): void => {
      const now = total(folder);
      const each = { cpuMs: cpuMs / count, rowsRead: rowsRead / count, rowsWritten: rowsWritten / count };
      results.push({ what, count, perSecond: (count / wallMs) * 1000, ...each, bytes: (now - bytes) / count });
      bytes = now;
    };
    const [, sent] = await metered(runtime, async () => {
      await runtime.tick(WEEK);
      return await campaign.untilSent(WEEK);
    });
    proveExactlyOnce(await standIn.finalTally(), options);
    book('mails sent', subscribers, sent);
    const [events, heard] = await metered(runtime, async () => await reportDelivered(campaign, subscribers, AT_ONCE));
    book('delivered (feedback)', events, heard);
    const askedFor = Math.min(2000, subscribers);
    const [, asked] = await metered(
      runtime,
      async () => await inTurn(askedFor, AT_ONCE, async (n) => await signUp(campaign, n)),
    );
    book('sign-ups', askedFor, asked);
    const keys = await importLinkKeys(SECRETS.LINK_KEY);
    const [, confirmed] = await metered(runtime, async () => {
      await inTurn(askedFor, AT_ONCE, async (id) => {
        const token = await signLink(keys, 'confirm', { id, campaign: 0 });
        await sound(await runtime.ask(`/confirm?t=${token}`, { method: 'POST' }));
      });
    });
    book('confirmations', askedFor, confirmed);
    return results;
  });
}

async function signUp({ runtime }: Campaign, number: number): Promise<void> {
  const headers = { 'content-type': 'application/json' };
  const body = JSON.stringify({
    email: `newcomer${number}@nordpost.example`,
    country: 'DE',
    language: 'de',
    consent: true,
  });
  await sound(await runtime.ask('/subscribe', { method: 'POST', headers, body }));
}

function total(folder: string): number {
  return [...bytesByTable(folder).values()].reduce((sum, bytes) => sum + bytes, 0);
}
